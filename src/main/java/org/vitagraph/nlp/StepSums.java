package org.vitagraph.nlp;

/**
 * What the steps to a token weigh. Most follow from two shapes or from the layout, of which there
 * are few: what those weigh is reckoned once for many tokens.
 */
final class StepSums {
  private static final int BITS = 9;

  private final Weights weights;
  private final SeenSums<int[]> shapes = new SeenSums<>(BITS);
  private final SeenSums<int[]> layouts = new SeenSums<>(BITS);

  StepSums(Weights weights) {
    this.weights = weights;
  }

  /** Writes the sums of a token to its steps. */
  void write(EntryView view, int i, Predicates predicates, int[] steps) {
    int[] shapes = shapes(view, i, predicates);
    int[] layout = layout(view, i, predicates);
    int offset = i * Scores.STEPS;
    for (int j = 0; j < Scores.STEPS; j++) {
      steps[offset + j] = shapes[j] + layout[j];
    }
    predicates.clear();
    Features.wordSteps(view, i, predicates);
    weights.addSteps(predicates, steps, offset);
  }

  private int[] shapes(EntryView view, int i, Predicates predicates) {
    long key = Features.shapesKey(view, i);
    int[] known = shapes.get(key);
    if (known != null) {
      return known;
    }
    predicates.clear();
    Features.shapeSteps(view, i, predicates);
    return shapes.put(key, sum(predicates));
  }

  private int[] layout(EntryView view, int i, Predicates predicates) {
    long key = Features.layoutKey(view, i);
    int[] known = layouts.get(key);
    if (known != null) {
      return known;
    }
    predicates.clear();
    Features.layoutSteps(view, i, predicates);
    return layouts.put(key, sum(predicates));
  }

  private int[] sum(Predicates predicates) {
    int[] sum = new int[Scores.STEPS];
    weights.addSteps(predicates, sum, 0);
    return sum;
  }
}
