package org.vitagraph.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What dblp's RDF says of one thing: a publication, a person, a signature, an identifier. */
final class DblpThing {
  private static final String SCHEMA = "https://dblp.org/rdf/schema#";

  private final String iri;

  /** By the last word of the property: those that we read differ in it. */
  private final Map<String, List<Node>> values = new HashMap<>();

  DblpThing(String iri) {
    this.iri = iri;
  }

  String iri() {
    return iri;
  }

  void add(Node property, Node value) {
    String name = property.getURI();
    int end = Math.max(name.lastIndexOf('#'), name.lastIndexOf('/'));
    values.computeIfAbsent(name.substring(end + 1), key -> new ArrayList<>(2)).add(value);
  }

  /** The values of a property as text; of an address, all of it. */
  List<String> texts(String property) {
    List<Node> nodes = values.getOrDefault(property, List.of());
    List<String> texts = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      if (node.isLiteral()) {
        texts.add(node.getLiteralLexicalForm().strip());
      } else if (node.isURI()) {
        texts.add(node.getURI());
      }
    }
    return texts;
  }

  /** The first value of the first of the properties that has one; else empty. */
  String text(String... properties) {
    for (String property : properties) {
      List<String> texts = texts(property);
      if (!texts.isEmpty()) {
        return texts.get(0);
      }
    }
    return "";
  }

  /** The last word of the first value: {@code Article} of an address that ends so. */
  String word(String property) {
    String text = text(property);
    return text.substring(Math.max(text.lastIndexOf('#'), text.lastIndexOf('/')) + 1);
  }

  /** The blank nodes that tell more of this. */
  List<Node> parts() {
    List<Node> parts = new ArrayList<>();
    for (String property : List.of("hasSignature", "hasIdentifier")) {
      values.getOrDefault(property, List.of()).stream().filter(Node::isBlank).forEach(parts::add);
    }
    return parts;
  }

  boolean isA(String type) {
    return texts("type").contains(SCHEMA + type);
  }

  boolean isPublication() {
    return iri.startsWith(CheckedIds.DBLP_RECORD);
  }

  boolean isPerson() {
    return iri.startsWith(CheckedIds.DBLP_PERSON);
  }

  boolean isSignature() {
    return values.containsKey("signatureOrdinal");
  }
}
