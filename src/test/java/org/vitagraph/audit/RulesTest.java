package org.vitagraph.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vitagraph.Shapes;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Literals;
import org.vitagraph.graph.Vg;
import org.vitagraph.store.StoredDocument;

/**
 * Every {@code src/test/resources/audit/<rule>/<case>.trig} is a store on which the rule finds what
 * the {@code .txt} beside it says. Run with {@code -Dvitagraph.golden.rewrite=true} to write what
 * is found, and read it before you commit.
 *
 * <p>A case says only what its rule looks at: each document's type, name and hash, and a passage
 * for each thing whose quote is the end of its IRI, are added here.
 */
class RulesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "audit");
  private static final boolean REWRITE = Boolean.getBoolean("vitagraph.golden.rewrite");
  private static final String PREFIXES =
      """
      BASE <https://w3id.org/vitagraph/id/>
      PREFIX vg: <https://w3id.org/vitagraph/ontology#>
      PREFIX vgt: <https://w3id.org/vitagraph/type/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".trig")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findWhatIsThere(Path store) throws IOException {
    String found = findings(store, FindingWriter.Format.TABLE);
    Path expectation = expectation(store);
    if (REWRITE) {
      Files.writeString(expectation, found, StandardCharsets.UTF_8);
    }
    assertTrue(Files.exists(expectation), () -> expectation + " is missing");
    assertEquals(Files.readString(expectation, StandardCharsets.UTF_8), found);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writeFindingsThatConform(Path store) throws IOException {
    String found = findings(store, FindingWriter.Format.TURTLE);
    Shapes.assertConform(RDFParser.fromString(found, Lang.TURTLE).toGraph());
  }

  @Test
  void haveEachACaseThatIsFoundAndANearMiss() throws IOException {
    Map<String, Set<Boolean>> shown = new TreeMap<>();
    for (Path store : cases()) {
      boolean found = !Files.readString(expectation(store)).startsWith("0 findings");
      shown.computeIfAbsent(rule(store), name -> new TreeSet<>()).add(found);
    }
    Map<String, Set<Boolean>> both = new TreeMap<>();
    Rules.load()
        .forEach(rule -> both.put(rule.header().name(), new TreeSet<>(Set.of(true, false))));
    assertEquals(both, shown);
  }

  private static String findings(Path store, FindingWriter.Format format) throws IOException {
    Rule rule =
        Rules.load().stream()
            .filter(one -> one.header().name().equals(rule(store)))
            .findFirst()
            .orElseThrow();
    DatasetGraph data = data(store);
    Audit audit = new Audit(data, List.of(rule), "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FindingWriter writer = FindingWriter.of(format, Iris.DEFAULT, out)) {
      for (StoredDocument document : StoredDocument.all(data)) {
        audit.document(document, finding -> write(writer, finding));
      }
      audit.acrossDocuments(finding -> write(writer, finding));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void write(FindingWriter writer, Finding finding) {
    try {
      writer.write(finding);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DatasetGraph data(Path store) throws IOException {
    DatasetGraph data =
        RDFParser.fromString(PREFIXES + Files.readString(store), Lang.TRIG).toDatasetGraph();
    List<Node> documents = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(documents::add);
    for (Node document : documents) {
      String name = document.getURI().substring(document.getURI().lastIndexOf('/') + 1);
      add(data, document, document, RDF.type.asNode(), Vg.SOURCE_DOCUMENT);
      add(data, document, document, Vg.FILE_NAME, NodeFactory.createLiteralString(name + ".txt"));
      String hash = "0".repeat(64 - name.length()) + name.replaceAll("[^0-9a-f]", "0");
      add(data, document, document, Vg.CONTENT_HASH, NodeFactory.createLiteralString(hash));
      int offset = 0;
      for (Quad typed :
          data.stream(document, Node.ANY, RDF.type.asNode(), Node.ANY)
              .sorted(Comparator.comparing(Quad::toString))
              .toList()) {
        Node thing = typed.getSubject();
        if (!thing.equals(document)
            && !typed.getObject().equals(Vg.PASSAGE)
            && !data.contains(document, thing, Vg.STATED_IN, Node.ANY)) {
          offset += 100;
          passage(data, document, thing, offset);
        }
      }
    }
    return data;
  }

  private static void passage(DatasetGraph data, Node document, Node thing, int offset) {
    Node passage = Iris.DEFAULT.part(thing, "passage");
    String quote = thing.getURI().substring(document.getURI().length() + 1);
    add(data, document, thing, Vg.STATED_IN, passage);
    add(data, document, passage, RDF.type.asNode(), Vg.PASSAGE);
    add(data, document, passage, Vg.ABOUT, thing);
    add(data, document, passage, Vg.IN_DOCUMENT, document);
    if (!data.contains(document, passage, Vg.QUOTE, Node.ANY)) {
      add(data, document, passage, Vg.QUOTE, NodeFactory.createLiteralString(quote));
    }
    int length =
        data.find(document, passage, Vg.QUOTE, Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm()
            .length();
    add(data, document, passage, Vg.START_OFFSET, Literals.integer(offset));
    add(data, document, passage, Vg.END_OFFSET, Literals.integer(offset + length));
    add(
        data,
        document,
        passage,
        Vg.CONFIDENCE,
        NodeFactory.createLiteralDT("0.9", XSDDatatype.XSDdecimal));
  }

  private static void add(DatasetGraph data, Node graph, Node subject, Node property, Node object) {
    data.add(graph, subject, property, object);
  }

  private static String rule(Path store) {
    return "audit/" + FOLDER.relativize(store).getName(0);
  }

  private static Path expectation(Path store) {
    return Path.of(store.toString().replaceFirst("\\.trig$", ".txt"));
  }
}
