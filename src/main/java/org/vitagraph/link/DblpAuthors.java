package org.vitagraph.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.jena.graph.Node;
import org.vitagraph.link.ResolvedWork.Author;
import org.vitagraph.name.PublicationKind;
import org.vitagraph.register.Dblp;

/**
 * Who wrote a work that is listed somewhere, by dblp: what resolution may know of people before it
 * has found out who is who. Versions of a work have the same authors; which of them is listed does
 * not matter here.
 */
public final class DblpAuthors {
  private final AuthorNames names = new AuthorNames();
  private final RecordLinker linker;
  private final int jobs;

  /** Asks by so many threads. */
  public DblpAuthors(Dblp dblp, int jobs) {
    this.linker = new RecordLinker(dblp, names);
    this.jobs = jobs;
  }

  /** A work as it is listed: what its mentions print and state. */
  public record Listed(
      List<String> titles,
      List<Integer> years,
      List<String> dois,
      List<String> arxiv,
      List<String> authors,
      boolean isCut) {
    /** Freezes the lists. */
    public Listed {
      titles = List.copyOf(titles);
      years = List.copyOf(years);
      dois = List.copyOf(dois);
      arxiv = List.copyOf(arxiv);
      authors = List.copyOf(authors);
    }
  }

  /** For each work, and each of its authors in order, the pid, or nothing. */
  public List<List<String>> of(List<Listed> works) {
    List<List<String>> pids = new ArrayList<>(works.size());
    try (InOrder threads = new InOrder(jobs)) {
      threads.run(works.iterator(), this::pids, pids::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pids;
  }

  private List<String> pids(Listed listed) throws IOException {
    ResolvedWork work =
        new ResolvedWork(
            Node.ANY,
            listed.titles(),
            PublicationKind.OTHER,
            new HashSet<>(listed.years()),
            List.of(),
            new HashSet<>(),
            new HashSet<>(listed.dois()),
            new HashSet<>(listed.arxiv()),
            new HashSet<>(),
            listed.authors().stream().map(name -> new Author(Node.ANY, name)).toList(),
            listed.isCut());
    return PersonVotes.votes(linker.match(work), names).stream()
        .map(vote -> vote.map(one -> one.creator().pid()).orElse(""))
        .toList();
  }
}
