package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vitagraph.resolve.LogisticRegression.Example;

class LogisticRegressionTest {
  private static final double PENALTY = 0.1;

  /** The second measure speaks for, the third against, each half as loudly as the first. */
  private static List<Example> examples() {
    Random random = new Random(5);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      double[] measures = {1, random.nextGaussian(), random.nextGaussian()};
      double odds = 0.5 + 2 * measures[1] - measures[2];
      boolean isTrue = random.nextDouble() < 1 / (1 + Math.exp(-odds));
      examples.add(new Example(measures, isTrue, 1));
    }
    return examples;
  }

  @Test
  void findsTheWeightsThatMadeTheExamples() {
    double[] weights = LogisticRegression.fit(examples(), 3, PENALTY);
    assertEquals(0.5, weights[0], 0.2);
    assertEquals(2, weights[1], 0.2);
    assertEquals(-1, weights[2], 0.2);
  }

  @Test
  void aMeasureThatMayNotSpeakThatWayIsSilent() {
    List<Clue.Sign> signs = List.of(Clue.Sign.EITHER, Clue.Sign.PLUS, Clue.Sign.PLUS);
    double[] weights = LogisticRegression.fit(examples(), signs, PENALTY);
    assertTrue(weights[1] > 1, "weight " + weights[1]);
    assertEquals(0, weights[2], 1e-6);
  }
}
