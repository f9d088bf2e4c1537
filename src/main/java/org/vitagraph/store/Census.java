package org.vitagraph.store;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.graph.Vg;

/**
 * How much a store holds.
 *
 * @param publications as documents speak of them
 * @param works that these are, resolved; people, organizations and awards are resolved too
 */
public record Census(
    long documents, long publications, long works, long people, long organizations, long awards) {
  /** Counts. */
  public static Census of(DatasetGraph data) {
    return new Census(
        count(data.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Vg.SOURCE_DOCUMENT)),
        count(data.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Vg.PUBLICATION)),
        resolved(data, Vg.WORK),
        resolved(data, Vg.PERSON_CLASS),
        resolved(data, Vg.ORGANIZATION_CLASS),
        resolved(data, Vg.AWARD));
  }

  private static long resolved(DatasetGraph data, Node type) {
    return count(data.find(Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), type));
  }

  private static long count(Iterator<Quad> quads) {
    long n = 0;
    while (quads.hasNext()) {
      quads.next();
      n++;
    }
    return n;
  }
}
