package org.vitagraph.document;

import static org.vitagraph.document.WrappedLines.hasEnded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lists whose entries print title, authors, venue on lines or in paragraphs of their own, again and
 * again. The lines of names tell the entries apart: each stands below its title, or above it, where
 * the names come with the year or the list begins with names.
 *
 * @param starts the lines at which an entry begins, and each line before the first and behind the
 *     last; none where lines take no turns
 * @param dated whether the names come with a year, as no other lines do
 */
record Turns(Set<Integer> starts, boolean dated) {
  static final Turns NONE = new Turns(Set.of(), false);
  private static final int SHORTEST = 3;
  private static final int LONGEST = 7;
  private static final int FEWEST = 3;

  /** Longer lines are abstracts. */
  private static final int LONGEST_TITLE = 250;

  private static final double MOST = 0.7;

  /** The year behind names; a year without brackets dates a venue as well. */
  private static final Pattern DATED =
      Pattern.compile("\\s*[,.]?\\s*\\((?:19|20)\\d\\d[a-z]?\\)[.:,]?\\s*$");

  /** Nothing but words with capitals, initials and what joins names, family names first or last. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'’-]*\\.?(?:-\\p{Lu}\\.)?|\\p{Ll}{1,3}|&)[*†‡]?(?:[,;]?\\s+(?:\\p{Lu}[\\p{L}'’.-]*|\\p{Ll}{1,3}|&)[*†‡]?){1,60}");

  private static final Pattern YEAR = Pattern.compile("\\W*(?:19|20)\\d\\d\\W*");

  /** A line of a word or two, such as the short name of a venue, that stands above a title. */
  private static final Pattern BADGE = Pattern.compile("[\\p{Lu}\\d][\\w'’&/.-]*(?: \\S+){0,2}");

  /** The turns that lines or paragraphs take. */
  static Turns of(List<? extends CharSequence> lines) {
    List<String> bare = new ArrayList<>();
    boolean[] dated = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).toString();
      String names = DATED.matcher(text).replaceFirst("");
      dated[i] = names.length() < text.length();
      bare.add(names);
    }
    boolean[] names = NameLines.of(bare);
    for (int i = 0; i < names.length; i++) {
      names[i] |= dated[i] && CAPITALS.matcher(bare.get(i)).matches();
    }
    List<Integer> withYear = anchors(names, dated, true);
    long ended = withYear.stream().filter(i -> i > 0 && hasEnded(lines.get(i - 1))).count();
    Turns turns = cut(withYear, 2 * ended > withYear.size(), true, lines);
    if (!turns.starts.isEmpty()) {
      return turns;
    }
    List<Integer> anchors = anchors(names, dated, false);
    List<String> above =
        anchors.stream().filter(i -> i > 0).map(i -> lines.get(i - 1).toString()).toList();
    long ends = above.stream().filter(Turns::endsEntry).count();
    boolean namesFirst = names.length > 0 && names[0] && !dated[0] || ends > MOST * above.size();
    if (!namesFirst) {
      anchors.removeIf(i -> i == 0 || WrappedLines.CITED.matcher(lines.get(i - 1)).matches());
    }
    return cut(anchors, namesFirst, false, lines);
  }

  /** Whether a line ends what an entry adds, and is no title. */
  private static boolean endsEntry(String line) {
    return line.length() > LONGEST_TITLE || WrappedLines.areLinks(line);
  }

  private static List<Integer> anchors(boolean[] names, boolean[] dated, boolean wanted) {
    List<Integer> anchors = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      boolean follows = i > 0 && names[i - 1] && dated[i - 1] == wanted;
      if (names[i] && dated[i] == wanted && !follows) {
        anchors.add(i);
      }
    }
    return anchors;
  }

  private static Turns cut(
      List<Integer> anchors,
      boolean namesFirst,
      boolean dated,
      List<? extends CharSequence> lines) {
    Set<Integer> starts = new TreeSet<>();
    int behind = 0;
    for (List<Integer> run : runs(anchors, namesFirst ? SHORTEST - 1 : SHORTEST)) {
      if (run.size() < FEWEST && !fill(run, namesFirst, lines)) {
        continue;
      }
      List<Integer> lengths = new ArrayList<>();
      int last = -1;
      for (int anchor : run) {
        int start = namesFirst ? anchor : anchor - 1;
        if (start - 1 > Math.max(last, behind)
            && heads(lines.get(start - 1), lines.get(start - 2))) {
          starts.add(start - 1);
        }
        starts.add(start);
        if (last < 0) {
          IntStream.range(behind, start).forEach(starts::add);
        } else {
          lengths.add(start - last);
        }
        last = start;
      }
      lengths.sort(null);
      int usual = lengths.isEmpty() ? LONGEST : lengths.get(lengths.size() * 3 / 4);
      behind = Math.min(lines.size(), last + usual);
    }
    if (starts.isEmpty()) {
      return NONE;
    }
    IntStream.range(behind, lines.size()).forEach(starts::add);
    return new Turns(starts, dated);
  }

  /** Whether few turns are all that there is, each with its year. */
  private static boolean fill(
      List<Integer> run, boolean namesFirst, List<? extends CharSequence> lines) {
    int above = namesFirst ? 0 : 1;
    boolean fills =
        run.get(0) == above
            && lines.size() - run.get(run.size() - 1) <= LONGEST
            && lines.size() >= SHORTEST;
    for (int i = 0; i < run.size() && fills; i++) {
      int end = i + 1 < run.size() ? run.get(i + 1) - above : lines.size();
      fills =
          lines.subList(run.get(i), end).stream()
              .anyMatch(line -> WrappedLines.YEAR.matcher(line).find());
    }
    return fills;
  }

  /** The stretches of anchors that stand nearly evenly. */
  private static List<List<Integer>> runs(List<Integer> anchors, int shortest) {
    List<List<Integer>> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= anchors.size() && !anchors.isEmpty(); i++) {
      if (i == anchors.size() || anchors.get(i) - anchors.get(i - 1) > 2 * LONGEST) {
        List<Integer> run = anchors.subList(from, i);
        if (isEven(run, shortest)) {
          runs.add(run);
        }
        from = i;
      }
    }
    return runs;
  }

  private static boolean isEven(List<Integer> run, int shortest) {
    int even = 0;
    for (int i = 1; i < run.size(); i++) {
      int step = run.get(i) - run.get(i - 1);
      even += step >= shortest && step <= LONGEST ? 1 : 0;
    }
    return even >= MOST * (run.size() - 1);
  }

  /**
   * Whether a line stands above an entry and is no part of it: a year that heads what follows, a
   * badge behind what ends the entry before.
   */
  private static boolean heads(CharSequence line, CharSequence above) {
    return YEAR.matcher(line).matches()
        || BADGE.matcher(line).matches() && !hasEnded(line) && hasEnded(above);
  }
}
