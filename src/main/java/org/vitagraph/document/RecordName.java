package org.vitagraph.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name that a record gives in parts; parts that are missing are empty.
 *
 * @param literal the name as a whole, where it has no parts, as those of institutions
 * @param id by which the file knows the person; empty where it knows names only
 * @param affiliations the organizations that the record names with the person
 */
public record RecordName(
    String given,
    String particle,
    String family,
    String suffix,
    String literal,
    String id,
    List<String> affiliations) {
  /** Copies the list. */
  public RecordName {
    affiliations = List.copyOf(affiliations);
  }

  /** A name of which the file does not say whose it is. */
  public RecordName(String given, String particle, String family, String suffix, String literal) {
    this(given, particle, family, suffix, literal, "", List.of());
  }

  /** A name without parts. */
  public static RecordName of(String literal) {
    return new RecordName("", "", "", "", literal);
  }

  /** The name as it is spoken: {@code Ana de la Cruz Jr}. */
  public String printed() {
    return literal.isEmpty()
        ? Stream.of(given, particle, family, suffix)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "))
        : literal;
  }
}
