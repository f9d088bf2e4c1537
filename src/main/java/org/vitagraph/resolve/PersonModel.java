package org.vitagraph.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * What the evidence for one person weighs, learnt from people whose works are known: a logistic
 * regression over the measures of {@link Clues}, for companions known by name, and again for
 * companions that are resolved.
 *
 * @param rarity how common names, words and venues are
 * @param byName when companions are known by their names
 * @param byPerson when companions are resolved
 */
record PersonModel(Rarity rarity, Pass byName, Pass byPerson) {
  private static final String HEAD = "vitagraph persons 1";

  /** The model that comes with the program. */
  static final class Committed {
    static final PersonModel MODEL = load();

    private Committed() {}

    private static PersonModel load() {
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(PersonModel.class.getResourceAsStream("persons.model")),
                  StandardCharsets.UTF_8))) {
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The weights of one pass. */
  static final class Pass {
    private final double[] weights;
    private final double threshold;
    private final double slope;
    private final double shift;

    /**
     * Takes over the weights.
     *
     * @param weights of the measures, in their order
     * @param threshold the score from which two profiles are taken for one person
     * @param slope by which a score becomes the logarithm of the odds
     * @param shift of the logarithm of the odds
     */
    Pass(double[] weights, double threshold, double slope, double shift) {
      this.weights = weights;
      this.threshold = threshold;
      this.slope = slope;
      this.shift = shift;
    }

    double threshold() {
      return threshold;
    }

    /** The weight of one measure. */
    double weight(int measure) {
      return weights[measure];
    }

    /** The same weights for another threshold and other odds. */
    Pass with(double otherThreshold, double otherSlope, double otherShift) {
      return new Pass(weights, otherThreshold, otherSlope, otherShift);
    }

    /** The sum of the weighed measures. */
    double score(double[] measures) {
      double score = 0;
      for (int i = 0; i < measures.length; i++) {
        score += weights[i] * measures[i];
      }
      return score;
    }

    /** How probable it is that a pair with that score is one person. */
    double probability(double score) {
      return 1 / (1 + Math.exp(-slope * score - shift));
    }

    /** The score from which the probability is that. */
    double scoreOf(double probability) {
      return (Math.log(probability / (1 - probability)) - shift) / slope;
    }
  }

  static PersonModel read(BufferedReader in) throws IOException {
    if (!HEAD.equals(in.readLine())) {
      throw new IOException("not a model of persons: the first line is not '" + HEAD + "'");
    }
    Rarity rarity = Rarity.read(in);
    return new PersonModel(rarity, readPass(in), readPass(in));
  }

  private static Pass readPass(BufferedReader in) throws IOException {
    String[] head = in.readLine().split("\t", -1);
    double[] weights = new double[Clues.NAMES.size()];
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      String[] row = line.split("\t", -1);
      int measure = Clues.NAMES.indexOf(row[0]);
      if (measure < 0) {
        throw new IOException("no such measure: " + row[0]);
      }
      weights[measure] = Double.parseDouble(row[1]);
    }
    return new Pass(
        weights,
        Double.parseDouble(head[1]),
        Double.parseDouble(head[2]),
        Double.parseDouble(head[3]));
  }

  void print(Appendable out) throws IOException {
    out.append(HEAD).append('\n');
    rarity.print(out);
    print(byName, "by-name", out);
    print(byPerson, "by-person", out);
  }

  private static void print(Pass pass, String name, Appendable out) throws IOException {
    out.append(
        String.format(
            Locale.ROOT, "%s\t%.3f\t%.4f\t%.4f%n", name, pass.threshold, pass.slope, pass.shift));
    for (int i = 0; i < pass.weights.length; i++) {
      out.append(String.format(Locale.ROOT, "%s\t%.4f%n", Clues.NAMES.get(i), pass.weights[i]));
    }
    out.append('\n');
  }
}
