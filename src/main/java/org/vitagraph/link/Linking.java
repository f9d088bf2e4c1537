package org.vitagraph.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;
import org.vitagraph.link.OrcidLinker.Written;
import org.vitagraph.link.PersonVotes.Ballot;
import org.vitagraph.link.PictureReader.ResolvedOrganization;
import org.vitagraph.link.PictureReader.ResolvedPerson;
import org.vitagraph.link.PidLinker.Found;
import org.vitagraph.link.RecordLinker.Match;
import org.vitagraph.register.Dblp;
import org.vitagraph.register.Ror;

/**
 * The stage that finds entities of the resolved picture in the registers that are there, and writes
 * the graph of links. The same picture and registers give the same links, whatever the number of
 * threads.
 */
public final class Linking {
  private static final int WORKS_ASKED = 200;

  private final PictureReader picture;
  private final DatasetGraph data;
  private final Iris iris;
  private final Known known;
  private final InOrder threads;
  private final LinkWriter writer;
  private final AuthorNames names = new AuthorNames();
  private final PersonVotes votes = new PersonVotes(names);
  private final Tally works = new Tally();
  private final Tally people = new Tally();
  private final Tally orcids = new Tally();
  private final Tally organizations = new Tally();

  private Linking(DatasetGraph data, Iris iris, Known known, InOrder threads, StreamRDF out) {
    this.data = data;
    this.picture = new PictureReader(data);
    this.iris = iris;
    this.known = known;
    this.threads = threads;
    this.writer = new LinkWriter(iris, out);
  }

  /** Counts as it goes. */
  private static final class Tally {
    private long linked;
    private long open;

    void count(List<Link> links) {
      linked += links.stream().anyMatch(Link::isAccepted) ? 1 : 0;
      open += !links.isEmpty() && links.stream().noneMatch(Link::isAccepted) ? 1 : 0;
    }
  }

  /** How many entities have a link, and how many only candidates. */
  public record Counts(long linked, long open) {}

  /**
   * Links all that the picture holds.
   *
   * @param data in a transaction that the caller has begun
   * @param jobs threads that ask the registers
   * @param out takes the graph of links
   * @return what was linked to what: {@code works to dblp}
   */
  public static SortedMap<String, Counts> link(
      DatasetGraph data, Iris iris, Known known, int jobs, StreamRDF out) throws IOException {
    try (InOrder threads = new InOrder(jobs)) {
      return new Linking(data, iris, known, threads, out).run();
    }
  }

  private SortedMap<String, Counts> run() throws IOException {
    if (known.dblp().isPresent()) {
      works(known.dblp().get());
    }
    people();
    if (known.ror().isPresent()) {
      organizations(known.ror().get());
    }
    SortedMap<String, Counts> counts = new TreeMap<>();
    Map.of(
            "works to dblp", works,
            "people to dblp", people,
            "people to ORCID", orcids,
            "organizations to ROR", organizations)
        .forEach((what, tally) -> counts.put(what, new Counts(tally.linked, tally.open)));
    return counts;
  }

  private void works(Dblp dblp) throws IOException {
    RecordLinker linker = new RecordLinker(dblp, names);
    RecordLinks links = new RecordLinks(dblp);
    threads.run(
        each(picture.all(Vg.WORK), picture::work),
        work -> {
          Match match = linker.match(work);
          return new Looked(match, registeredDoi(match));
        },
        (Looked looked) -> {
          votes.count(looked.match());
          List<Link> found = new ArrayList<>(links.of(looked.match()));
          looked.doi().ifPresent(found::add);
          found.forEach(writer::write);
          works.count(found.stream().filter(link -> link.property().equals(Vg.DBLP)).toList());
        });
  }

  private record Looked(Match match, Optional<Link> doi) {}

  private Optional<Link> registeredDoi(Match match) throws IOException {
    return known.dois().isEmpty()
        ? Optional.empty()
        : RecordLinks.registeredDoi(match, known.dois().get());
  }

  private record Asked(ResolvedPerson person, Written written) {}

  private record Answered(ResolvedPerson person, List<Link> pids, List<Link> orcids) {}

  private void people() throws IOException {
    PidClaims claims = PidClaims.of(votes.ballots());
    OrcidLinker orcidLinker = new OrcidLinker(known, names);
    PidLinker pidLinker = known.dblp().map(dblp -> new PidLinker(dblp, names, iris)).orElse(null);
    // Who else has the iD is known when all are asked.
    List<Link> found = new ArrayList<>();
    Map<String, Integer> holders = new HashMap<>();
    threads.run(
        each(picture.all(Vg.PERSON_CLASS), this::asked),
        asked -> {
          Ballot ballot = votes.ballots().get(asked.person().node());
          Found pid =
              pidLinker == null
                  ? new Found(List.of(), null)
                  : pidLinker.find(asked.person(), ballot, claims);
          List<Link> links = new ArrayList<>(pid.links());
          if (pid.page() != null) {
            links.addAll(RecordLinks.wikidata(links.get(0), pid.page().wikidata()));
          }
          return new Answered(
              asked.person(),
              links,
              orcidLinker.find(asked.person(), ballot, pid.page(), asked.written()));
        },
        (Answered answered) -> {
          people.count(answered.pids());
          answered.pids().forEach(writer::write);
          answered.orcids().stream()
              .filter(Link::isAccepted)
              .forEach(link -> holders.merge(link.id(), 1, Integer::sum));
          found.addAll(answered.orcids());
        });
    for (Link link : found) {
      boolean isShared = link.isAccepted() && holders.getOrDefault(link.id(), 0) > 1;
      Link decided = isShared ? link.undecided("another person has it too") : link;
      orcids.count(List.of(decided));
      writer.write(decided);
    }
  }

  private Asked asked(Node node) {
    ResolvedPerson person = picture.person(node);
    List<String> titles = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    if (known.orcid().isPresent()) {
      for (Node work : person.works().subList(0, Math.min(WORKS_ASKED, person.works().size()))) {
        for (Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, work, Node.ANY, Node.ANY);
            quads.hasNext(); ) {
          Quad quad = quads.next();
          if (quad.getPredicate().equals(Vg.TITLE)) {
            titles.add(quad.getObject().getLiteralLexicalForm());
          } else if (quad.getPredicate().equals(Vg.DOI) || quad.getPredicate().equals(Vg.ARXIV)) {
            ids.add(quad.getObject().getURI());
          }
        }
      }
    }
    return new Asked(person, new Written(titles, new ArrayList<>(ids)));
  }

  private void organizations(Ror ror) throws IOException {
    RorLinker linker = new RorLinker(ror);
    threads.run(
        each(picture.all(Vg.ORGANIZATION_CLASS), picture::organization),
        (ResolvedOrganization organization) -> linker.find(organization),
        (List<Link> links) -> {
          links.forEach(writer::write);
          organizations.count(links);
        });
  }

  private static <R> Iterator<R> each(Iterator<Node> nodes, Function<Node, R> read) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return nodes.hasNext();
      }

      @Override
      public R next() {
        return read.apply(nodes.next());
      }
    };
  }
}
