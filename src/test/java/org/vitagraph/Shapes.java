package org.vitagraph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Assertions;
import org.vitagraph.graph.Vg;

/**
 * What every graph that we write satisfies: {@code ontology/shapes.ttl}, no property or class that
 * the ontology does not have, no property outside its domain, and quotes that stand in the
 * document's text where they say.
 */
public final class Shapes {
  private static final org.apache.jena.shacl.Shapes SHAPES =
      org.apache.jena.shacl.Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));

  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/vitagraph.ttl");

  private static final Set<Node> TERMS =
      ONTOLOGY.listSubjectsWithProperty(RDFS.isDefinedBy).mapWith(FrontsNode::asNode).toSet();

  /** The classes of things that have a property, where the ontology tells. */
  private static final Map<Node, Set<Node>> DOMAINS =
      ONTOLOGY.listStatements(null, RDFS.domain, (RDFNode) null).toList().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  domain -> domain.getSubject().asNode(), domain -> classes(domain.getResource())));

  private Shapes() {}

  /**
   * Holds a graph of a document, of decisions, or the default graph to the shapes; each by itself.
   */
  public static void assertConform(Graph documentGraphOrDefault) {
    assertConform(documentGraphOrDefault, documentGraphOrDefault);
  }

  /** The same of a graph about things of which another graph says what they are. */
  public static void assertConform(Graph graph, Graph types) {
    List<String> violations = violations(graph, types);
    Assertions.assertTrue(
        violations.isEmpty(), () -> "not as the shapes say:\n" + String.join("\n", violations));
  }

  /** What is wrong with the graph, a line each, sorted. */
  public static List<String> violations(Graph graph) {
    return violations(graph, graph);
  }

  private static List<String> violations(Graph graph, Graph types) {
    Set<String> violations = new TreeSet<>();
    ShaclValidator.get()
        .validate(SHAPES, graph)
        .getEntries()
        .forEach(
            entry ->
                violations.add(
                    entry.focusNode()
                        + (entry.resultPath() == null ? "" : " " + entry.resultPath())
                        + (entry.value() == null ? "" : " " + entry.value())
                        + ": "
                        + entry.message()));
    graph.stream()
        .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
        .filter(node -> node.isURI() && node.getURI().startsWith(Vg.NS) && !TERMS.contains(node))
        .forEach(node -> violations.add(node + ": not in the ontology"));
    graph.stream()
        .filter(triple -> DOMAINS.containsKey(triple.getPredicate()))
        .filter(
            triple ->
                Stream.of(graph, types)
                    .flatMap(
                        known -> known.stream(triple.getSubject(), RDF.type.asNode(), Node.ANY))
                    .map(Triple::getObject)
                    .noneMatch(DOMAINS.getOrDefault(triple.getPredicate(), Set.of())::contains))
        .forEach(triple -> violations.add(triple + ": outside the property's domain"));
    graph.stream(Node.ANY, Vg.TEXT, Node.ANY)
        .forEach(
            text ->
                graph.stream(Node.ANY, Vg.IN_DOCUMENT, text.getSubject())
                    .map(Triple::getSubject)
                    .filter(passage -> !quotes(graph, passage, text.getObject()))
                    .forEach(
                        passage -> violations.add(passage + ": not what the text says there")));
    return List.copyOf(violations);
  }

  private static Set<Node> classes(Resource domain) {
    return domain.hasProperty(OWL.unionOf)
        ? domain.getPropertyResourceValue(OWL.unionOf).as(RDFList.class).asJavaList().stream()
            .map(FrontsNode::asNode)
            .collect(Collectors.toUnmodifiableSet())
        : Set.of(domain.asNode());
  }

  private static boolean quotes(Graph graph, Node passage, Node text) {
    String whole = text.getLiteralLexicalForm();
    int start = number(graph, passage, Vg.START_OFFSET);
    int end = number(graph, passage, Vg.END_OFFSET);
    return start >= 0
        && start <= end
        && end <= whole.length()
        && graph.stream(passage, Vg.QUOTE, Node.ANY)
            .allMatch(
                quote ->
                    quote.getObject().getLiteralLexicalForm().equals(whole.substring(start, end)));
  }

  private static int number(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralValue())
        .filter(Number.class::isInstance)
        .mapToInt(value -> ((Number) value).intValue())
        .findFirst()
        .orElse(-1);
  }
}
