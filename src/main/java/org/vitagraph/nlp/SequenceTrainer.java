package org.vitagraph.nlp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import opennlp.tools.ml.AbstractEventModelSequenceTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceStream;
import opennlp.tools.ml.perceptron.PerceptronModel;
import org.jspecify.annotations.Nullable;

/**
 * A trainer for OpenNLP: the averaged structured perceptron (Collins 2002) with a margin, over the
 * same search that decodes. Where an event leaves several outcomes open, the best path through the
 * open ones is taken for gold. The model that comes out is OpenNLP's own {@link PerceptronModel},
 * the mean of several runs, since one run alone depends much on the order of the examples.
 *
 * <p>Two runs over the same stream give the same weights: one thread, seeded shuffles.
 */
public final class SequenceTrainer extends AbstractEventModelSequenceTrainer {
  static final String SEED = "Seed";

  /** How often to train, each time in another order; the model is the mean of all. */
  static final String RUNS = "Runs";

  static final String MARGIN = "Margin";
  static final String PRUNE = "Prune";

  /** A predicate of which no weight reaches this is dropped. */
  static final String LEAST = "Least";

  private static final int K = Outcomes.COUNT;

  /** A sequence as numbers: facts and steps of each token, the outcomes that are right. */
  private static final class Numbers {
    private final int[][] facts;
    private final int[][] steps;
    private final long[] allowed;
    private int weight = 1;

    /** The number of rounds in which there was nothing to learn from it, up to now. */
    private int calm;

    private Numbers(int size) {
      facts = new int[size][];
      steps = new int[size][];
      allowed = new long[size];
    }

    /** What was right twice is looked at every third round only. */
    private boolean rests(int round) {
      return calm >= 2 && (round + allowed.length) % 3 != 0;
    }

    /** The right path, if nothing is open. */
    private int @Nullable [] only() {
      int[] path = new int[allowed.length];
      for (int i = 0; i < path.length; i++) {
        if (Long.bitCount(allowed[i]) != 1) {
          return null;
        }
        path[i] = Long.numberOfTrailingZeros(allowed[i]);
      }
      return path;
    }
  }

  private final Map<String, Integer> factNumbers = new HashMap<>();
  private final Map<String, Integer> stepNumbers = new HashMap<>();
  private final List<Numbers> sequences = new ArrayList<>();
  private int[] facts = new int[0];
  private int[] steps = new int[0];
  private float[] factSums = new float[0];
  private float[] stepSums = new float[0];
  private float clock = 1;

  /** For OpenNLP, which makes trainers by their name. */
  public SequenceTrainer() {}

  @Override
  public MaxentModel doTrain(SequenceStream<Event> stream) throws IOException {
    read(stream);
    int runs = trainingParameters.getIntParameter(RUNS, 1);
    double prune = trainingParameters.getDoubleParameter(PRUNE, 0);
    Map<String, int[]> sums = new HashMap<>();
    for (int run = 0; run < runs; run++) {
      learn(new Random(trainingParameters.getIntParameter(SEED, 1) + run));
      addWeights(sums, prune);
    }
    double least = trainingParameters.getDoubleParameter(LEAST, 0);
    return model(sums, runs, prune, least);
  }

  /** All rounds, from nothing. */
  private void learn(Random random) {
    facts = new int[factNumbers.size() * K];
    steps = new int[stepNumbers.size() * Scores.STEPS];
    factSums = new float[facts.length];
    stepSums = new float[steps.length];
    clock = 1;
    sequences.forEach(sequence -> sequence.calm = 0);
    int margin = Scores.units(trainingParameters.getDoubleParameter(MARGIN, 0));
    List<Numbers> order = new ArrayList<>(sequences);
    for (int round = 1; round <= getIterations(); round++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (Numbers sequence : order) {
        if (sequence.rests(round)) {
          clock++;
        } else {
          boolean isWrong = learn(sequence, margin);
          sequence.calm = isWrong ? 0 : sequence.calm + 1;
          wrong += isWrong ? 1 : 0;
        }
      }
      addToReport("Round " + round, wrong + " of " + order.size() + " sequences with an update");
    }
  }

