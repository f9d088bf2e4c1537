package org.vitagraph.nlp;

import java.util.Arrays;
import java.util.Optional;

/**
 * The search for the best sequence of outcomes (Viterbi, first order), under what holds of every
 * entry: a run goes on only where one is, there is one title, there are at most two runs of authors
 * (the second behind a "with"), and no container stands between authors and title. Exact; cost:
 * tokens × 6 × 15 × 29 at most. Of the outcomes before a token, those are left out of which no next
 * outcome can be reached as well as from the best of them.
 */
final class Viterbi {
  private static final int K = Outcomes.COUNT;
  private static final int BEGINNINGS = Outcomes.BEGINNINGS;
  private static final int TITLE = Outcomes.begin(Label.TITLE);
  private static final int AUTHOR = Outcomes.begin(Label.AUTHOR);
  private static final int CONTAINER = Outcomes.begin(Label.CONTAINER);

  /**
   * A history is whether a title may still come (0) or not (1), and how many runs of authors (0 to
   * 2) there were.
   */
  private static final int HISTORIES = 6;

  private static final int STATES = HISTORIES * K;

  /** Less than any score, even with scores added; two of them can be added, too. */
  private static final int NEVER = Integer.MIN_VALUE / 4;

  private final Scores scores;
  private final long[] allowed;
  private final int[] best;
  private final int[] follows = new int[BEGINNINGS];
  private final int[] candidates = new int[BEGINNINGS];

  /**
   * Searches among the sequences that take each outcome from {@code allowed}.
   *
   * @param scores what the model says
   * @param allowed a mask for each token
   */
  Viterbi(Scores scores, long[] allowed) {
    this.scores = scores;
    this.allowed = allowed;
    best = new int[scores.size() * STATES];
    Arrays.fill(best, NEVER);
    if (scores.size() > 0) {
      start();
    }
    int[] most = new int[K];
    int[] reached = new int[BEGINNINGS];
    for (int i = 1; i < scores.size(); i++) {
      mostOfRows(i, most);
      for (int h = 0; h < HISTORIES; h++) {
        advance(i, h, most, reached);
      }
    }
  }

  /** A search among all sequences. */
  static Viterbi free(Scores scores) {
    long[] allowed = new long[scores.size()];
    Arrays.fill(allowed, Outcomes.ALL);
    return new Viterbi(scores, allowed);
  }

  private boolean isAllowed(int i, int outcome) {
    return (allowed[i] >> outcome & 1) == 1;
  }

  private void start() {
    for (int k = 0; k < BEGINNINGS; k++) {
      if (isAllowed(0, k)) {
        best[after(0, k) * K + k] = scores.fact(0, k) + scores.step(0, Outcomes.START, k);
      }
    }
  }

  /** For each previous outcome the most that a step from it to a beginning scores. */
  private void mostOfRows(int i, int[] most) {
    int cell = i * Scores.STEPS;
    for (int p = 0; p < K; p++) {
      int here = scores.steps[cell++];
      for (int k = 1; k < BEGINNINGS; k++) {
        here = Math.max(here, scores.steps[cell++]);
      }
      most[p] = here;
    }
  }

