package org.vitagraph.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.PersonName;

/** Works of the resolved picture in the terms of citation formats. */
public final class WorkCitations {
  private static final String DOI = "https://doi.org/";

  private final DatasetGraph data;

  /** Reads them in a transaction of the store. */
  public WorkCitations(DatasetGraph data) {
    this.data = data;
  }

  /** The work; a DOI may also come from a link. */
  public Citation of(Node work) {
    Node venue = first(Quad.defaultGraphIRI, work, Vg.VENUE);
    String doi = iri(first(Node.ANY, work, Vg.DOI));
    String arxiv = iri(first(Node.ANY, work, Vg.ARXIV));
    String url = iri(first(Quad.defaultGraphIRI, work, Vg.URL));
    return new Citation(
        work.getURI(),
        notation(work, Vg.KIND),
        text(work, Vg.TITLE),
        authors(work),
        !objects(Quad.defaultGraphIRI, work, Vg.LIST_TRUNCATED).isEmpty(),
        List.of(),
        venue.isURI() ? text(venue, Vg.NAME) : "",
        venue.isURI() ? text(venue, Vg.ACRONYM) : "",
        text(work, Vg.DATE),
        text(work, Vg.VOLUME),
        text(work, Vg.ISSUE),
        text(work, Vg.PAGES),
        "",
        "",
        doi.startsWith(DOI) ? doi.substring(DOI.length()) : "",
        url.isEmpty() ? arxiv : url,
        notation(work, Vg.STATUS));
  }

  private List<Citation.Name> authors(Node work) {
    record Place(int ordinal, String name) {}
    return objects(Quad.defaultGraphIRI, work, Vg.HAS_SIGNATURE).stream()
        .map(
            signature ->
                new Place(Integer.parseInt("0" + text(signature, Vg.ORDINAL)), name(signature)))
        .sorted(Comparator.comparingInt(Place::ordinal))
        .map(place -> PersonName.parse(place.name()))
        .map(name -> new Citation.Name(name.given(), name.particle(), name.family(), name.suffix()))
        .toList();
  }

  /** As printed; who is not printed, by their best name. */
  private String name(Node signature) {
    String printed = text(signature, Vg.PRINTED_NAME);
    Node person = first(Quad.defaultGraphIRI, signature, Vg.PERSON);
    return printed.isEmpty() && person.isURI() ? text(person, Vg.NAME) : printed;
  }

  private String notation(Node work, Node property) {
    String concept = iri(first(Quad.defaultGraphIRI, work, property));
    return concept.startsWith(Vg.TYPE_NS) ? concept.substring(Vg.TYPE_NS.length()) : "";
  }

  private static String iri(Node node) {
    return node.isURI() ? node.getURI() : "";
  }

  private String text(Node subject, Node property) {
    Node value = first(Quad.defaultGraphIRI, subject, property);
    return value.isLiteral() ? value.getLiteralLexicalForm() : "";
  }

  /** The first of the values; {@code Node.ANY} where there is none. */
  private Node first(Node graph, Node subject, Node property) {
    List<Node> values = objects(graph, subject, property);
    return values.isEmpty() ? Node.ANY : values.get(0);
  }

  private List<Node> objects(Node graph, Node subject, Node property) {
    List<Node> found = new ArrayList<>();
    Iterator<Quad> quads = data.find(graph, subject, property, Node.ANY);
    quads.forEachRemaining(quad -> found.add(quad.getObject()));
    found.sort(Comparator.comparing(Node::toString));
    return found;
  }
}
