package org.vitagraph.name;

/**
 * How a list prints its names. A list keeps to one style, so the style is chosen for the whole list
 * and each name is read as it demands; a name that cannot be read so costs what is said here.
 */
enum NameStyle {
  /** {@code Ada Lee, B. Chen and Cy Young}. */
  NATURAL(0, 0, 6, 6, 2, 3),
  /** {@code Lee, A., Chen, Bo, & Young, C.}. */
  INVERTED(0, 3, 0, 0, 1.2, 4),
  /** {@code Lee, Ada, Bo Chen, and Cy Young}. */
  FIRST_INVERTED(0.5, 0, 0, 4, 2, 3),
  /** {@code Lee A, Chen BX, Young C}. */
  FAMILY_FIRST(0, 3, 4, 4, 0, 3),
  /** {@code Lee, Chen, and Young}. */
  FAMILY_ONLY(1.5, 4, 4, 4, 4, 0.7);

  private final double base;
  private final double natural;
  private final double firstInverted;
  private final double inverted;
  private final double familyFirst;
  private final double familyOnly;

  NameStyle(
      double base,
      double natural,
      double firstInverted,
      double inverted,
      double familyFirst,
      double familyOnly) {
    this.base = base;
    this.natural = natural;
    this.firstInverted = firstInverted;
    this.inverted = inverted;
    this.familyFirst = familyFirst;
    this.familyOnly = familyOnly;
  }

  /** What it costs to suppose this style at all. */
  double base() {
    return base;
  }

  /** What it costs in a list of this style to read one name as the given form. */
  double cost(NameForm form, boolean first) {
    return switch (form) {
      case NATURAL -> natural;
      case INVERTED -> first ? firstInverted : inverted;
      case FAMILY_FIRST -> familyFirst;
      case FAMILY_ONLY -> familyOnly;
      case GROUP, OWNER_LETTERS -> 0;
      case SKIPPED -> 6;
    };
  }
}
