package org.vitagraph.resolve;

import java.util.List;

/** What two spellings have to do with each other, if they can be one person's. */
enum NameRelation {
  EQUAL("the same given name"),
  EQUAL_WITH_MIDDLE("the same given and middle name"),
  EQUAL_BUT_MIDDLE("the same given name, one with a middle name"),
  INITIAL("a given name and its initial"),
  INITIAL_WITH_MIDDLE("a given name and its initial, and the same middle initial"),
  INITIAL_BUT_MIDDLE("a given name and its initial, one with a middle name"),
  INITIALS("the same initial"),
  INITIALS_WITH_MIDDLE("the same initials"),
  INITIALS_BUT_MIDDLE("the same first initial, one with a second"),
  OTHER_MIDDLE("different middle names"),
  BEGINS_ALIKE("given names that begin alike"),
  ONE_LETTER("given names one letter apart"),
  NICKNAME("a nickname"),
  SECOND_GIVEN("a second given name used as the first"),
  TURNED("given and family name in turned order"),
  CONTRADICTS("names that contradict");

  private static final int LONG = 4;

  private final String words;

  NameRelation(String words) {
    this.words = words;
  }

  /** What it is, in words. */
  String words() {
    return words;
  }

  static NameRelation of(Spelling one, Spelling other) {
    boolean sameFamily = one.familyKey().equals(other.familyKey());
    if (!sameFamily && isTurned(one, other)) {
      return TURNED;
    }
    if (!sameFamily && !sharesFamilyWord(one, other) && !sharesFamilyWord(other, one)) {
      return CONTRADICTS;
    }
    return given(one.given(), other.given());
  }

  /** A word of one's family name is the last of the other's, or stands among its given names. */
  private static boolean sharesFamilyWord(Spelling one, Spelling other) {
    for (int i = 0; i < one.family().size(); i++) {
      String word = one.family().get(i);
      if (Spelling.isSpelt(word)
          && (other.levels().contains(one.levels().get(i))
              || other.given().lastIndexOf(word) > 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTurned(Spelling one, Spelling other) {
    return one.isFull()
        && other.isFull()
        && String.join("", one.given()).equals(String.join("", other.family()))
        && String.join("", one.family()).equals(String.join("", other.given()));
  }

  private static NameRelation given(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty() ? INITIALS : INITIAL;
    }
    String a = one.get(0);
    String b = other.get(0);
    if (a.equals(b)) {
      return Spelling.isSpelt(a)
          ? middle(one, other, EQUAL, EQUAL_WITH_MIDDLE, EQUAL_BUT_MIDDLE)
          : middle(one, other, INITIALS, INITIALS_WITH_MIDDLE, INITIALS_BUT_MIDDLE);
    }
    if (!Spelling.isSpelt(a) || !Spelling.isSpelt(b)) {
      return Spelling.initial(a).equals(Spelling.initial(b))
              || Spelling.initial(Spelling.formal(a)).equals(Spelling.initial(Spelling.formal(b)))
          ? middle(one, other, INITIAL, INITIAL_WITH_MIDDLE, INITIAL_BUT_MIDDLE)
          : CONTRADICTS;
    }
    if (String.join("", one).equals(String.join("", other))) {
      return EQUAL;
    }
    if (Spelling.formal(a).equals(Spelling.formal(b))) {
      return NICKNAME;
    }
    if (one.contains(b) || other.contains(a)) {
      return SECOND_GIVEN;
    }
    if (a.startsWith(b) || b.startsWith(a)) {
      return BEGINS_ALIKE;
    }
    return a.length() >= LONG && b.length() >= LONG && isOneLetterApart(a, b)
        ? ONE_LETTER
        : CONTRADICTS;
  }

  private static NameRelation middle(
      List<String> one,
      List<String> other,
      NameRelation without,
      NameRelation agreeing,
      NameRelation missing) {
    if (one.size() == 1 || other.size() == 1) {
      return one.size() == other.size() ? without : missing;
    }
    String a = one.get(1);
    String b = other.get(1);
    boolean agree =
        a.equals(b)
            || (Spelling.initial(a).equals(Spelling.initial(b))
                && !(Spelling.isSpelt(a) && Spelling.isSpelt(b)));
    return agree ? agreeing : OTHER_MIDDLE;
  }

  private static boolean isOneLetterApart(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1;
  }
}
