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

/** What marks, quotes and lines forbid, whatever the model says. */
class BoundariesTest {
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
        "Lee, Ada. 2019. „Seen und Meere. Eine Annäherung“. In Handbuch der Seen, herausgegeben von"
            + " Bo Chen. Bonn: Beispiel.|Seen und Meere. Eine Annäherung",
        "A. Lee, “Lakes, Seas, and Rivers of Mars,” Journal of Lakes, 2019."
            + "|Lakes, Seas, and Rivers of Mars",
        "Ada Lee. 2011. “What Is a Lake on Mars?” Geology Today. 3: 1–9.|What Is a Lake on Mars?",
        "Ada Lee. 2009. Review of Lakes of Mars by Bo Chen and⏎Carla M. Ruiz. Journal of Lakes 5:"
            + " 30–32.|Review of Lakes of Mars by Bo Chen and⏎Carla M. Ruiz",
        "Review of Lakes of Mars, by Bo Chen and Carla Ruiz⏎Journal of Lakes, 2019⏎Ada Lee"
            + "|Review of Lakes of Mars, by Bo Chen and Carla Ruiz",
        "Counting lakes from orbit⏎in collaboration with A. B. Lee, C. Chen⏎In: Proc. LAKES, 2019"
            + "|Counting lakes from orbit",
        "Axioms for lakes, Ada Lee et al., 22nd Symposium on Ponds (MobiPond), Bonn, 2019"
            + "|Axioms for lakes",
        "Lakes: rivers + ponds, Authors: Ada Lee / Bo Chen, In CoLA’19, p. 3-9|Lakes: rivers + ponds",
        "LAKES'19⏎Counting lakes from orbit with very little light⏎Ada Lee, Bo Chen⏎Journal of"
            + " Lakes, 2019|Counting lakes from orbit with very little light",
      })
  void knowsWhereATitleBeginsAndEnds(String printed, String title) {
    assertEquals(title, texts(Label.TITLE, printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Lee. 2015. “Lakes in Law and Custom.” In The Book of Lakes, edited by Bo Chen, Carla M."
            + " Ruiz, and Dan Okoro. Bonn: Example Press.",
        "Ada Lee. 2004. “The Abundance of Lakes.” Review of A Shore of His Own by Bo Chen. Journal"
            + " of Lakes 3: 1–2.",
        "Ada Lee (2019). Ice on lakes. In B. Chen, C. M. Ruiz,⏎D. Okoro, E. van Dam, & F. Kim (Eds.),"
            + " Handbook of lakes (pp. 3-9). Example Press.",
        "Ada Lee. Ice on lakes. In Bo Chen, Carla Ruiz,⏎Dan Okoro, and Eva van Dam, editors,"
            + " Handbook of Lakes, 2019.",
        "Submitted⏎Ada Lee. Counting lakes from orbit. Journal of Lakes.",
        "Ada Lee. Counting lakes from orbit. International Conference on Lakes, Bonn, 2019⏎CORE"
            + " A⏎Code: https://example.org/lakes",
      })
  void takesForAuthorsOnlyWhoWrote(String printed) {
    assertEquals("Ada Lee", texts(Label.AUTHOR, printed));
  }

  @Test
  void letsNamesWithoutLetterCaseBeginALine() {
    String printed = "火星の湖の数え方\n李花子, 陳太郎\n湖沼学会 研究会, 2019年3月";
    EntryView view = new EntryView(ReferenceText.of(printed), Gazetteer.builder().build());
    int names = 0;
    while (!view.token(names).form().startsWith("李")) {
      names++;
    }
    assertEquals(1, Boundaries.allowed(view)[names] >> Outcomes.begin(Label.AUTHOR) & 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lakes of Mars by Ada Lee, Bo Chen. Journal of Lakes, 2019.|Lakes of Mars",
        "Counting Lakes by Machine Learning, Ada Lee, Bo Chen. Journal of Lakes, 2019."
            + "|Counting Lakes by Machine Learning",
      })
  void endsTitlesBeforeTheNamesBehindBy(String printed, String title) {
    assertEquals(title, texts(Label.TITLE, printed));
  }

  @Test
  void putsNoContainerBetweenAuthorsAndTitle() {
    String printed =
        "Lee, Ada, und Bo Chen. 2015. Seen als Eigentum: Fälle. Bd. 9. Studien zu Seen.";
    assertEquals("Seen als Eigentum: Fälle", texts(Label.TITLE, printed));
  }

  @Test
  void alwaysLeavesAWayToReadAnEntry() {
    for (String text :
        List.of(
            "“” “a b c” “d e f”",
            "Review of by “a b c d” by",
            "“Review of a by b. c” Review of d by e\n[pdf]\nCORE A\nCode: http://x.y",
            "\"a b c\", \"d\" e\nAda Lee, Bo Chen\n\"f g h\"")) {
      assertTrue(labeller.label(ReferenceText.of(text)).score() >= 0);
    }
  }

  private static String texts(Label label, String printed) {
    String text = printed.replace("⏎", "\n");
    return labeller.label(ReferenceText.of(text)).all(label).stream()
        .map(span -> span.span().of(text).replace("\n", "⏎").replaceAll("[.,]$", ""))
        .collect(Collectors.joining(" | "));
  }
}
