package org.vitagraph.publish;

import java.util.List;

/**
 * A publication in the terms that citation formats share. What is not known is empty.
 *
 * @param id by which a file knows it
 * @param kind a concept of the scheme of types: {@code conference}
 * @param truncated whether there are more authors than these
 * @param date {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param pages as {@code 1-14}, or the number of an article
 * @param location where it was published, or the event held
 * @param doi without a resolver's address
 * @param status a concept of the scheme of statuses: {@code to-appear}
 */
public record Citation(
    String id,
    String kind,
    String title,
    List<Name> authors,
    boolean truncated,
    List<Name> editors,
    String container,
    String acronym,
    String date,
    String volume,
    String issue,
    String pages,
    String publisher,
    String location,
    String doi,
    String url,
    String status) {
  /** Copies the lists. */
  public Citation {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
  }

  /** The year, empty where there is none. */
  String year() {
    return date.length() < 4 ? "" : date.substring(0, 4);
  }

  /** The month in digits, empty where there is none. */
  String month() {
    return date.length() < 7 ? "" : date.substring(5, 7);
  }

  /**
   * A name in its parts.
   *
   * @param family the family name, or the whole name of a group or of someone with one name
   */
  public record Name(String given, String particle, String family, String suffix) {
    /** {@code de la Cruz, Ana}. */
    String familyFirst() {
      String whole = particle.isEmpty() ? family : particle + " " + family;
      String withSuffix = suffix.isEmpty() ? whole : whole + ", " + suffix;
      return given.isEmpty() ? withSuffix : withSuffix + ", " + given;
    }

    /** Whether it is one word or a group, not a given and a family name. */
    boolean isWhole() {
      return given.isEmpty() && particle.isEmpty() && suffix.isEmpty();
    }
  }
}
