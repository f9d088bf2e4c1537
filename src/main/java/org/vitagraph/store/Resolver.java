package org.vitagraph.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.graph.Iris;

/** Computes the decisions and the resolved picture from the documents' graphs. */
@FunctionalInterface
public interface Resolver {
  /**
   * Reads the documents' graphs and people's own decisions, inside the transaction that the caller
   * has begun, and writes the decisions graph, people's decisions included, and the default graph.
   *
   * @param folder for files in between
   */
  void resolve(DatasetGraph documents, Iris iris, Path folder, StreamRDF out) throws IOException;
}
