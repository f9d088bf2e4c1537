package org.vitagraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.vitagraph.graph.Iris;

/**
 * Which entity stands where one stood that is no more, in a graph of their own: {@code <old>
 * dcterms:isReplacedBy <new>}, once for each when one became several. They lead to what is there
 * now, in one step.
 */
public final class Redirects {
  private static final Node REPLACED = DCTerms.isReplacedBy.asNode();

  private Redirects() {}

  /** What stands in the place of an IRI: itself as a rule, one or several others, or nothing. */
  public static List<Node> follow(DatasetGraph data, Iris iris, Node entity) {
    if (EntityChanges.isThere(data, entity)) {
      return List.of(entity);
    }
    List<Node> now = new ArrayList<>();
    data.find(iris.redirects(), entity, REPLACED, Node.ANY)
        .forEachRemaining(quad -> now.add(quad.getObject()));
    now.removeIf(node -> !EntityChanges.isThere(data, node));
    now.sort(Comparator.comparing(Node::getURI));
    return now;
  }

  /** Takes note of the entities that the change did away with. */
  static void update(DatasetGraph data, Iris iris, EntityChanges changes) {
    SortedMap<Node, SortedSet<Node>> all = new TreeMap<>(Comparator.comparing(Node::getURI));
    List<Quad> before = new ArrayList<>();
    Iterator<Quad> quads = data.find(iris.redirects(), Node.ANY, REPLACED, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      before.add(quad);
      SortedSet<Node> next = changes.successors().get(quad.getObject());
      boolean isGone = next != null && !EntityChanges.isThere(data, quad.getObject());
      SortedSet<Node> of = all.computeIfAbsent(quad.getSubject(), key -> empty());
      if (isGone) {
        of.addAll(next);
      } else {
        of.add(quad.getObject());
      }
    }
    changes.successors().forEach((entity, next) -> all.put(entity, next));
    all.keySet().removeIf(entity -> EntityChanges.isThere(data, entity));
    before.forEach(data::delete);
    all.forEach(
        (entity, next) ->
            next.forEach(now -> data.add(Quad.create(iris.redirects(), entity, REPLACED, now))));
  }

  private static SortedSet<Node> empty() {
    return new TreeSet<>(Comparator.comparing(Node::getURI));
  }
}
