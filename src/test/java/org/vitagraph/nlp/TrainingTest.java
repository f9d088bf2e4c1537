package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vitagraph.nlp.Facts.Name;
import org.vitagraph.nlp.Facts.Paper;
import org.vitagraph.nlp.Facts.Venue;

class TrainingTest {
  private static final List<Name> PEOPLE =
      List.of(
          new Name("Ada", "Lee"),
          new Name("Bo", "Chen"),
          new Name("Carla M.", "Ruiz"),
          new Name("Dae-Jung", "Kim"),
          new Name("Eva", "van Dam"));
  private static final List<String> TITLES =
      List.of(
          "Counting lakes from orbit",
          "Shore: a tool for the study of dry rivers",
          "What do maps of ice leave out?",
          "On the depth of ponds");

  private static List<Example> examples;
  private static Gazetteer gazetteer;
  private static AbstractModel model;

  @BeforeAll
  static void train() throws IOException {
    Facts facts = facts();
    examples = RenderedCorpus.render(facts, List.of(), 12, 0, 3);
    gazetteer = GazetteerBuilding.build(facts);
    model = Training.fit(examples, gazetteer, Map.of(), 10, 2, new LinkedHashMap<>());
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    AbstractModel again = Training.fit(examples, gazetteer, Map.of(), 10, 2, new LinkedHashMap<>());
    assertArrayEquals(bytes(model), bytes(again));
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    ReferenceModel read = ReferenceModel.read(new ByteArrayInputStream(bytes(model)));
    assertArrayEquals(bytes(model), bytes(read.model()));
  }

  @Test
  void learnsWhatItWasShown() {
    ReferenceLabeller labeller =
        new ReferenceLabeller(new ReferenceModel(model, gazetteer, Confidence.UNFITTED));
    Weights weights = new Weights(model);
    int right = 0;
    for (Example example : examples) {
      EntryView view = new EntryView(example.reference(), gazetteer);
      int[] path = Viterbi.free(scores(view, weights)).path().orElseThrow();
      right += java.util.Arrays.equals(path, example.outcomes()) ? 1 : 0;
    }
    assertEquals(1.0, (double) right / examples.size(), 0.1);
    assertEquals(
        examples.size(),
        labeller.labelList(examples.stream().map(Example::reference).toList(), null).size());
  }

  @Test
  void hashesWhatItWrites() {
    for (Example example : examples) {
      EntryView view = new EntryView(example.reference(), gazetteer);
      for (int i = 0; i < view.size(); i++) {
        assertHashed(facts(view, i, Predicates.written()));
        assertHashed(steps(view, i, Predicates.written()));
      }
    }
  }

  private static void assertHashed(Predicates predicates) {
    String[] texts = predicates.texts();
    for (int j = 0; j < texts.length; j++) {
      assertEquals(Piece.of(texts[j]).hash, predicates.hash(j), texts[j]);
    }
  }

  @Test
  void weighsAsOpenNlpDoes() {
    BeamSearch oracle = new BeamSearch(1, model);
    Weights weights = new Weights(model);
    for (Example example : examples) {
      EntryView view = new EntryView(example.reference(), gazetteer);
      BeamSearchContextGenerator<String> contexts =
          (i, all, outcomes, more) -> context(view, i, i == 0 ? "START" : outcomes[i - 1]);
      List<String> expected =
          oracle
              .bestSequence(
                  new String[view.size()],
                  new Object[0],
                  contexts,
                  (i, all, outcomes, next) ->
                      Outcomes.mayFollow(
                          i == 0 ? Outcomes.START : Outcomes.number(outcomes[i - 1]),
                          Outcomes.number(next)))
              .getOutcomes();
      assertEquals(expected, greedy(scores(view, weights)));
    }
  }

  private static Scores scores(EntryView view, Weights weights) {
    Scores scores = new Scores(view.size());
    long[] sums = new long[view.size() * Packed.LONGS];
    for (int i = 0; i < view.size(); i++) {
      weights.addFacts(facts(view, i, Predicates.hashed()), sums, i * Packed.LONGS);
      Packed.unpack(sums, i * Packed.LONGS, scores.facts, i * Outcomes.COUNT);
      weights.addSteps(steps(view, i, Predicates.hashed()), scores.steps, i * Scores.STEPS);
    }
    return scores;
  }

  private static Predicates facts(EntryView view, int i, Predicates out) {
    Features.chunk(view, view.chunks[i], out);
    Features.facts(view, i, out);
    return out;
  }

  private static Predicates steps(EntryView view, int i, Predicates out) {
    Features.steps(view, i, out);
    return out;
  }

  private static String[] context(EntryView view, int i, String previous) {
    List<String> context = new ArrayList<>(List.of(facts(view, i, Predicates.written()).texts()));
    for (String step : steps(view, i, Predicates.written()).texts()) {
      context.add(Weights.predicate(Outcomes.number(previous), step));
    }
    return context.toArray(String[]::new);
  }

  /** Our scores, decoded as a beam of one does it. */
  private static List<String> greedy(Scores scores) {
    List<String> outcomes = new ArrayList<>();
    int previous = Outcomes.START;
    for (int i = 0; i < scores.size(); i++) {
      int best = -1;
      for (int k = 0; k < Outcomes.COUNT; k++) {
        boolean isBetter =
            best < 0
                || scores.fact(i, k) + scores.step(i, previous, k)
                    > scores.fact(i, best) + scores.step(i, previous, best);
        best = Outcomes.mayFollow(previous, k) && isBetter ? k : best;
      }
      outcomes.add(Outcomes.name(best));
      previous = best;
    }
    return outcomes;
  }

  private static byte[] bytes(AbstractModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReferenceModel(model, gazetteer, Confidence.UNFITTED).write(out);
    return out.toByteArray();
  }

  private static Facts facts() {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      List<Name> authors =
          List.of(PEOPLE.get(i % 5), PEOPLE.get((i + 1) % 5), PEOPLE.get((i + 3) % 5));
      papers.add(
          new Paper(
              TITLES.get(i % 4),
              authors,
              "Journal of Lakes",
              "",
              "20" + (10 + i),
              "",
              "",
              "",
              i % 2 == 0));
    }
    return new Facts(
        papers,
        papers,
        List.of(
            new Venue("Workshop on Remote Sensing", "WoRS", false),
            new Venue("Journal of Lakes", "JoL", true)),
        List.of("Lisbon, Portugal"));
  }
}
