package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vitagraph.nlp.EntryStarts;

/** Paragraphs that list publications which nothing but their words sets apart. */
final class CitedLines {
  private static final Pattern CITED =
      Pattern.compile(
          "\\bet al\\b|[“”\"]|(?i:\\bdoi\\b|arxiv|\\bpp?\\.|\\bpages?\\b|proceedings|\\bproc\\.|journal|conference"
              + "|workshop|symposium|transactions|\\bvol\\.|forthcoming|to appear)|\\d\\(\\d+\\)"
              + "|\\b\\p{Lu}\\. \\p{Lu}\\p{Ll}+, |\\p{Lu}\\p{Ll}+, \\p{Lu}\\.[,;& ]");

  private static final Pattern NAMED =
      Pattern.compile(
          "[*†‡]?(?:(?:\\p{Lu}\\.[ -]?)+\\p{Lu}\\p{L}|(?:\\p{Lu}[\\p{L}'’-]+ ?){1,3},? \\p{Lu}\\.)");

  private static final double MOST = 0.6;
  private static final int SHORTEST = 50;
  private static final int FEWEST = 3;

  private CitedLines() {}

  /**
   * The lines at which publications begin; none where the lines hardly list any. Where the layout
   * shows paragraphs, as in PDF files, one is cut only if each piece has authors and a year.
   */
  static Set<Integer> starts(List<Line> lines) {
    if (lines.size() < FEWEST || isUnbroken(lines)) {
      return Set.of();
    }
    Set<Integer> starts = EntryStarts.ofProgram().of(lines.stream().map(Line::text).toList());
    List<String> pieces = pieces(lines, starts);
    long cited = pieces.stream().filter(CitedLines::isCited).count();
    boolean isLaidOut = lines.get(0).page() > 0;
    boolean areDated = pieces.stream().allMatch(piece -> WrappedLines.YEAR.matcher(piece).find());
    boolean areNamed = pieces.stream().allMatch(piece -> NAMED.matcher(piece).lookingAt());
    boolean isList =
        isLaidOut || pieces.size() == 1
            ? cited == pieces.size() && areDated && (areNamed || !isLaidOut)
            : cited >= MOST * pieces.size();
    return isList ? starts : Set.of();
  }

  /** Whether many lines are longer than any column. */
  private static boolean isUnbroken(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    return lengths[3 * (lengths.length - 1) / 4] > WrappedLines.WIDEST;
  }

  private static boolean isCited(String piece) {
    return piece.length() >= SHORTEST && CITED.matcher(piece).find();
  }

  private static List<String> pieces(List<Line> lines, Set<Integer> starts) {
    List<Integer> bounds = new ArrayList<>(starts);
    bounds.add(lines.size());
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.size(); i++) {
      pieces.add(
          lines.subList(bounds.get(i), bounds.get(i + 1)).stream()
              .map(line -> line.text().toString())
              .collect(Collectors.joining(" ")));
    }
    return pieces;
  }
}
