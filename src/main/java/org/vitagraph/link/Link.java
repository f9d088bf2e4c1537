package org.vitagraph.link;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.vitagraph.register.RegisterSource;

/**
 * That an entity is, or may be, an entry of a register.
 *
 * @param property {@code vg:dblp}, {@code vg:orcid}, {@code vg:ror}, {@code vg:doi}, {@code
 *     vg:arxiv}, {@code vg:wikidata}
 * @param id the canonical address of the entry
 * @param isAccepted else it is one of the candidates between which nothing is decided
 * @param confidence from 0 to 1
 * @param method how it was found: {@code title-authors-year}, {@code votes-of-records}
 * @param reasons in words
 */
record Link(
    Node entity,
    Node property,
    String id,
    boolean isAccepted,
    double confidence,
    String method,
    List<String> reasons,
    RegisterSource source) {
  /** The documents themselves, where they state an identifier. */
  static final RegisterSource DOCUMENT = new RegisterSource("document", "", "");

  /** Freezes the reasons. */
  Link {
    reasons = List.copyOf(reasons);
  }

  /** The same, left open for another reason. */
  Link undecided(String why) {
    List<String> more = new ArrayList<>(reasons);
    more.add(why);
    return new Link(entity, property, id, false, Math.min(confidence, 0.5), method, more, source);
  }
}
