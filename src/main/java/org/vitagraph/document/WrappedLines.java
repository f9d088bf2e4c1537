package org.vitagraph.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Lines that the layout broke: whether a block's are, and where in them an entry begins. In a block
 * that its writer broke, each line says something of its own.
 */
final class WrappedLines {
  /** No column of print is wider. */
  static final int WIDEST = 135;

  private static final int NARROWEST = 40;
  private static final Pattern ENDED =
      Pattern.compile(
          ".*(?:(?<!\\b\\p{Lu})[.;)\\]]|\\b(?:19|20)\\d\\d)[\"'”’]?\\s*"
              + "|.*(?:https?://|doi\\.org/|\\b10\\.\\d{4,9}/)\\S+\\s*|\\S*/\\S*\\s*");

  /** What pages print below an entry as links. */
  private static final Pattern LINKS =
      Pattern.compile(
          "(?iu)[\\W\\d]*(?:(?:pdf|bib(?:tex)?|abs(?:tract)?|html|code|slides?|poster|video|doi|arxiv|url|links?"
              + "|web(?:site|page)?|project(?: page)?|cite|supp(?:\\.|lement(?:ary)?)?(?: material)?|data(?:set)?|demo|blog"
              + "|talk|paper|preprint|manuscript|appendix|online|github|hal|show|more|read|download|publisher|full text)\\b[\\W\\d]*)+");

  /** The end of what cites: pages, a year, a number. No title and no name ends so. */
  static final Pattern CITED =
      Pattern.compile(".*(?:[)\\]]|(?<![\\p{L}\\d-])\\d+|\\d[-–]\\d+)[.,;]?\\s*");

  private static final Pattern BEGUN =
      Pattern.compile(
          "(?:[\"“‘'«]|\\p{Lu}\\.[ -]?|(?:\\p{Lu}[\\p{L}'’-]+,? ){1,3}(?:\\p{Lu}\\.|\\p{Lu}\\p{L}+,|and|&|\\()"
              + "|(?:19|20)\\d\\d\\b|\\p{Lu}[\\p{L}'’-]+, \\p{Lu}).*");

  static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern NEVER_BEGINS =
      Pattern.compile(
          "(?:https?:|www\\.|doi\\b|(?i:revise (?:and|&) resubmit|r&r\\b|under (?:review|revision)|(?:conditionally )?accepted (?:at|by|for|in)\\b|submitted to|to appear in|forthcoming in)|\\S+$|\\(|vol\\.|pp\\.|in |In |ISBN|ISSN|eds?\\.|\\p{Ll})");

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
    if (width <= WIDEST && width >= NARROWEST) {
      long full =
          lines.subList(0, lines.size() - 1).stream()
              .filter(line -> line.text().length() >= 0.8 * width)
              .count();
      return full >= Math.max(1, 0.5 * (lines.size() - 1));
    }
    return lines.size() > 4 && width(lines) < width && width(lines) <= WIDEST;
  }

  /**
   * The width that half of the lines or more come near; where none is, that of the longest. Lines
   * whose hyphens a conversion took out are longer than the column was.
   */
  private static int width(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    for (int i = lengths.length - 1; i >= 0 && lengths[i] >= NARROWEST; i--) {
      int width = lengths[i];
      long near = Arrays.stream(lengths).filter(l -> l <= width && l >= 0.85 * width).count();
      if (2 * near >= lengths.length) {
        return width;
      }
    }
    return lengths[lengths.length - 1];
  }

  /** Whether a line ends as entries do: with a full stop, a year, an address, words of links. */
  static boolean hasEnded(CharSequence line) {
    return ENDED.matcher(line).matches() || areLinks(line);
  }

  /** Whether a line has nothing but words of links. */
  static boolean areLinks(CharSequence line) {
    return LINKS.matcher(line).matches();
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

  /** Whether nearly all pieces carry a year, as entries do. */
  private static boolean areDatedEach(List<Line> lines, List<Integer> starts) {
    int dated = 0;
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      dated +=
          lines.subList(starts.get(i), end).stream()
                  .anyMatch(line -> YEAR.matcher(line.text()).find())
              ? 1
              : 0;
    }
    return dated * 10 >= starts.size() * 9;
  }

  /** The lines of a block at which an entry begins; the first always. */
  static Set<Integer> starts(List<Line> lines) {
    Set<Integer> starts = new TreeSet<>(Set.of(0));
    if (takeTurns(lines)) {
      for (int name : names(lines)) {
        starts.add(titleAbove(lines, name));
      }
      return starts;
    }
    List<Integer> sure = new ArrayList<>(starts);
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (hasEnded(lines.get(i - 1).text())
          && BEGUN.matcher(line.text()).lookingAt()
          && !NEVER_BEGINS.matcher(line.text()).lookingAt()) {
        sure.add(i);
      }
    }
    if (sure.size() > 2 && areDatedEach(lines, sure)) {
      return new TreeSet<>(sure);
    }
    int width = width(lines);
    double leftmost = lines.stream().mapToDouble(Line::indent).min().orElse(0);
    for (int i = 1; i < lines.size(); i++) {
      if (begins(lines.get(i - 1), lines.get(i), width, leftmost)) {
        starts.add(i);
      }
    }
    return starts;
  }

  private static List<Integer> names(List<Line> lines) {
    List<Integer> names = new ArrayList<>();
    boolean[] are = NameLines.of(lines.stream().map(Line::text).toList());
    for (int i = 1; i < lines.size(); i++) {
      CharSequence above = lines.get(i - 1).text();
      if (are[i] && !are[i - 1] && !CITED.matcher(above).matches()) {
        names.add(i);
      }
    }
    return names;
  }

  /** Whether names stand every three to six lines, as where title, authors and venue take turns. */
  static boolean takeTurns(List<Line> lines) {
    List<Integer> names = names(lines);
    if (names.size() < 2 || 6 * names.size() < lines.size()) {
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
    while (start > 0 && name - start < 3 && !hasEnded(lines.get(start - 1).text())) {
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
    boolean ended = hasEnded(previous.text());
    boolean shortLine = before.length() < 0.75 * width;
    boolean begun = BEGUN.matcher(line.text()).lookingAt();
    return ended && (shortLine || begun);
  }
}
