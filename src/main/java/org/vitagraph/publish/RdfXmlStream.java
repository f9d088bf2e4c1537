package org.vitagraph.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * RDF/XML, a description for each subject, which holds nothing in memory. Expects the statements by
 * subject. XML cannot hold control characters; the replacement character stands for them.
 */
final class RdfXmlStream extends StreamRDFBase {
  private final Writer out;
  private final Map<String, String> prefixes = new TreeMap<>();
  private boolean begun;
  private @Nullable Node subject;

  RdfXmlStream(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    prefixes.put("rdf", RDF.getURI());
  }

  @Override
  public void prefix(String prefix, String iri) {
    prefixes.put(prefix, iri);
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    try {
      begin();
      if (!triple.getSubject().equals(subject)) {
        end();
        subject = triple.getSubject();
        out.write("  <rdf:Description rdf:about=\"" + escaped(subject.getURI()) + "\">\n");
      }
      statement(triple.getPredicate().getURI(), triple.getObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void finish() {
    try {
      begin();
      end();
      out.write("</rdf:RDF>\n");
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      out.write("\n    xmlns:" + prefix.getKey() + "=\"" + escaped(prefix.getValue()) + "\"");
    }
    out.write(">\n");
  }

  private void end() throws IOException {
    if (subject != null) {
      out.write("  </rdf:Description>\n");
      subject = null;
    }
  }

  private void statement(String predicate, Node object) throws IOException {
    String local = predicate.substring(splitAt(predicate));
    String namespace = predicate.substring(0, splitAt(predicate));
    String open = null;
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (prefix.getValue().equals(namespace)) {
        open = prefix.getKey() + ":" + local;
      }
    }
    String name = open == null ? "p:" + local : open;
    out.write("    <" + name + (open == null ? " xmlns:p=\"" + escaped(namespace) + "\"" : ""));
    if (object.isURI()) {
      out.write(" rdf:resource=\"" + escaped(object.getURI()) + "\"/>\n");
      return;
    }
    if (!object.getLiteralLanguage().isEmpty()) {
      out.write(" xml:lang=\"" + escaped(object.getLiteralLanguage()) + "\"");
    } else if (!XSDDatatype.XSDstring.equals(object.getLiteralDatatype())) {
      out.write(" rdf:datatype=\"" + escaped(object.getLiteralDatatypeURI()) + "\"");
    }
    out.write(">" + escaped(object.getLiteralLexicalForm()) + "</" + name + ">\n");
  }

  /** Where the last XML name in an IRI begins. */
  private static int splitAt(String iri) {
    int at = iri.length();
    while (at > 0 && isNameCharacter(iri.charAt(at - 1))) {
      at--;
    }
    while (at < iri.length() && !Character.isLetter(iri.charAt(at)) && iri.charAt(at) != '_') {
      at++;
    }
    return at;
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\r' -> escaped.append("&#13;");
        case '\t', '\n' -> escaped.append(c);
        case '\uFFFE', '\uFFFF' -> escaped.append('\uFFFD');
        default -> escaped.append(c < ' ' ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }
}
