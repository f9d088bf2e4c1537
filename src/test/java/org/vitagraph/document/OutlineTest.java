package org.vitagraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.vitagraph.text.Span;

/** Sections and entries, from texts as readers give them. */
class OutlineTest {
  @Test
  void cutsANumberedListAtItsNumbers() throws UnreadableDocumentException {
    assertOutline(
        """
        Publications

        1. Ada Lee, "One," Conf. A, 2019.
        (Best Paper Award)
        2. Bo Chen, "Two," Conf. B,
        2018.
        """,
        """
        # Publications
        1.| Ada Lee, "One," Conf. A, 2019. / (Best Paper Award)
        2.| Bo Chen, "Two," Conf. B, / 2018.
        """);
  }

  @Test
  void passesOverTheHeadsOfPages() throws UnreadableDocumentException {
    assertOutline(
        """
        Publications

        Ada Lee, "Lakes of Mars and the rain that fills them in spring,"
        Conf. on Lakes A, 2019.
        2
        Lee, CV

        Bo Chen, "Two Ponds of the North and what they say of

        3
        Lee, CV

        rivers," Conf. on Lakes B, 2018.
        """,
        """
        # Publications
        |Ada Lee, "Lakes of Mars and the rain that fills them in spring," / Conf. on Lakes A, 2019.
        |Bo Chen, "Two Ponds of the North and what they say of / rivers," Conf. on Lakes B, 2018.
        """);
  }

  @Test
  void countsMarkersBehindTheYearsOfAMargin() throws UnreadableDocumentException {
    assertOutline(
        """
        Publications

        2026\t[C3] Lakes of Mars and what they tell
        Ada Lee and Bo Chen. Journal of Lakes.
        [C2] Ponds of the far side
        Ada Lee. Journal of Ponds.
        2025 [C1]\tShores without any water
        Carla Diaz. Journal of Shores.
        """,
        """
        # Publications
        |2026 > [C3] Lakes of Mars and what they tell / Ada Lee and Bo Chen. Journal of Lakes.
        [C2]| Ponds of the far side / Ada Lee. Journal of Ponds.
        |2025 [C1] > Shores without any water / Carla Diaz. Journal of Shores.
        """);
  }

  @Test
  void cutsReferencesWhoseLinesTellTheirBounds() throws UnreadableDocumentException {
    assertOutline(
        """
        Publications

        Lakes and how to count them from very far away
        Ada Lee, Bo Chen, and Carla Diaz.
        Conference on Lakes (CoL), pages 9–12, 2026. Oral
        presentation (less than 5 %).
        Ponds of the far side of the moon
        Ada Lee and Bo Chen.
        Conference on Lakes (CoL), pages 42–50, 2026.
        Shores without any water in a drying world of dust
        Dan Okoro, Ada Lee, and Eva van Dam.
        Conference on Shores (CoS), pages 7–14, 2025.
        """,
        """
        # Publications
        |Lakes and how to count them from very far away / Ada Lee, Bo Chen, and Carla Diaz. / Conference on Lakes (CoL), pages 9–12, 2026. Oral / presentation (less than 5 %).
        |Ponds of the far side of the moon / Ada Lee and Bo Chen. / Conference on Lakes (CoL), pages 42–50, 2026.
        |Shores without any water in a drying world of dust / Dan Okoro, Ada Lee, and Eva van Dam. / Conference on Shores (CoS), pages 7–14, 2025.
        """);
  }

  @Test
  void cutsWrappedReferencesWhereOneEndsAndNamesBegin() throws UnreadableDocumentException {
    assertOutline(
        """
        Publications

        A. Lee, B. Chen, and C. Diaz. Counting the lakes of Mars from an orbit that
        decays. Journal of Lakes, 12(3):45–67, 2019. https://doi.org/10.1234/jol.12
        B. Chen, A. Lee, and D. Okoro. On the shores of Titan and what a wave does to
        them. Journal of Lakes, 11(1):5–17, 2018.
        A. Lee, E. Novak, F. Garcia, G. Haddad, B. Chen, C. Diaz, and D. H. Okoro-
        Smith. Rivers without water. Journal of Dust, 4:1–9, 2017.
        """,
        """
        # Publications
        |A. Lee, B. Chen, and C. Diaz. Counting the lakes of Mars from an orbit that / decays. Journal of Lakes, 12(3):45–67, 2019. https://doi.org/10.1234/jol.12
        |B. Chen, A. Lee, and D. Okoro. On the shores of Titan and what a wave does to / them. Journal of Lakes, 11(1):5–17, 2018.
        |A. Lee, E. Novak, F. Garcia, G. Haddad, B. Chen, C. Diaz, and D. H. Okoro-Smith. / Rivers without water. Journal of Dust, 4:1–9, 2017.
        """);
  }

  @Test
  void findsAHeadingBetweenWrappedReferences() throws UnreadableDocumentException {
    assertOutline(
        """
        Publications

        A. Lee, B. Chen, and C. Diaz. Counting the lakes of Mars from an orbit that
        decays. Journal of Lakes, 12(3):45–67, 2019.
        Book chapters
        B. Chen, A. Lee, and D. Okoro. On the shores of Titan and what a wave does to
        them. In Handbook of Shores, pages 5–17. Example Press, 2018.
        """,
        """
        # Publications
        |A. Lee, B. Chen, and C. Diaz. Counting the lakes of Mars from an orbit that / decays. Journal of Lakes, 12(3):45–67, 2019.
        # Book chapters
        |B. Chen, A. Lee, and D. Okoro. On the shores of Titan and what a wave does to / them. In Handbook of Shores, pages 5–17. Example Press, 2018.
        """);
  }

