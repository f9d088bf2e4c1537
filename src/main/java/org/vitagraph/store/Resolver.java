package org.vitagraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.graph.Iris;

/** Computes the decisions and the resolved picture from the documents' graphs. */
@FunctionalInterface
public interface Resolver {
  /**
   * Reads the documents' graphs and people's own decisions, inside the transaction that the caller
   * has begun, and writes the decisions graph, people's decisions included, and the default graph:
   * the whole of them, or all of some subjects.
   *
   * @return the subjects of which all was written; what is stated of others stays. Empty when all
   *     was written
   */
  Optional<Set<Node>> resolve(DatasetGraph data, Iris iris, Change change, StreamRDF out)
      throws IOException;

  /**
   * A change that is being made.
   *
   * @param documents the graphs that came, went, or were written anew
   * @param folder for files in between
   * @param earlier the folder of what the last resolution left for this one; not there when nothing
   *     was left
   * @param later an empty folder for what this one leaves for the next
   */
  record Change(Set<Node> documents, Path folder, Path earlier, Path later) {}
}
