package org.vitagraph.register;

import java.util.List;

/**
 * A researcher of the ORCID register.
 *
 * @param id {@code https://orcid.org/0000-0002-1825-0097}
 * @param given given names; the only name of many
 * @param family family name; may be empty
 * @param otherNames the name to be credited by, then all others
 * @param ids and addresses of profiles elsewhere, canonical where we know the form
 */
public record OrcidPerson(
    String id,
    String given,
    String family,
    List<String> otherNames,
    List<String> ids,
    List<Affiliation> affiliations,
    List<Work> works)
    implements RegisterRecord {
  /**
   * A post or a degree.
   *
   * @param kind ORCID's word: {@code employment}, {@code education}
   * @param organization its name
   * @param ror {@code https://ror.org/00pjdza24}, else empty
   * @param start its year, else empty
   * @param end its year, else empty
   */
  public record Affiliation(
      String kind, String organization, String ror, String role, String start, String end) {}

  /**
   * A work; ORCID's summaries do not list its authors.
   *
   * @param ids canonical addresses: DOI, arXiv
   */
  public record Work(String title, String year, List<String> ids) {
    /** Freezes the list. */
    public Work {
      ids = List.copyOf(ids);
    }
  }

  /** Freezes the lists. */
  public OrcidPerson {
    otherNames = List.copyOf(otherNames);
    ids = List.copyOf(ids);
    affiliations = List.copyOf(affiliations);
    works = List.copyOf(works);
  }

  /** Given and family name. */
  public String name() {
    return (given + " " + family).strip();
  }

  @Override
  public String kind() {
    return "persons";
  }
}
