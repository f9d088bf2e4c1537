package org.vitagraph.text;

/** A text on one line: each run of white space is a single space. */
public final class OneLine {
  private static final String WHITE = " \t\n\u000B\f\r";

  private OneLine() {}

  /** The text on one line; white space at its ends is a space, too. */
  public static String of(CharSequence text) {
    String printed = text.toString();
    int at = 0;
    while (at < printed.length() && !isOdd(printed, at)) {
      at++;
    }
    if (at == printed.length()) {
      return printed;
    }
    StringBuilder line = new StringBuilder(printed.length()).append(printed, 0, at);
    for (; at < printed.length(); at++) {
      char c = printed.charAt(at);
      if (WHITE.indexOf(c) < 0) {
        line.append(c);
      } else if (at == 0 || WHITE.indexOf(printed.charAt(at - 1)) < 0) {
        line.append(' ');
      }
    }
    return line.toString();
  }

  /** Whether white space stands here that is more than a single space. */
  private static boolean isOdd(String text, int at) {
    char c = text.charAt(at);
    return c <= ' ' && WHITE.indexOf(c) >= 0 && (c != ' ' || at > 0 && text.charAt(at - 1) == ' ');
  }
}
