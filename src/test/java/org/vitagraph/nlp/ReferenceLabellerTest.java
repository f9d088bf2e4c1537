package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceLabellerTest {
  private static ReferenceLabeller labeller;

  @BeforeAll
  static void load() throws IOException {
    labeller = ReferenceLabeller.ofProgram();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Ada Lee, Bo Chen, and Carla Ruiz. Counting lakes from orbit. In Proceedings of the 4th"
            + " Workshop on Remote Sensing, pages 3-9, 2019."
            + "|Ada Lee, Bo Chen, and Carla Ruiz|Counting lakes from orbit",
        "Lee, A., & Chen, B. (2019). Counting lakes from orbit. Journal of Lakes, 12(3), 45–67."
            + "|Lee, A., & Chen, B|Counting lakes from orbit",
        "A. Lee and B. Chen, “Counting lakes from orbit,” Journal of Lakes, vol. 12, no. 3, 2019."
            + "|A. Lee and B. Chen|Counting lakes from orbit",
        "Counting lakes from orbit\\nAda Lee, Bo Chen, Carla Ruiz\\nIn Proceedings of the 4th"
            + " Workshop on Remote Sensing, 2019|Ada Lee, Bo Chen, Carla Ruiz|Counting lakes from orbit",
      })
  void findsAuthorsAndTitleInEitherOrder(String printed, String authors, String title) {
    String text = printed.replace("\\n", "\n");
    Labelling labelling = labeller.label(ReferenceText.of(text));
    assertEquals(authors, texts(labelling, Label.AUTHOR, text).replaceAll("\\.$", ""));
    assertEquals(title, texts(labelling, Label.TITLE, text));
  }

  @Test
  void tellsVolumeIssuePagesAndYear() {
    String text = "Lee, A. (2019). Counting lakes from orbit. Journal of Lakes, 12(3), 45–67.";
    Labelling labelling = labeller.label(ReferenceText.of(text));
    assertEquals("2019", texts(labelling, Label.DATE, text));
    assertEquals("Journal of Lakes", texts(labelling, Label.CONTAINER, text));
    assertEquals("12", texts(labelling, Label.VOLUME, text));
    assertEquals("3", texts(labelling, Label.ISSUE, text));
    assertEquals("45–67", texts(labelling, Label.PAGES, text));
  }

  @Test
  void answersForTextsThatAreNoReferences() {
    for (String text : List.of("", " \n", ".", "???", "2019")) {
      Labelling labelling = labeller.label(ReferenceText.of(text));
      assertTrue(labelling.spans().stream().allMatch(s -> s.span().end() <= text.length()));
    }
    assertEquals(
        2, labeller.labelList(List.of(ReferenceText.of(""), ReferenceText.of(".")), null).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In: 9th International Conference on Lakes (COL)",
        "Korvit: A Conference on Shallow Lakes"
      })
  void readsATitleInQuotesAboveAVenueThatLooksLikeOne(String venue) {
    String text = "\"Counting Lakes with Sonar,\"\n" + venue + "\nA. Lee, B. M. Chen & C. Diaz";
    Labelling labelling = labeller.label(ReferenceText.of(text));
    assertEquals("Counting Lakes with Sonar", texts(labelling, Label.TITLE, text));
    assertEquals("A. Lee, B. M. Chen & C. Diaz", texts(labelling, Label.AUTHOR, text));
  }

  private static String texts(Labelling labelling, Label label, String text) {
    return labelling.all(label).stream()
        .map(span -> span.span().of(text))
        .collect(Collectors.joining(" | "));
  }
}
