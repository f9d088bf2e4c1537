package org.vitagraph.name;

import org.vitagraph.text.Folding;

/**
 * An author as lists of authors are compared: family name and given names, folded.
 *
 * @param family all letters of the family name
 * @param given all letters of the given names, or their initials
 */
public record AuthorName(String family, String given) {
  private static final int TYPO = 5;

  /** How two printed names relate. */
  public enum Likeness {
    SAME,
    FAMILY_ONLY,
    OTHER
  }

  /** The name as printed. */
  public static AuthorName of(String printed) {
    PersonName name = PersonName.parse(CharacterReferences.resolved(printed));
    return new AuthorName(name.familyKey(), Folding.letters(name.given()));
  }

  /** Whether the two can be one person's in two lists of one work's authors. */
  public Likeness compare(AuthorName other) {
    if (family.isEmpty() || other.family.isEmpty()) {
      return Likeness.OTHER;
    }
    if (isSpelling(family, other.family)) {
      boolean isGiven =
          given.isEmpty() || other.given.isEmpty() || given.charAt(0) == other.given.charAt(0);
      return isGiven ? Likeness.SAME : Likeness.FAMILY_ONLY;
    }
    // Lists exchange family and given names, and join what others part.
    String all = given + family;
    String others = other.given + other.family;
    return (family.equals(other.given) && given.equals(other.family))
            || (given.length() > 1 && other.given.length() > 1 && isSpelling(all, others))
        ? Likeness.SAME
        : Likeness.OTHER;
  }

  private static boolean isSpelling(String one, String other) {
    return one.equals(other)
        || (Math.min(one.length(), other.length()) >= TYPO
            && one.charAt(0) == other.charAt(0)
            && Edits.areWithin(one, other, 1));
  }
}
