package org.vitagraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vitagraph.Shapes;
import org.vitagraph.SortedTurtle;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/**
 * Every {@code src/test/resources/extract/<kind>/<case>.txt} (or {@code .md}, {@code .tex}, {@code
 * .bib} and so on) states what the {@code .ttl} beside it says. Adding a case adds no Java: write
 * the document, run with {@code -Dvitagraph.golden.rewrite=true}, and read what was written before
 * you commit it.
 *
 * <p>The text of the document is left out, and so are the passages, except in the kind {@code
 * provenance}, which is about them.
 */
class GoldenPairsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "extract");
  private static final boolean REWRITE = Boolean.getBoolean("vitagraph.golden.rewrite");

  /** Expectations outlive a change of the document's bytes when its hash is not in their IRIs. */
  private static final String DOCUMENT = Iris.DEFAULT.base() + "doc/case";

  static List<Path> documents() throws IOException {
    return files(".*\\.(txt|md|html|tex|org|bib|json|ris|xml)");
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("documents")
  void statesWhatIsExpected(Path document) throws IOException {
    Graph actual = shown(extract(document), document.startsWith(FOLDER.resolve("provenance")));
    Path expectation = expectation(document);
    if (REWRITE) {
      Files.writeString(expectation, SortedTurtle.of(actual), StandardCharsets.UTF_8);
    }
    assertTrue(Files.exists(expectation), () -> expectation + " is missing");
    Graph expected = RDFDataMgr.loadGraph(expectation.toString());
    if (!expected.isIsomorphicWith(actual)) {
      fail(
          "expected\n%s\nbut was\n%s\nmissing:\n%s\nmore:\n%s"
              .formatted(
                  SortedTurtle.of(expected),
                  SortedTurtle.of(actual),
                  without(expected, actual),
                  without(actual, expected)));
    }
  }

  @Test
  void hasADocumentForEveryExpectation() throws IOException {
    Set<Path> expected =
        documents().stream()
            .map(GoldenPairsTest::expectation)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, new TreeSet<>(files(".*\\.ttl")));
  }

  private static Graph extract(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    DatasetGraph statements = DatasetGraphFactory.create();
    Extraction.Outcome outcome =
        Extraction.extract(
            () -> new ByteArrayInputStream(bytes),
            file.getFileName().toString(),
            Iris.DEFAULT,
            StreamRDFLib.dataset(statements));
    Graph graph = statements.getGraph(Iris.DEFAULT.document(outcome.contentHash()));
    assertEquals(graph.size(), statements.stream().count(), "statements outside the document");
    Shapes.assertConform(graph);
    return graph;
  }

  /** Without what every case would repeat. */
  private static Graph shown(Graph graph, boolean withPassages) {
    Node document =
        graph.stream(Node.ANY, RDF.type.asNode(), Vg.SOURCE_DOCUMENT)
            .findFirst()
            .orElseThrow()
            .getSubject();
    Set<Node> hidden =
        withPassages
            ? Set.of()
            : graph.stream(Node.ANY, RDF.type.asNode(), Vg.PASSAGE)
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
    Graph shown = GraphFactory.createDefaultGraph();
    graph.stream()
        .filter(triple -> !hidden.contains(triple.getSubject()))
        .filter(triple -> !hidden.contains(triple.getObject()))
        .filter(triple -> !triple.predicateMatches(Vg.TEXT))
        .filter(triple -> !triple.predicateMatches(Vg.CONTENT_HASH))
        .map(
            triple ->
                Triple.create(
                    renamed(triple.getSubject(), document),
                    triple.getPredicate(),
                    renamed(triple.getObject(), document)))
        .forEach(shown::add);
    return shown;
  }

  private static Node renamed(Node node, Node document) {
    return node.isURI() && node.getURI().startsWith(document.getURI())
        ? NodeFactory.createURI(DOCUMENT + node.getURI().substring(document.getURI().length()))
        : node;
  }

  private static String without(Graph graph, Graph other) {
    Graph rest = GraphFactory.createDefaultGraph();
    graph.stream().filter(triple -> !other.contains(triple)).forEach(rest::add);
    return SortedTurtle.of(rest);
  }

  private static Path expectation(Path document) {
    String name = document.getFileName().toString();
    return document.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".ttl");
  }

  private static List<Path> files(String name) throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().matches(name)).sorted().toList();
    }
  }
}
