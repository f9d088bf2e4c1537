package org.vitagraph.nlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.MaxentModel;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a list whose entries nothing but their lines sets apart. A logistic model tells how likely
 * an entry begins at a line, given where the one before began; the likeliest cut of the whole list
 * is taken (a semi-Markov search), and taken again once it has shown how the list's entries begin
 * and end.
 */
public final class EntryStarts {
  static final String BEGINS = "begins";
  static final String GOES_ON = "goes on";

  /** What is so much less likely than another cut, as a logarithm, is not followed further. */
  private static final double BEAM = 8;

  private static final double LEAST = 1e-9;

  private final MaxentModel model;
  private final int begins;
  private final int goesOn;

  EntryStarts(MaxentModel model) {
    this.model = model;
    begins = model.getIndex(BEGINS);
    goesOn = model.getIndex(GOES_ON);
  }

  /** The model that the program comes with. */
  public static EntryStarts ofProgram() {
    return OfProgram.STARTS;
  }

  private static final class OfProgram {
    static final EntryStarts STARTS = read();

    private static EntryStarts read() {
      try (InputStream in =
          Objects.requireNonNull(EntryStarts.class.getResourceAsStream("starts.model"))) {
        return new EntryStarts(new BinaryQNModelReader(new DataInputStream(in)).getModel());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static void write(QNModel model, OutputStream out) throws IOException {
    new BinaryQNModelWriter(model, new DataOutputStream(out)).persist();
  }

  /** The lines at which an entry begins, the first among them. */
  public Set<Integer> of(List<? extends CharSequence> lines) {
    LineFeatures features = new LineFeatures(lines);
    Set<Integer> rough = cut(features, null);
    return rough.size() < 2 ? rough : cut(features, features.habit(rough));
  }

  /** The likeliest cut, in the light of a habit if it is known. */
  Set<Integer> cut(LineFeatures features, LineFeatures.@Nullable Habit habit) {
    int n = features.size();
    double[] inside = new double[n];
    int[] from = new int[n];
    List<Integer> open = new ArrayList<>(n == 0 ? List.of() : List.of(0));
    for (int at = 1; at < n; at++) {
      double fixed = logOdds(features.fixed(at, habit));
      Map<Integer, Double> moving = new HashMap<>();
      double best = Double.NEGATIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int start : open) {
        int line = at;
        double odds =
            fixed
                + moving.computeIfAbsent(
                    features.stage(at, start, habit),
                    stage -> logOdds(features.moving(line, start, habit)));
        double begun = inside[start] - Math.log1p(Math.exp(-odds));
        if (begun > best) {
          best = begun;
          from[at] = start;
        }
        inside[start] -= Math.log1p(Math.exp(odds));
        most = Math.max(most, inside[start]);
      }
      inside[at] = best;
      open.add(at);
      double least = Math.max(best, most) - BEAM;
      open.removeIf(start -> inside[start] < least);
    }
    Set<Integer> starts = new TreeSet<>();
    int last = open.stream().max(Comparator.comparingDouble(start -> inside[start])).orElse(-1);
    for (int at = last; at > 0; at = from[at]) {
      starts.add(at);
    }
    if (n > 0) {
      starts.add(0);
    }
    return starts;
  }

  /** The logarithm of how much likelier an entry begins than goes on; that of all adds up. */
  private double logOdds(String[] predicates) {
    double[] shares = model.eval(predicates);
    return Math.log(Math.max(LEAST, shares[begins])) - Math.log(Math.max(LEAST, shares[goesOn]));
  }
}
