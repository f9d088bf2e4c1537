package org.vitagraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Vg;

/**
 * A document version that the store holds.
 *
 * @param graph its IRI, and its named graph
 * @param contentHash SHA-256 of the file, in hexadecimal
 */
public record StoredDocument(Node graph, String fileName, String contentHash) {
  /** All of them, by name. */
  public static List<StoredDocument> all(DatasetGraph data) {
    List<StoredDocument> found = new ArrayList<>();
    Iterator<Quad> hashes = data.findNG(Node.ANY, Node.ANY, Vg.CONTENT_HASH, Node.ANY);
    while (hashes.hasNext()) {
      Quad quad = hashes.next();
      if (quad.getGraph().equals(quad.getSubject())) {
        found.add(
            new StoredDocument(
                quad.getGraph(),
                text(data, quad.getGraph(), Vg.FILE_NAME),
                quad.getObject().getLiteralLexicalForm()));
      }
    }
    found.sort(
        Comparator.comparing(StoredDocument::fileName).thenComparing(StoredDocument::contentHash));
    return found;
  }

  private static String text(DatasetGraph data, Node document, Node property) {
    Iterator<Quad> values = data.find(document, document, property, Node.ANY);
    return values.hasNext() ? values.next().getObject().getLiteralLexicalForm() : "";
  }
}
