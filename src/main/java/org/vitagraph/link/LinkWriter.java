package org.vitagraph.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Literals;
import org.vitagraph.graph.Vg;

/**
 * Writes links into their graph: what is accepted as a statement about the entity, and every link
 * or candidate as a decision with its grounds.
 */
final class LinkWriter {
  private static final int HEX = 16;

  private final Iris iris;
  private final Node graph;
  private final StreamRDF out;

  LinkWriter(Iris iris, StreamRDF out) {
    this.iris = iris;
    this.graph = iris.links();
    this.out = out;
  }

  void write(Link link) {
    Node id = NodeFactory.createURI(link.id());
    if (link.isAccepted()) {
      add(link.entity(), link.property(), id);
    }
    String content =
        String.join(" ", link.entity().getURI(), link.property().getLocalName(), link.id());
    Node decision = iris.entity("link", "", hash(content));
    add(decision, RDF.type.asNode(), Vg.DECISION);
    add(decision, Vg.ABOUT, link.entity());
    add(decision, Vg.ABOUT, id);
    add(decision, Vg.VERDICT, Vg.concept(link.isAccepted() ? "same" : "undecided"));
    text(decision, Vg.METHOD, link.method());
    String trust = String.format(Locale.ROOT, "%.3f", link.confidence());
    add(decision, Vg.CONFIDENCE, NodeFactory.createLiteralDT(trust, XSDDatatype.XSDdecimal));
    link.reasons().forEach(reason -> text(decision, Vg.REASON, reason));
    text(decision, Vg.REGISTER, link.source().register());
    if (!link.source().date().isEmpty()) {
      add(decision, Vg.DATE, Literals.date(link.source().date()));
    }
  }

  private void text(Node subject, Node property, String text) {
    add(subject, property, NodeFactory.createLiteralString(text));
  }

  private void add(Node subject, Node property, Node object) {
    out.quad(Quad.create(graph, subject, property, object));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
