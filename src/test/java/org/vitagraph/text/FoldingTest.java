package org.vitagraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Strauß-Øgård   | strauss ogard
          ŁUKASZ İpek    | lukasz ipek
          Đặng Ðór       | dang dor
          Ｆｕｌｌ       | full
          O’Neil, J.-Y.  | o neil j y
          が ガ          | が ガ
          김민수         | 김민수
          नाम            | नाम
          """)
  void foldsWords(String text, String words) {
    assertEquals(words, Folding.words(text));
    assertEquals(words.replace(" ", ""), Folding.letters(text));
    assertEquals(words, Folding.words(words));
  }
}
