package org.vitagraph.teacher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.vitagraph.resolve.Subjects;

/**
 * Vectors of words whose sums point where the encoder's vectors of whole texts do: the cosine
 * between them is raised by Adam (Kingma and Ba 2015), which for a text moves only its words.
 */
final class Student {
  private static final int BATCH = 256;
  private static final float RATE = 0.005f;
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.99f;
  private static final float TINY = 1e-6f;

  /** How strongly a vector is held at where it began, so that rare words do not stray. */
  private static final float HOLD = 0.02f;

  /** Words in more than about that share of the texts begin with shorter vectors. */
  private static final double COMMON = 0.01;

  private static final double LENGTH = 0.6;

  private final Map<String, Integer> rows = new TreeMap<>();
  private final float[][] start;
  private final float[][] vectors;
  private final float[][] momentum;
  private final float[][] scale;

  /**
   * @param words the words and pieces of words
   * @param meanings what the encoder makes of each alone
   * @param texts to count how common the words are
   */
  Student(List<String> words, float[][] meanings, List<String> texts) {
    for (String word : words) {
      rows.put(word, rows.size());
    }
    double[] count = new double[rows.size()];
    for (String text : texts) {
      for (int row : Set.copyOf(rows(text))) {
        count[row]++;
      }
    }
    int size = meanings[0].length;
    start = new float[rows.size()][size];
    for (int i = 0; i < words.size(); i++) {
      int row = rows.get(words.get(i));
      double weight = COMMON / (COMMON + count[row] / texts.size());
      for (int d = 0; d < size; d++) {
        start[row][d] = (float) (LENGTH * weight * meanings[i][d] / length(meanings[i]));
      }
    }
    vectors = new float[rows.size()][];
    for (int row = 0; row < vectors.length; row++) {
      vectors[row] = start[row].clone();
    }
    momentum = new float[rows.size()][size];
    scale = new float[rows.size()][size];
  }

  private List<Integer> rows(String text) {
    return Subjects.parts(text, rows::containsKey).stream().map(rows::get).toList();
  }

  /**
   * Goes once through the texts, in a random order.
   *
   * @param aims where each text's vector points
   * @return the mean of the cosines between sums and aims, as they were met
   */
  double learn(List<String> texts, float[][] aims, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    double met = 0;
    for (int from = 0; from < order.size(); from += BATCH) {
      Map<Integer, float[]> slopes = new TreeMap<>();
      for (int text : order.subList(from, Math.min(order.size(), from + BATCH))) {
        met += slope(rows(texts.get(text)), aims[text], slopes);
      }
      slopes.forEach(this::move);
    }
    return met / order.size();
  }

  /** The mean cosine between the sums of the words of texts and their aims. */
  double agreement(List<String> texts, float[][] aims) {
    double sum = 0;
    for (int i = 0; i < texts.size(); i++) {
      sum += slope(rows(texts.get(i)), aims[i], new TreeMap<>());
    }
    return sum / texts.size();
  }

  /** Adds for each row how the cosine falls as it moves, and returns the cosine. */
  private double slope(List<Integer> words, float[] aim, Map<Integer, float[]> slopes) {
    float[] sum = new float[aim.length];
    for (int row : words) {
      for (int d = 0; d < sum.length; d++) {
        sum[d] += vectors[row][d];
      }
    }
    double length = length(sum);
    double aimed = length(aim);
    double cosine = 0;
    for (int d = 0; d < sum.length; d++) {
      cosine += sum[d] * aim[d] / (length * aimed);
    }
    for (int row : words) {
      float[] slope = slopes.computeIfAbsent(row, r -> new float[aim.length]);
      for (int d = 0; d < sum.length; d++) {
        slope[d] += (float) ((cosine * sum[d] / length - aim[d] / aimed) / length);
      }
    }
    return cosine;
  }

  private void move(int row, float[] slope) {
    for (int d = 0; d < slope.length; d++) {
      float down = slope[d] + HOLD * (vectors[row][d] - start[row][d]);
      momentum[row][d] = FIRST * momentum[row][d] + (1 - FIRST) * down;
      scale[row][d] = SECOND * scale[row][d] + (1 - SECOND) * down * down;
      vectors[row][d] -= RATE * momentum[row][d] / ((float) Math.sqrt(scale[row][d]) + TINY);
    }
  }

  private static double length(float[] vector) {
    double square = TINY;
    for (float each : vector) {
      square += each * each;
    }
    return Math.sqrt(square);
  }

  /** The vector of each word. */
  Map<String, float[]> vectors() {
    Map<String, float[]> all = new TreeMap<>();
    rows.forEach((word, row) -> all.put(word, vectors[row]));
    return all;
  }

  /** The words that are in at least so many of the texts. */
  static Set<String> words(List<String> texts, int least) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      for (String word : new LinkedHashSet<>(Subjects.parts(text, word -> true))) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < least);
    return counts.keySet();
  }
}
