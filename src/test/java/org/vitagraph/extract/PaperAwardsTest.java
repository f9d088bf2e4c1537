package org.vitagraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitagraph.extract.PrintedPublication.Field;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.nlp.Labelling;
import org.vitagraph.text.Span;

class PaperAwardsTest {
  private static final String TITLE = "Best Paper Awards and Other Fast Things";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          , CT, 2019, Best paper                                  | Best paper: won
          , CT, 2019. (Best Paper Award)                          | Best Paper Award: won
          , CT 2019. Best Paper Award.                            | Best Paper Award: won
          , CT, 2019, nominated as a best paper finalist          | nominated as a best paper finalist: finalist
          , CT, best student paper finalist, 2019, pdf            | best student paper finalist: finalist
          , CT, 2019 (Nominated~for Best Paper Award)             | Nominated for Best Paper Award: nominated
          , CT (Oral, Best Paper Honorable Mention, CACM Research Highlight) | Best Paper Honorable Mention: honorable-mention; CACM Research Highlight: won
          , CT, 2019. [pdf]~★ Best Demo Award                     | Best Demo Award: won
          ~Ada Lee, Bo Chen~CT 2019~🏆 Best Paper                 | Best Paper: won
          ~Ada Lee~CT 2019~CT 2019 Best Paper Award               | CT 2019 Best Paper Award: won
          , CT 2019. Best Paper and Best Artifact Award           | Best Paper: won; Best Artifact Award: won
          , CT 2019. Best Paper Award & Best Presentation Award   | Best Paper Award: won; Best Presentation Award: won
          , CT 2019. Best Thesis in Technology and Policy Award   | Best Thesis in Technology and Policy Award: won
          , CT 2019 (Best Paper Award, Best Paper)                | Best Paper Award: won
          , CT 2019 (Best Paper Award (finalist))                 | Best Paper Award (finalist): finalist
          , CT 2019. Community Award (Best Paper Award)           | Community Award: won
          , CT 2019. Received the Ada Example Medal.              | Ada Example Medal: won
          , CT 2019. Winner of the Ada Example Prize, 2020        | Ada Example Prize: won
          , CT 2019. Finalist, A. Example Award                   | Finalist, A. Example Award: finalist
          , CT 2019. Shortlisted for the Example Book Prize       | Shortlisted for the Example Book Prize: shortlisted
          , CT 2019. Selected as one of the best papers of CT     | Selected as one of the best papers of CT: won
          , CT 2019. Honorable Mention in Example Top Picks       | Honorable Mention in Example Top Picks: honorable-mention
          , J. Things 3(2). Editors’ Choice                       | Editors’ Choice: won
          , CT 2019. Test-of-Time Award                           | Test-of-Time Award: won
          , CT 2019. Best Student~Paper Award                     | Best Student Paper Award: won
          , CT 2019. Best Paper Award and invited to J. Things    | Best Paper Award: won
          , CT 2019, Prix du meilleur article                     | Prix du meilleur article: won
          , CT 2019 (mention honorable)                           | mention honorable: honorable-mention
          , CT 2019, Premio al mejor artículo                     | Premio al mejor artículo: won
          , CT 2019, Menção honrosa                               | Menção honrosa: honorable-mention
          , CT 2019. Miglior articolo                             | Miglior articolo: won
          , CT 2019. Bester Beitrag                               | Bester Beitrag: won
          , CT 2019（获得最佳论文奖）                              | 获得最佳论文奖: won
          , CT 2019~優秀発表賞                                    | 優秀発表賞: won
          , CT 2019 (최우수논문상)                                 | 최우수논문상: won
          """)
  void findsWhatThePaperWonBesideItsTitle(String rest, String awards) {
    assertEquals(awards, shown(read(rest).awards()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          , CT, 2019.
          , CT 2019. Supported by an NSF Career Award.
          , CT 2019 (award no. 1234567)
          , CT 2019. Student Travel Award
          , CT 2019. Oral presentation
          , CT 2019. Ada Lee is an award-winning writer of books on fast things
          , CT 2019. With a foreword by Bo Chen (Example Medal 2011)
          , J. Things, special issue dedicated to best papers of CT
          , CT 2019. Teaching award committee
          """)
  void leavesOtherWordsAlone(String rest) {
    assertEquals("", shown(read(rest).awards()));
  }

  @Test
  void takesTheRemarkOutOfTheFieldThatItStandsIn() {
    String text = TITLE + ", Conference on Things, Best Paper Award, 2019";
    int venue = text.indexOf("Conference");
    int date = text.indexOf(", 2019");
    PaperAwards read =
        PaperAwards.in(text, labelling(text, Label.CONTAINER, new Span(venue, date)));
    assertEquals("Best Paper Award: won", shown(read.awards()));
    assertEquals(
        "Conference on Things, ",
        read.labelling().first(Label.CONTAINER).orElseThrow().span().of(text));
  }

  @Test
  void leavesTheVenueThatNoCommaParts() {
    String text = TITLE + ", CHT 2019 Best Paper Award";
    int venue = text.indexOf("CHT");
    PaperAwards read =
        PaperAwards.in(text, labelling(text, Label.CONTAINER, new Span(venue, text.length())));
    assertEquals("Best Paper Award: won", shown(read.awards()));
    assertEquals(
        "CHT 2019 ", read.labelling().first(Label.CONTAINER).orElseThrow().span().of(text));
  }

  @Test
  void takesContestsNamedAfterPrizesForVenues() {
    String text = TITLE + ", 1st Example Prize (Example Prize 2021)";
    int venue = text.indexOf("1st");
    PaperAwards read =
        PaperAwards.in(text, labelling(text, Label.CONTAINER, new Span(venue, text.length())));
    assertEquals("", shown(read.awards()));
  }

  private static PaperAwards read(String rest) {
    String text = TITLE + rest.replace('~', '\n');
    return PaperAwards.in(text, labelling(text, Label.TITLE, new Span(0, TITLE.length())));
  }

  private static Labelling labelling(String text, Label label, Span span) {
    List<LabelledSpan> spans = new ArrayList<>();
    if (label != Label.TITLE) {
      spans.add(new LabelledSpan(Label.TITLE, new Span(0, text.indexOf(',')), 1));
    }
    spans.add(new LabelledSpan(label, span, 1));
    return new Labelling(spans, 1);
  }

  private static String shown(List<Field> awards) {
    return awards.stream()
        .map(award -> award.value() + ": " + AwardOutcome.of(award.value()))
        .collect(Collectors.joining("; "));
  }
}
