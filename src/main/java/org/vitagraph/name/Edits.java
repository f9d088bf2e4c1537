package org.vitagraph.name;

/**
 * The number of letters to insert, drop, replace or exchange with the next that makes one text of
 * another (optimal string alignment). Costs length times limit, by a band.
 */
public final class Edits {
  private Edits() {}

  /** Whether that many edits or fewer do. */
  public static boolean areWithin(String one, String other, int limit) {
    return count(one, other, limit) <= limit;
  }

  /** How many edits it takes; more than the limit when it takes more. */
  public static int count(String one, String other, int limit) {
    int rows = one.length();
    int columns = other.length();
    if (Math.abs(rows - columns) > limit) {
      return limit + 1;
    }
    int[] before = new int[columns + 1];
    int[] last = new int[columns + 1];
    int[] now = new int[columns + 1];
    for (int j = 0; j <= columns; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= rows; i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(columns, i + limit);
      now[0] = i;
      if (from > 1) {
        now[from - 1] = limit + 1;
      }
      int least = Math.min(i, limit + 1);
      for (int j = from; j <= to; j++) {
        boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
        int best = last[j - 1] + (isSame ? 0 : 1);
        best = Math.min(best, now[j - 1] + 1);
        best = j < i + limit ? Math.min(best, last[j] + 1) : best;
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          best = Math.min(best, before[j - 2] + 1);
        }
        now[j] = best;
        least = Math.min(least, best);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = before;
      before = last;
      last = now;
      now = spare;
    }
    return Math.min(last[columns], limit + 1);
  }
}
