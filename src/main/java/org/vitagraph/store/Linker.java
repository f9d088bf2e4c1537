package org.vitagraph.store;

import java.io.IOException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.graph.Iris;

/** Finds the entities of the resolved picture in outside registers. */
@FunctionalInterface
public interface Linker {
  /**
   * Reads the resolved picture and what the documents state, inside the transaction that the caller
   * has begun, and writes the graph of links.
   */
  void link(DatasetGraph picture, Iris iris, StreamRDF out) throws IOException;
}
