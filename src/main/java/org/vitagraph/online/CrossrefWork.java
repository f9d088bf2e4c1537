package org.vitagraph.online;

import java.util.List;

/**
 * A work that Crossref knows.
 *
 * @param doi {@code https://doi.org/10.1000/1}
 * @param authors their names in order, given names first
 * @param year as registered; may be empty
 * @param container journal or proceedings; may be empty
 * @param type Crossref's word: {@code journal-article}
 */
public record CrossrefWork(
    String doi, String title, List<String> authors, String year, String container, String type) {
  /** Freezes the list. */
  public CrossrefWork {
    authors = List.copyOf(authors);
  }
}
