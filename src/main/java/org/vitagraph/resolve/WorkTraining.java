package org.vitagraph.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.vitagraph.graph.Iris;
import org.vitagraph.resolve.LogisticRegression.Example;

/**
 * Learns what evidence for one work weighs, from pairs of publications that people have judged: a
 * logistic regression over the named findings of {@link WorkModel}. What the pairs show too seldom
 * keeps the weight that it has.
 */
public final class WorkTraining {
  private static final double PENALTY = 1;

  /** What fewer pairs show is not learnt. */
  private static final int FEWEST = 30;

  private final List<List<String>> findings = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  /** Two publications by their own keys, and whether they are one work. */
  public record Pair(String one, String other, boolean isSame) {}

  /** Publications, and the pairs of them that are judged. */
  public record Known(QuadSource quads, List<Pair> pairs) {
    /** Copies the list. */
    public Known {
      pairs = List.copyOf(pairs);
    }
  }

  private WorkTraining() {}

  /**
   * Learns from the sets and prints the table of weights.
   *
   * @param report takes lines on how it went
   */
  public static void train(
      List<Known> sets, Scratch scratch, Appendable out, Consumer<String> report)
      throws IOException {
    WorkTraining training = new WorkTraining();
    for (Known set : sets) {
      try (MentionFile file =
          MentionFile.of(set.quads(), new MentionCodec(Iris.DEFAULT.base()), scratch)) {
        training.add(set, Mentions.of(file, PersonModel.Committed.MODEL.rarity()));
      }
    }
    Map<String, Double> learnt = training.learn();
    report.accept(training.labels.size() + " pairs, " + learnt.size() + " weights");
    WorkModel.print(learnt, out);
  }

  private void add(Known set, Mentions mentions) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int p = 0; p < mentions.publications; p++) {
      numbers.put(mentions.file.at(mentions.publicationPlace[p]).text(Stated.ENTRY_KEY), p);
    }
    PrintedWorks printed = new PrintedWorks(mentions);
    for (Pair pair : set.pairs()) {
      Integer one = numbers.get(pair.one());
      Integer other = numbers.get(pair.other());
      if (one == null || other == null) {
        throw new IllegalArgumentException(
            "no publication " + (one == null ? pair.one() : pair.other()));
      }
      findings.add(WorkModel.findings(WorkEvidence.of(printed.of(one), printed.of(other))));
      labels.add(pair.isSame());
    }
  }

  private Map<String, Double> learn() {
    Map<String, Integer> counts = new TreeMap<>();
    findings.forEach(some -> some.forEach(finding -> counts.merge(finding, 1, Integer::sum)));
    counts.values().removeIf(count -> count < FEWEST);
    List<String> names = List.copyOf(counts.keySet());
    Map<String, Integer> places = new HashMap<>();
    names.forEach(name -> places.put(name, places.size()));
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      double[] measures = new double[names.size()];
      for (String finding : findings.get(i)) {
        Integer place = places.get(finding);
        if (place != null) {
          measures[place] = 1;
        }
      }
      examples.add(new Example(measures, labels.get(i), 1));
    }
    double[] weights = LogisticRegression.fit(examples, names.size(), PENALTY);
    Map<String, Double> learnt = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      learnt.put(names.get(i), weights[i]);
    }
    return learnt;
  }
}
