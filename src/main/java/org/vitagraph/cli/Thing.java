package org.vitagraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;
import org.vitagraph.store.Redirects;

/**
 * A person or a work of the store, or a mention of one, as a command line names it: by its IRI or
 * the end of it ({@code ada-lee-3f2a9c41}), by the IRI that it had before, or by its name or title
 * where no other has it.
 *
 * @param sort that things are compared within: people, or publications
 * @param mentions of an entity all; of a mention, itself
 */
record Thing(Node node, Node sort, List<Node> mentions) {
  private static final int SHOWN = 20;
  private static final Map<Node, Node> SORTS =
      Map.of(
          Vg.PERSON_CLASS, Vg.PERSON_CLASS,
          Vg.SIGNATURE, Vg.PERSON_CLASS,
          Vg.WORK, Vg.WORK,
          Vg.PUBLICATION, Vg.WORK);
  private static final Set<Node> NAMES = Set.of(Vg.NAME, Vg.ALT_NAME, Vg.TITLE);

  /** Whether it is a person or work that mentions were resolved to. */
  boolean isEntity() {
    return mentions.size() != 1 || !mentions.get(0).equals(node);
  }

  /** Finds what an argument means. */
  static Thing find(DatasetGraph data, Iris iris, String argument) {
    for (String start : List.of("", iris.base(), iris.base() + "person/", iris.base() + "work/")) {
      Node node = NodeFactory.createURI(start + argument);
      List<Node> now = Redirects.follow(data, iris, node);
      if (now.size() > 1) {
        throw CommandFailure.usage(argument + " is several now; name one:" + list(data, iris, now));
      }
      Node meant = now.isEmpty() ? node : now.get(0);
      Iterator<Quad> types = data.find(Node.ANY, meant, RDF.type.asNode(), Node.ANY);
      while (types.hasNext()) {
        Node sort = SORTS.get(types.next().getObject());
        if (sort != null) {
          return new Thing(meant, sort, mentions(data, meant));
        }
      }
    }
    List<Node> named = named(data, argument);
    if (named.size() > 1) {
      throw CommandFailure.usage(
          "several are called " + argument + "; name one:" + list(data, iris, named));
    }
    if (named.isEmpty()) {
      throw CommandFailure.usage(
          "no person, work or mention "
              + argument
              + " in the store; its IRI or the end of it is needed, or a name that no other has");
    }
    return find(data, iris, named.get(0).getURI());
  }

  /** The entity that a mention belongs to; the mention itself, when it belongs to none. */
  static Node entityOf(DatasetGraph data, Node sort, Node mention) {
    Iterator<Quad> entities = data.find(Quad.defaultGraphIRI, Node.ANY, Vg.MENTION, mention);
    while (entities.hasNext()) {
      Node entity = entities.next().getSubject();
      if (data.contains(Quad.defaultGraphIRI, entity, RDF.type.asNode(), sort)) {
        return entity;
      }
    }
    return mention;
  }

  /** The mention that speaks for the thing in each document: its owner's, else the first. */
  Map<Node, Node> byDocument(DatasetGraph data) {
    Map<Node, Node> first = new TreeMap<>(Comparator.comparing(Node::getURI));
    for (Node mention : mentions) {
      Node document = documentOf(data, mention);
      if (data.contains(document, document, Vg.OWNER, mention)) {
        first.put(document, mention);
      } else {
        first.putIfAbsent(document, mention);
      }
    }
    return first;
  }

  /** Things in words, one a line: what they are called, where they stand. */
  static String list(DatasetGraph data, Iris iris, List<Node> nodes) {
    return nodes.stream()
            .limit(SHOWN)
            .map(node -> "\n  " + inWords(data, iris, node))
            .collect(Collectors.joining())
        + (nodes.size() > SHOWN ? "\n  and " + (nodes.size() - SHOWN) + " more" : "");
  }

  /** A thing in words: {@code person/ada-lee-3f2a9c41, Ada Lee}. */
  static String inWords(DatasetGraph data, Iris iris, Node node) {
    Set<String> words = new LinkedHashSet<>();
    words.add(iris.shortened(node));
    for (Node property : List.of(Vg.NAME, Vg.PRINTED_NAME, Vg.TITLE)) {
      data.find(Node.ANY, node, property, Node.ANY)
          .forEachRemaining(quad -> words.add(quad.getObject().getLiteralLexicalForm()));
    }
    Iterator<Quad> lists = data.findNG(Node.ANY, Node.ANY, Vg.HAS_SIGNATURE, node);
    if (lists.hasNext()) {
      data.find(Node.ANY, lists.next().getSubject(), Vg.TITLE, Node.ANY)
          .forEachRemaining(quad -> words.add(quad.getObject().getLiteralLexicalForm()));
    }
    Node document = documentOf(data, node);
    data.find(document, document, Vg.FILE_NAME, Node.ANY)
        .forEachRemaining(quad -> words.add(quad.getObject().getLiteralLexicalForm()));
    return String.join(", ", words);
  }

  private static Node documentOf(DatasetGraph data, Node mention) {
    Iterator<Quad> types = data.findNG(Node.ANY, mention, RDF.type.asNode(), Node.ANY);
    return types.hasNext() ? types.next().getGraph() : mention;
  }

  private static List<Node> mentions(DatasetGraph data, Node node) {
    List<Node> mentions = new ArrayList<>();
    data.find(Quad.defaultGraphIRI, node, Vg.MENTION, Node.ANY)
        .forEachRemaining(quad -> mentions.add(quad.getObject()));
    mentions.sort(Comparator.comparing(Node::getURI));
    return mentions.isEmpty() ? List.of(node) : mentions;
  }

  private static List<Node> named(DatasetGraph data, String name) {
    Set<Node> found = new TreeSet<>(Comparator.comparing(Node::getURI));
    String wanted = name.toLowerCase(Locale.ROOT);
    for (Node property : NAMES) {
      Iterator<Quad> names = data.find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY);
      while (names.hasNext()) {
        Quad quad = names.next();
        if (quad.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT).equals(wanted)
            && (isA(data, quad.getSubject(), Vg.PERSON_CLASS)
                || isA(data, quad.getSubject(), Vg.WORK))) {
          found.add(quad.getSubject());
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isA(DatasetGraph data, Node node, Node type) {
    return data.contains(Quad.defaultGraphIRI, node, RDF.type.asNode(), type);
  }
}
