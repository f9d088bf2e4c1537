package org.vitagraph.name;

import java.util.Objects;

/**
 * The name of a venue, taken apart. {@code In Proceedings of the 27th Example Conference on Small
 * Worlds (ECSW'19), vol. 5, no. 2, pp. 1-10} has the name {@code Example Conference on Small
 * Worlds}, the acronym {@code ECSW}, the ordinal {@code 27}, the year {@code 2019}, volume {@code
 * 5}, issue {@code 2} and pages {@code 1-10}; parts that are missing are empty.
 *
 * @param name the series' name as printed, without "Proceedings of the", number, dates, acronym
 * @param acronym as printed, without the year; equal to the name when only an acronym is printed
 * @param ordinal the number of the edition in digits
 * @param year four digits
 * @param track the part of a conference with papers of its own, as in {@code Industry Track}
 * @param coLocatedWith the larger event that a workshop belongs to, as printed, without its year
 * @param specialIssue the theme of a special issue; "special issue" itself when it has none
 */
public record VenueName(
    String name,
    String acronym,
    String ordinal,
    String year,
    String track,
    String coLocatedWith,
    String specialIssue,
    String volume,
    String issue,
    String pages) {
  /** Rejects missing parts: a part that is not there is the empty string. */
  public VenueName {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(acronym, "acronym");
    Objects.requireNonNull(ordinal, "ordinal");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(track, "track");
    Objects.requireNonNull(coLocatedWith, "coLocatedWith");
    Objects.requireNonNull(specialIssue, "specialIssue");
    Objects.requireNonNull(volume, "volume");
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(pages, "pages");
  }

  /** Takes the printed venue apart. */
  public static VenueName parse(String printed) {
    return new VenueParser(printed).parse();
  }

  /**
   * The folded words that tell the series from others, in order: without articles, sponsors in
   * front, and abbreviations spelt out; the folded acronym when there is no other name.
   */
  public String key() {
    return VenueWords.key(name);
  }
}
