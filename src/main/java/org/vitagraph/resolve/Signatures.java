package org.vitagraph.resolve;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Vg;

/** Where signatures stand: on which publication, by its own key, and at which place of its list. */
final class Signatures {
  private final Map<String, String> publications = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();

  private Signatures() {}

  /**
   * Where a signature stands.
   *
   * @param publication by its own key
   * @param ordinal from 1
   */
  record Place(String publication, int ordinal) {}

  /** The signatures of some documents. */
  static Signatures of(QuadSource quads) {
    Signatures signatures = new Signatures();
    quads
        .quads()
        .forEachRemaining(
            quad -> {
              String subject = quad.getSubject().toString();
              if (quad.getPredicate().equals(Vg.ENTRY_KEY)) {
                String key = quad.getObject().getLiteralLexicalForm();
                signatures.publications.put(subject, key);
              } else if (quad.getPredicate().equals(Vg.ORDINAL)) {
                int ordinal = Integer.parseInt(quad.getObject().getLiteralLexicalForm());
                signatures.ordinals.put(subject, ordinal);
              }
            });
    return signatures;
  }

  /** Where a signature stands; null if it is none, or its publication has no key. */
  @Nullable Place place(Node signature) {
    String iri = signature.toString();
    Integer ordinal = ordinals.get(iri);
    int end = iri.lastIndexOf("/s/");
    String key = end < 0 ? null : publications.get(iri.substring(0, end));
    return key == null || ordinal == null ? null : new Place(key, ordinal);
  }
}
