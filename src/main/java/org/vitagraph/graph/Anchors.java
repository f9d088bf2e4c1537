package org.vitagraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.text.Folding;

/**
 * Finds mentions again in another version of their document, where they have other IRIs. A mention
 * is known by its file, the title of its publication, its place in the list, its name as printed,
 * and where that is not enough by the year: {@code lee.txt | On lists | 2 | A. Lee | 2019}.
 */
public final class Anchors {
  private static final String BETWEEN = " | ";
  private static final List<Node> CLASSES = List.of(Vg.SIGNATURE, Vg.PUBLICATION, Vg.PERSON_CLASS);

  private final DatasetGraph data;
  private final Map<Node, Map<String, List<Node>>> byDocument = new HashMap<>();

  /** Of the documents of a dataset, which stay as they are meanwhile. */
  public Anchors(DatasetGraph data) {
    this.data = data;
  }

  /**
   * The anchor of a mention; none when no document states it, or it is no person or publication.
   */
  public Optional<String> of(Node mention) {
    Iterator<Quad> types = data.findNG(Node.ANY, mention, RDF.type.asNode(), Node.ANY);
    return types.hasNext() ? of(types.next()) : Optional.empty();
  }

  /** The mentions of a document with their anchors, the first so many. */
  public Map<Node, String> of(Node document, int most) {
    Map<Node, String> anchors = new HashMap<>();
    for (Node type : CLASSES) {
      Iterator<Quad> things = data.find(document, Node.ANY, RDF.type.asNode(), type);
      while (things.hasNext() && anchors.size() < most) {
        Quad thing = things.next();
        of(thing).ifPresent(anchor -> anchors.put(thing.getSubject(), anchor));
      }
    }
    return anchors;
  }

  /** The only mention that the anchor fits, if there is one. */
  public Optional<Node> find(String anchor) {
    List<Node> exact = new ArrayList<>();
    List<Node> anyYear = new ArrayList<>();
    Iterator<Quad> files = data.findNG(Node.ANY, Node.ANY, Vg.FILE_NAME, Node.ANY);
    while (files.hasNext()) {
      Quad file = files.next();
      if (anchor.startsWith(file.getObject().getLiteralLexicalForm() + BETWEEN)) {
        Map<String, List<Node>> known = byDocument.computeIfAbsent(file.getGraph(), this::indexOf);
        exact.addAll(known.getOrDefault(key(anchor), List.of()));
        anyYear.addAll(known.getOrDefault(key(withoutYear(anchor)), List.of()));
      }
    }
    List<Node> found = exact.isEmpty() ? anyYear : exact;
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Map<String, List<Node>> indexOf(Node document) {
    Map<String, List<Node>> index = new HashMap<>();
    of(document, Integer.MAX_VALUE)
        .forEach(
            (mention, anchor) -> {
              index.computeIfAbsent(key(anchor), key -> new ArrayList<>(1)).add(mention);
              index
                  .computeIfAbsent(key(withoutYear(anchor)), key -> new ArrayList<>(1))
                  .add(mention);
            });
    return index;
  }

  private Optional<String> of(Quad typed) {
    Node document = typed.getGraph();
    Node mention = typed.getSubject();
    Node type = typed.getObject();
    String file = text(document, document, Vg.FILE_NAME);
    if (type.equals(Vg.PUBLICATION)) {
      return Optional.of(anchor(file, title(document, mention), "", "", year(document, mention)));
    }
    if (type.equals(Vg.SIGNATURE)) {
      Iterator<Quad> of = data.find(document, Node.ANY, Vg.HAS_SIGNATURE, mention);
      if (!of.hasNext()) {
        return Optional.empty();
      }
      Node publication = of.next().getSubject();
      return Optional.of(
          anchor(
              file,
              title(document, publication),
              text(document, mention, Vg.ORDINAL),
              text(document, mention, Vg.PRINTED_NAME),
              year(document, publication)));
    }
    if (type.equals(Vg.PERSON_CLASS)) {
      boolean isOwner = data.contains(document, document, Vg.OWNER, mention);
      String path = mention.getURI().substring(document.getURI().length());
      String name = text(document, mention, Vg.NAME);
      return Optional.of(anchor(file, isOwner ? "owner" : "person", "", name, path));
    }
    return Optional.empty();
  }

  private static String anchor(String file, String what, String ordinal, String name, String year) {
    return String.join(BETWEEN, file, what, ordinal, name, year);
  }

  private static String withoutYear(String anchor) {
    return anchor.substring(0, anchor.lastIndexOf(BETWEEN) + BETWEEN.length());
  }

  /** Case, accents and signs do not matter, what stands between does. */
  private static String key(String anchor) {
    List<String> parts = new ArrayList<>();
    for (String part : anchor.split(" \\| ", -1)) {
      parts.add(Folding.words(part));
    }
    return String.join(BETWEEN, parts);
  }

  private String title(Node document, Node publication) {
    String title = text(document, publication, Vg.TITLE);
    return title.isEmpty() ? text(document, publication, Vg.ENTRY_KEY) : title;
  }

  private String year(Node document, Node publication) {
    String date = text(document, publication, Vg.DATE);
    return date.substring(0, Math.min(4, date.length()));
  }

  /** The first value, in the order of its characters. */
  private String text(Node document, Node thing, Node property) {
    String first = "";
    Iterator<Quad> values = data.find(document, thing, property, Node.ANY);
    while (values.hasNext()) {
      String value = values.next().getObject().getLiteralLexicalForm();
      first = first.isEmpty() || value.compareTo(first) < 0 ? value : first;
    }
    return first;
  }
}
