package org.vitagraph.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.graph.Vg;
import org.vitagraph.publish.Contacts;

/** The words in which things are stated. */
final class Passages {
  private final Graphs graphs;

  Passages(DatasetGraph data) {
    graphs = new Graphs(data);
  }

  /** The passages of all the things, each once. */
  List<Quote> quotes(List<Node> things) {
    Map<Node, Quote> quotes = new LinkedHashMap<>();
    for (Node thing : things) {
      for (Node passage : passages(thing)) {
        quotes.computeIfAbsent(passage, this::quote);
      }
    }
    return List.copyOf(quotes.values());
  }

  /** The thing itself if it is a passage, else where it or what it stands on is stated. */
  private List<Node> passages(Node thing) {
    if (graphs.data().find(Node.ANY, thing, Vg.IN_DOCUMENT, Node.ANY).hasNext()) {
      return List.of(thing);
    }
    List<Node> stated = new ArrayList<>(graphs.anywhere(thing, Vg.STATED_IN));
    if (stated.isEmpty()) {
      for (Node mention : graphs.anywhere(thing, Vg.MENTION)) {
        stated.addAll(graphs.anywhere(mention, Vg.STATED_IN));
      }
    }
    return stated;
  }

  private Quote quote(Node passage) {
    Node document = graphs.anywhere(passage, Vg.IN_DOCUMENT).get(0);
    return new Quote(
        passage,
        graphs.anywhere(passage, Vg.ABOUT).get(0),
        document,
        graphs.text(document, Vg.FILE_NAME),
        graphs.text(document, Vg.CONTENT_HASH),
        Integer.parseInt(graphs.text(passage, Vg.START_OFFSET)),
        Integer.parseInt(graphs.text(passage, Vg.END_OFFSET)),
        Integer.parseInt("0" + graphs.text(passage, Vg.PAGE)),
        Contacts.without(graphs.text(passage, Vg.QUOTE)),
        graphs.anywhere(passage, Vg.CONFIDENCE).get(0));
  }
}
