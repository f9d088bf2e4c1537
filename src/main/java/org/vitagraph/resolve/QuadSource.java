package org.vitagraph.resolve;

import java.util.Collection;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/**
 * The statements of all documents, each in its document's named graph.
 *
 * <p>Any order will do; it is faster when the statements of a subject stand together, as in every
 * store that keeps its quads by graph and subject. A source may leave out quads that {@link
 * Stated#isRead} refuses: passages and texts are most of a store.
 */
@FunctionalInterface
public interface QuadSource {
  /** Goes through the quads once. */
  Iterator<Quad> quads();

  /** Some of the dataset's graphs, which the caller holds in a transaction. */
  static QuadSource of(DatasetGraph dataset, Collection<Node> documents) {
    return () ->
        Iter.flatMap(
            documents.iterator(), document -> dataset.find(document, Node.ANY, Node.ANY, Node.ANY));
  }

  /** The documents' graphs of a dataset, which the caller holds in a read transaction. */
  static QuadSource of(DatasetGraph dataset, Iris iris) {
    String documents = iris.base() + "doc/";
    return () ->
        Iter.flatMap(
            Iter.filter(
                dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vg.SOURCE_DOCUMENT),
                quad -> quad.getGraph().isURI() && quad.getGraph().getURI().startsWith(documents)),
            quad -> dataset.find(quad.getGraph(), Node.ANY, Node.ANY, Node.ANY));
  }
}
