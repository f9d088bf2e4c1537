package org.vitagraph.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A store as values of properties, in an order that does not change. */
record Graphs(DatasetGraph data) {
  /** The values, in whatever graph they stand. */
  List<Node> anywhere(Node subject, Node property) {
    return objects(Node.ANY, subject, property);
  }

  /** The values in the resolved picture. */
  List<Node> resolved(Node subject, Node property) {
    return objects(Quad.defaultGraphIRI, subject, property);
  }

  /** The values in one graph. */
  List<Node> objects(Node graph, Node subject, Node property) {
    List<Node> found = new ArrayList<>();
    Iterator<Quad> quads = data.find(graph, subject, property, Node.ANY);
    quads.forEachRemaining(quad -> found.add(quad.getObject()));
    found.sort(Comparator.comparing(Node::toString));
    return found;
  }

  /** The texts among the values in whatever graph. */
  List<String> texts(Node subject, Node property) {
    return anywhere(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .distinct()
        .toList();
  }

  /** The first of the texts; empty when there is none. */
  String text(Node subject, Node property) {
    return texts(subject, property).stream().findFirst().orElse("");
  }

  /** The IRIs among the values in whatever graph. */
  List<String> iris(Node subject, Node property) {
    return anywhere(subject, property).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .distinct()
        .toList();
  }
}
