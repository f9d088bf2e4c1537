package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vitagraph.nlp.StyledSpan.Style;
import org.vitagraph.text.Span;

class RenderedCorpusTest {
  @Test
  void printsNothingWithoutFacts() {
    assertTrue(RenderedCorpus.render(Facts.none(), List.of(), 5, 40, 1).isEmpty());
  }

  @Test
  void keepsFieldsAndLooksOnTheirWordsWhenLinesBreak() {
    String title = "counting extraordinarily shallow lakes from orbiting observatories";
    EntryBuilder out = new EntryBuilder();
    out.add("[1] ").add(Label.TITLE, title).style(Style.BOLD, 4).add(". ").add(Label.DATE, "2019");
    out.wrap(20, new Random(4));
    Example example = out.build("", "list", 1, true);
    String text = example.reference().text();
    Span look = example.reference().styles().get(0).span();
    assertTrue(text.contains("\n"));
    assertEquals(title, look.of(text).replace("-\n", "").replace('\n', ' '));
    int[] outcomes = example.outcomes();
    assertEquals(Outcomes.begin(Label.DATE), outcomes[outcomes.length - 1]);
  }
}
