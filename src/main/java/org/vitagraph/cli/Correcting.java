package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.graph.Anchors;
import org.vitagraph.graph.Iris;
import org.vitagraph.link.Known;
import org.vitagraph.resolve.Corrections;
import org.vitagraph.resolve.Corrections.Side;
import org.vitagraph.resolve.Verdict;
import org.vitagraph.store.EntityChanges;
import org.vitagraph.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code same} and {@code different} share: two things, and a word about them. */
final class Correcting {
  /**
   * In so many documents of each side a mention is named, so that the word still holds when one of
   * them is taken out.
   */
  private static final int DOCUMENTS = 3;

  private static final int SHOWN = 20;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description =
          "A person, a work, or a mention of one: its IRI, the end of it (ada-lee-3f2a9c41,"
              + " doc/4d0123456789/pub/8/s/2), or a name or title that no other has.")
  String one;

  @Parameters(index = "1", paramLabel = "B", description = "Another.")
  String other;

  @Mixin StoreOption store;

  @Mixin RegistersOption registers;

  @Option(names = "-q", description = "Say nothing but what is wrong.")
  boolean quiet;

  /** Writes down what is said, resolves anew, and tells what became of it. */
  int run(Verdict verdict, PrintWriter out) throws IOException {
    try (Known known = Known.in(registers.open());
        Store opened = store.openToChange()) {
      Links links = new Links(known, Runtime.getRuntime().availableProcessors());
      Iris iris = opened.iris();
      Thing a = opened.read(data -> Thing.find(data, iris, one));
      Thing b = opened.read(data -> Thing.find(data, iris, other));
      opened.read(data -> check(data, iris, a, b, verdict));
      Node of = a.mentions().get(0);
      Node and = b.mentions().get(0);
      Corrections said = opened.read(data -> say(data, iris, a, b, verdict));
      EntityChanges changes =
          opened.change(List.of(), List.of(), links.resolver(said), links.linker());
      if (!quiet) {
        opened.read(data -> tell(data, iris, a.sort(), List.of(of, and), changes, out));
      }
      return 0;
    }
  }

  private boolean check(DatasetGraph data, Iris iris, Thing a, Thing b, Verdict verdict) {
    if (!a.sort().equals(b.sort())) {
      throw CommandFailure.usage(one + " and " + other + ": one is a person, the other a work");
    }
    if (a.node().equals(b.node()) && !a.isEntity()) {
      throw CommandFailure.usage(one + " and " + other + " are one mention");
    }
    boolean overlap = !Collections.disjoint(a.mentions(), b.mentions());
    if (overlap && verdict == Verdict.DIFFERENT) {
      Thing whole = a.isEntity() ? a : b;
      throw CommandFailure.usage(
          one
              + " and "
              + other
              + " are one entity now; name the mentions that are not one:"
              + Thing.list(data, iris, whole.mentions()));
    }
    if (overlap && a.node().equals(b.node())) {
      throw CommandFailure.usage(one + " and " + other + " are one already");
    }
    return true;
  }

  private static Corrections say(DatasetGraph data, Iris iris, Thing a, Thing b, Verdict verdict) {
    Side one = side(data, a);
    Side other = side(data, b);
    Corrections more = Resolving.said(data, iris).with(one, other, verdict, new Anchors(data));
    if (verdict == Verdict.DIFFERENT) {
      for (Node mention : one.spokesmen()) {
        for (Node rival : other.spokesmen()) {
          List<Node> chain = more.chain(mention, rival);
          if (!chain.isEmpty()) {
            throw CommandFailure.usage(
                "it was said before, in several steps, that these are one; say first which of these"
                    + " is different:"
                    + Thing.list(data, iris, chain));
          }
        }
      }
    }
    return more;
  }

  private static Side side(DatasetGraph data, Thing thing) {
    return new Side(
        thing.mentions(), thing.byDocument(data).values().stream().limit(DOCUMENTS).toList());
  }

  private static boolean tell(
      DatasetGraph data,
      Iris iris,
      Node sort,
      List<Node> mentions,
      EntityChanges changes,
      PrintWriter out) {
    List<Node> now =
        mentions.stream().map(mention -> Thing.entityOf(data, sort, mention)).distinct().toList();
    out.println((now.size() == 1 ? "One:" : "Two:") + Thing.list(data, iris, now));
    out.println("Mentions moved: " + changes.moved());
    changes.successors().entrySet().stream()
        .limit(SHOWN)
        .forEach(
            entry ->
                entry
                    .getValue()
                    .forEach(
                        to ->
                            out.println(
                                "  "
                                    + iris.shortened(entry.getKey())
                                    + " -> "
                                    + iris.shortened(to))));
    if (changes.successors().size() > SHOWN) {
      out.println("  and of " + (changes.successors().size() - SHOWN) + " more");
    }
    return true;
  }
}
