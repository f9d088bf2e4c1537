package org.vitagraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSetTest {

  @Test
  void holdsWhatItWasGivenAndNothingElse() {
    Random random = new Random(7);
    for (int size = 0; size < 60; size++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        words.add(Integer.toString(random.nextInt(100), 36));
      }
      WordSet set = WordSet.of(words.toArray(String[]::new));
      Set<String> expected = new HashSet<>(words);
      for (int i = 0; i < 120; i++) {
        String word = Integer.toString(i, 36);
        assertEquals(expected.contains(word), set.contains(word), words + " " + word);
      }
    }
  }

  @Test
  void tellsWordsOfOneHashApart() {
    assertEquals("Aa".hashCode(), "BB".hashCode());
    assertEquals(false, WordSet.of("Aa").contains("BB"));
    assertEquals(true, WordSet.of("Aa", "BB").contains("BB"));
  }
}
