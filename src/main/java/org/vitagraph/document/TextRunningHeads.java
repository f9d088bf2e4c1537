package org.vitagraph.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines that a conversion left of the tops and feet of pages: page numbers, and what recurs
 * beside them. {@code 3}, {@code Lee, CV} between two entries is no part of either.
 *
 * @param between the indices of those that part what stands above from what stands below
 * @param within those in the middle of an entry, with the blank lines around them
 */
record TextRunningHeads(Set<Integer> between, Set<Integer> within) {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\s*(?:[Pp]age |[Ss]eite |- ?)?\\d{1,2}(?: ?(?:of|/|von) ?\\d{1,2}| ?-)?\\s*|\\s*[ivx]{1,4}\\s*");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern ENDED =
      Pattern.compile(".*[.;:!?)\\]”\"]\\s*|.*\\b(?:19|20)\\d\\d\\s*");
  private static final Pattern GOES_ON = Pattern.compile("\\s*[\\p{Ll}\\d(].*");

  /** Lines this far to the right beside a page number stand in no column of text. */
  private static final int FAR_RIGHT = 40;

  private static final int BESIDE = 2;

  /** On how many pages what stands at the edge recurs. */
  private static final int RECURS = 3;

  /**
   * Finds them.
   *
   * @param tops the lines with which pages begin, where form feeds tell
   */
  static TextRunningHeads in(List<String> lines, Set<Integer> tops) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> edges = new HashMap<>();
    for (int top : tops) {
      edgesOf(lines, top).forEach(k -> edges.merge(key(lines.get(k)), 1, Integer::sum));
    }
    for (int i = 0; i < lines.size(); i++) {
      if (isPageNumber(lines, i)) {
        beside(lines, i).forEach(k -> counts.merge(key(lines.get(k)), 1, Integer::sum));
      }
    }
    Set<Integer> heads = new HashSet<>();
    for (int top : tops) {
      for (int k : edgesOf(lines, top)) {
        int pages = edges.getOrDefault(key(lines.get(k)), 0);
        if (pages >= RECURS && 2 * pages >= tops.size() && WORD.matcher(lines.get(k)).find()) {
          heads.add(k);
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (isPageNumber(lines, i)) {
        heads.add(i);
        for (int k : beside(lines, i)) {
          boolean recurs = counts.getOrDefault(key(lines.get(k)), 0) > 1;
          if (recurs || indent(lines.get(k)) >= FAR_RIGHT && indent(lines.get(i)) >= FAR_RIGHT) {
            heads.add(k);
          }
        }
      }
    }
    Set<Integer> within = new HashSet<>();
    heads.forEach(head -> within.addAll(torn(lines, head, heads)));
    heads.removeAll(within);
    return new TextRunningHeads(heads, within);
  }

  /** The last lines of the page before a top and the first of the page that begins there. */
  private static Set<Integer> edgesOf(List<String> lines, int top) {
    Set<Integer> edges = new HashSet<>();
    for (int i = top, found = 0; i < lines.size() && found < BESIDE; i++) {
      found += lines.get(i).isBlank() || !edges.add(i) ? 0 : 1;
    }
    for (int i = top - 1, found = 0; i >= 0 && found < BESIDE; i--) {
      found += lines.get(i).isBlank() || !edges.add(i) ? 0 : 1;
    }
    return edges;
  }

  private static boolean isPageNumber(List<String> lines, int i) {
    return !lines.get(i).isBlank() && PAGE_NUMBER.matcher(lines.get(i)).matches();
  }

  /** The lines right above and below without a blank line between. */
  private static Set<Integer> beside(List<String> lines, int at) {
    Set<Integer> beside = new HashSet<>();
    for (int step : new int[] {-1, 1}) {
      for (int k = at + step;
          k >= 0 && k < lines.size() && Math.abs(k - at) <= BESIDE && !lines.get(k).isBlank();
          k += step) {
        beside.add(k);
      }
    }
    return beside;
  }

  /** The lines between the halves of a sentence that the head tears; none if it tears none. */
  private static Set<Integer> torn(List<String> lines, int head, Set<Integer> heads) {
    int above = head - 1;
    while (above >= 0 && (lines.get(above).isBlank() || heads.contains(above))) {
      above--;
    }
    int below = head + 1;
    while (below < lines.size() && (lines.get(below).isBlank() || heads.contains(below))) {
      below++;
    }
    boolean goesOn =
        above >= 0
            && below < lines.size()
            && !ENDED.matcher(lines.get(above)).matches()
            && GOES_ON.matcher(lines.get(below)).matches();
    Set<Integer> torn = new HashSet<>();
    for (int i = above + 1; goesOn && i < below; i++) {
      torn.add(i);
    }
    return torn;
  }

  private static String key(String line) {
    return DIGITS.matcher(line.strip()).replaceAll("#");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
