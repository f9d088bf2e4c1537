package org.vitagraph.teacher;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** The principal axes of vectors: those along which they differ most. */
final class Axes {
  private final double[] mean;
  private final double[][] axes;

  private Axes(double[] mean, double[][] axes) {
    this.mean = mean;
    this.axes = axes;
  }

  static Axes of(float[][] vectors, int number) {
    int size = vectors[0].length;
    double[] mean = new double[size];
    for (float[] vector : vectors) {
      for (int i = 0; i < size; i++) {
        mean[i] += vector[i] / (double) vectors.length;
      }
    }
    double[][] covariance = new double[size][size];
    for (float[] vector : vectors) {
      for (int i = 0; i < size; i++) {
        double apart = (vector[i] - mean[i]) / vectors.length;
        for (int j = 0; j < size; j++) {
          covariance[i][j] += apart * (vector[j] - mean[j]);
        }
      }
    }
    EigenDecomposition parts = new EigenDecomposition(new Array2DRowRealMatrix(covariance, false));
    double[][] axes = new double[number][];
    for (int i = 0; i < number; i++) {
      axes[i] = parts.getEigenvector(i).toArray();
    }
    return new Axes(mean, axes);
  }

  /** Where vectors lie along the axes, seen from the mean of those that the axes are of. */
  float[][] project(float[][] vectors) {
    return project(vectors, mean);
  }

  /** Where vectors lie along the axes, seen from their own mean. */
  float[][] projectCentred(float[][] vectors) {
    double[] own = new double[mean.length];
    for (float[] vector : vectors) {
      for (int i = 0; i < own.length; i++) {
        own[i] += vector[i] / (double) vectors.length;
      }
    }
    return project(vectors, own);
  }

  private float[][] project(float[][] vectors, double[] from) {
    float[][] projected = new float[vectors.length][axes.length];
    for (int v = 0; v < vectors.length; v++) {
      for (int a = 0; a < axes.length; a++) {
        double sum = 0;
        for (int i = 0; i < from.length; i++) {
          sum += axes[a][i] * (vectors[v][i] - from[i]);
        }
        projected[v][a] = (float) sum;
      }
    }
    return projected;
  }
}
