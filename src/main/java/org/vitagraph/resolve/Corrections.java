package org.vitagraph.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.graph.Anchors;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/**
 * What people have said about mentions, as it is kept in the graph of decisions, whatever becomes
 * of the documents: a mention that is gone is waited for, and known again by its anchor.
 *
 * @param anchors of the mentions, by their IRIs
 */
public record Corrections(List<Correction> all, Map<String, String> anchors) {
  /** Mentions that are all one, or two that are not. */
  public record Correction(List<Node> about, Verdict verdict) {
    /** Puts the mentions in order. */
    public Correction {
      about = about.stream().distinct().sorted(Comparator.comparing(Node::getURI)).toList();
    }

    private boolean isAboutBoth(Collection<Node> some, Collection<Node> others) {
      return about.stream().anyMatch(some::contains) && about.stream().anyMatch(others::contains);
    }

    private String content() {
      StringBuilder content = new StringBuilder();
      about.forEach(mention -> content.append(mention.getURI()).append(' '));
      return content.append(verdict).append(' ').append(Method.USER).toString();
    }
  }

  /** Orders the corrections, so that the order in which they were said does not matter. */
  public Corrections {
    all =
        all.stream()
            .filter(correction -> correction.about().size() > 1)
            .distinct()
            .sorted(Comparator.comparing(Correction::content))
            .toList();
    anchors = Map.copyOf(anchors);
  }

  /** Those in the dataset's graph of decisions. */
  public static Corrections in(DatasetGraph data, Iris iris) {
    Node graph = iris.decisions();
    List<Correction> all = new ArrayList<>();
    Map<String, String> anchors = new TreeMap<>();
    Node user = NodeFactory.createLiteralString(Method.USER.label());
    data.find(graph, Node.ANY, Vg.METHOD, user)
        .forEachRemaining(
            quad -> {
              Node decision = quad.getSubject();
              List<Node> about = new ArrayList<>();
              data.find(graph, decision, Vg.ABOUT, Node.ANY)
                  .forEachRemaining(mention -> about.add(mention.getObject()));
              for (Verdict verdict : Verdict.values()) {
                if (data.contains(graph, decision, Vg.VERDICT, verdict.concept())) {
                  all.add(new Correction(about, verdict));
                }
              }
            });
    data.find(graph, Node.ANY, Vg.ANCHOR, Node.ANY)
        .forEachRemaining(
            quad ->
                anchors.put(quad.getSubject().getURI(), quad.getObject().getLiteralLexicalForm()));
    return new Corrections(all, anchors);
  }

  /**
   * These and more; what was said before of two of the same mentions and is contrary is dropped.
   */
  public Corrections with(Side one, Side other, Verdict verdict, Anchors known) {
    List<Correction> more = new ArrayList<>();
    for (Correction before : all) {
      if (before.verdict() == verdict || !before.isAboutBoth(one.mentions(), other.mentions())) {
        more.add(before);
      }
    }
    if (verdict == Verdict.SAME) {
      more.add(new Correction(union(one.spokesmen(), other.spokesmen()), verdict));
    } else {
      for (Node mention : one.spokesmen()) {
        other.spokesmen().forEach(m -> more.add(new Correction(List.of(mention, m), verdict)));
      }
    }
    Map<String, String> anchored = new TreeMap<>(anchors);
    for (Node mention : union(one.spokesmen(), other.spokesmen())) {
      known.of(mention).ifPresent(anchor -> anchored.put(mention.getURI(), anchor));
    }
    return new Corrections(more, anchored);
  }

  /**
   * One side of what is said.
   *
   * @param mentions all that are meant
   * @param spokesmen those of them that the decision is about
   */
  public record Side(Collection<Node> mentions, List<Node> spokesmen) {}

