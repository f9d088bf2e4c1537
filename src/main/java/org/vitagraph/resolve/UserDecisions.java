package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/** What people have said about mentions: it stands above what is computed, and is kept. */
public record UserDecisions(List<Pair> pairs) {
  /** When nobody has said anything. */
  public static final UserDecisions NONE = new UserDecisions(List.of());

  /** Orders the pairs, so that the order in which they were said does not matter. */
  public UserDecisions {
    pairs =
        pairs.stream()
            .distinct()
            .sorted(
                Comparator.comparing((Pair pair) -> pair.one().getURI())
                    .thenComparing(pair -> pair.other().getURI())
                    .thenComparing(Pair::verdict))
            .toList();
  }

  /** The decisions by people among those of the dataset's graph of decisions. */
  public static UserDecisions in(DatasetGraph dataset, Iris iris) {
    Node graph = iris.decisions();
    List<Pair> pairs = new ArrayList<>();
    Node user = NodeFactory.createLiteralString(Method.USER.label());
    dataset
        .find(graph, Node.ANY, Vg.METHOD, user)
        .forEachRemaining(
            quad -> {
              List<Node> about = objects(dataset, graph, quad.getSubject(), Vg.ABOUT);
              List<Node> verdicts = objects(dataset, graph, quad.getSubject(), Vg.VERDICT);
              for (Verdict verdict : Verdict.values()) {
                if (verdicts.contains(verdict.concept())) {
                  for (int i = 1; i < about.size(); i++) {
                    pairs.add(new Pair(about.get(0), about.get(i), verdict));
                  }
                }
              }
            });
    return new UserDecisions(pairs);
  }

  private static List<Node> objects(DatasetGraph dataset, Node graph, Node subject, Node property) {
    List<Node> objects = new ArrayList<>();
    dataset.find(graph, subject, property, Node.ANY).forEachRemaining(q -> add(objects, q));
    objects.sort(Comparator.comparing(Node::getURI));
    return objects;
  }

  private static void add(List<Node> objects, Quad quad) {
    if (quad.getObject().isURI()) {
      objects.add(quad.getObject());
    }
  }

  /** Two mentions, the smaller IRI first, and what was said of them. */
  public record Pair(Node one, Node other, Verdict verdict) {
    /** Puts the two in order. */
    public Pair {
      if (one.getURI().compareTo(other.getURI()) > 0) {
        Node first = other;
        other = one;
        one = first;
      }
    }
  }
}
