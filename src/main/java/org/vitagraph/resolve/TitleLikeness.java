package org.vitagraph.resolve;

/** How two titles relate. */
enum TitleLikeness {
  /** The same letters and digits. */
  EQUAL,
  /** A slip of the pen, a small word, a note such as "(panel)". */
  NEAR,
  /** One is the other without its subtitle, its first words or its end. */
  PART,
  /** One says a word or two more, inside. */
  INSERTED,
  /** A word or two are others. */
  SUBSTITUTED,
  /** Most of what the shorter says stands in the other. */
  RELATED,
  /** The same words with a mark of distance: "Toward", "Revisited", "Erratum". */
  MARKED,
  /** Told apart by numbers or by words that exclude each other. */
  OPPOSED,
  /** Titles of two things. */
  OTHER
}
