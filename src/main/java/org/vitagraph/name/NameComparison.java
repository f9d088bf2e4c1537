package org.vitagraph.name;

import java.util.List;
import org.vitagraph.text.Folding;

/** Whether two printed names can be one person's. */
final class NameComparison {
  private NameComparison() {}

  static boolean isCompatible(PersonName one, PersonName other) {
    if (!sameSuffix(one, other)) {
      return false;
    }
    if (one.fullKey().equals(other.fullKey())) {
      return true;
    }
    if (sameFamily(one, other)) {
      return sameGiven(one, other);
    }
    return isTurned(one, other) || isTurned(other, one);
  }

  private static boolean sameFamily(PersonName one, PersonName other) {
    if (one.familyKey().isEmpty() || other.familyKey().isEmpty()) {
      return false;
    }
    boolean oneWithout = one.particle().isEmpty() != other.particle().isEmpty();
    return one.familyKey().equals(other.familyKey())
        || (oneWithout && Folding.letters(one.family()).equals(Folding.letters(other.family())));
  }

  private static boolean sameGiven(PersonName one, PersonName other) {
    List<String> left = GivenNames.of(one.given());
    List<String> right = GivenNames.of(other.given());
    return GivenNames.agree(left, right)
        || (!one.nickname().isEmpty() && GivenNames.agree(GivenNames.of(one.nickname()), right))
        || (!other.nickname().isEmpty() && GivenNames.agree(left, GivenNames.of(other.nickname())));
  }

  private static boolean sameSuffix(PersonName one, PersonName other) {
    return one.suffix().isEmpty()
        || other.suffix().isEmpty()
        || Folding.letters(one.suffix()).equals(Folding.letters(other.suffix()));
  }

  /**
   * {@code Kim Minsoo} is {@code Minsoo Kim}: two parts, spelt out, one an East Asian family name.
   */
  private static boolean isTurned(PersonName one, PersonName other) {
    return one.isFull()
        && other.isFull()
        && (NameWords.isEastAsianFamily(one.family())
            || NameWords.isEastAsianFamily(other.family()))
        && Folding.letters(one.given()).equals(Folding.letters(other.family()))
        && Folding.letters(one.family()).equals(Folding.letters(other.given()));
  }
}
