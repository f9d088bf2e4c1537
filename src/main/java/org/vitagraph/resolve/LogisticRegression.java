package org.vitagraph.resolve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Weights by which a sum of measures tells the odds: maximum likelihood with a penalty on squared
 * weights, by Newton's method (iteratively reweighted least squares, Nelder and Wedderburn 1972).
 */
final class LogisticRegression {
  private static final int ROUNDS = 40;
  private static final double ENOUGH = 1e-5;
  private static final double MOST = 30;
  private static final double NOTHING = 1e-9;

  private LogisticRegression() {}

  /** Measures, what they were taken of, and how much it counts. */
  static final class Example {
    private final double[] measures;
    private final boolean isTrue;
    private final double weight;

    Example(double[] measures, boolean isTrue, double weight) {
      this.measures = measures;
      this.isTrue = isTrue;
      this.weight = weight;
    }

    boolean isTrue() {
      return isTrue;
    }

    /** The same, counting otherwise. */
    Example weighing(double otherWeight) {
      return new Example(measures, isTrue, otherWeight);
    }
  }

  static double[] fit(List<Example> examples, int measures, double penalty) {
    return fit(examples, Collections.nCopies(measures, Clue.Sign.EITHER), penalty);
  }

  /** Weights that have the given signs or are 0. */
  static double[] fit(List<Example> examples, List<Clue.Sign> signs, double penalty) {
    int measures = signs.size();
    double[] weights = new double[measures];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] curvature = new double[measures][measures];
      double[] slope = new double[measures];
      for (int i = 0; i < measures; i++) {
        curvature[i][i] = penalty;
        slope[i] = -penalty * weights[i];
      }
      for (Example example : examples) {
        add(example, weights, slope, curvature);
      }
      double[] step = step(curvature, slope, weights, signs);
      double longest = 0;
      for (int i = 0; i < measures; i++) {
        weights[i] += step[i];
        longest = Math.max(longest, Math.abs(step[i]));
      }
      if (longest < ENOUGH) {
        break;
      }
    }
    return weights;
  }

  /** The step to where the slope ends; weights that would come to the other sign go to 0. */
  private static double[] step(
      double[][] curvature, double[] slope, double[] weights, List<Clue.Sign> signs) {
    BitSet none = new BitSet();
    while (true) {
      double[][] matrix = new double[weights.length][];
      double[] right = slope.clone();
      for (int i = 0; i < weights.length; i++) {
        matrix[i] = curvature[i].clone();
        for (int k = none.nextSetBit(0); k >= 0; k = none.nextSetBit(k + 1)) {
          right[i] += matrix[i][k] * weights[k];
          matrix[i][k] = 0;
        }
      }
      for (int k = none.nextSetBit(0); k >= 0; k = none.nextSetBit(k + 1)) {
        Arrays.fill(matrix[k], 0);
        matrix[k][k] = 1;
        right[k] = -weights[k];
      }
      double[] step = solve(matrix, right);
      int before = none.cardinality();
      for (int i = 0; i < weights.length; i++) {
        double sum = weights[i] + step[i];
        Clue.Sign sign = signs.get(i);
        if ((sign == Clue.Sign.PLUS && sum < -NOTHING)
            || (sign == Clue.Sign.MINUS && sum > NOTHING)) {
          none.set(i);
        }
      }
      if (none.cardinality() == before) {
        return step;
      }
    }
  }

  private static void add(Example example, double[] weights, double[] slope, double[][] curvature) {
    double[] x = example.measures;
    int[] there = new int[x.length];
    int count = 0;
    double score = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] != 0) {
        there[count++] = i;
        score += weights[i] * x[i];
      }
    }
    double probability = 1 / (1 + Math.exp(-Math.max(-MOST, Math.min(MOST, score))));
    double error = example.weight * ((example.isTrue ? 1 : 0) - probability);
    double bend = example.weight * probability * (1 - probability);
    for (int a = 0; a < count; a++) {
      int i = there[a];
      slope[i] += error * x[i];
      for (int b = 0; b < count; b++) {
        curvature[i][there[b]] += bend * x[i] * x[there[b]];
      }
    }
  }

  /** Gaussian elimination with the largest pivot. */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
      }
      double[] swapped = matrix[column];
      matrix[column] = matrix[pivot];
      matrix[pivot] = swapped;
      double value = right[column];
      right[column] = right[pivot];
      right[pivot] = value;
      for (int row = column + 1; row < n; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        if (factor != 0) {
          for (int k = column; k < n; k++) {
            matrix[row][k] -= factor * matrix[column][k];
          }
          right[row] -= factor * right[column];
        }
      }
    }
    for (int row = n - 1; row >= 0; row--) {
      for (int k = row + 1; k < n; k++) {
        right[row] -= matrix[row][k] * right[k];
      }
      right[row] /= matrix[row][row];
    }
    return right;
  }
}