  private void advance(int i, int history, int[] most, int[] reached) {
    int from = ((i - 1) * HISTORIES + history) * K;
    int top = 0;
    for (int p = 1; p < K; p++) {
      top = best[from + p] > best[from + top] ? p : top;
    }
    if (best[from + top] <= NEVER) {
      return;
    }
    int steps = i * Scores.STEPS;
    int least = Integer.MAX_VALUE;
    for (int k = 0; k < BEGINNINGS; k++) {
      reached[k] = best[from + top] + scores.steps[steps + top * BEGINNINGS + k];
      least = Math.min(least, reached[k]);
    }
    for (int p = 0; p < K; p++) {
      int before = best[from + p];
      if (p != top && before + most[p] > least && before > NEVER) {
        int row = steps + p * BEGINNINGS;
        for (int k = 0; k < BEGINNINGS; k++) {
          reached[k] = Math.max(reached[k], before + scores.steps[row + k]);
        }
      }
    }
    for (int k = 0; k < BEGINNINGS; k++) {
      int next = after(history, k);
      if (next >= 0 && isAllowed(i, k)) {
        int to = (i * HISTORIES + next) * K + k;
        best[to] = Math.max(best[to], reached[k] + scores.fact(i, k));
      }
    }
    int row = (i * HISTORIES + history) * K;
    for (int k = BEGINNINGS; k < K; k++) {
      int begun = Outcomes.beginningOf(k);
      int before = Math.max(best[from + begun], best[from + k]);
      if (before > NEVER && isAllowed(i, k)) {
        best[row + k] =
            Math.max(
                    best[from + begun] + scores.step(i, begun, k),
                    best[from + k] + scores.step(i, k, k))
                + scores.fact(i, k);
      }
    }
  }

  /** The history after an outcome, or -1 where it may not come again. */
  private static int after(int history, int outcome) {
    if (outcome == TITLE) {
      return history >= 3 ? -1 : history + 3;
    }
    if (outcome == AUTHOR) {
      return history % 3 == 2 ? -1 : history + 1;
    }
    return closesTitle(history, outcome) ? history + 3 : history;
  }

  /** Behind authors and container no title comes any more. */
  private static boolean closesTitle(int history, int outcome) {
    return outcome == CONTAINER && (history == 1 || history == 2);
  }

  /** The history before an outcome, the better one where two lead here. */
  private int before(int i, int history, int outcome) {
    if (outcome == CONTAINER && history > 3 && reached(i, history - 3) > reached(i, history)) {
      return history - 3;
    }
    return outcome == TITLE ? history - 3 : outcome == AUTHOR ? history - 1 : history;
  }

  /** The best score of a container that begins at a token, out of a history. */
  private int reached(int i, int history) {
    int from = ((i - 1) * HISTORIES + history) * K;
    int reached = NEVER;
    for (int p = 0; p < K; p++) {
      reached = Math.max(reached, best[from + p] + scores.step(i, p, CONTAINER));
    }
    return reached;
  }

  /** The best sequence, if any is allowed. */
  Optional<int[]> path() {
    int n = scores.size();
    int[] path = new int[n];
    int state = bestEnd();
    if (state < 0) {
      return Optional.empty();
    }
    int history = state / K;
    path[n - 1] = state % K;
    for (int i = n - 1; i > 0; i--) {
      history = before(i, history, path[i]);
      path[i - 1] = previous(i, history, path[i]);
    }
    return Optional.of(path);
  }

  /** The outcome from which a token's outcome was reached best. */
  private int previous(int i, int history, int outcome) {
    int from = ((i - 1) * HISTORIES + history) * K;
    if (Outcomes.isInside(outcome)) {
      int begun = Outcomes.beginningOf(outcome);
      int first = best[from + begun] + scores.step(i, begun, outcome);
      return best[from + outcome] + scores.step(i, outcome, outcome) > first ? outcome : begun;
    }
    int step = i * Scores.STEPS + outcome;
    int previous = 0;
    for (int p = 1; p < K; p++) {
      boolean isMore =
          best[from + p] + scores.steps[step + p * BEGINNINGS]
              > best[from + previous] + scores.steps[step + previous * BEGINNINGS];
      previous = isMore ? p : previous;
    }
    return previous;
  }

  /** The score of the best sequence. */
  int score() {
    int state = bestEnd();
    return state < 0 ? NEVER : best[(scores.size() - 1) * STATES + state];
  }

