package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vitagraph.name.PersonName;
import org.vitagraph.text.Folding;

/**
 * What is compared of a printed name.
 *
 * @param full all letters of a name with a spelt-out given name; 0 for {@code J. Park}
 * @param initials family name and all initials: {@code Ada Lee} and {@code A. Lee} agree
 * @param family the family name; 0 when nothing is printed
 * @param given the first initial, and 16 bits of the first given name when it is spelt out
 */
record NameKeys(long full, int initials, int family, int given) {
  private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-‐‑–]+");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,3}");
  private static final int SPELT_OUT = 0xffff;

  /** The keys of a name as printed. */
  static NameKeys of(String printed) {
    PersonName name = PersonName.parse(printed);
    List<String> given = given(name.given());
    StringBuilder initials = new StringBuilder();
    given.forEach(part -> initials.appendCodePoint(part.codePointAt(0)));
    String first = given.isEmpty() ? "" : given.get(0);
    boolean isSpelt = name.isFull() && first.codePointCount(0, first.length()) > 1;
    int initial = first.isEmpty() ? 0 : first.charAt(0);
    String family = name.familyKey();
    return new NameKeys(
        name.isFull() ? Keys.hash(name.fullKey()) : 0,
        (int) Keys.hash(family + "/" + initials),
        (int) Keys.hash(family),
        initial << 16 | (isSpelt ? (int) Keys.hash(first) & SPELT_OUT : 0));
  }

  /** Given names and initials: {@code J.-Y.} and {@code JY} are {@code j, y}. */
  private static List<String> given(String printed) {
    List<String> given = new ArrayList<>();
    boolean shouted = printed.length() > 4 && printed.chars().noneMatch(Character::isLowerCase);
    for (String part : BETWEEN.split(printed)) {
      String folded = Folding.letters(part);
      if (!shouted && CAPITALS.matcher(part).matches()) {
        folded.codePoints().forEach(c -> given.add(Character.toString(c)));
      } else if (!folded.isEmpty()) {
        given.add(folded);
      }
    }
    return given;
  }

  /** Whether two names, by their family and given keys, can be one person's. */
  static boolean compatible(int family, int given, int otherFamily, int otherGiven) {
    int one = given & SPELT_OUT;
    int other = otherGiven & SPELT_OUT;
    return family != 0
        && family == otherFamily
        && given >>> 16 == otherGiven >>> 16
        && (one == 0 || other == 0 || one == other);
  }
}
