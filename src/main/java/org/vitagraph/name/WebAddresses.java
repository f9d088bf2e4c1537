package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.text.Span;

/**
 * Addresses on the web in running text; the stop, comma or bracket behind one is no part of it.
 * Without {@code http://} an address needs {@code www.} or one of the common endings.
 */
final class WebAddresses {
  private static final Pattern URL =
      Pattern.compile(
          "(?<![\\p{L}\\d@._/-])(?:https?://[^\\s<>\"“”{}|\\\\^`]+|www\\.[^\\s<>\"“”{}|\\\\^`]+|(?:[a-z\\d][a-z\\d-]*\\.)+(?:com|org|edu|net|io|ai|dev|me|info|gov|eu|de|fr|uk|ch|at|it|es|nl|se|jp|kr|cn|in|au|ca|br)(?:/[^\\s<>\"“”{}|\\\\^`]*|(?![\\p{L}\\d@.-]|\\s*@)))",
          Pattern.CASE_INSENSITIVE);

  private WebAddresses() {}

  static List<Identifier> find(CharSequence text) {
    List<Identifier> out = new ArrayList<>();
    Matcher url = URL.matcher(text);
    while (url.find()) {
      int closed = unopened(text, url.start(), url.end());
      int end = withoutTrailingPunctuation(text, url.start(), closed);
      String printed = new Span(url.start(), end).of(text);
      boolean hasScheme = printed.regionMatches(true, 0, "http", 0, 4) && printed.contains("://");
      if (printed.indexOf('.') > 0) {
        out.add(
            new Identifier(
                Scheme.URL,
                new Span(url.start(), end),
                hasScheme ? printed : "https://" + printed));
      }
    }
    return out;
  }

  /** The end without punctuation and without brackets that were opened outside. */
  static int withoutTrailingPunctuation(CharSequence text, int start, int end) {
    int last = end;
    while (last > start) {
      char c = text.charAt(last - 1);
      boolean stop = ".,;:!?'’‘»*".indexOf(c) >= 0;
      boolean bracket =
          (c == ')' && isUnopened(text, start, last, '(', ')'))
              || (c == ']' && isUnopened(text, start, last, '[', ']'));
      if (!stop && !bracket) {
        return last;
      }
      last--;
    }
    return last;
  }

  /** The place of the first bracket that closes what was opened outside; the end if none does. */
  static int unopened(CharSequence text, int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        return i;
      }
    }
    return end;
  }

  private static boolean isUnopened(CharSequence text, int start, int end, char open, char close) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      depth += text.charAt(i) == open ? 1 : text.charAt(i) == close ? -1 : 0;
    }
    return depth < 0;
  }
}
