package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines at the top and the foot of pages that are of the pages, not of the text: page numbers,
 * and what recurs at the same height.
 */
final class PdfRunningHeads {
  private static final int OUTERMOST = 4;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)\\W*(page|p\\.?|seite|pagina|p\u00e1gina)?\\s*\\d{1,3}(\\s*(/|of|de|von|di|sur)\\s*\\d{1,3})?\\W*");
  private static final Pattern WORDS_AND_NUMBER =
      Pattern.compile(
          "(?:(?<before>\\d{1,3})\\W+)?[^\\d\\s]+(?: [^\\d\\s]+){0,5}?(?:\\W+(?<behind>\\d{1,3})(?:\\s*(?:/|of|de|von|di|sur)\\s*\\d{1,3})?)?");
  private static final Pattern DIGITS =
      Pattern.compile("\\b(?!(?:19|20)\\d\\d\\b)\\d+|\\b[ivxl]+\\b");

  private PdfRunningHeads() {}

  /** The rows, a list a page, that are running heads. */
  static Set<PdfRow> in(List<List<PdfRow>> pages) {
    Map<String, List<PdfRow>> alike = new HashMap<>();
    Set<PdfRow> heads = new HashSet<>();
    for (List<PdfRow> rows : pages) {
      for (int i = 0; i < rows.size(); i++) {
        if (i >= OUTERMOST && i < rows.size() - OUTERMOST) {
          continue;
        }
        PdfRow row = rows.get(i);
        String text = row.text();
        boolean outermost = i == 0 || i == rows.size() - 1;
        boolean numbered =
            PAGE_NUMBER.matcher(text).matches()
                || row.page() > 1 && isOfPage(text.replace('\t', ' '), row.page());
        if (outermost && numbered && isSetOff(rows, i)) {
          heads.add(row);
        }
        String key =
            (i < rows.size() - 1 - i ? "top " : "foot ")
                + DIGITS.matcher(text).replaceAll("#").replace('\t', ' ');
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
      }
    }
    for (List<PdfRow> rows : alike.values()) {
      Set<Integer> seen = new HashSet<>();
      for (PdfRow row : rows) {
        for (PdfRow other : rows) {
          if (other.page() != row.page() && Math.abs(other.baseline() - row.baseline()) < 3) {
            seen.add(row.page());
          }
        }
      }
      boolean many =
          pages.size() <= 3
              ? seen.size() >= 2
              : seen.size() >= 3 || seen.size() * 2 >= pages.size() - 1;
      if (many) {
        for (PdfRow row : rows) {
          if (seen.contains(row.page())) {
            heads.add(row);
          }
        }
      }
    }
    return heads;
  }

  /** A few words with the page's own number behind or before them: {@code Lee, page 2 of 3}. */
  private static boolean isOfPage(String text, int page) {
    Matcher words = WORDS_AND_NUMBER.matcher(text);
    return words.matches()
        && Integer.toString(page)
            .equals(words.group("behind") == null ? words.group("before") : words.group("behind"));
  }

  private static boolean isSetOff(List<PdfRow> rows, int i) {
    if (rows.size() == 1) {
      return true;
    }
    double gap =
        i == 0
            ? rows.get(1).baseline() - rows.get(0).baseline()
            : rows.get(i).baseline() - rows.get(i - 1).baseline();
    return gap > 1.4 * rows.get(i).size();
  }
}
