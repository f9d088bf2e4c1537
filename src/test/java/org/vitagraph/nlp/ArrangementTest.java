package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitagraph.nlp.Arrangement.Part;

class ArrangementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      nullValues = "none",
      value = {
        "TITLE AUTHORS VENUE|⏎ ⏎|TITLE_AUTHORS_VENUE/LINES",
        "TITLE AUTHORS VENUE|,⏎ ;|TITLE_AUTHORS_VENUE/LINES",
        "TITLE VENUE AUTHORS|, ,|TITLE_VENUE_AUTHORS/COMMAS",
        "DATE VENUE TITLE AUTHORS|: . /|VENUE_TITLE_AUTHORS/SENTENCES",
        "AUTHORS TITLE DATE VENUE|. . .|AUTHORS_TITLE_VENUE/SENTENCES",
        "AUTHORS DATE TITLE VENUE|; , ,|AUTHORS_DATE_TITLE_VENUE/COMMAS",
        "AUTHORS VENUE TITLE|, ,|^^",
        "VENUE AUTHORS TITLE|⏎ ⏎|^^",
      })
  void knowsWhichUsualStyleHasItsOrderAndMarks(String parts, String marks, String style) {
    List<Part> order = List.of(parts.split(" ")).stream().map(Part::valueOf).toList();
    List<String> between = List.of((marks.replace("⏎", "\n") + " .").split(" "));
    List<String> brackets = order.stream().map(part -> "").toList();
    assertEquals(style, new Arrangement(order, between, brackets, false).style());
  }

  @Test
  void drawsEveryOrder() {
    Set<String> orders = new HashSet<>();
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      Arrangement drawn = Arrangement.draw(random);
      orders.add(drawn.parts().stream().filter(part -> part != Part.DATE).toList().toString());
      assertEquals(drawn.parts().size(), drawn.between().size());
    }
    assertEquals(6, orders.size());
  }

  @Test
  void liesWithItsUsualStyleWhenThatIsHeldOut() {
    String style = ListRenderer.styles().get(0);
    assertTrue(RenderedCorpus.isLike("free/rendered/" + style + "/7", style));
    assertTrue(RenderedCorpus.isLike("rendered/" + style + "/7", style));
  }
}
