package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.List;

/** Fields by how sure they are, in ten bins, with how many are right. */
public final class ConfidenceBins {
  private static final int BINS = 10;

  private final int[] fields = new int[BINS];
  private final double[] expected = new double[BINS];
  private final int[] right = new int[BINS];

  /**
   * Fields of like confidence.
   *
   * @param expected mean confidence
   * @param observed share of those that are right
   */
  public record Bin(int fields, double expected, double observed) {}

  /** Counts one field. */
  public void add(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    fields[bin]++;
    expected[bin] += confidence;
    right[bin] += isRight ? 1 : 0;
  }

  /** Counts all fields of another. */
  public void addAll(ConfidenceBins other) {
    for (int i = 0; i < BINS; i++) {
      fields[i] += other.fields[i];
      expected[i] += other.expected[i];
      right[i] += other.right[i];
    }
  }

  /** The bins, from the least sure to the surest. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(bin(fields[i], expected[i], right[i]));
    }
    return bins;
  }

  /** All in one. */
  public Bin all() {
    int n = 0;
    double sure = 0;
    int ok = 0;
    for (int i = 0; i < BINS; i++) {
      n += fields[i];
      sure += expected[i];
      ok += right[i];
    }
    return bin(n, sure, ok);
  }

  /** Expected calibration error: how far expected and observed are apart, on the average field. */
  public double error() {
    double sum = 0;
    for (int i = 0; i < BINS; i++) {
      sum += Math.abs(expected[i] - right[i]);
    }
    return sum / Math.max(1, all().fields());
  }

  private static Bin bin(int n, double expected, int right) {
    return new Bin(n, expected / Math.max(1, n), (double) right / Math.max(1, n));
  }
}
