package org.vitagraph.register;

import java.util.List;

/**
 * An organization of the ROR register.
 *
 * @param id {@code https://ror.org/00pjdza24}
 * @param status {@code active}, {@code inactive} or {@code withdrawn}
 * @param types {@code education}, {@code company}, in lower case
 * @param names all its names, the one that ROR shows first
 * @param country its code, {@code KR}
 * @param domains of its addresses on the web: {@code example.edu}
 * @param links its home pages
 * @param ids canonical addresses in other registers: Wikidata
 * @param relations to other organizations
 */
public record RorOrganization(
    String id,
    String status,
    List<String> types,
    List<Name> names,
    String country,
    String city,
    List<String> domains,
    List<String> links,
    List<String> ids,
    List<Relation> relations)
    implements RegisterRecord {
  /** What a name is to its organization. */
  public enum NameKind {
    /** A full name, or the one that ROR shows. */
    LABEL,
    /** Another name that is or was in use. */
    ALIAS,
    /** Its initials or a short word; many share one. */
    ACRONYM
  }

  /**
   * A name.
   *
   * @param language its code, {@code ko}; empty when not said
   */
  public record Name(String text, NameKind kind, String language) {}

  /**
   * A relation to another organization.
   *
   * @param type {@code parent}, {@code child}, {@code related}, {@code successor}, {@code
   *     predecessor}
   * @param id of the other
   */
  public record Relation(String type, String id) {}

  /** Freezes the lists. */
  public RorOrganization {
    types = List.copyOf(types);
    names = List.copyOf(names);
    domains = List.copyOf(domains);
    links = List.copyOf(links);
    ids = List.copyOf(ids);
    relations = List.copyOf(relations);
  }

  /** The name that ROR shows; empty when it has none. */
  public String name() {
    return names.isEmpty() ? "" : names.get(0).text();
  }

  @Override
  public String kind() {
    return "organizations";
  }
}
