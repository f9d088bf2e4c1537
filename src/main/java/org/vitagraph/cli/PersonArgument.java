package org.vitagraph.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.publish.PersonPicture;

/** A person as a command line names one: a name that no other has, or an IRI. */
final class PersonArgument {
  private PersonArgument() {}

  /** The one person that is meant. */
  static Node find(DatasetGraph data, String name, String base) {
    List<Node> found = PersonPicture.find(data, name, base);
    if (found.isEmpty()) {
      throw CommandFailure.usage("no person " + name + " in the store");
    }
    if (found.size() > 1) {
      throw CommandFailure.usage(
          "several people are named "
              + name
              + "; name one by IRI:"
              + found.stream().map(node -> "\n  " + node.getURI()).collect(Collectors.joining()));
    }
    return found.get(0);
  }
}
