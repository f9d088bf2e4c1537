package org.vitagraph.resolve;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The resolved picture as it is written: the default graph. */
final class Picture {
  private final StreamRDF out;

  Picture(StreamRDF out) {
    this.out = out;
  }

  void type(Node entity, Node type) {
    add(entity, RDF.type.asNode(), type);
  }

  /** Adds a value, if there is one. */
  void add(Node subject, Node property, @Nullable Node object) {
    if (object != null) {
      out.triple(Triple.create(subject, property, object));
    }
  }

  /** Adds a text, unless it is empty. */
  void text(Node subject, Node property, String text) {
    if (!text.isEmpty()) {
      add(subject, property, NodeFactory.createLiteralString(text));
    }
  }

  void number(Node subject, Node property, int number) {
    add(
        subject,
        property,
        NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
  }

  void year(Node subject, Node property, int year) {
    add(
        subject,
        property,
        NodeFactory.createLiteralDT(Integer.toString(year), XSDDatatype.XSDgYear));
  }

  void isTrue(Node subject, Node property) {
    add(subject, property, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
  }
}
