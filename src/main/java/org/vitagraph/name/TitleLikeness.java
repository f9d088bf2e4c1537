package org.vitagraph.name;

/** How two titles relate. */
public enum TitleLikeness {
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
  /** Nearly all of what the shorter says stands in the other, or both begin with one name. */
  CLOSE,
  /** Most of what the shorter says stands in the other. */
  RELATED,
  /** The same words behind "Toward". */
  MARKED,
  /** Told apart by numbers, by words that exclude each other, or by "Erratum", "Survey". */
  OPPOSED,
  /** Titles of two things. */
  OTHER
}
