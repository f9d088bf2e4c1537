package org.vitagraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Iris;

/**
 * What is computed from the documents: the decisions, and the resolved picture in the default
 * graph. New ones replace old ones by their difference, so that a small change writes little; what
 * went tells which entities are to be redirected.
 */
final class DerivedGraphs {
  private DerivedGraphs() {}

  /**
   * Makes the derived graphs hold exactly the given statements, inside the running transaction.
   *
   * @param subjects of which the statements are given; empty when all are
   * @param anchorsOfGone by which mentions that went with their document are found again
   * @param folder for files in between
   */
  static EntityChanges replace(
      DatasetGraph data,
      Iris iris,
      SortedLines wanted,
      Optional<Set<Node>> subjects,
      Map<Node, String> anchorsOfGone,
      Path folder)
      throws IOException {
    try (SortedLines gone = new SortedLines(folder)) {
      List<Node> graphs = List.of(Quad.defaultGraphIRI, iris.decisions());
      replace(data, graphs, wanted, subjects, gone, folder);
      EntityChanges changes = EntityChanges.of(data, iris, gone, anchorsOfGone);
      Redirects.update(data, iris, changes);
      LinksOfGone.drop(data, iris, gone);
      return changes;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Makes the graph of links hold exactly the given statements, inside the running transaction. */
  static void replaceLinks(DatasetGraph data, Iris iris, SortedLines wanted, Path folder)
      throws IOException {
    try (SortedLines gone = new SortedLines(folder)) {
      replace(data, List.of(iris.links()), wanted, Optional.empty(), gone, folder);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void replace(
      DatasetGraph data,
      List<Node> graphs,
      SortedLines wanted,
      Optional<Set<Node>> subjects,
      SortedLines gone,
      Path folder)
      throws IOException {
    try (SortedLines present = new SortedLines(folder);
        SortedLines fresh = new SortedLines(folder)) {
      for (Node graph : graphs) {
        for (Node subject : subjects.orElse(Set.of(Node.ANY))) {
          Iterator<Quad> quads = data.find(graph, subject, Node.ANY, Node.ANY);
          while (quads.hasNext()) {
            present.add(QuadLines.line(quads.next()));
          }
        }
      }
      compare(present.sorted(), wanted.sorted(), gone, fresh);
      QuadLines.parse(gone.sorted(), deleting(data));
      QuadLines.parse(fresh.sorted(), StreamRDFLib.dataset(data));
    }
  }

  private static void compare(
      SortedLines.Reader present, SortedLines.Reader wanted, SortedLines gone, SortedLines fresh)
      throws IOException {
    byte[] left = present.next();
    byte[] right = wanted.next();
    while (left != null || right != null) {
      int order = left == null ? 1 : right == null ? -1 : Arrays.compareUnsigned(left, right);
      if (order < 0 && left != null) {
        gone.add(left);
      } else if (order > 0 && right != null) {
        fresh.add(right);
      }
      left = order <= 0 ? present.next() : left;
      right = order >= 0 ? wanted.next() : right;
    }
  }

  private static StreamRDF deleting(DatasetGraph data) {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        data.delete(Quad.create(Quad.defaultGraphIRI, triple));
      }

      @Override
      public void quad(Quad quad) {
        data.delete(quad);
      }
    };
  }
}
