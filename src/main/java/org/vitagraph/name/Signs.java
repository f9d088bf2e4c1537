package org.vitagraph.name;

/**
 * Looks at single characters before a pattern does: most texts hold nothing that the long patterns
 * for identifiers, dates and numbers look for, and a glance at the digits tells so.
 */
final class Signs {
  /** What the ends of domains begin with that {@link WebAddresses} knows. */
  private static final String DOMAINS =
      "co or ed ne io ai de me in go eu fr uk ch at it es nl se jp kr cn au ca br ";

  private Signs() {}

  /** How many digits there are. */
  static int digits(CharSequence text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  static boolean hasDigit(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean has(CharSequence text, char sign) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == sign) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the signs is in the text. */
  static boolean hasAny(CharSequence text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Four digits that begin like a year of ours, or two behind an apostrophe. */
  static boolean hasYear(CharSequence text) {
    for (int i = 0; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '’' || c == '‘') {
        if (isDigit(text.charAt(i + 1)) && isDigit(text.charAt(i + 2))) {
          return true;
        }
      } else if ((c == '1' || c == '2') && i + 3 < text.length()) {
        char second = text.charAt(i + 1);
        boolean isCentury = c == '1' ? second == '8' || second == '9' : second == '0';
        if (isCentury && isDigit(text.charAt(i + 2)) && isDigit(text.charAt(i + 3))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Four digits, a stop and another digit, or a stroke and seven digits, as all numbers of arXiv
   * have them; behind the stop a line may break.
   */
  static boolean hasArxivNumber(CharSequence text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      boolean isNumber =
          c == '.' && (isDigit(next) || next == '\n') && areDigits(text, i - 4, i)
              || c == '/' && areDigits(text, i + 1, i + 8);
      if (isNumber) {
        return true;
      }
    }
    return false;
  }

  private static boolean areDigits(CharSequence text, int from, int to) {
    if (from < 0 || to > text.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A stop between a letter or digit and two letters that may begin the end of a domain. */
  static boolean hasDomain(CharSequence text) {
    for (int i = 1; i + 2 < text.length(); i++) {
      if (text.charAt(i) == '.') {
        char before = text.charAt(i - 1);
        boolean isLabel = isLetter(before) || isDigit(before) || before == '-';
        if (isLabel && isDomainStart(text.charAt(i + 1), text.charAt(i + 2))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDomainStart(char first, char second) {
    for (int k = 0; k < DOMAINS.length(); k += 3) {
      if (isSame(first, DOMAINS.charAt(k)) && isSame(second, DOMAINS.charAt(k + 1))) {
        return true;
      }
    }
    return false;
  }

  /** An "at" sign, or the word by itself. */
  static boolean hasAt(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '＠') {
        return true;
      }
      boolean isWord =
          i > 0
              && i + 2 < text.length()
              && (c == 'a' || c == 'A' || c == 'ä')
              && (text.charAt(i + 1) | ' ') == 't';
      if (isWord && !isLetter(text.charAt(i - 1)) && !isLetter(text.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(char c, char lower) {
    return c == lower || (c | ' ') == lower;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
