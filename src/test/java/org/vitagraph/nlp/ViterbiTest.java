package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ViterbiTest {
  private static final int TITLE = Outcomes.begin(Label.TITLE);
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
    Random random = new Random(3);
    Scores scores = new Scores(6);
    for (int i = 0; i < scores.facts.length; i++) {
      scores.facts[i] = random.nextInt(100);
    }
    Viterbi search = Viterbi.free(scores);
    int[] path = search.path().orElseThrow();
    float[][] margins = search.margins(path);
    for (int i = 0; i < path.length; i++) {
      long[] others = new long[path.length];
      java.util.Arrays.fill(others, Outcomes.ALL);
      others[i] &= ~(1L << path[i]);
      assertEquals(
          (search.score() - new Viterbi(scores, others).score()) / (float) Scores.UNITS,
          margins[0][i]);
    }
  }
}
