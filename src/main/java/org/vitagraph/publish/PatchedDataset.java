package org.vitagraph.publish;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset in whose default graph other statements stand in the place of those with some nodes.
 */
public final class PatchedDataset extends DatasetGraphFilteredView {
  private final Graph instead;

  private PatchedDataset(
      DatasetGraph data, Set<Node> hidden, Graph instead, List<Node> namedGraphs) {
    super(data, quad -> !quad.isDefaultGraph() || isLeft(quad, hidden), namedGraphs);
    this.instead = instead;
  }

  /**
   * The data without the default graph's statements that have one of the hidden nodes as subject or
   * object, and with the others.
   */
  public static DatasetGraph of(DatasetGraph data, Set<Node> hidden, Graph instead) {
    List<Node> namedGraphs = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(namedGraphs::add);
    return hidden.isEmpty() ? data : new PatchedDataset(data, hidden, instead, namedGraphs);
  }

  private static boolean isLeft(Quad quad, Set<Node> hidden) {
    return !hidden.contains(quad.getSubject()) && !hidden.contains(quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
    Iterator<Quad> rest = super.find(graph, subject, property, object);
    if (!Quad.isDefaultGraph(graph) && !Node.ANY.equals(graph)) {
      return rest;
    }
    Iterator<Quad> others =
        Iter.map(
            instead.find(subject, property, object),
            triple -> Quad.create(Quad.defaultGraphIRI, triple));
    return Iter.concat(rest, others);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public boolean contains(Node graph, Node subject, Node property, Node object) {
    return find(graph, subject, property, object).hasNext();
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }
}
