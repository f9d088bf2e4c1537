package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitagraph.text.Span;

class EdgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "TITLE|“Lakes of Mars,”|Lakes of Mars",
        "TITLE|Who digs the lakes?.|Who digs the lakes?",
        "TITLE|(Almost) all the lakes.|(Almost) all the lakes",
        "TITLE|Lakes (of Mars)|Lakes (of Mars)",
        "TITLE|“Lakes” and other words.|“Lakes” and other words",
        "CONTAINER|In Proc. of Lakes (LAK'19),|Proc. of Lakes (LAK'19)",
        "CONTAINER|Proc. of Lakes (|Proc. of Lakes",
        "PAGES|pp. 3-9).|3-9",
        "VOLUME|vol. 12,|12",
        "AUTHOR|by Lee, A. and Chen, B. M.|Lee, A. and Chen, B. M.",
        "AUTHOR|Ada Lee, Bo Chen.|Ada Lee, Bo Chen",
        "AUTHOR|Ada Lee et al.,|Ada Lee et al.",
        "DATE|(2019).|2019",
        "OTHER|,|",
      })
  void leavesOnlyTheField(Label label, String printed, String field) {
    List<Token> tokens = Tokenizer.tokens(printed);
    Span core = Edges.trim(label, tokens, 0, tokens.size());
    String found =
        core.isEmpty()
            ? ""
            : printed.substring(
                tokens.get(core.start()).span().start(), tokens.get(core.end() - 1).span().end());
    assertEquals(field == null ? "" : field, found);
  }
}
