package org.vitagraph.nlp;

/**
 * What a model says of one entry, for the search over label sequences. All scores are whole numbers
 * of {@link #UNITS} a point, so that sums are exact in any order.
 */
final class Scores {
  /** The weight 1. */
  static final int UNITS = 32;

  private static final int K = Outcomes.COUNT;
  private static final int BEGINNINGS = Outcomes.BEGINNINGS;
  private static final int INSIDES = (K + 1) * BEGINNINGS;

  /**
   * Pairs of a previous outcome, which may be {@link Outcomes#START}, and a next that may follow.
   */
  static final int STEPS = INSIDES + 2 * (K - BEGINNINGS);

  /** Score of each outcome, token by token. */
  final int[] facts;

  /** Score of each step, token by token. */
  final int[] steps;

  private final int size;

  Scores(int size) {
    this(size, new int[size * K]);
  }

  /** Scores to be completed, of which the facts are known. */
  Scores(int size, int[] facts) {
    this.size = size;
    this.facts = facts;
    steps = new int[size * STEPS];
  }

  /**
   * Where the step from one outcome to the next lies among the steps: a row of beginnings for each
   * previous outcome, then the insides, each from its beginning and from itself.
   */
  static int step(int previous, int next) {
    if (!Outcomes.isInside(next)) {
      return previous * BEGINNINGS + next;
    }
    return INSIDES + 2 * (next - BEGINNINGS) + (previous == next ? 1 : 0);
  }

  /** A weight as a whole number. */
  static int units(double weight) {
    return (int) Math.round(weight * UNITS);
  }

  int size() {
    return size;
  }

  int fact(int token, int outcome) {
    return facts[token * K + outcome];
  }

  int step(int token, int previous, int next) {
    return steps[token * STEPS + step(previous, next)];
  }
}
