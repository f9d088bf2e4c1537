package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitagraph.nlp.Token.Gap;

class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Proc. HPCA'23, pp. 5-9 | Proc . HPCA ' 23 , pp . 5 - 9",
        "Ada M. Lee-Chen*,| Ada M . Lee - Chen * ,",
        "“Lakes” [C12]| “ Lakes ” [ C 12 ]",
        "Muñoz 3D| Muñoz 3 D",
      })
  void cutsLettersDigitsAndMarks(String text, String tokens) {
    assertEquals(List.of(tokens.strip().split(" ")), forms(text));
  }

  @Test
  void knowsLinesAndCellsBetweenTokens() {
    List<Gap> gaps = Tokenizer.tokens("2019\tLakes of\nMars.").stream().map(Token::gap).toList();
    assertEquals(List.of(Gap.LINE, Gap.TAB, Gap.SPACE, Gap.LINE, Gap.NONE), gaps);
  }

  @Test
  void coversEveryCharacterThatIsNoSpaceOnce() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.appendCodePoint(" \n\tAbé1.,\"(李𝒜".codePointAt(random.nextInt(13)));
      }
      int at = 0;
      for (Token token : Tokenizer.tokens(text.toString())) {
        assertTrue(text.substring(at, token.span().start()).isBlank());
        assertEquals(token.form(), token.span().of(text));
        at = token.span().end();
      }
      assertTrue(text.substring(at).isBlank());
    }
  }

  @Test
  void leavesTheRestOfAnEndlessTextAlone() {
    assertEquals(2000, Tokenizer.tokens("lake ".repeat(5000)).size());
  }

  private static List<String> forms(String text) {
    return Tokenizer.tokens(text).stream().map(Token::form).toList();
  }
}
