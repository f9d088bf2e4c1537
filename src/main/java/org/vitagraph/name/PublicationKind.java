package org.vitagraph.name;

import java.util.Locale;

/** What kind of publication something is; the ids are those of the vocabulary's type scheme. */
public enum PublicationKind {
  CONFERENCE,
  JOURNAL,
  WORKSHOP,
  PREPRINT,
  THESIS,
  BOOK,
  CHAPTER,
  REPORT,
  POSTER,
  TALK,
  TUTORIAL,
  PATENT,
  OTHER;

  /** The id in lower case: {@code conference}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
