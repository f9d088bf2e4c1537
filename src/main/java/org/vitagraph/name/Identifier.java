package org.vitagraph.name;

import java.util.Objects;
import org.vitagraph.text.Span;

/**
 * An identifier or address as it stands in a text.
 *
 * @param canonical the one form in which it is stored, whatever the print
 */
public record Identifier(Scheme scheme, Span span, String canonical) {
  /** What kind of identifier it is. */
  public enum Scheme {
    /** {@code https://doi.org/10.1000/xyz}, in lower case. */
    DOI,
    /** {@code https://arxiv.org/abs/2311.00001}, without version. */
    ARXIV,
    /** {@code https://orcid.org/0000-0002-1825-0097}. */
    ORCID,
    /** {@code https://dblp.org/pid/78/459-1}. */
    DBLP_PERSON,
    /** {@code https://dblp.org/rec/conf/acl/LeeC12}. */
    DBLP_RECORD,
    /** {@code https://ror.org/00pjdza24}. */
    ROR,
    /** {@code https://pubmed.ncbi.nlm.nih.gov/123}. */
    PMID,
    /** {@code https://aclanthology.org/P19-1001}. */
    ANTHOLOGY,
    /** Thirteen digits. */
    ISBN,
    /** {@code ada@example.org}, in lower case. */
    EMAIL,
    /** An address on the web, with its scheme. */
    URL
  }

  /** Rejects missing parts. */
  public Identifier {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(canonical, "canonical");
  }
}
