package org.vitagraph.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Small Worlds: A Survey          | smallworldsasurvey
          “Small Worlds – a survey.”      | smallworldsasurvey
          Über Größe und Fluß             | ubergrosseundfluss
          Eﬃcient ﬁltering (2nd ed.)      | efficientfiltering2nded
          H₂O in Ångström                 | h2oinangstrom
          小世界                          | 小世界
          """)
  void keepsFoldedLettersAndDigits(String title, String key) {
    assertEquals(key, TitleKey.of(title));
    assertEquals(key, TitleKey.of(key));
  }
}
