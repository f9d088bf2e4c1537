package org.vitagraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.document.Problem;
import org.vitagraph.graph.Numbers;

/**
 * Lets pass what every RDF syntax can hold, so that whatever was stored loads again elsewhere. A
 * link with a space in it gets {@code %20}; one that is no absolute IRI is reported and left out,
 * as is an identifier that fails its check; half a surrogate pair becomes the replacement
 * character, which keeps offsets; a number gets the one form in which stores keep it.
 */
final class LoadableStatements extends StreamRDFWrapper {
  private static final String NOT_IN_IRIS = "<>\"{}|^`\\";

  private final List<Problem> problems;

  LoadableStatements(StreamRDF out, List<Problem> problems) {
    super(out);
    this.problems = problems;
  }

  @Override
  public void quad(Quad quad) {
    Node object = quad.getObject();
    if (object.isURI()) {
      String iri = encoded(object.getURI());
      if (!isAbsolute(iri)) {
        problems.add(new Problem("", "a link that is no IRI, left out: " + object.getURI()));
        return;
      }
      Optional<String> wrong = StatedIds.wrong(quad.getPredicate(), iri);
      if (wrong.isPresent()) {
        problems.add(new Problem("", wrong.get() + ", left out: " + iri));
        return;
      }
      object = iri.equals(object.getURI()) ? object : NodeFactory.createURI(iri);
    } else if (!XSDDatatype.XSDstring.equals(object.getLiteralDatatype())) {
      object = Numbers.canonical(object);
    } else {
      String text = object.getLiteralLexicalForm();
      String whole = withoutHalfSurrogates(text);
      object = whole.equals(text) ? object : NodeFactory.createLiteralString(whole);
    }
    super.quad(Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), object));
  }

  private static boolean isAbsolute(String iri) {
    int colon = iri.indexOf(':');
    if (colon < 1 || colon == iri.length() - 1 || !isLetter(iri.charAt(0))) {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      char c = iri.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && "+-.".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String encoded(String iri) {
    StringBuilder out = null;
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || NOT_IN_IRIS.indexOf(c) >= 0) {
        if (out == null) {
          out = new StringBuilder(iri.substring(0, i));
        }
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else if (out != null) {
        out.append(c);
      }
    }
    return withoutHalfSurrogates(out == null ? iri : out.toString());
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutHalfSurrogates(String text) {
    if (!hasSurrogates(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        out.append(Character.isSurrogate(c) ? '\uFFFD' : c);
      }
    }
    return out.toString();
  }
}
