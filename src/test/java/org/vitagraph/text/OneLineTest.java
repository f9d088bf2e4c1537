package org.vitagraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Lakes of Mars|Lakes of Mars",
        "Lakes  of Mars|Lakes of Mars",
        " Lakes |" + " Lakes ",
        "Lakes\u00A0of  Mars|Lakes\u00A0of Mars",
        "''|''",
      })
  void makesRunsOfWhiteSpaceOneSpace(String text, String line) {
    assertEquals(line, OneLine.of(text));
  }

  @Test
  void isWhatThePatternOfWhiteSpaceMakes() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append("a é \t\n\r\f\u000B\u00A0\u0001 ".charAt(random.nextInt(12)));
      }
      String line = OneLine.of(text);
      assertEquals(text.toString().replaceAll("\\s+", " "), line, "seed " + seed);
      assertEquals(line, OneLine.of(line));
    }
  }
}
