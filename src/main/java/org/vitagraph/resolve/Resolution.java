package org.vitagraph.resolve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.graph.Iris;

/**
 * The stage that finds which mentions are the same: from what all documents state to the decisions
 * and the resolved picture. Decisions are written as quads of their named graph, the picture as
 * triples; people's own decisions are not written. What is found depends on the statements and the
 * decisions only, not on their order, nor on what was resolved before.
 */
public final class Resolution {
  private static final String FILE = "mentions";

  /** So many mentions that go are more work than resolving all that is left anew. */
  private static final int MANY = 50_000;

  private final UserDecisions user;
  private final OrganizationNames organizations;
  private final Authorships authors;
  private final Iris iris;
  private final MentionCodec codec;
  private final Scratch scratch;
  private final StreamRDF out;

  /**
   * A resolution.
   *
   * @param user what people have decided
   * @param organizations what a register knows of them
   * @param authors what a register knows of them
   * @param iris the names of what is written
   * @param scratch room for sorting
   * @param out takes decisions and picture; {@code start} and {@code finish} are the caller's
   */
  public Resolution(
      UserDecisions user,
      OrganizationNames organizations,
      Authorships authors,
      Iris iris,
      Scratch scratch,
      StreamRDF out) {
    this.user = user;
    this.organizations = organizations;
    this.authors = authors;
    this.iris = iris;
    this.codec = new MentionCodec(iris.base());
    this.scratch = scratch;
    this.out = out;
  }

  /** Resolves what the documents state, which is read once, and keeps nothing. */
  public void resolve(QuadSource documents) throws IOException {
    try (MentionFile file = MentionFile.of(documents, codec, scratch)) {
      new Run(this, file, new Reach(true)).resolve(Memory.NONE, Set.of());
    }
  }

  /**
   * Goes on from what the last resolution left, or resolves all anew when that is not known.
   *
   * @param data the documents' graphs as they are now, and what the last resolution wrote
   * @param changed the graphs of the documents that came or went, or were read again
   * @param keeping where the last resolution left what it found
   * @return the subjects of which everything was written that is to be stated of them now; empty
   *     when everything was written of all
   */
  public Optional<Set<Node>> goOn(DatasetGraph data, Set<Node> changed, Keeping keeping)
      throws IOException {
    String program = Program.fingerprint();
    Memory before = Memory.read(keeping, program);
    Optional<FileChannel> earlier = keeping.earlier(FILE);
    if (before == Memory.NONE || earlier.isEmpty()) {
      return anew(data, keeping, program);
    }
    Set<String> without = new HashSet<>();
    changed.forEach(document -> without.add(document.getURI()));
    List<Node> gone = new ArrayList<>();
    try (MentionFile old = MentionFile.open(earlier.get(), codec);
        MentionFile file =
            MentionFile.of(
                new MentionFile.Kept(old, without, gone::add),
                QuadSource.of(data, changed),
                codec,
                scratch,
                file(keeping))) {
      Reach reach = new Reach(false);
      Run run = new Run(this, file, reach);
      if (gone.size() < MANY && run.resolve(before, without, gone, new Former(data, iris))) {
        run.after().write(keeping, program);
        return Optional.of(reach.subjects());
      }
    }
    return anew(data, keeping, program);
  }

  private Optional<Set<Node>> anew(DatasetGraph data, Keeping keeping, String program)
      throws IOException {
    try (MentionFile file =
        MentionFile.of(
            new MentionFile.Kept(mention -> {}),
            QuadSource.of(data, iris),
            codec,
            scratch,
            file(keeping))) {
      Run run = new Run(this, file, new Reach(true));
      if (run.resolve(Memory.NONE, Set.of())) {
        run.after().write(keeping, program);
      }
    }
    return Optional.empty();
  }

  private FileChannel file(Keeping keeping) throws IOException {
    Optional<FileChannel> later = keeping.later(FILE);
    return later.isPresent() ? later.get() : scratch.open();
  }

  UserDecisions user() {
    return user;
  }

  OrganizationNames organizations() {
    return organizations;
  }

  Authorships authors() {
    return authors;
  }

  Iris iris() {
    return iris;
  }

  StreamRDF out() {
    return out;
  }
}
