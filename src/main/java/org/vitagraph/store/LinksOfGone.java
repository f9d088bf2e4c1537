package org.vitagraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/**
 * Links of entities that are no more go with them; those of all others stay until the registers are
 * asked again. Costs as much as the change.
 */
final class LinksOfGone {
  private LinksOfGone() {}

  static void drop(DatasetGraph data, Iris iris, SortedLines gone) throws IOException {
    Node links = iris.links();
    if (!data.contains(links, Node.ANY, Node.ANY, Node.ANY)) {
      return;
    }
    QuadLines.parse(
        gone.sorted(),
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            if (quad.isDefaultGraph()) {
              triple(quad.asTriple());
            }
          }

          @Override
          public void triple(Triple triple) {
            Node entity = triple.getSubject();
            if (triple.getPredicate().equals(RDF.type.asNode())
                && !EntityChanges.isThere(data, entity)) {
              delete(entity);
            }
          }

          private void delete(Node entity) {
            List<Quad> about = new ArrayList<>();
            data.find(links, entity, Node.ANY, Node.ANY).forEachRemaining(about::add);
            List<Node> decisions = new ArrayList<>();
            data.find(links, Node.ANY, Vg.ABOUT, entity)
                .forEachRemaining(quad -> decisions.add(quad.getSubject()));
            decisions.forEach(
                decision ->
                    data.find(links, decision, Node.ANY, Node.ANY).forEachRemaining(about::add));
            about.forEach(data::delete);
          }
        });
  }
}
