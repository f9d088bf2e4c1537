package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The weights of an OpenNLP model, laid out for our own search: found by the hash of the predicate,
 * a packed row of outcomes for each fact, and for each step its pairs of outcomes. Immutable and
 * shared between threads.
 *
 * <p>A predicate {@code B-TITLE|f=,} belongs to the step {@code f=,} behind the outcome {@code
 * B-TITLE}; one without a bar in front of which an outcome stands is a fact.
 */
final class Weights {
  /** Stands between the previous outcome and the step in a predicate. */
  static final char STEP = '|';

  /** Steps with more pairs than these are added whole. */
  private static final int MANY = 40;

  private final HashRows facts;
  private final HashRows stepNumbers;
  private final Step[] steps;

  /** The cells of a step that are not zero; all of them, where no cells are named. */
  private static final class Step {
    private final int[] cells;
    private final int[] values;

    private Step(int[] cells, int[] values) {
      this.cells = cells;
      this.values = values;
    }

    private static Step of(int[] all) {
      int[] cells = new int[all.length];
      int[] values = new int[all.length];
      int length = 0;
      for (int i = 0; i < all.length; i++) {
        if (all[i] != 0) {
          cells[length] = i;
          values[length++] = all[i];
        }
      }
      return length > MANY
          ? new Step(new int[0], all)
          : new Step(Arrays.copyOf(cells, length), Arrays.copyOf(values, length));
    }

    private void addTo(int[] scores, int offset) {
      int[] values = this.values;
      int[] cells = this.cells;
      if (cells.length == 0) {
        for (int j = 0; j < values.length; j++) {
          scores[offset + j] += values[j];
        }
      }
      for (int j = 0; j < cells.length; j++) {
        scores[offset + cells[j]] += values[j];
      }
    }
  }

  Weights(AbstractModel model) {
    Object[] structures = model.getDataStructures();
    int[] outcomes = Arrays.stream((String[]) structures[2]).mapToInt(Outcomes::number).toArray();
    @SuppressWarnings("unchecked")
    Map<String, Context> predicates = (Map<String, Context>) structures[1];
    facts = new HashRows(predicates.size(), Packed.LONGS);
    Map<String, int[]> all = new HashMap<>();
    for (Map.Entry<String, Context> entry : frequentFirst(predicates)) {
      String predicate = entry.getKey();
      Context context = entry.getValue();
      int previous = previous(predicate);
      if (previous < 0) {
        int[] row = new int[Outcomes.COUNT];
        add(context, outcomes, row, outcome -> outcome);
        Packed.pack(row, facts.numbers(), facts.add(Piece.of(predicate).hash));
      } else {
        String step = predicate.substring(predicate.indexOf(STEP) + 1);
        int[] row = all.computeIfAbsent(step, s -> new int[Scores.STEPS]);
        add(context, outcomes, row, outcome -> Scores.step(previous, outcome));
      }
    }
    stepNumbers = new HashRows(all.size(), 1);
    steps = new Step[all.size()];
    all.forEach(
        (step, row) -> {
          int at = stepNumbers.add(Piece.of(step).hash);
          stepNumbers.numbers()[at] = at / 2;
          steps[at / 2] = Step.of(row);
        });
  }

  /**
   * Predicates of many outcomes are met often; side by side in memory they stay near the processor.
   */
  private static List<Map.Entry<String, Context>> frequentFirst(Map<String, Context> predicates) {
    List<Map.Entry<String, Context>> sorted = new ArrayList<>(predicates.entrySet());
    sorted.sort(Comparator.comparingInt(entry -> -entry.getValue().getOutcomes().length));
    return sorted;
  }

  private static void add(Context context, int[] outcomes, int[] row, IntUnaryOperator cell) {
    for (int j = 0; j < context.getOutcomes().length; j++) {
      double weight = context.getParameters()[j];
      row[cell.applyAsInt(outcomes[context.getOutcomes()[j]])] = Scores.units(weight);
    }
  }

  /** The predicate of a step behind an outcome. */
  static String predicate(int previous, String step) {
    return Outcomes.name(previous) + STEP + step;
  }

  /** Adds to packed sums what facts weigh. */
  void addFacts(Predicates predicates, long[] sums, int offset) {
    long[] numbers = facts.numbers();
    int[] rows = predicates.rows();
    int count = facts.find(predicates.hashes(), predicates.size(), rows);
    for (int i = 0; i < count; i++) {
      int row = rows[i];
      for (int j = 0; j < Packed.LONGS; j++) {
        sums[offset + j] += numbers[row + j];
      }
    }
  }

  /** Adds to the scores of a token what its steps weigh. */
  void addSteps(Predicates predicates, int[] scores, int offset) {
    int[] rows = predicates.rows();
    int count = stepNumbers.find(predicates.hashes(), predicates.size(), rows);
    for (int i = 0; i < count; i++) {
      steps[(int) stepNumbers.numbers()[rows[i]]].addTo(scores, offset);
    }
  }

  /** The previous outcome in a predicate, or -1. */
  private static int previous(String predicate) {
    int bar = predicate.indexOf(STEP);
    String head = bar < 0 ? "" : predicate.substring(0, bar);
    boolean isOutcome =
        head.startsWith("B-")
            || head.startsWith("I-")
            || head.equals("OTHER")
            || head.equals("START");
    return isOutcome ? Outcomes.number(head) : -1;
  }
}