  /**
   * For each token how much worse, at least, every sequence is that gives it another outcome than
   * {@code path} does, the best one; and, in a second row, how much worse every sequence is in
   * which the run before the token goes on into it.
   */
  float[][] margins(int[] path) {
    int n = scores.size();
    int total = score();
    float[][] margins = new float[2][n];
    int[] ahead = new int[STATES];
    int[] before = new int[STATES];
    int[] most = new int[BEGINNINGS];
    for (int i = n - 1; i >= 0; i--) {
      int row = i * STATES;
      int inside = i == 0 ? -1 : insideOf(path[i - 1]);
      int other = NEVER;
      int longer = NEVER;
      for (int h = 0; h < STATES; h += K) {
        for (int k = 0; k < K; k++) {
          int through = best[row + h + k] + ahead[h + k];
          if (k != path[i]) {
            other = Math.max(other, through);
          }
        }
        if (inside >= 0 && inside != path[i]) {
          longer = Math.max(longer, best[row + h + inside] + ahead[h + inside]);
        }
      }
      margins[0][i] = margin(total, other);
      margins[1][i] = margin(total, longer);
      if (i > 0) {
        mostOfColumns(i, most);
        for (int h = 0; h < HISTORIES; h++) {
          retreat(i, h, ahead, before, most);
        }
        int[] last = ahead;
        ahead = before;
        before = last;
      }
    }
    return margins;
  }

  private static float margin(int total, int other) {
    return other <= NEVER / 2 ? Float.POSITIVE_INFINITY : (total - other) / (float) Scores.UNITS;
  }

  private static int insideOf(int outcome) {
    return outcome == Outcomes.OTHER ? -1 : Outcomes.inside(Outcomes.label(outcome));
  }

  /** For each beginning the most that a step to it scores. */
  private void mostOfColumns(int i, int[] most) {
    Arrays.fill(most, NEVER);
    int cell = i * Scores.STEPS;
    for (int p = 0; p < K; p++) {
      for (int k = 0; k < BEGINNINGS; k++) {
        most[k] = Math.max(most[k], scores.steps[cell++]);
      }
    }
  }

  /** The best score of what follows each state of the token before {@code i} in a history. */
  private void retreat(int i, int history, int[] ahead, int[] before, int[] most) {
    int top = 0;
    for (int k = 0; k < BEGINNINGS; k++) {
      int next = after(history, k);
      boolean isOpen = next >= 0 && isAllowed(i, k) && ahead[next * K + k] > NEVER;
      follows[k] = isOpen ? ahead[next * K + k] + scores.fact(i, k) : NEVER;
      top = follows[k] > follows[top] ? k : top;
    }
    int to = history * K;
    int steps = i * Scores.STEPS;
    int least = Integer.MAX_VALUE;
    for (int p = 0; p < K; p++) {
      before[to + p] = follows[top] + scores.steps[steps + p * BEGINNINGS + top];
      least = Math.min(least, before[to + p]);
    }
    int others = 0;
    for (int k = 0; k < BEGINNINGS; k++) {
      if (k != top && follows[k] + most[k] > least) {
        candidates[others++] = k;
      }
    }
    for (int p = 0; p < K; p++) {
      int here = before[to + p];
      for (int c = 0; c < others; c++) {
        int k = candidates[c];
        here = Math.max(here, follows[k] + scores.steps[steps + p * BEGINNINGS + k]);
      }
      before[to + p] = here;
    }
    for (int k = BEGINNINGS; k < K; k++) {
      if (isAllowed(i, k) && ahead[to + k] > NEVER) {
        int here = ahead[to + k] + scores.fact(i, k);
        int begun = to + Outcomes.beginningOf(k);
        before[begun] = Math.max(before[begun], here + scores.step(i, Outcomes.beginningOf(k), k));
        before[to + k] = Math.max(before[to + k], here + scores.step(i, k, k));
      }
    }
  }

  private int bestEnd() {
    int row = (scores.size() - 1) * STATES;
    int state = -1;
    for (int s = 0; s < STATES; s++) {
      if (best[row + s] > NEVER && (state < 0 || best[row + s] > best[row + state])) {
        state = s;
      }
    }
    return state;
  }
}
