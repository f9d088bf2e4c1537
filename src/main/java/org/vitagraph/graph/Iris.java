package org.vitagraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The IRIs of everything that we name: made from content, never random, the same on every machine.
 *
 * @param base of all IRIs, ends in a slash
 */
public record Iris(String base) {
  /** The base when none is configured. */
  public static final Iris DEFAULT = new Iris("https://w3id.org/vitagraph/id/");

  /** The named graph of decisions: which mentions are one entity. */
  public Node decisions() {
    return NodeFactory.createURI(base + "graph/decisions");
  }

  /** The named graph of redirects: which entity stands where one stood that is no more. */
  public Node redirects() {
    return NodeFactory.createURI(base + "graph/redirects");
  }

  /** The named graph of links to outside registers. */
  public Node links() {
    return NodeFactory.createURI(base + "graph/links");
  }

  /** The named graph of links said with {@code owl:sameAs}; in exports only, never in a store. */
  public Node sameAs() {
    return NodeFactory.createURI(base + "graph/same-as");
  }

  /** A document version, and the named graph of what it states. */
  public Node document(String contentHash) {
    return NodeFactory.createURI(base + "doc/" + contentHash.substring(0, 12));
  }

  /** Something of a document or an entity: {@code doc/4d/pub/8}, {@code doc/4d/pub/8/s/2}. */
  public Node part(Node whole, String path) {
    return NodeFactory.createURI(whole.getURI() + "/" + path);
  }

  /** A resolved entity: {@code person/ada-lee-3f2a9c41}. */
  public Node entity(String kind, String slug, String hash) {
    return NodeFactory.createURI(base + kind + "/" + (slug.isEmpty() ? "" : slug + "-") + hash);
  }

  /** An IRI of ours without the base; others as they are. */
  public String shortened(Node node) {
    String iri = node.getURI();
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }
}