  @Test
  void takesAHeadingOutOfTheFirstCellOfARow() throws UnreadableDocumentException {
    assertOutline(
        "Employment\tProfessor. Example University\t2019–date\n\tEngineer. Example Inc.\t2015–2019\n"
            + "Education\tPh.D. Example University\t2015\n",
        """
        # Employment
        |Professor. Example University > 2019–date
        |Engineer. Example Inc. > 2015–2019
        # Education
        |Ph.D. Example University > 2015
        """);
  }

  @Test
  void keepsUndatedLinesWithTheDatedRowAbove() throws UnreadableDocumentException {
    assertOutline(
        """
        EMPLOYMENT

        Example University, Springfield\t8/2023 –
        Assistant Professor
        Advisor: Bo Chen
        Example Inc., Shelbyville\t8/2022 – 7/2023
        Engineer
        """,
        """
        # EMPLOYMENT
        |Example University, Springfield > 8/2023 – / Assistant Professor / Advisor: Bo Chen
        |Example Inc., Shelbyville > 8/2022 – 7/2023 / Engineer
        """);
  }

  @Test
  void givesADateThatStandsAloneToTheEntryAbove() throws UnreadableDocumentException {
    assertOutline(
        """
        AWARDS

        **Best Paper Award**

        2019

        **Example Scholarship**

        2013 – 2018
        """,
        """
        # AWARDS
        |Best Paper Award / 2019
        |Example Scholarship / 2013 – 2018
        """);
  }

  @Test
  void readsYearsAboveTheirEntriesAsHeadings() throws UnreadableDocumentException {
    assertOutline(
        """
        Publications

        2021

        Ada Lee. One. Conf. A.

        2020

        Bo Chen. Two. Conf. B.
        """,
        """
        # Publications
        # 2021
        |Ada Lee. One. Conf. A.
        # 2020
        |Bo Chen. Two. Conf. B.
        """);
  }

  @Test
  void makesEachLineAnEntryWhereTheWriterBrokeThem() throws UnreadableDocumentException {
    assertOutline(
        """
        Engineer, Example Inc., 2019 - present
        Supervisor: Bo Chen
        Intern, Example Inc., 2018
        Ph.D., Example University, 2018
        Advisor: Cy Diaz
        """,
        """
        |Engineer, Example Inc., 2019 - present
        >|Supervisor: Bo Chen
        |Intern, Example Inc., 2018
        |Ph.D., Example University, 2018
        >|Advisor: Cy Diaz
        """);
  }

  @Test
  void undoesTheHyphensOfWrappedLines() throws UnreadableDocumentException {
    assertOutline(
        """
        Publications

        Ada Lee and Bo Chen. A rather long title that runs over the end of the line. In Proceed-
        ings of the Conference on Rather Long Titles, pages 1 to 20, Springfield, 2019. ACM.

        """,
        """
        # Publications
        |Ada Lee and Bo Chen. A rather long title that runs over the end of the line. In Proceedings of the Conference on Rather Long Titles, pages 1 to 20, Springfield, 2019. ACM.
        """);
  }

  @RepeatedTest(40)
  void everyCharacterOfAnEntryLeadsHome(RepetitionInfo repetition)
      throws UnreadableDocumentException {
    Random random = new Random(repetition.getCurrentRepetition());
    String[] pieces = {
      "Publications",
      "1. ",
      "[C2] ",
      "Ada Lee, Bo Chen et al.",
      "\t",
      "   ",
      "**",
      "<i>",
      "</i>",
      "2019",
      "\n",
      "\n\n",
      "\r\n",
      "• ",
      "- ",
      "Proceed-\nings",
      "“A title,”",
      "&amp;",
      "日本",
      "\f",
      "# ",
      "\\*"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    Document document = read(text.toString());
    for (Section section : Outline.of(document).sections()) {
      for (Entry entry : section.entries()) {
        for (int i = 0; i < entry.text().length(); i++) {
          Span home = entry.text().toSource(new Span(i, i + 1));
          assertTrue(
              home.end() <= document.text().length(), "seed " + repetition.getCurrentRepetition());
          char c = entry.text().charAt(i);
          if (Character.isLetterOrDigit(c) && home.length() == 1) {
            assertEquals(c, document.text().charAt(home.start()));
          }
        }
        for (Mark mark : entry.marks()) {
          assertTrue(mark.span().end() <= entry.text().length());
        }
      }
    }
  }

  private static void assertOutline(String text, String expected)
      throws UnreadableDocumentException {
    assertEquals(expected, print(Outline.of(read(text))));
  }

  private static Document read(String text) throws UnreadableDocumentException {
    return new TextReader().read(text.getBytes(StandardCharsets.UTF_8), "case.txt", "0".repeat(64));
  }

  private static String print(Outline outline) {
    StringBuilder out = new StringBuilder();
    for (Section section : outline.sections()) {
      if (section.level() > 0) {
        out.append("# ").append(section.heading()).append('\n');
      }
      out.append(section.entries().stream().map(OutlineTest::print).collect(Collectors.joining()));
    }
    return out.toString();
  }

  private static String print(Entry entry) {
    List<String> lines = entry.text().toString().lines().toList();
    String text = String.join(" / ", lines).replace("\t", " > ").strip();
    return ">".repeat(entry.level())
        + entry.marker()
        + "|"
        + (entry.marker().isEmpty() ? "" : " ")
        + text
        + "\n";
  }
}
