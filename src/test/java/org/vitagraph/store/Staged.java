package org.vitagraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/** Documents and pictures for tests of the store, as many statements as wanted. */
final class Staged {
  private Staged() {}

  /** A resolver that names every document in the default graph, and so many works more. */
  static Resolver naming(int more) {
    return (documents, iris, change, out) -> {
      for (StoredDocument document : StoredDocument.all(documents)) {
        out.triple(
            Triple.create(
                iris.entity("person", "", document.contentHash()),
                Vg.NAME,
                NodeFactory.createLiteralString(document.fileName())));
      }
      for (int i = 0; i < more; i++) {
        out.triple(
            Triple.create(
                iris.entity("work", "", "w" + i),
                Vg.TITLE,
                NodeFactory.createLiteralString("On the number " + i)));
        // TDB2 does not find again what is not in its canonical form.
        out.triple(
            Triple.create(
                iris.entity("work", "", "w" + i),
                Vg.CONFIDENCE,
                NodeFactory.createLiteralDT("0." + i + "0", XSDDatatype.XSDdecimal)));
      }
      return Optional.empty();
    };
  }

  /** A document with so many publications. */
  static Store.StagedDocument document(Path folder, String name, int publications)
      throws IOException {
    Iris iris = Iris.DEFAULT;
    String hash = hash(name);
    Node graph = iris.document(hash);
    List<Quad> quads = new ArrayList<>();
    quads.add(Quad.create(graph, graph, RDF.type.asNode(), Vg.SOURCE_DOCUMENT));
    quads.add(Quad.create(graph, graph, Vg.FILE_NAME, NodeFactory.createLiteralString(name)));
    quads.add(Quad.create(graph, graph, Vg.CONTENT_HASH, NodeFactory.createLiteralString(hash)));
    for (int i = 1; i <= publications; i++) {
      Node publication = iris.part(graph, "pub/" + i);
      quads.add(Quad.create(graph, publication, RDF.type.asNode(), Vg.PUBLICATION));
      quads.add(
          Quad.create(
              graph, publication, Vg.TITLE, NodeFactory.createLiteralString(name + ", part " + i)));
    }
    Path file = folder.resolve(name + ".nq");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (Quad quad : quads) {
        out.write(QuadLines.line(quad));
        out.write('\n');
      }
    }
    return new Store.StagedDocument(graph, file);
  }

  /** A hash that the name alone decides. */
  static String hash(String name) {
    StringBuilder hash = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      hash.append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return (hash + "0".repeat(64)).substring(0, 64);
  }

  /** Every statement of the store as a line, sorted. */
  static List<String> lines(Store store) {
    return store.read(
        data -> {
          List<String> lines = new ArrayList<>();
          data.find()
              .forEachRemaining(
                  quad -> lines.add(new String(QuadLines.line(quad), StandardCharsets.UTF_8)));
          lines.sort(null);
          return lines;
        });
  }

  /** Names of the documents in the store. */
  static List<String> names(Store store) {
    return store.read(StoredDocument::all).stream().map(StoredDocument::fileName).toList();
  }
}
