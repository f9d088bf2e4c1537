package org.vitagraph.store;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.graph.Iris;

/** Computes the decisions and the resolved picture from the documents' graphs. */
@FunctionalInterface
public interface Resolver {
  /**
   * Reads the documents' graphs, inside the transaction that the caller has begun, and writes the
   * decisions graph and the default graph.
   */
  void resolve(DatasetGraph documents, Iris iris, StreamRDF out);
}
