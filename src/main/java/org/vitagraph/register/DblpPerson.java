package org.vitagraph.register;

import java.util.List;
import java.util.Optional;

/**
 * A person of dblp.
 *
 * @param pid {@code 78/459-1}
 * @param names with the numbers that tell namesakes apart, the one in use first
 * @param affiliations as dblp notes them
 * @param ids canonical addresses of other registers: ORCID, Wikidata
 * @param addresses home pages and profiles
 * @param ambiguous whether this stands for namesakes whom dblp has not told apart yet; nobody is
 *     this person
 * @param mergedInto the pid that replaces this one, else empty; nothing else is said of such a one
 */
public record DblpPerson(
    String pid,
    List<String> names,
    List<Affiliation> affiliations,
    List<String> ids,
    List<String> addresses,
    boolean ambiguous,
    String mergedInto)
    implements RegisterRecord {
  /**
   * Where somebody works or worked.
   *
   * @param label {@code former}, {@code since 2010}; empty when not said
   */
  public record Affiliation(String name, String label) {}

  /** Freezes the lists. */
  public DblpPerson {
    names = List.copyOf(names);
    affiliations = List.copyOf(affiliations);
    ids = List.copyOf(ids);
    addresses = List.copyOf(addresses);
  }

  /** Its address: {@code https://dblp.org/pid/78/459-1}. */
  public String iri() {
    return CheckedIds.DBLP_PERSON + pid;
  }

  /** Whether dblp numbers the name, since others have it as well. */
  public boolean hasNamesakes() {
    return !names.isEmpty() && !DblpCreator.withoutNumber(names.get(0)).equals(names.get(0));
  }

  /** {@code https://orcid.org/0000-0002-1825-0097}. */
  public Optional<String> orcid() {
    return ids.stream().filter(id -> id.startsWith(CheckedIds.ORCID)).findFirst();
  }

  /** {@code http://www.wikidata.org/entity/Q5}. */
  public Optional<String> wikidata() {
    return ids.stream().filter(id -> id.startsWith(CheckedIds.WIKIDATA)).findFirst();
  }

  @Override
  public String kind() {
    return mergedInto.isEmpty()
        ? ambiguous ? "disambiguation pages" : "persons"
        : "merged person records";
  }
}
