package org.vitagraph.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs and numbers that list items start with. */
final class PdfMarkers {
  private static final Pattern BULLET =
      Pattern.compile(
          "[\u2022\u25E6\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u2023\u2043\u2219\u00B7\u25C6\u25C7\u2666\u27A2\u27A4\u25BA\u25B6\u25B8\u22C4\u2B25\u2605\u2606\u2713\u2714\u25C8\u2756\u25FE\u25FD\u2192\u21D2\u00BB\u203A*\u2217\u2013\u2014\u2212-]");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\[[A-Za-z]{0,4}[-.\u2013]?\\d{1,3}[a-z]?[\\].]*|\\(?[A-Z]{0,3}\\d{1,3}[.)]+|\\[[A-Z]{1,3}\\]|[A-Z]{1,2}\\d{1,3}:?");
  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,2})*\\.?");

  private PdfMarkers() {}

  /** How many glyphs the bullet at the start of a row has; 0 when it starts with none. */
  static int bulletLength(PdfRow row) {
    PdfGlyph first = row.first().glyphs().get(0);
    boolean alone =
        row.first().glyphs().size() == 1
            ? row.cells().size() > 1
            : row.first().glyphs().get(1).space()
                || row.first().glyphs().get(1).left() - first.right() > 0.25 * first.size();
    return alone && BULLET.matcher(first.text()).matches() ? 1 : 0;
  }

  /** The number that the row starts with, such as {@code [C12]}; empty when there is none. */
  static String number(PdfRow row) {
    String text = row.text();
    int end = 0;
    while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
      end++;
    }
    String word = text.substring(0, end);
    if (end == text.length()) {
      return "";
    }
    boolean cell = text.charAt(end) == '\t';
    return NUMBER.matcher(word).matches() || (cell && isNumber(word)) ? word : "";
  }

  /** Whether the text is a section's or an item's number and nothing else. */
  static boolean isNumber(String text) {
    return BARE_NUMBER.matcher(text).matches() || NUMBER.matcher(text).matches();
  }

  /** The value of a number such as 12 in {@code [C12]}; -1 without one. */
  static int value(String number) {
    Matcher digits = Pattern.compile("\\d+").matcher(number);
    return digits.find() ? Integer.parseInt(digits.group()) : -1;
  }
}
