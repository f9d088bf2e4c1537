package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * What is compared of a printed name.
 *
 * @param full all letters of a name with a spelt-out given name; 0 for {@code J. Park}
 * @param initials family name and all initials: {@code Jongse Park} and {@code J. Park} agree
 * @param family the family name
 * @param given the first initial, and 16 bits of the first given name when it is spelt out
 */
record NameKeys(long full, int initials, int family, int given) {
  /** The keys of a name as printed. */
  static NameKeys of(String printed) {
    int comma = printed.indexOf(',');
    List<String> words = new ArrayList<>(List.of(Keys.words(printed).split(" ", -1)));
    List<String> family = new ArrayList<>();
    if (comma > 0) {
      family.addAll(List.of(Keys.words(printed.substring(0, comma)).split(" ", -1)));
      words = new ArrayList<>(List.of(Keys.words(printed.substring(comma)).split(" ", -1)));
    } else if (!words.isEmpty()) {
      family.add(words.remove(words.size() - 1));
    }
    return of(words, String.join("", family));
  }

  private static NameKeys of(List<String> given, String family) {
    StringBuilder initials = new StringBuilder();
    boolean full = false;
    for (String word : given) {
      if (!word.isEmpty()) {
        initials.appendCodePoint(word.codePointAt(0));
        full |= word.codePointCount(0, word.length()) > 1;
      }
    }
    String first = given.isEmpty() ? "" : given.get(0);
    int spelt = first.length() > 1 ? (int) (Keys.hash(first) & 0xffff) : 0;
    int initial = first.isEmpty() ? 0 : first.charAt(0);
    return new NameKeys(
        full ? Keys.hash(String.join("", given) + family) : 0,
        (int) Keys.hash(family + "/" + initials),
        (int) Keys.hash(family),
        initial << 16 | spelt);
  }

  /** Whether two names, by their family and given keys, can be one person's. */
  static boolean compatible(int family, int given, int otherFamily, int otherGiven) {
    return family == otherFamily
        && given >>> 16 == otherGiven >>> 16
        && ((given & 0xffff) == 0
            || (otherGiven & 0xffff) == 0
            || (given & 0xffff) == (otherGiven & 0xffff));
  }
}
