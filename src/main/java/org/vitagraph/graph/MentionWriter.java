package org.vitagraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.Span;

/**
 * Writes what one document states into that document's named graph, each thing and each value with
 * the passage it was read from.
 *
 * <p>A thing (publication, signature, degree) is {@code vg:statedIn} the passage of its entry or
 * name; a value read from words of its own has a passage more, at {@code <thing>/<property>}, which
 * {@code vg:states} the property and carries the confidence.
 */
public final class MentionWriter {
  private final StreamRDF out;
  private final Iris iris;
  private final Node document;
  private final Map<Node, Integer> repeats = new HashMap<>();

  /** Writes into the named graph of the document to {@code out}. */
  public MentionWriter(StreamRDF out, Iris iris, String contentHash) {
    this.out = out;
    this.iris = iris;
    this.document = iris.document(contentHash);
  }

  /** The document, and its named graph. */
  public Node document() {
    return document;
  }

  /** The person whose document it is. */
  public Node owner() {
    return iris.part(document, "owner");
  }

  /** A thing of the document with its class: {@code thing(Vg.PUBLICATION, "pub/8")}. */
  public Node thing(Node type, String path) {
    Node thing = iris.part(document, path);
    add(thing, RDF.type.asNode(), type);
    return thing;
  }

  /** A thing that belongs to another thing: {@code thingOf(publication, Vg.SIGNATURE, "s/2")}. */
  public Node thingOf(Node whole, Node type, String path) {
    Node thing = iris.part(whole, path);
    add(thing, RDF.type.asNode(), type);
    return thing;
  }

  /** States that the thing as a whole stands in the passage. */
  public void statedIn(Node thing, Passage passage) {
    write(passageOf(thing), thing, null, passage);
  }

  /** The passage that the thing as a whole is stated in. */
  public Node passageOf(Node thing) {
    return iris.part(thing, "passage");
  }

  /** States a value that stands in the passage. */
  public void state(Node thing, Node property, Node value, Passage passage) {
    add(thing, property, value);
    String local = property.getLocalName();
    int n = repeats.merge(iris.part(thing, local), 1, Integer::sum);
    write(iris.part(thing, n == 1 ? local : local + "-" + n), thing, property, passage);
  }

  /** States a text that stands in the passage. */
  public void state(Node thing, Node property, String value, Passage passage) {
    state(thing, property, NodeFactory.createLiteralString(value), passage);
  }

  /** Adds a statement that needs no passage of its own. */
  public void add(Node subject, Node property, Node object) {
    out.quad(Quad.create(document, subject, property, object));
  }

  /** Adds a text that needs no passage of its own. */
  public void add(Node subject, Node property, String value) {
    add(subject, property, NodeFactory.createLiteralString(value));
  }

  /** Adds a number that needs no passage of its own. */
  public void add(Node subject, Node property, long value) {
    add(subject, property, Literals.integer(value));
  }

  /** Adds {@code true}; what is not so is not said. */
  public void addTrue(Node subject, Node property) {
    add(subject, property, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
  }

  private void write(Node passage, Node thing, @Nullable Node property, Passage where) {
    add(passage, RDF.type.asNode(), Vg.PASSAGE);
    add(passage, Vg.ABOUT, thing);
    if (property == null) {
      add(thing, Vg.STATED_IN, passage);
    } else {
      add(passage, Vg.STATES, property);
    }
    add(passage, Vg.IN_DOCUMENT, document);
    add(passage, Vg.START_OFFSET, where.span().start());
    add(passage, Vg.END_OFFSET, where.span().end());
    add(passage, Vg.QUOTE, where.quote());
    if (where.page() > 0) {
      add(passage, Vg.PAGE, where.page());
    }
    add(
        passage,
        Vg.CONFIDENCE,
        NodeFactory.createLiteralDT(
            BigDecimal.valueOf(where.confidence())
                .setScale(3, RoundingMode.HALF_UP)
                .toPlainString(),
            XSDDatatype.XSDdecimal));
  }

  /**
   * Where something is stated.
   *
   * @param span characters of the document's text
   * @param quote those characters
   * @param page from 1; 0 in formats without pages
   * @param confidence from 0 to 1
   */
  public record Passage(Span span, String quote, int page, double confidence) {
    /** The passage of the span in the document's text. */
    public static Passage of(String text, Span span, int page, double confidence) {
      return new Passage(span, span.of(text), page, confidence);
    }
  }
}
