package org.vitagraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.document.LatexText;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.OneLine;
import org.vitagraph.text.Span;

/**
 * The span of a title without what sets it off: quotes around it, the comma or full stop behind it,
 * brackets of which the other half lies outside, {@code Master thesis:} before it.
 */
final class TitleText {
  private static final String EDGE = " \t\n\r\u00A0.,;:|–—-\"“”„«»‹›‘’'`*_";
  private static final String OPENERS = "([{“„«‹‘\"'`";

  /** What stands behind a label. */
  private static final String COLONS = ":–—";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:(?:ph\\.? ?d\\.?|doctoral|master(?:['’]?s)?|bachelor(?:['’]?s)?|diploma|m\\.?sc\\.?|b\\.?sc\\.?)"
              + "[ -]*(?:thesis|dissertation)|dissertation|thesis|(?:doktor|master|bachelor|diplom)arbeit"
              + "|habilitation(?:sschrift)?|thèse|tesis|tesi|special issue|themenheft|sonderheft|title|titel|titre)\\s*[:–—]\\s+");
  private static final Pattern FORMULA = Pattern.compile("\\$[^$]*\\\\\\p{L}+[^$]*\\$");

  private TitleText() {}

  /** The span of the title proper within {@code text}. */
  static Span trim(CharSequence text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text, start, span)) {
      start++;
    }
    while (end > start && isEdge(text, end - 1, span)) {
      end--;
    }
    Matcher label = LABEL.matcher(text).region(start, end);
    if (hasColon(text, start, end) && label.lookingAt() && label.end() < end) {
      return trim(text, new Span(label.end(), end));
    }
    Span core = new Span(start, end);
    // An edge quote that closes inside belongs to the title: ‘Work-Life-Balance’ and its limits.
    if (start > span.start() && OPENERS.indexOf(text.charAt(start - 1)) >= 0) {
      int closer = closer(text.charAt(start - 1), core.of(text));
      if (closer >= 0 && closer < core.length() - 1) {
        return new Span(start - 1, end);
      }
    }
    return core;
  }

  /** The title on one line, formulas such as {@code $\\mu$} as characters. */
  static String oneLine(AlignedText title) {
    String line = OneLine.of(title).strip();
    return FORMULA
        .matcher(line)
        .replaceAll(formula -> Matcher.quoteReplacement(LatexText.decode(formula.group())));
  }

  private static boolean isEdge(CharSequence text, int at, Span span) {
    char c = text.charAt(at);
    if (EDGE.indexOf(c) >= 0) {
      return true;
    }
    String inside = "()[]".indexOf(c) < 0 ? "" : span.of(text);
    return switch (c) {
      case '(' ->
          count(inside, '(') > count(inside, ')') && inside.lastIndexOf('(') == at - span.start();
      case ')' -> count(inside, ')') > count(inside, '(');
      case '[' ->
          count(inside, '[') > count(inside, ']') && inside.lastIndexOf('[') == at - span.start();
      case ']' -> count(inside, ']') > count(inside, '[');
      default -> false;
    };
  }

  private static boolean hasColon(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (COLONS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int closer(char opener, String text) {
    return switch (opener) {
      case '“', '„' -> Math.max(text.indexOf('”'), text.indexOf('“'));
      case '«' -> text.indexOf('»');
      case '‹' -> text.indexOf('›');
      case '‘' -> text.indexOf('’');
      case '"' -> text.indexOf('"');
      default -> -1;
    };
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }
}
