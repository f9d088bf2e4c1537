package org.vitagraph.nlp;

import java.util.Arrays;
import java.util.Optional;

/**
 * The search for the best sequence of outcomes (Viterbi, first order), under what holds of every
 * entry: a run goes on only where one is, there is one title, there are at most two runs of authors
 * (the second behind a "with"), and no container stands between authors and title.
 *
 * <p>Exact. First it is reckoned, from the end, what can follow an outcome at best if only runs
 * have to hold together (tokens × 29 × 15); then, from the start and with all rules, only what may
 * still come near enough to a good sequence is followed (tokens × 6 × 29 × 15 at most, a twentieth
 * of it in most entries).
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

  private static final int[] AFTER = new int[HISTORIES * BEGINNINGS];

  static {
    Arrays.setAll(AFTER, i -> reckonedAfter(i / BEGINNINGS, i % BEGINNINGS));
  }

  private final Scores scores;
  private final long[] allowed;

  /** For each token and outcome the most that may come behind it. */
  private final int[] future;

  /** For each token and history the outcomes that are followed, as a mask. */
  private final int[] followed;

  /** The best score of a sequence up to a state; counts where the state is followed. */
  private final int[] best;

  /** Sequences that score less are not followed. */
  private final int least;

  private final int[] reached = new int[BEGINNINGS];
  private final int[] candidates = new int[BEGINNINGS];

  /**
   * Searches among the sequences that take each outcome from {@code allowed}.
   *
   * @param scores what the model says
   * @param allowed a mask for each token
   * @param within how much worse than the best the sequences may be that margins tell of
   */
  Viterbi(Scores scores, long[] allowed, int within) {
    this.scores = scores;
    this.allowed = allowed;
    int n = scores.size();
    future = new int[n * K];
    for (int i = n - 1; i > 0; i--) {
      lookBehind(i);
    }
    least = Math.max(NEVER / 2, good() - within);
    followed = new int[n * HISTORIES];
    best = new int[n * STATES];
    for (int k = 0; n > 0 && k < BEGINNINGS; k++) {
      if (isAllowed(0, k)) {
        follow(0, after(0, k), k, scores.fact(0, k) + scores.step(0, Outcomes.START, k));
      }
    }
    for (int i = 1; i < n; i++) {
      for (int h = 0; h < HISTORIES; h++) {
        advance(i, h);
      }
    }
  }

  /** A search among all sequences, for the best. */
  static Viterbi free(Scores scores) {
    long[] allowed = new long[scores.size()];
    Arrays.fill(allowed, Outcomes.ALL);
    return new Viterbi(scores, allowed, 0);
  }

  private boolean isAllowed(int i, int outcome) {
    return (allowed[i] >> outcome & 1) == 1;
  }

  /** The most that may come behind each outcome of the token before {@code i}. */
  private void lookBehind(int i) {
    int[] steps = scores.steps;
    for (int k = 0; k < BEGINNINGS; k++) {
      boolean isOpen = isAllowed(i, k) && future[i * K + k] > NEVER / 2;
      reached[k] = isOpen ? scores.fact(i, k) + future[i * K + k] : NEVER;
    }
    for (long rest = allowed[i - 1]; rest != 0; rest &= rest - 1) {
      int p = Long.numberOfTrailingZeros(rest);
      int row = i * Scores.STEPS + p * BEGINNINGS;
      // Two at a time, since each waits for the one before.
      int most = reached[0] + steps[row];
      int other = NEVER;
      for (int k = BEGINNINGS - 1; k > 0; k -= 2) {
        most = Math.max(most, reached[k] + steps[row + k]);
        other = Math.max(other, reached[k - 1] + steps[row + k - 1]);
      }
      most = Math.max(most, other);
      int inside = insideOf(p);
      if (inside >= 0 && isAllowed(i, inside)) {
        int here = scores.fact(i, inside) + scores.step(i, p, inside) + future[i * K + inside];
        most = Math.max(most, here);
      }
      future[(i - 1) * K + p] = most;
    }
  }

  /**
   * The score of a sequence that always takes what promises most: where the rules do not stand in
   * the way, that is the best.
   */
  private int good() {
    int score = 0;
    int history = 0;
    int last = Outcomes.START;
    for (int i = 0; i < scores.size(); i++) {
      int inside = last == Outcomes.START ? -1 : insideOf(last);
      int next = -1;
      int most = NEVER / 2;
      for (int k = 0; k < K; k++) {
        boolean isOpen = k < BEGINNINGS ? after(history, k) >= 0 : k == inside;
        if (isOpen && isAllowed(i, k)) {
          int here = scores.fact(i, k) + scores.step(i, last, k) + future[i * K + k];
          next = here > most ? k : next;
          most = Math.max(here, most);
        }
      }
      if (next < 0) {
        return NEVER;
      }
      score += scores.fact(i, next) + scores.step(i, last, next);
      history = next < BEGINNINGS ? after(history, next) : history;
      last = next;
    }
    return score;
  }

  /** A state was reached with a score: notes it if that may still lead to enough. */
  private void follow(int i, int history, int outcome, int score) {
    if (score + future[i * K + outcome] < least) {
      return;
    }
    int at = i * HISTORIES + history;
    int state = at * K + outcome;
    boolean isNew = (followed[at] >> outcome & 1) == 0;
    best[state] = isNew ? score : Math.max(best[state], score);
    followed[at] |= 1 << outcome;
  }

  private void advance(int i, int history) {
    int last = (i - 1) * HISTORIES + history;
    if (followed[last] == 0) {
      return;
    }
    Arrays.fill(reached, NEVER);
    for (int rest = followed[last]; rest != 0; rest &= rest - 1) {
      int p = Integer.numberOfTrailingZeros(rest);
      int before = best[last * K + p];
      int row = i * Scores.STEPS + p * BEGINNINGS;
      for (int k = 0; k < BEGINNINGS; k++) {
        reached[k] = Math.max(reached[k], before + scores.steps[row + k]);
      }
      int inside = insideOf(p);
      if (inside >= 0 && isAllowed(i, inside)) {
        follow(i, history, inside, before + scores.step(i, p, inside) + scores.fact(i, inside));
      }
    }
    for (int k = 0; k < BEGINNINGS; k++) {
      int score = reached[k] + scores.fact(i, k);
      // Most do not promise enough, and to see that first is cheap.
      if (score + future[i * K + k] >= least && isAllowed(i, k)) {
        int next = after(history, k);
        if (next >= 0) {
          follow(i, next, k, score);
        }
      }
    }
  }

  /** The history after an outcome, or -1 where it may not come again. */
  private static int after(int history, int outcome) {
    return AFTER[history * BEGINNINGS + outcome];
  }

  private static int reckonedAfter(int history, int outcome) {
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

  /** The outcome that goes on with a run, or -1 outside of runs. */
  private static int insideOf(int outcome) {
    if (outcome == Outcomes.OTHER) {
      return -1;
    }
    return Outcomes.isInside(outcome) ? outcome : outcome + BEGINNINGS - 1;
  }

  /** Whether any sequence is allowed. */
  boolean hasPath() {
    return scores.size() > 0 && bestEnd() >= 0;
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

  /** The history before an outcome, the better one where two lead here. */
  private int before(int i, int history, int outcome) {
    if (outcome == CONTAINER && history > 3) {
      return through(i, history - 3, outcome) > through(i, history, outcome)
          ? history - 3
          : history;
    }
    return outcome == TITLE ? history - 3 : outcome == AUTHOR ? history - 1 : history;
  }

  /** The score of the best way to an outcome out of a history. */
  private int through(int i, int history, int outcome) {
    int previous = previous(i, history, outcome);
    return previous < 0
        ? NEVER
        : best[((i - 1) * HISTORIES + history) * K + previous] + scores.step(i, previous, outcome);
  }

  /** The outcome from which a token's outcome was reached best, or -1 if from none. */
  private int previous(int i, int history, int outcome) {
    int last = (i - 1) * HISTORIES + history;
    int previous = -1;
    int most = NEVER;
    for (int rest = followed[last]; rest != 0; rest &= rest - 1) {
      int p = Integer.numberOfTrailingZeros(rest);
      if (outcome < BEGINNINGS || insideOf(p) == outcome) {
        int here = best[last * K + p] + scores.step(i, p, outcome);
        previous = here > most ? p : previous;
        most = Math.max(here, most);
      }
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
   * which the run before the token goes on into it. What is worse by more than the search was for
   * may be more than it is.
   */
  float[][] margins(int[] path) {
    int n = scores.size();
    int total = score();
    float[][] margins = new float[2][n];
    int[] ahead = new int[STATES];
    int[] before = new int[STATES];
    for (int i = n - 1; i >= 0; i--) {
      int inside = i == 0 ? -1 : insideOf(path[i - 1]);
      int other = NEVER;
      int longer = NEVER;
      for (int h = 0; h < HISTORIES; h++) {
        int at = i * HISTORIES + h;
        for (int rest = followed[at]; rest != 0; rest &= rest - 1) {
          int k = Integer.numberOfTrailingZeros(rest);
          int through = best[at * K + k] + ahead[h * K + k];
          if (k != path[i]) {
            other = Math.max(other, through);
            longer = k == inside ? Math.max(longer, through) : longer;
          }
        }
      }
      margins[0][i] = margin(total, other);
      margins[1][i] = margin(total, longer);
      for (int h = 0; i > 0 && h < HISTORIES; h++) {
        retreat(i, h, ahead, before);
      }
      int[] last = ahead;
      ahead = before;
      before = last;
    }
    return margins;
  }

  private static float margin(int total, int other) {
    return other <= NEVER / 2 ? Float.POSITIVE_INFINITY : (total - other) / (float) Scores.UNITS;
  }

  /** The best score of what follows each state of the token before {@code i} in a history. */
  private void retreat(int i, int history, int[] ahead, int[] before) {
    int last = (i - 1) * HISTORIES + history;
    if (followed[last] == 0) {
      return;
    }
    int open = 0;
    for (int k = 0; k < BEGINNINGS; k++) {
      int next = after(history, k);
      if (next >= 0 && isFollowed(i, next, k)) {
        candidates[open] = k;
        reached[open++] = ahead[next * K + k] + scores.fact(i, k);
      }
    }
    for (int rest = followed[last]; rest != 0; rest &= rest - 1) {
      int p = Integer.numberOfTrailingZeros(rest);
      int row = i * Scores.STEPS + p * BEGINNINGS;
      int most = NEVER;
      for (int c = 0; c < open; c++) {
        most = Math.max(most, reached[c] + scores.steps[row + candidates[c]]);
      }
      int inside = insideOf(p);
      if (inside >= 0 && isFollowed(i, history, inside)) {
        int here = ahead[history * K + inside] + scores.fact(i, inside);
        most = Math.max(most, here + scores.step(i, p, inside));
      }
      before[history * K + p] = most;
    }
  }

  private boolean isFollowed(int i, int history, int outcome) {
    return (followed[i * HISTORIES + history] >> outcome & 1) == 1;
  }

  private int bestEnd() {
    int row = (scores.size() - 1) * STATES;
    int state = -1;
    for (int h = 0; h < HISTORIES; h++) {
      for (int k = 0; k < K; k++) {
        int s = h * K + k;
        boolean isFollowed = isFollowed(scores.size() - 1, h, k);
        state = isFollowed && (state < 0 || best[row + s] > best[row + state]) ? s : state;
      }
    }
    return state;
  }
}
