package org.vitagraph.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Vg;

/**
 * A store without what its documents state less surely than a threshold. A value is as sure as its
 * passage, a thing as the passage that it is stated in; with a thing go its parts. What is resolved
 * from several mentions stays as long as one of them is sure. Memory grows with what is left out.
 */
public final class SureStatements {
  private record Value(Node thing, Node property) {}

  private final DatasetGraph data;
  private final Set<Node> things = new HashSet<>();
  private final Set<Value> values = new HashSet<>();
  private int leftOut;

  private SureStatements(DatasetGraph data) {
    this.data = data;
  }

  /** What of the data is at least so sure; the data must stay as they are meanwhile. */
  public static SureStatements of(DatasetGraph data, double least) {
    SureStatements sure = new SureStatements(data);
    if (least > 0) {
      sure.findUnsure(least);
      sure.followMentions();
    }
    return sure;
  }

  /** How many values and things are left out because their passages are not sure enough. */
  public int leftOut() {
    return leftOut;
  }

  /** The data without them. */
  public DatasetGraph data() {
    if (leftOut == 0) {
      return data;
    }
    List<Node> graphs = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(graphs::add);
    return new DatasetGraphFilteredView(data, this::isSure, graphs);
  }

  private void findUnsure(double least) {
    Set<Value> stated = new HashSet<>();
    Iterator<Quad> confidences = data.find(Node.ANY, Node.ANY, Vg.CONFIDENCE, Node.ANY);
    while (confidences.hasNext()) {
      Quad quad = confidences.next();
      // How sure a decision is says nothing of the mentions that it is about.
      if (Double.parseDouble(quad.getObject().getLiteralLexicalForm()) < least
          && !data.contains(quad.getGraph(), quad.getSubject(), Vg.VERDICT, Node.ANY)) {
        unsure(quad.getGraph(), quad.getSubject(), stated);
      }
    }
    // Of several values of a property, as of links, none can be told to be the unsure one.
    stated.removeIf(value -> hasSureValue(value, least));
    values.addAll(stated);
  }

  private void unsure(Node graph, Node passage, Set<Value> stated) {
    Iterator<Quad> about = data.find(graph, passage, Vg.ABOUT, Node.ANY);
    if (!about.hasNext()) {
      return;
    }
    Node thing = about.next().getObject();
    things.add(passage);
    leftOut++;
    Iterator<Quad> property = data.find(graph, passage, Vg.STATES, Node.ANY);
    if (property.hasNext()) {
      stated.add(new Value(thing, property.next().getObject()));
    } else {
      things.add(thing);
    }
  }

  private boolean hasSureValue(Value value, double least) {
    Iterator<Quad> passages = data.find(Node.ANY, Node.ANY, Vg.ABOUT, value.thing());
    while (passages.hasNext()) {
      Quad quad = passages.next();
      if (data.contains(quad.getGraph(), quad.getSubject(), Vg.STATES, value.property())
          && confidence(quad.getGraph(), quad.getSubject()) >= least) {
        return true;
      }
    }
    return false;
  }

  private double confidence(Node graph, Node passage) {
    Iterator<Quad> confidence = data.find(graph, passage, Vg.CONFIDENCE, Node.ANY);
    return confidence.hasNext()
        ? Double.parseDouble(confidence.next().getObject().getLiteralLexicalForm())
        : 1;
  }

  /** What is resolved from unsure mentions only is unsure. */
  private void followMentions() {
    for (Node thing : List.copyOf(things)) {
      for (Node entity : entities(thing)) {
        if (mentions(entity).stream().allMatch(things::contains)) {
          things.add(entity);
        }
      }
    }
    for (Value value : List.copyOf(values)) {
      for (Node entity : entities(value.thing())) {
        boolean isUnsure =
            mentions(entity).stream().allMatch(mention -> isUnsure(mention, value.property()));
        if (isUnsure) {
          boolean isVenue = value.property().equals(Vg.VENUE_NAME);
          values.add(new Value(entity, isVenue ? Vg.VENUE : value.property()));
        }
      }
    }
  }

  private boolean isUnsure(Node mention, Node property) {
    return things.contains(mention)
        || values.contains(new Value(mention, property))
        || !data.find(Node.ANY, mention, property, Node.ANY).hasNext();
  }

  private List<Node> entities(Node mention) {
    List<Node> entities = new ArrayList<>();
    data.find(Quad.defaultGraphIRI, Node.ANY, Vg.MENTION, mention)
        .forEachRemaining(quad -> entities.add(quad.getSubject()));
    return entities;
  }

  private List<Node> mentions(Node entity) {
    List<Node> mentions = new ArrayList<>();
    data.find(Quad.defaultGraphIRI, entity, Vg.MENTION, Node.ANY)
        .forEachRemaining(quad -> mentions.add(quad.getObject()));
    return mentions;
  }

  private boolean isSure(Quad quad) {
    return !values.contains(new Value(quad.getSubject(), quad.getPredicate()))
        && !isPartOfUnsure(quad.getSubject())
        && !isPartOfUnsure(quad.getObject());
  }

  /** A part has the name of the whole before a stroke: {@code pub/8/s/2} is of {@code pub/8}. */
  private boolean isPartOfUnsure(Node node) {
    if (!node.isURI()) {
      return false;
    }
    if (things.contains(node)) {
      return true;
    }
    String name = node.getURI();
    for (int end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      if (things.contains(NodeFactory.createURI(name.substring(0, end)))) {
        return true;
      }
    }
    return false;
  }
}
