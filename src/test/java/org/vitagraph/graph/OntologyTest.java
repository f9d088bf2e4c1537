package org.vitagraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {
  private static final Path ONTOLOGY = Path.of("ontology", "vitagraph.ttl");
  private static final Graph GRAPH = RDFDataMgr.loadGraph(ONTOLOGY.toString());
  private static final Pattern TERM = Pattern.compile("(?<![\\w:/])(vgt?):([A-Za-z][\\w-]*)");

  /** What a paragraph says, in the order in which it says it. */
  private static final List<String> ORDER =
      List.of(
          "a",
          "rdfs:label",
          "skos:prefLabel",
          "rdfs:comment",
          "skos:notation",
          "rdfs:subClassOf",
          "rdfs:subPropertyOf",
          "rdfs:domain",
          "rdfs:range",
          "skos:inScheme",
          "rdfs:isDefinedBy");

  @Test
  void hasATermForEveryConstantAndAConstantForEveryTerm() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field field : Vg.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Node term) {
        assertTrue(constants.add(term.getLocalName()), () -> "two constants for " + term);
      }
    }
    Set<String> terms = new TreeSet<>();
    for (Node term : terms()) {
      terms.add(term.getLocalName());
    }
    assertEquals(String.join("\n", terms), String.join("\n", constants));
  }

  @Test
  void saysOfEveryTermWhatItIs() {
    for (Node term : terms()) {
      assertEquals(1, GRAPH.stream(term, RDFS.label.asNode(), Node.ANY).count(), term::toString);
      assertEquals(1, GRAPH.stream(term, RDFS.comment.asNode(), Node.ANY).count(), term::toString);
      boolean isClass = GRAPH.contains(term, RDF.type.asNode(), RDFS.Class.asNode());
      boolean isProperty = GRAPH.contains(term, RDF.type.asNode(), RDF.Property.asNode());
      assertTrue(isClass != isProperty, term::toString);
      assertEquals(isClass, Character.isUpperCase(term.getLocalName().charAt(0)), term::toString);
    }
  }

  @Test
  void saysItInOneOrder() throws IOException {
    for (String paragraph : Files.readString(ONTOLOGY).split("\n\n")) {
      String text = paragraph.replaceAll("(?m)^#.*\n?", "");
      if (!TERM.matcher(text).lookingAt()) {
        continue;
      }
      List<Integer> said = new ArrayList<>();
      for (String line : text.split("\n")) {
        String[] words = line.strip().split(" ");
        String predicate = line.startsWith(" ") ? words[0] : words[1];
        assertTrue(ORDER.contains(predicate), line);
        said.add(ORDER.indexOf(predicate));
      }
      assertEquals(said.stream().sorted().distinct().toList(), said, text);
    }
  }

  @Test
  void notesEveryConceptByTheEndOfItsIri() {
    List<Node> concepts =
        GRAPH.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
            .map(triple -> triple.getSubject())
            .toList();
    for (Node concept : concepts) {
      List<String> notations =
          GRAPH.stream(concept, SKOS.notation.asNode(), Node.ANY)
              .map(triple -> triple.getObject().getLiteralLexicalForm())
              .toList();
      assertEquals(1, notations.size(), concept::toString);
      assertEquals(Vg.concept(notations.get(0)), concept);
      assertEquals(
          1, GRAPH.stream(concept, SKOS.inScheme.asNode(), Node.ANY).count(), concept::toString);
    }
  }

  static Stream<Path> usersOfTerms() throws IOException {
    try (Stream<Path> ontology = Files.walk(Path.of("ontology"));
        Stream<Path> queries = Files.walk(Path.of("queries"))) {
      return Stream.concat(ontology, queries)
          .filter(file -> file.toString().matches(".*\\.(ttl|rq)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("usersOfTerms")
  void hasEveryTermThatIsUsed(Path file) throws IOException {
    Set<String> unknown =
        TERM.matcher(
                Files.readString(file).replaceAll("(?m)^ *#.*", "").replaceAll("\"[^\"\n]*\"", ""))
            .results()
            .filter(OntologyTest::isUnknown)
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unknown);
  }

  private static boolean isUnknown(MatchResult term) {
    Node node =
        term.group(1).equals("vg")
            ? NodeFactory.createURI(Vg.NS + term.group(2))
            : Vg.concept(term.group(2));
    return !GRAPH.contains(node, RDF.type.asNode(), Node.ANY);
  }

  private static List<Node> terms() {
    return GRAPH.stream(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
        .map(triple -> triple.getSubject())
        .filter(term -> term.getURI().startsWith(Vg.NS))
        .toList();
  }
}
