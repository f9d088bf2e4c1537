package org.vitagraph.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
  @ParameterizedTest
  @CsvSource({"tree,tree,0", "tree,tere,1", "tree,trees,1", "tree,true,1", "queue,que,2", "a,'',1"})
  void countsLettersToChange(String one, String other, int edits) {
    assertEquals(edits, Edits.count(one, other, 5));
  }

  @Test
  void theBandChangesNothingWithinTheLimit() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String one = word(random);
      String other = word(random);
      int all = Edits.count(one, other, 50);
      for (int limit = 0; limit < 6; limit++) {
        assertEquals(Math.min(all, limit + 1), Edits.count(one, other, limit), one + " " + other);
      }
    }
  }

  private static String word(Random random) {
    return random
        .ints(random.nextInt(9), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
