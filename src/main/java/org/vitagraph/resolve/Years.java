package org.vitagraph.resolve;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How many publications of some are of which year. */
final class Years {
  /** So many publications more are thought to lie between two years, found and expected. */
  private static final double BEFORE = 3;

  private final int first;

  /** Of all years up to one after the last, how many publications are earlier. */
  private final int[] earlier;

  /** The year of each publication; 0 where it is not known. */
  Years(IntStream all) {
    int[] years = all.filter(year -> year > 0).toArray();
    first = Arrays.stream(years).min().orElse(0);
    earlier = new int[Arrays.stream(years).max().orElse(0) - first + 2];
    for (int year : years) {
      earlier[year - first + 1]++;
    }
    Arrays.parallelPrefix(earlier, Integer::sum);
  }

  /**
   * The years from one to another, those between them counted as far as there are publications of
   * them: where nobody has any, as in the proceedings of two years, none are missed.
   *
   * @param own how many of the publications are theirs who are compared, and so are no sign
   */
  double counted(int from, int to, int own) {
    int between = to - from - 1;
    if (between <= 0) {
      return to - from;
    }
    int span = earlier.length - 1;
    double found = earlierThan(to) - earlierThan(from + 1);
    double expected = Math.max(0.0, earlier[span] - own) * between / span;
    return 1 + between * Math.min(1, (found + BEFORE) / (expected + BEFORE));
  }

  private int earlierThan(int year) {
    return earlier[Math.max(0, Math.min(earlier.length - 1, year - first))];
  }
}