  /**
   * The mentions by which it follows from these corrections that two are one, from one to the
   * other; empty when it does not follow.
   */
  public List<Node> chain(Node one, Node other) {
    Map<Node, Node> from = new HashMap<>(Map.of(one, one));
    Deque<Node> open = new ArrayDeque<>(from.keySet());
    while (!open.isEmpty() && !from.containsKey(other)) {
      Node at = open.remove();
      for (Correction correction : all) {
        if (correction.verdict() == Verdict.SAME && correction.about().contains(at)) {
          for (Node next : correction.about()) {
            if (from.putIfAbsent(next, at) == null) {
              open.add(next);
            }
          }
        }
      }
    }
    List<Node> chain = new ArrayList<>();
    for (Node at = from.containsKey(other) ? other : null; at != null; ) {
      chain.add(0, at);
      at = at.equals(one) ? null : from.get(at);
    }
    return chain;
  }

  /** The same, with the mentions that are found again under other IRIs in the place of the old. */
  public Corrections attached(DatasetGraph documents) {
    Anchors known = new Anchors(documents);
    Map<String, String> kept = new TreeMap<>();
    List<Correction> attached = new ArrayList<>();
    for (Correction correction : all) {
      List<Node> about = new ArrayList<>();
      for (Node mention : correction.about()) {
        String anchor = anchors.getOrDefault(mention.getURI(), "");
        Node now = isStated(documents, mention) ? mention : known.find(anchor).orElse(mention);
        about.add(now);
        String fresh = known.of(now).orElse(anchor);
        if (!fresh.isEmpty()) {
          kept.put(now.getURI(), fresh);
        }
      }
      attached.add(new Correction(about, correction.verdict()));
    }
    return new Corrections(attached, kept);
  }

  private static boolean isStated(DatasetGraph documents, Node mention) {
    Iterator<Quad> types = documents.findNG(Node.ANY, mention, RDF.type.asNode(), Node.ANY);
    return types.hasNext();
  }

  /** Two by two, for resolution, which passes over mentions that it does not know. */
  public UserDecisions decisions() {
    List<UserDecisions.Pair> pairs = new ArrayList<>();
    for (Correction correction : all) {
      List<Node> about = correction.about();
      for (int i = 0; i < about.size(); i++) {
        for (int j = i + 1; j < about.size(); j++) {
          pairs.add(new UserDecisions.Pair(about.get(i), about.get(j), correction.verdict()));
        }
      }
    }
    return new UserDecisions(pairs);
  }

  /** The subjects of what the dataset's graph of decisions holds of corrections. */
  public static Set<Node> subjects(DatasetGraph data, Iris iris) {
    Set<Node> subjects = new HashSet<>();
    Node user = NodeFactory.createLiteralString(Method.USER.label());
    data.find(iris.decisions(), Node.ANY, Vg.METHOD, user)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    data.find(iris.decisions(), Node.ANY, Vg.ANCHOR, Node.ANY)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  /** Writes them into the graph of decisions. */
  public void write(StreamRDF out, Iris iris) {
    for (Correction correction : all) {
      Node decision = iris.entity("decision", "", Keys.hex(correction.content(), 16));
      add(out, iris, decision, RDF.type.asNode(), Vg.DECISION);
      for (Node mention : correction.about()) {
        add(out, iris, decision, Vg.ABOUT, mention);
        String anchor = anchors.get(mention.getURI());
        if (anchor != null) {
          add(out, iris, mention, Vg.ANCHOR, NodeFactory.createLiteralString(anchor));
        }
      }
      add(out, iris, decision, Vg.VERDICT, correction.verdict().concept());
      Node method = NodeFactory.createLiteralString(Method.USER.label());
      add(out, iris, decision, Vg.METHOD, method);
      Node sure = NodeFactory.createLiteralDT(Method.USER.confidence(), XSDDatatype.XSDdecimal);
      add(out, iris, decision, Vg.CONFIDENCE, sure);
    }
  }

  private static void add(StreamRDF out, Iris iris, Node subject, Node property, Node value) {
    out.quad(Quad.create(iris.decisions(), subject, property, value));
  }

  private static List<Node> union(List<Node> some, List<Node> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
