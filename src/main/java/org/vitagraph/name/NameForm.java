package org.vitagraph.name;

/** The forms in which one name can be printed. */
enum NameForm {
  /** {@code Ada B. Lee}. */
  NATURAL,
  /** {@code Lee, Ada B.}. */
  INVERTED,
  /** {@code Lee AB}, {@code LEE Ada}. */
  FAMILY_FIRST,
  /** {@code Lee}. */
  FAMILY_ONLY,
  /** {@code AL} for Ada Lee in her own list. */
  OWNER_LETTERS,
  /** {@code The Example Collaboration}. */
  GROUP,
  /** A word that is part of no name. */
  SKIPPED
}
