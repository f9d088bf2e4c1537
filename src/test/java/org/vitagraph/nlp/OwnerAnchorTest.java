package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of an entry are held to be people because they are the owner's name. */
class OwnerAnchorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Lakes of Mars. Ada Lee and Bo Chen| Ada Lee",
        "Lakes of Mars. A. Lee and Bo Chen| A . Lee",
        "Lakes of Mars. Lee, A., Chen, B.| Lee , A",
        "Lakes of Mars. A. B. Lee, B. Chen| B . Lee",
        "Lakes of Mars. Bo Lee| ",
        "Under the lee of ada. B. Chen| ",
        "“Ada Lee and her lakes.” B. Chen| ",
        "Ada Lee. On Ada Lee. 2019| ",
      })
  void holdsTheNameWhereItStandsOnce(String text, String held) {
    ReferenceText reference = ReferenceText.of(text).withOwner("Ada B. Lee");
    EntryView view = new EntryView(reference, Gazetteer.builder().build());
    long[] allowed = new long[view.size()];
    Arrays.fill(allowed, Outcomes.ALL);
    long[] left = OwnerAnchor.held(view, allowed);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      if (left[i] != Outcomes.ALL) {
        words.add(view.token(i).form());
      }
    }
    assertEquals(held == null ? "" : held, String.join(" ", words));
  }
}
