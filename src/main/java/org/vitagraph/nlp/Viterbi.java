package org.vitagraph.nlp;

import java.util.Arrays;
import java.util.Optional;

/**
 * The search for the best sequence of outcomes (Viterbi, first order), under what holds of every
 * entry: a run goes on only where one is, there is one title, and there are at most two runs of
 * authors (the second behind a "with"). Exact; cost: tokens × 6 × 15 × 29.
 */
final class Viterbi {
  private static final int K = Outcomes.COUNT;
  private static final int TITLE = Outcomes.begin(Label.TITLE);
  private static final int AUTHOR = Outcomes.begin(Label.AUTHOR);

  /** A history is how many titles (0 or 1) and runs of authors (0 to 2) there were. */
  private static final int HISTORIES = 6;

  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private final Scores scores;
  private final long[] allowed;
  private final float[] best;
  private final short[] from;

  /**
   * Searches among the sequences that take each outcome from {@code allowed}.
   *
   * @param scores what the model says
   * @param allowed a mask for each token
   */
  Viterbi(Scores scores, long[] allowed) {
    this.scores = scores;
    this.allowed = allowed;
    best = new float[scores.size() * HISTORIES * K];
    from = new short[best.length];
    Arrays.fill(best, NEVER);
    for (int i = 0; i < scores.size(); i++) {
      advance(i);
    }
  }

  /** A search among all sequences. */
  static Viterbi free(Scores scores) {
    long[] allowed = new long[scores.size()];
    Arrays.fill(allowed, Outcomes.ALL);
    return new Viterbi(scores, allowed);
  }

  private void advance(int i) {
    for (int k = 0; k < K; k++) {
      if ((allowed[i] >> k & 1) == 0) {
        continue;
      }
      if (i == 0) {
        if (Outcomes.mayFollow(Outcomes.START, k)) {
          best[after(0, k) * K + k] = scores.fact(0, k) + scores.step(0, Outcomes.START, k);
        }
        continue;
      }
      for (int h = 0; h < HISTORIES; h++) {
        int next = after(h, k);
        if (next >= 0) {
          reach(i, h, next, k);
        }
      }
    }
  }

  private void reach(int i, int history, int next, int k) {
    int row = ((i - 1) * HISTORIES + history) * K;
    int first = Outcomes.isInside(k) ? k - 1 : 0;
    int last = Outcomes.isInside(k) ? k : K - 1;
    float most = NEVER;
    int previous = -1;
    for (int p = first; p <= last; p++) {
      float reached = best[row + p];
      if (reached > NEVER) {
        float score = reached + scores.step(i, p, k);
        if (score > most) {
          most = score;
          previous = p;
        }
      }
    }
    if (previous < 0) {
      return;
    }
    most += scores.fact(i, k);
    int cell = (i * HISTORIES + next) * K + k;
    if (most > best[cell]) {
      best[cell] = most;
      from[cell] = (short) (history * K + previous);
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
    return history;
  }

  /** The best sequence, if any is allowed. */
  Optional<int[]> path() {
    int n = scores.size();
    int[] path = new int[n];
    int state = bestEnd();
    if (state < 0) {
      return Optional.empty();
    }
    for (int i = n - 1; i >= 0; i--) {
      path[i] = state % K;
      state = from[i * HISTORIES * K + state];
    }
    return Optional.of(path);
  }

  /** The score of the best sequence. */
  float score() {
    int state = bestEnd();
    return state < 0 ? NEVER : best[(scores.size() - 1) * HISTORIES * K + state];
  }

  /**
   * For each token how much worse, at least, every sequence is that gives it another outcome than
   * {@code path} does, the best one; and, in a second row, how much worse every sequence is in
   * which the run before the token goes on into it.
   */
  float[][] margins(int[] path) {
    int n = scores.size();
    float total = score();
    float[][] margins = new float[2][n];
    float[] ahead = new float[HISTORIES * K];
    for (int i = n - 1; i >= 0; i--) {
      float other = NEVER;
      float longer = NEVER;
      int inside = i == 0 ? -1 : insideOf(path[i - 1]);
      for (int s = 0; s < ahead.length; s++) {
        float through = best[i * ahead.length + s] + ahead[s];
        if (s % K != path[i]) {
          other = Math.max(other, through);
          if (s % K == inside) {
            longer = Math.max(longer, through);
          }
        }
      }
      margins[0][i] = total - other;
      margins[1][i] = total - longer;
      ahead = i == 0 ? ahead : before(i, ahead);
    }
    return margins;
  }

  private static int insideOf(int outcome) {
    return outcome == Outcomes.OTHER ? -1 : Outcomes.inside(Outcomes.label(outcome));
  }

  /** The best score of what follows each state of the token before {@code i}. */
  private float[] before(int i, float[] ahead) {
    float[] before = new float[ahead.length];
    Arrays.fill(before, NEVER);
    for (int h = 0; h < HISTORIES; h++) {
      for (int k = 0; k < K; k++) {
        int next = after(h, k);
        if (next < 0 || (allowed[i] >> k & 1) == 0 || ahead[next * K + k] == NEVER) {
          continue;
        }
        float here = ahead[next * K + k] + scores.fact(i, k);
        int first = Outcomes.isInside(k) ? k - 1 : 0;
        int last = Outcomes.isInside(k) ? k : K - 1;
        for (int p = first; p <= last; p++) {
          int cell = h * K + p;
          before[cell] = Math.max(before[cell], here + scores.step(i, p, k));
        }
      }
    }
    return before;
  }

  private int bestEnd() {
    int row = (scores.size() - 1) * HISTORIES * K;
    int state = -1;
    for (int s = 0; s < HISTORIES * K; s++) {
      if (best[row + s] > NEVER && (state < 0 || best[row + s] > best[row + state])) {
        state = s;
      }
    }
    return state;
  }
}
