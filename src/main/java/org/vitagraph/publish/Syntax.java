package org.vitagraph.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;
import org.vitagraph.graph.Vg;
import org.vitagraph.store.QuadLines;
import org.vitagraph.store.SortedLines;

/**
 * The ways to write a graph down. All stream, and write statements in the order of their N-Quads
 * lines, so that the same graph gives the same bytes.
 */
public enum Syntax {
  TURTLE(false),
  TRIG(true),
  NT(false),
  NQ(true),
  JSONLD(true),
  RDFXML(false);

  private final boolean holdsGraphs;

  Syntax(boolean holdsGraphs) {
    this.holdsGraphs = holdsGraphs;
  }

  /** Whether it can tell which graph a statement stands in. */
  public boolean holdsGraphs() {
    return holdsGraphs;
  }

  /** Graphs to be written. */
  public interface Graphs {
    /** Their names, in order. */
    List<Node> names();

    /** Sends the statements of one of them, in any order. */
    void send(Node graph, StreamRDF out);
  }

  /**
   * Writes the graphs down; a syntax that does not hold graphs gets their statements as one graph.
   *
   * @param folder for files in between
   */
  public void write(Graphs graphs, Path folder, OutputStream out) throws IOException {
    if (this == NT || this == NQ) {
      try (SortedLines lines = new SortedLines(folder)) {
        collect(graphs, graphs.names(), lines);
        SortedLines.Reader sorted = lines.sorted();
        for (byte[] line = sorted.next(); line != null; line = sorted.next()) {
          out.write(line);
          out.write('\n');
        }
      }
      out.flush();
      return;
    }
    StreamRDF writer = writer(out);
    writer.start();
    writer.prefix("vg", Vg.NS);
    writer.prefix("vgt", Vg.TYPE_NS);
    writer.prefix("xsd", XSD.NS);
    for (List<Node> together : holdsGraphs ? singly(graphs.names()) : List.of(graphs.names())) {
      try (SortedLines lines = new SortedLines(folder)) {
        collect(graphs, together, lines);
        QuadLines.parse(lines.sorted(), unframed(writer));
      }
    }
    writer.finish();
    out.flush();
  }

  private StreamRDF writer(OutputStream out) throws IOException {
    return switch (this) {
      case TURTLE -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
      case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
      case NT -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES);
      case NQ -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
      case JSONLD -> new JsonLdStream(out);
      case RDFXML -> new RdfXmlStream(out);
    };
  }

  private void collect(Graphs graphs, List<Node> names, SortedLines lines) {
    StreamRDF into = QuadLines.into(lines);
    for (Node name : names) {
      graphs.send(name, holdsGraphs ? into : withoutGraphs(into));
    }
  }

  private static List<List<Node>> singly(List<Node> names) {
    List<List<Node>> lists = new ArrayList<>();
    names.forEach(name -> lists.add(List.of(name)));
    return lists;
  }

  private static StreamRDF withoutGraphs(StreamRDF out) {
    return new StreamRDFWrapper(out) {
      @Override
      public void quad(Quad quad) {
        super.triple(quad.asTriple());
      }
    };
  }

  /** The part of a stream that may come several times. */
  private static StreamRDF unframed(StreamRDF out) {
    return new StreamRDFWrapper(out) {
      @Override
      public void start() {}

      @Override
      public void finish() {}
    };
  }
}
