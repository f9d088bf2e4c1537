package org.vitagraph.nlp;

/** What a run of tokens in a publication entry tells. */
public enum Label {
  /** The whole run of authors, with what stands between their names and an {@code et al.}. */
  AUTHOR,
  TITLE,
  /** Where it appeared: journal, proceedings, event, with its acronym; repository of a preprint. */
  CONTAINER,
  DATE,
  VOLUME,
  ISSUE,
  PAGES,
  PUBLISHER,
  LOCATION,
  /** Editors and translators. */
  EDITOR,
  /** To appear, in press, accepted, under review. */
  STATUS,
  AWARD,
  /** Acceptance rates, editions, series, report numbers, abstracts, remarks. */
  NOTE,
  /** A DOI, another identifier, an address, or a word that led to one. */
  LINK,
  /** Separators, list marks, and words that only introduce another field. */
  OTHER
}
