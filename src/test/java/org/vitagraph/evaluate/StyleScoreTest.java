package org.vitagraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vitagraph.nlp.HeldStyle;
import org.vitagraph.nlp.ReferenceLabeller;

class StyleScoreTest {
  private static final List<String> AUTHORS = List.of("Ada Lee", "Bo Chen");

  @Test
  void countsEntriesThatAreWholeAndTakesEitherOfTwoVenues() throws IOException {
    HeldStyle style =
        new HeldStyle(
            "VENUES_FIRST",
            ReferenceLabeller.ofProgram(),
            List.of(
                List.of(
                    entry("Counting lakes from orbit", "Journal of Lakes", "2019"),
                    entry("Counting lakes from a boat", "Journal of Lakes", "2020"),
                    entry("Counting rivers", "Journal of Rivers", "2021"))));
    StyleScore score = new StyleScore();
    assertEquals("| VENUES_FIRST | 3 | 66.7 % | 66.7 % |", score.row(style));
    assertEquals("| mean | 3 | 66.7 % | 66.7 % |", score.mean());
  }

  /** An entry in the Journal of Lakes, whatever the fields say. */
  private static HeldStyle.Entry entry(String title, String venue, String year) {
    return new HeldStyle.Entry(
        "Ada Lee, Bo Chen. " + title + ". Journal of Lakes, " + year + ".",
        null,
        Map.of("title", title, "year", year),
        List.of("Annals of Ponds and Other Waters", venue),
        AUTHORS);
  }
}
