package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ViterbiTest {
  private static final int TITLE = Outcomes.begin(Label.TITLE);
  private static final int EVERY = 1 << 24;
  private static final int TITLE_ON = Outcomes.inside(Label.TITLE);

  @Test
  void goesOnWithARunOnlyWhereOneIs() {
    Scores scores = new Scores(2);
    scores.facts[TITLE_ON] = 9;
    scores.facts[TITLE] = 1;
    scores.facts[Outcomes.COUNT + TITLE_ON] = 2;
    assertArrayEquals(new int[] {TITLE, TITLE_ON}, Viterbi.free(scores).path().orElseThrow());
  }

  @Test
  void findsOneTitleThoughTwoScoreHigher() {
    Scores scores = new Scores(3);
    for (int i : new int[] {0, 2}) {
      scores.facts[i * Outcomes.COUNT + TITLE] = 5 + i;
    }
    scores.facts[Outcomes.COUNT + Outcomes.begin(Label.DATE)] = 50;
    int[] path = Viterbi.free(scores).path().orElseThrow();
    assertTrue(path[0] != TITLE && path[2] == TITLE);
  }

  @Test
  void marginIsTheDistanceToTheBestPathThatDiffers() {
    Scores scores = random(6, 3);
    Viterbi search = new Viterbi(scores, all(6), EVERY);
    int[] path = search.path().orElseThrow();
    float[][] margins = search.margins(path);
    for (int i = 0; i < path.length; i++) {
      long[] others = all(6);
      others[i] &= ~(1L << path[i]);
      assertEquals(
          (search.score() - new Viterbi(scores, others, 0).score()) / (float) Scores.UNITS,
          margins[0][i]);
    }
  }

  @Test
  void findsTheSamePathAndMarginsWhenItFollowsLess() {
    int within = 40;
    for (int seed = 0; seed < 50; seed++) {
      Scores scores = random(20, seed);
      long[] allowed = all(20);
      allowed[seed % 20] &= ~(1L << seed % Outcomes.COUNT);
      Viterbi whole = new Viterbi(scores, allowed, EVERY);
      Viterbi narrow = new Viterbi(scores, allowed, within);
      int[] path = whole.path().orElseThrow();
      assertArrayEquals(path, narrow.path().orElseThrow());
      assertArrayEquals(path, new Viterbi(scores, allowed, 0).path().orElseThrow());
      assertArrayEquals(capped(whole.margins(path), within), capped(narrow.margins(path), within));
    }
  }

  @Test
  void findsNothingWhereNothingIsAllowed() {
    assertTrue(
        new Viterbi(random(3, 1), new long[] {Outcomes.ALL, 0, Outcomes.ALL}, 0).path().isEmpty());
  }

  private static Scores random(int size, int seed) {
    Random random = new Random(seed);
    Scores scores = new Scores(size);
    Arrays.setAll(scores.facts, i -> random.nextInt(100));
    Arrays.setAll(scores.steps, i -> random.nextInt(100));
    return scores;
  }

  private static long[] all(int size) {
    long[] all = new long[size];
    Arrays.fill(all, Outcomes.ALL);
    return all;
  }

  private static float[][] capped(float[][] margins, int within) {
    float most = within / (float) Scores.UNITS;
    for (float[] row : margins) {
      for (int i = 0; i < row.length; i++) {
        row[i] = Math.min(row[i], most);
      }
    }
    return margins;
  }
}
