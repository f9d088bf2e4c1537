package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.vitagraph.text.NameLine;

/**
 * Lines that the layout broke: whether a block's are, and where in them an entry begins. In a block
 * that its writer broke, each line says something of its own.
 */
final class WrappedLines {
  private static final int WIDEST = 135;
  private static final Pattern ENDED =
      Pattern.compile(".*(?:[.;)\\]]|\\b(?:19|20)\\d\\d)[\"'”’]?\\s*");
  private static final Pattern BEGUN =
      Pattern.compile(
          "(?:[\"“‘'«]|\\p{Lu}\\.[ -]?|(?:\\p{Lu}[\\p{L}'’-]+,? ){1,3}(?:\\p{Lu}\\.|\\p{Lu}\\p{L}+,|and|&|\\()"
              + "|(?:19|20)\\d\\d\\b|\\p{Lu}[\\p{L}'’-]+, \\p{Lu}).*");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern NEVER_BEGINS =
      Pattern.compile(
          "(?:https?:|www\\.|doi\\b|\\(|vol\\.|pp\\.|in |In |ISBN|ISSN|eds?\\.|\\p{Ll})");

  private WrappedLines() {}

  /**
   * Whether most lines but the last run to one common width, or many begin in the middle of a
   * sentence: no writer's lines do.
   */
  static boolean isWrapped(Block block) {
    List<Line> lines = block.lines();
    if (lines.size() < 2) {
      return false;
    }
    int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    long middle = lines.stream().skip(1).filter(line -> startsInTheMiddle(line.text())).count();
    if (lines.size() > 4 && middle >= 0.2 * lines.size()) {
      return true;
    }
    if (width > WIDEST || width < 40) {
      return false;
    }
    long full =
        lines.subList(0, lines.size() - 1).stream()
            .filter(line -> line.text().length() >= 0.8 * width)
            .count();
    return full >= Math.max(1, 0.5 * (lines.size() - 1));
  }

  private static boolean startsInTheMiddle(CharSequence text) {
    return text.length() > 0 && Character.isLowerCase(text.charAt(0));
  }

  /**
   * Whether each line carries a year of its own, as entries do and the lines of one entry do not.
   */
  static boolean areDatedEach(List<Line> lines) {
    return lines.size() > 1 && lines.stream().allMatch(line -> YEAR.matcher(line.text()).find());
  }

  /** The lines of a block at which an entry begins; the first always. */
  static Set<Integer> starts(List<Line> lines) {
    Set<Integer> starts = new TreeSet<>(Set.of(0));
    List<Integer> names = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (NameLine.is(lines.get(i).text()) && !NameLine.is(lines.get(i - 1).text())) {
        names.add(i);
      }
    }
    if (recurEvenly(names, lines.size())) {
      for (int name : names) {
        starts.add(titleAbove(lines, name));
      }
      return starts;
    }
    int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    double leftmost = lines.stream().mapToDouble(Line::indent).min().orElse(0);
    for (int i = 1; i < lines.size(); i++) {
      if (begins(lines.get(i - 1), lines.get(i), width, leftmost)) {
        starts.add(i);
      }
    }
    return starts;
  }

  /** Whether names stand every three to six lines, as where title, authors and venue take turns. */
  private static boolean recurEvenly(List<Integer> names, int lines) {
    if (names.size() < 2 || 6 * names.size() < lines) {
      return false;
    }
    int even = 0;
    for (int i = 1; i < names.size(); i++) {
      int step = names.get(i) - names.get(i - 1);
      even += step >= 3 && step <= 6 ? 1 : 0;
    }
    return even >= 0.7 * (names.size() - 1);
  }

  /** The first line of the title above a line of names: the one behind a line that ended. */
  private static int titleAbove(List<Line> lines, int name) {
    int start = name - 1;
    while (start > 0 && name - start < 3 && !ENDED.matcher(lines.get(start - 1).text()).matches()) {
      start--;
    }
    return start;
  }

  private static boolean begins(Line previous, Line line, int width, double leftmost) {
    String before = previous.text().toString();
    if (line.indent() > leftmost + 1 || NEVER_BEGINS.matcher(line.text()).lookingAt()) {
      return false;
    }
    if (previous.indent() > leftmost + 1) {
      return true;
    }
    boolean ended = ENDED.matcher(before).matches();
    boolean shortLine = before.length() < 0.75 * width;
    boolean begun = BEGUN.matcher(line.text()).lookingAt();
    return ended && (shortLine || begun);
  }
}
