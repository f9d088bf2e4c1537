package org.vitagraph.nlp;

/** What a model says of one entry, for the search over label sequences. */
final class Scores {
  /** Pairs of a previous outcome, which may be {@link Outcomes#START}, and the next. */
  static final int STEPS = (Outcomes.COUNT + 1) * Outcomes.COUNT;

  /** Score of each outcome, token by token. */
  final float[] facts;

  /** Score of each pair of outcomes, token by token. */
  final float[] steps;

  private final int size;

  Scores(int size) {
    this(size, new float[size * Outcomes.COUNT]);
  }

  /** Scores to be completed, of which some facts are known. */
  Scores(int size, float[] facts) {
    this.size = size;
    this.facts = facts;
    steps = new float[size * STEPS];
  }

  int size() {
    return size;
  }

  float fact(int token, int outcome) {
    return facts[token * Outcomes.COUNT + outcome];
  }

  float step(int token, int previous, int outcome) {
    return steps[token * STEPS + previous * Outcomes.COUNT + outcome];
  }
}
