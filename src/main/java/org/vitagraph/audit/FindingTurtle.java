package org.vitagraph.audit;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Literals;
import org.vitagraph.graph.Vg;

/** Findings as RDF, with the passages that they rest on. An IRI is made from what was found. */
final class FindingTurtle implements FindingWriter {
  private final Iris iris;
  private final StreamRDF out;
  private final Set<Node> described = new HashSet<>();

  FindingTurtle(Iris iris, OutputStream stream) {
    this.iris = iris;
    out = StreamRDFWriter.getWriterStream(stream, RDFFormat.TURTLE_BLOCKS);
    out.start();
    out.prefix("vg", Vg.NS);
    out.prefix("vgt", Vg.TYPE_NS);
    out.prefix("xsd", XSD.NS);
  }

  @Override
  public void write(Finding finding) {
    Node node = iris.entity("finding", "", hash(finding));
    add(node, RDF.type.asNode(), Vg.FINDING);
    add(node, Vg.METHOD, finding.rule());
    add(node, Vg.MESSAGE, finding.message());
    add(
        node,
        Vg.CONFIDENCE,
        NodeFactory.createLiteralDT(finding.sure().toPlainString(), XSDDatatype.XSDdecimal));
    finding.verdict().ifPresent(verdict -> add(node, Vg.VERDICT, Vg.concept(verdict)));
    finding.quotes().stream()
        .map(Quote::about)
        .distinct()
        .forEach(about -> add(node, Vg.ABOUT, about));
    finding.records().forEach(record -> add(node, Vg.ABOUT, NodeFactory.createURI(record)));
    finding.quotes().forEach(quote -> add(node, Vg.EVIDENCE, quote.passage()));
    finding.quotes().forEach(this::describe);
  }

  private void describe(Quote quote) {
    if (described.add(quote.passage())) {
      Node passage = quote.passage();
      add(passage, RDF.type.asNode(), Vg.PASSAGE);
      add(passage, Vg.ABOUT, quote.about());
      add(passage, Vg.IN_DOCUMENT, quote.document());
      add(passage, Vg.START_OFFSET, Literals.integer(quote.start()));
      add(passage, Vg.END_OFFSET, Literals.integer(quote.end()));
      if (quote.page() > 0) {
        add(passage, Vg.PAGE, Literals.integer(quote.page()));
      }
      if (quote.text().length() == quote.end() - quote.start()) {
        add(passage, Vg.QUOTE, quote.text());
      }
      add(passage, Vg.CONFIDENCE, quote.confidence());
    }
    if (described.add(quote.document())) {
      add(quote.document(), RDF.type.asNode(), Vg.SOURCE_DOCUMENT);
      add(quote.document(), Vg.FILE_NAME, quote.file());
      add(quote.document(), Vg.CONTENT_HASH, quote.contentHash());
    }
  }

  private void add(Node subject, Node property, String text) {
    add(subject, property, NodeFactory.createLiteralString(text));
  }

  private void add(Node subject, Node property, Node object) {
    out.triple(Triple.create(subject, property, object));
  }

  private static String hash(Finding finding) {
    String content =
        finding.rule()
            + "\n"
            + finding.message()
            + finding.quotes().stream()
                .map(quote -> "\n" + quote.passage().getURI())
                .collect(Collectors.joining());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void close() {
    out.finish();
  }
}
