package org.vitagraph.extract;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.name.Identifiers;

/**
 * Whether what a document states as an identifier is one: with the check digit that its scheme has,
 * in the form that its register gives. {@code https://orcid.org/0000-0002-1825-0098} is none.
 */
final class StatedIds {
  private static final String OLD = "https://dblp.org/pers/";

  private static final Map<Node, Scheme> SCHEMES =
      Map.of(
          Vg.ORCID, Scheme.ORCID,
          Vg.DOI, Scheme.DOI,
          Vg.ARXIV, Scheme.ARXIV,
          Vg.PMID, Scheme.PMID,
          Vg.ANTHOLOGY, Scheme.ANTHOLOGY);

  private StatedIds() {}

  /** What is wrong with the value, in words; nothing when it is right, or no identifier. */
  static Optional<String> wrong(Node property, String iri) {
    Scheme scheme = SCHEMES.get(property);
    if (scheme != null) {
      boolean isRight = Identifiers.canonical(iri, scheme).filter(iri::equals).isPresent();
      return isRight ? Optional.empty() : Optional.of("no right " + name(scheme));
    }
    if (property.equals(Vg.DBLP) && !iri.startsWith("https://dblp.org/rec/")) {
      boolean isPid =
          Identifiers.canonical(iri, Scheme.DBLP_PERSON)
              .filter(id -> !id.startsWith(OLD) && id.equals(iri))
              .isPresent();
      return isPid ? Optional.empty() : Optional.of("no right dblp pid");
    }
    return Optional.empty();
  }

  private static String name(Scheme scheme) {
    return switch (scheme) {
      case ORCID -> "ORCID iD";
      case DOI -> "DOI";
      case ARXIV -> "arXiv id";
      case PMID -> "PubMed id";
      default -> "ACL Anthology id";
    };
  }
}
