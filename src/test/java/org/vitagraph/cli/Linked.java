package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Vg;
import org.vitagraph.publish.PersonPicture;
import org.vitagraph.store.Store;

/** A store of small documents, with links as if a register had told them. */
record Linked(Path folder) {
  Path store() {
    return folder.resolve("store");
  }

  /** Builds the store of documents that lie in the folder. */
  Linked build(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Program built = Program.run("build", "-q", "--store", store(), file);
    assertEquals(0, built.exitCode(), built::toString);
    return this;
  }

  /** Links the person of that name. */
  Linked person(String name, Node property, String id) {
    try (Store opened = Store.open(store())) {
      DatasetGraph data = opened.data();
      data.begin(TxnType.WRITE);
      Node person = PersonPicture.find(data, name, opened.iris().base()).get(0);
      data.add(new Quad(opened.iris().links(), person, property, NodeFactory.createURI(id)));
      data.commit();
      data.end();
    }
    return this;
  }

  /** Links the work of that title. */
  Linked work(String title, Node property, String id) {
    try (Store opened = Store.open(store())) {
      DatasetGraph data = opened.data();
      data.begin(TxnType.WRITE);
      Node work =
          data.find(
                  Quad.defaultGraphIRI, Node.ANY, Vg.TITLE, NodeFactory.createLiteralString(title))
              .next()
              .getSubject();
      data.add(new Quad(opened.iris().links(), work, property, NodeFactory.createURI(id)));
      data.commit();
      data.end();
    }
    return this;
  }
}
