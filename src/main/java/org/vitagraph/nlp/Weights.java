package org.vitagraph.nlp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * The weights of an OpenNLP model, laid out for our own search: a row of outcomes for each fact,
 * and for each step a list of pairs of outcomes. Immutable and shared between threads.
 *
 * <p>A predicate {@code B-TITLE|f=,} belongs to the step {@code f=,} behind the outcome {@code
 * B-TITLE}; one without a bar in front of which an outcome stands is a fact.
 */
final class Weights {
  /** Stands between the previous outcome and the step in a predicate. */
  static final char STEP = '|';

  private static final class Row {
    private final int[] cells;
    private final float[] values;

    private Row(int[] cells, float[] values) {
      this.cells = cells;
      this.values = values;
    }
  }

  private final Map<String, Row> facts = new HashMap<>();
  private final Map<String, Row> steps = new HashMap<>();

  Weights(AbstractModel model) {
    Object[] structures = model.getDataStructures();
    int[] outcomes = Arrays.stream((String[]) structures[2]).mapToInt(Outcomes::number).toArray();
    @SuppressWarnings("unchecked")
    Map<String, Context> predicates = (Map<String, Context>) structures[1];
    Map<String, Row[]> byStep = new HashMap<>();
    predicates.forEach(
        (predicate, context) -> {
          int previous = previous(predicate);
          if (previous < 0) {
            facts.put(predicate, row(context, outcomes, 0));
          } else {
            String step = predicate.substring(predicate.indexOf(STEP) + 1);
            byStep.computeIfAbsent(step, s -> new Row[Outcomes.COUNT + 1])[previous] =
                row(context, outcomes, previous * Outcomes.COUNT);
          }
        });
    byStep.forEach((step, rows) -> steps.put(step, join(rows)));
  }

  /** The predicate of a step behind an outcome. */
  static String predicate(int previous, String step) {
    return Outcomes.name(previous) + STEP + step;
  }

  /** Adds to the scores of each token what its facts weigh. */
  void addFacts(String[][] features, float[] scores) {
    for (int i = 0; i < features.length; i++) {
      for (String fact : features[i]) {
        add(facts.get(fact), scores, i * Outcomes.COUNT);
      }
    }
  }

  /** Adds to the scores of each token what its steps weigh. */
  void addSteps(String[][] features, float[] scores) {
    for (int i = 0; i < features.length; i++) {
      for (String step : features[i]) {
        add(steps.get(step), scores, i * Scores.STEPS);
      }
    }
  }

  private static void add(@Nullable Row row, float[] to, int offset) {
    if (row != null) {
      for (int j = 0; j < row.cells.length; j++) {
        to[offset + row.cells[j]] += row.values[j];
      }
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

  private static Row row(Context context, int[] outcomes, int offset) {
    int[] cells = context.getOutcomes().clone();
    float[] values = new float[cells.length];
    for (int j = 0; j < cells.length; j++) {
      cells[j] = offset + outcomes[cells[j]];
      values[j] = (float) context.getParameters()[j];
    }
    return new Row(cells, values);
  }

  private static Row join(Row[] rows) {
    int length = 0;
    for (Row row : rows) {
      length += row == null ? 0 : row.cells.length;
    }
    int[] cells = new int[length];
    float[] values = new float[length];
    int at = 0;
    for (Row row : rows) {
      if (row != null) {
        System.arraycopy(row.cells, 0, cells, at, row.cells.length);
        System.arraycopy(row.values, 0, values, at, row.cells.length);
        at += row.cells.length;
      }
    }
    return new Row(cells, values);
  }
}