  /** Numbers all predicates, then those anew that are frequent enough. */
  private void read(SequenceStream<Event> stream) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    int[] counts = new int[1 << 16];
    for (Sequence<Event> s = stream.read(); s != null; s = stream.read()) {
      Event[] events = s.getEvents();
      Numbers numbers = new Numbers(events.length);
      for (int i = 0; i < events.length; i++) {
        String[] context = events[i].getContext();
        int[] row = new int[context.length];
        int facts = 0;
        int steps = context.length;
        for (String predicate : context) {
          int number = seen.computeIfAbsent(predicate, p -> seen.size());
          counts = number < counts.length ? counts : Arrays.copyOf(counts, 2 * number);
          counts[number]++;
          boolean isStep = predicate.charAt(0) == Weights.STEP;
          row[isStep ? --steps : facts++] = number;
        }
        numbers.facts[i] = Arrays.copyOf(row, facts);
        numbers.steps[i] = Arrays.copyOfRange(row, steps, row.length);
        numbers.allowed[i] = Outcomes.mask(events[i].getOutcome());
        numbers.weight = Scores.units(events[i].getValues() == null ? 1 : events[i].getValues()[0]);
      }
      sequences.add(numbers);
    }
    int[] frequent = new int[seen.size()];
    for (Map.Entry<String, Integer> predicate : seen.entrySet()) {
      boolean isStep = predicate.getKey().charAt(0) == Weights.STEP;
      Map<String, Integer> numbers = isStep ? stepNumbers : factNumbers;
      boolean isFrequent = counts[predicate.getValue()] >= getCutoff();
      frequent[predicate.getValue()] = isFrequent ? numbers.size() : -1;
      if (isFrequent) {
        numbers.put(predicate.getKey(), numbers.size());
      }
    }
    for (Numbers sequence : sequences) {
      for (int i = 0; i < sequence.allowed.length; i++) {
        sequence.facts[i] = frequent(sequence.facts[i], frequent);
        sequence.steps[i] = frequent(sequence.steps[i], frequent);
      }
    }
  }

  private static int[] frequent(int[] row, int[] numbers) {
    return Arrays.stream(row).map(number -> numbers[number]).filter(n -> n >= 0).toArray();
  }

  /** One step: whether the search, with the margin against it, went wrong. */
  private boolean learn(Numbers sequence, int margin) {
    Scores scores = score(sequence);
    int[] only = sequence.only();
    int[] gold = only != null ? only : new Viterbi(scores, sequence.allowed, 0).path().orElse(null);
    if (gold == null) {
      return false;
    }
    for (int i = 0; i < gold.length; i++) {
      for (int k = 0; k < K; k++) {
        if ((sequence.allowed[i] >> k & 1) == 0) {
          scores.facts[i * K + k] += margin;
        }
      }
    }
    int[] found = Viterbi.free(scores).path().orElse(gold);
    boolean isWrong = false;
    for (int i = 0; i < gold.length; i++) {
      isWrong |= (sequence.allowed[i] >> found[i] & 1) == 0;
    }
    if (isWrong) {
      update(sequence, gold, sequence.weight);
      update(sequence, found, -sequence.weight);
    }
    clock++;
    return isWrong;
  }

  private Scores score(Numbers sequence) {
    Scores scores = new Scores(sequence.facts.length);
    for (int i = 0; i < sequence.facts.length; i++) {
      for (int fact : sequence.facts[i]) {
        add(facts, fact * K, scores.facts, i * K, K);
      }
      for (int step : sequence.steps[i]) {
        add(steps, step * Scores.STEPS, scores.steps, i * Scores.STEPS, Scores.STEPS);
      }
    }
    return scores;
  }

  private static void add(int[] from, int start, int[] to, int offset, int length) {
    for (int j = 0; j < length; j++) {
      to[offset + j] += from[start + j];
    }
  }

  private void update(Numbers sequence, int[] path, int by) {
    int previous = Outcomes.START;
    for (int i = 0; i < path.length; i++) {
      for (int fact : sequence.facts[i]) {
        facts[fact * K + path[i]] += by;
        factSums[fact * K + path[i]] += by * clock;
      }
      for (int step : sequence.steps[i]) {
        int cell = step * Scores.STEPS + Scores.step(previous, path[i]);
        steps[cell] += by;
        stepSums[cell] += by * clock;
      }
      previous = path[i];
    }
  }

  /** Adds the mean of each weight over all steps, rounded, without the small ones. */
  private void addWeights(Map<String, int[]> to, double prune) {
    factNumbers.forEach(
        (fact, number) -> add(to, fact, facts, factSums, k -> number * K + k, prune));
    stepNumbers.forEach(
        (step, number) -> {
          for (int previous = 0; previous <= K; previous++) {
            int before = previous;
            IntUnaryOperator cell =
                k ->
                    Outcomes.mayFollow(before, k)
                        ? number * Scores.STEPS + Scores.step(before, k)
                        : -1;
            String predicate = Weights.predicate(previous, step.substring(1));
            add(to, predicate, steps, stepSums, cell, prune);
          }
        });
  }

  private void add(
      Map<String, int[]> to,
      String predicate,
      int[] now,
      float[] sums,
      IntUnaryOperator cell,
      double prune) {
    for (int k = 0; k < K; k++) {
      int at = cell.applyAsInt(k);
      if (at >= 0) {
        double mean = now[at] - sums[at] / clock;
        int rounded = (int) Math.round(mean);
        if (rounded != 0 && Math.abs(mean) >= prune * Scores.UNITS) {
          to.computeIfAbsent(predicate, p -> new int[K])[k] += rounded;
        }
      }
    }
  }

  /**
   * The mean of the weights of all runs, small ones dropped, the rest rounded; without predicates
   * that say little, of which there are many, and each has to be looked up.
   */
  private static PerceptronModel model(
      Map<String, int[]> sums, int runs, double prune, double least) {
    List<String> names = new ArrayList<>();
    List<Context> contexts = new ArrayList<>();
    for (Map.Entry<String, int[]> entry : new TreeMap<>(sums).entrySet()) {
      int[] outcomes = new int[K];
      double[] values = new double[K];
      int length = 0;
      double most = 0;
      for (int k = 0; k < K; k++) {
        double mean = entry.getValue()[k] / (double) runs;
        long rounded = Math.round(mean);
        if (rounded != 0 && Math.abs(mean) >= prune * Scores.UNITS) {
          outcomes[length] = k;
          values[length++] = rounded / (double) Scores.UNITS;
          most = Math.max(most, Math.abs(values[length - 1]));
        }
      }
      if (length > 0 && most >= least) {
        names.add(entry.getKey());
        contexts.add(new Context(Arrays.copyOf(outcomes, length), Arrays.copyOf(values, length)));
      }
    }
    String[] outcomes = new String[K];
    for (int k = 0; k < K; k++) {
      outcomes[k] = Outcomes.name(k);
    }
    return new PerceptronModel(
        contexts.toArray(Context[]::new), names.toArray(String[]::new), outcomes);
  }
}
