package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/**
 * The persons cut where their mentions hang together by decisions that are not sure enough. What is
 * said of a person that is cut goes to the part with the owner of a document, else to the first.
 */
public final class SurePersons {
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);
  private static final int SLUG = 40;
  private static final int HEX = 8;

  private final DatasetGraph data;
  private final Iris iris;
  private final PrintedNames names = new PrintedNames();
  private final Set<Node> cut = new HashSet<>();
  private final Graph parts = GraphFactory.createDefaultGraph();

  private SurePersons(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
  }

  /** Cuts the persons of a dataset at decisions that are less sure than that. */
  public static SurePersons of(DatasetGraph data, Iris iris, double least) {
    SurePersons sure = new SurePersons(data, iris);
    Map<Node, Node> above = sure.components(least);
    Iterator<Quad> persons =
        data.find(Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), Vg.PERSON_CLASS);
    while (persons.hasNext()) {
      sure.cut(persons.next().getSubject(), above);
    }
    return sure;
  }

  /** The persons that are cut; what the default graph says of and with them holds no more. */
  public Set<Node> cut() {
    return cut;
  }

  /** What holds in its place. */
  public Graph parts() {
    return parts;
  }

  /** Union-find over the mentions that sure decisions make one; the smaller IRI is above. */
  private Map<Node, Node> components(double least) {
    Map<Node, Node> above = new HashMap<>();
    Node same = Verdict.SAME.concept();
    Iterator<Quad> decisions = data.find(iris.decisions(), Node.ANY, Vg.VERDICT, same);
    while (decisions.hasNext()) {
      Node decision = decisions.next().getSubject();
      if (confidence(decision) >= least) {
        List<Node> about = objects(iris.decisions(), decision, Vg.ABOUT);
        for (Node mention : about) {
          Node one = root(above, about.get(0));
          Node other = root(above, mention);
          int order = BY_IRI.compare(one, other);
          if (order != 0) {
            above.put(order < 0 ? other : one, order < 0 ? one : other);
          }
        }
      }
    }
    return above;
  }

  private double confidence(Node decision) {
    return objects(iris.decisions(), decision, Vg.CONFIDENCE).stream()
        .mapToDouble(value -> Double.parseDouble(value.getLiteralLexicalForm()))
        .findFirst()
        .orElse(1);
  }

  private static Node root(Map<Node, Node> above, Node mention) {
    Node at = mention;
    for (Node next = above.get(at); next != null; next = above.get(at)) {
      Node further = above.get(next);
      if (further != null) {
        above.put(at, further);
      }
      at = next;
    }
    return at;
  }

  private void cut(Node person, Map<Node, Node> above) {
    Map<Node, List<Node>> components = new TreeMap<>(BY_IRI);
    for (Node mention : objects(Quad.defaultGraphIRI, person, Vg.MENTION)) {
      components.computeIfAbsent(root(above, mention), root -> new ArrayList<>()).add(mention);
    }
    if (components.size() < 2) {
      return;
    }
    cut.add(person);
    List<Node> main =
        components.values().stream()
            .filter(part -> part.stream().anyMatch(this::isOwner))
            .findFirst()
            .orElse(components.values().iterator().next());
    components.values().forEach(part -> write(part, part == main ? person : null));
  }

  private void write(List<Node> mentions, @Nullable Node whole) {
    Votes votes = new Votes();
    Set<Node> works = new TreeSet<>(BY_IRI);
    for (Node mention : mentions) {
      Node document = documentOf(mention);
      for (Node property : List.of(Vg.PRINTED_NAME, Vg.NAME)) {
        objects(document, mention, property)
            .forEach(name -> votes.add(name.getLiteralLexicalForm()));
      }
      works.addAll(worksOf(document, mention));
    }
    String best = names.best(votes);
    Node person =
        iris.entity("person", Keys.slug(best, SLUG), Keys.hex(mentions.get(0).getURI(), HEX));
    add(person, RDF.type.asNode(), Vg.PERSON_CLASS);
    add(person, Vg.NAME, NodeFactory.createLiteralString(best));
    for (String name : votes.byVotes()) {
      if (!name.equals(best)) {
        add(person, Vg.ALT_NAME, NodeFactory.createLiteralString(name));
      }
    }
    mentions.forEach(mention -> add(person, Vg.MENTION, mention));
    works.forEach(work -> add(person, Vg.AUTHOR_OF, work));
    if (whole != null) {
      inherit(person, whole);
    }
  }

  private void inherit(Node person, Node whole) {
    Set<Node> own = Set.of(RDF.type.asNode(), Vg.NAME, Vg.ALT_NAME, Vg.MENTION, Vg.AUTHOR_OF);
    data.find(Quad.defaultGraphIRI, whole, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!own.contains(quad.getPredicate())) {
                add(person, quad.getPredicate(), quad.getObject());
              }
            });
    data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, whole)
        .forEachRemaining(quad -> add(quad.getSubject(), quad.getPredicate(), person));
  }

  private List<Node> worksOf(Node document, Node mention) {
    List<Node> works = new ArrayList<>();
    Iterator<Quad> lists = data.find(document, Node.ANY, Vg.HAS_SIGNATURE, mention);
    while (lists.hasNext()) {
      data.find(Quad.defaultGraphIRI, Node.ANY, Vg.MENTION, lists.next().getSubject())
          .forEachRemaining(
              quad -> {
                if (data.contains(
                    Quad.defaultGraphIRI, quad.getSubject(), RDF.type.asNode(), Vg.WORK)) {
                  works.add(quad.getSubject());
                }
              });
    }
    return works;
  }

  private boolean isOwner(Node mention) {
    Node document = documentOf(mention);
    return data.contains(document, document, Vg.OWNER, mention);
  }

  /** The named graph of the document is named as the beginning of its mentions. */
  private Node documentOf(Node mention) {
    String start = iris.base() + "doc/";
    String name = mention.getURI();
    int end = name.indexOf('/', start.length());
    return end < 0 ? mention : NodeFactory.createURI(name.substring(0, end));
  }

  private List<Node> objects(Node graph, Node subject, Node property) {
    List<Node> objects = new ArrayList<>();
    data.find(graph, subject, property, Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    objects.sort(Comparator.comparing(Node::toString));
    return objects;
  }

  private void add(Node subject, Node property, Node value) {
    parts.add(Triple.create(subject, property, value));
  }
}
