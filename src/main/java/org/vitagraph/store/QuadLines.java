package org.vitagraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Numbers;

/**
 * Statements as lines of N-Quads, one form for each, so that two graphs are the same when their
 * sorted lines are. The default graph's lines are N-Triples.
 *
 * <p>Numbers are written in their canonical form. TDB2 keeps {@code 0.990} in a form that it reads
 * as {@code 0.99} and then does not find any more.
 */
public final class QuadLines {
  private QuadLines() {}

  /** The line of a statement, without its end. */
  public static byte[] line(Quad quad) {
    Node object = Numbers.canonical(quad.getObject());
    String triple = NodeFmtLib.strNodesNT(quad.getSubject(), quad.getPredicate(), object);
    String line = quad.isDefaultGraph() ? triple : triple + " " + NodeFmtLib.strNT(quad.getGraph());
    return (line + " .").getBytes(StandardCharsets.UTF_8);
  }

  /** A sink that adds the line of every statement. */
  public static StreamRDF into(SortedLines lines) {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        quad(Quad.create(Quad.defaultGraphIRI, triple));
      }

      @Override
      public void quad(Quad quad) {
        try {
          lines.add(line(quad));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /** Reads lines back. */
  public static void parse(SortedLines.Reader lines, StreamRDF out) throws IOException {
    RDFParser.source(new LineStream(lines)).lang(Lang.NQUADS).checking(false).parse(out);
  }
}
