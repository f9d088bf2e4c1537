package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupStylesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>Ada Lee</b>, Bo Chen|Ada Lee, Bo Chen|BOLD Ada Lee",
        "A &amp; B <i class=\"x\"></i><a href=\"u>v\"><em>Lakes</em></a>|A & B Lakes|ITALIC Lakes; LINK Lakes",
        "\\item \\textbf{Lee, A.}, \\emph{Lakes {of} Mars}|Lee, A., Lakes of Mars|BOLD Lee, A.; ITALIC Lakes of Mars",
        "\\href{http://x.example}{Lakes}, {\\bf Ada}|Lakes, Ada|LINK Lakes; BOLD Ada",
        "quite <b>another</b> text|Lakes|''",
      })
  void findsWhatLookedDifferent(String source, String text, String styles) {
    assertEquals(
        styles,
        MarkupStyles.of(text, source).stream()
            .map(styled -> styled.style() + " " + styled.span().of(text))
            .collect(Collectors.joining("; ")));
  }
}
