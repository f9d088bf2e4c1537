package org.vitagraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final String PROSE =
      """
      Storage that survives a loss of power lets a server answer again at once. We build
      file systems and indexes for it, and measure what they cost under real load, on the
      machines that people have. The work began with a small log and has grown into several
      systems that are used in teaching and in two data centres.
      """;

  @Test
  void readsTwoColumnsDrawnOneAfterTheOther() throws IOException {
    Document document =
        new DrawnPdf()
            .lines(
                60, 100, "Lakes freeze from above\nwhich keeps their fish alive\nin long winters.")
            .lines(
                320, 100, "Rivers carry sand down\nto the sea and build\nislands at their mouths.")
            .read();
    assertTrue(
        document.text().indexOf("in long winters.") < document.text().indexOf("Rivers carry sand"));
    assertFalse(document.text().contains("\t"));
  }

  @Test
  void readsTwoColumnsWhoseBaselinesDoNotMeetWhateverTheOrderOfDrawing() throws IOException {
    DrawnPdf pdf = new DrawnPdf();
    for (int i = 0; i < 12; i++) {
      pdf.text(60, 100 + 12 * i, "left column with row number " + words(i));
      pdf.text(320, 106 + 12 * i, "right column with row number " + words(i));
    }
    String text = pdf.read().text();
    assertTrue(text.indexOf("left column with row number twelve") < text.indexOf("right column"));
  }

  @Test
  void readsAColumnOfDatesRowByRow() throws IOException {
    Document document =
        new DrawnPdf()
            .text(60, 100, "2021–2024")
            .text(130, 100, "Research Fellow, University of Ostia, Department of Computing")
            .text(130, 112, "Storage systems group of Bo Chen")
            .text(60, 124, "2019–2021")
            .text(130, 124, "Engineer, Lakeside Software")
            .text(60, 136, "2016–2019")
            .text(130, 136, "Doctoral Student, University of Ostia")
            .read();
    assertEquals(
        List.of(
            "2021–2024\tResearch Fellow, University of Ostia, Department of Computing|"
                + "Storage systems group of Bo Chen",
            "2019–2021\tEngineer, Lakeside Software",
            "2016–2019\tDoctoral Student, University of Ostia"),
        blocks(document));
  }

  @Test
  void joinsADateThatTakesTwoRows() throws IOException {
    DrawnPdf pdf = new DrawnPdf();
    for (int i = 0; i < 4; i++) {
      int y = 100 + 30 * i;
      pdf.text(60, y, (2012 + 2 * i) + " –")
          .text(130, y, "Assistant in the Department of Computing, post " + words(i));
      pdf.text(60, y + 12, "" + (2014 + 2 * i)).text(130, y + 12, "University of Ostia");
    }
    assertEquals(
        "2012 – 2014\tAssistant in the Department of Computing, post one|University of Ostia",
        blocks(pdf.read()).get(0));
  }

  @Test
  void joinsAMonthAboveItsYearAndYearsThatGoOn() throws IOException {
    DrawnPdf pdf = new DrawnPdf();
    for (int i = 0; i < 3; i++) {
      int y = 100 + 60 * i;
      pdf.text(60, y, "seit August").text(130, y, "Lecturer in Computing, promoted in 2010");
      pdf.text(60, y + 12, "200" + i).text(130, y + 12, "University of Ostia");
      pdf.text(60, y + 30, "2013, 2015,")
          .text(130, y + 30, "Chair of the retreat, call " + words(i));
      pdf.text(60, y + 42, "2016").text(130, y + 42, "Department of Computing");
    }
    assertEquals(
        List.of(
            "seit August 2000\tLecturer in Computing, promoted in 2010|University of Ostia",
            "2013, 2015, 2016\tChair of the retreat, call one|Department of Computing"),
        blocks(pdf.read()).subList(0, 2));
  }

  @Test
  void putsADateAtTheRightBehindTheWordThatItStandsBeside() throws IOException {
    Document document =
        new DrawnPdf()
            .text(
                60,
                100,
                "PhD in Geography, University of Ostia, Braids and bars (supervisor Jo Whit-")
            .text(480, 100, "2007")
            .text(60, 112, "combe)")
            .text(60, 124, "BSc in Geography, University of Ostia")
            .text(480, 124, "2002")
            .read();
    assertTrue(blocks(document).get(0).endsWith("Whit-|combe)\t2007"));
  }

  @Test
  void keepsADateAtTheRightEdgeInItsRow() throws IOException {
    Document document =
        new DrawnPdf()
            .text(60, 100, "Best Paper Award, Workshop on Lakes")
            .text(480, 100, "2021")
            .text(60, 112, "Prize of the Faculty")
            .text(480, 112, "2019")
            .read();
    assertEquals(
        List.of("Best Paper Award, Workshop on Lakes\t2021", "Prize of the Faculty\t2019"),
        blocks(document));
  }

  @Test
  void partsHangingEntriesWithoutWhiteSpaceBetweenThem() throws IOException {
    Document document =
        new DrawnPdf()
            .lines(
                60,
                100,
                """
                Ada Lee and Bo Chen. Logs that heal themselves after a loss of power. In Proceedings of the
                  Workshop on Durable Things, 2021.
                Ada Lee. A short paper on lakes. Journal of Still Waters 3(2), 2020.
                Chidi Obi, Ada Lee, Bo Chen and Dana Roth. Indexes for byte-addressable memory that tolerate
                  worn cells, and what they cost. In Symposium on Storage, 2019.
                """)
            .read();
    assertEquals(3, document.blocks().size());
    assertTrue(blocks(document).get(1).startsWith("Ada Lee. A short paper"));
  }

  @Test
  void partsEntriesByWhiteSpaceAndKeepsTheirShortLinesTogether() throws IOException {
    Document document =
        new DrawnPdf()
            .lines(
                60,
                100,
                """
                Logs that heal themselves
                Ada Lee, Bo Chen
                Workshop on Durable Things, 2021

                A short paper on lakes
                Ada Lee
                Journal of Still Waters, 2020
                """)
            .read();
    assertEquals(
        List.of(
            "Logs that heal themselves|Ada Lee, Bo Chen|Workshop on Durable Things, 2021",
            "A short paper on lakes|Ada Lee|Journal of Still Waters, 2020"),
        blocks(document));
  }

  @Test
  void partsShortLinesWithoutWhiteSpace() throws IOException {
    Document document =
        new DrawnPdf()
            .lines(60, 100, PROSE)
            .text(60, 200, DrawnPdf.BOLD, 12, "Awards")
            .lines(60, 220, "Prize of the Faculty, 2019\nTravel Grant, 2018\nSwimming Medal, 2017")
            .read();
    assertEquals(5, document.blocks().size());
  }

  @Test
  void makesItemsOfBulletsAndLeavesTheBulletsOut() throws IOException {
    Document document =
        new DrawnPdf()
            .lines(60, 100, PROSE)
            .text(70, 160, "•")
            .text(
                80,
                160,
                "built the group's first file system for memory that keeps its content when")
            .text(80, 172, "the power is lost")
            .text(70, 184, "•")
            .text(80, 184, "taught two courses")
            .read();
    assertEquals(
        List.of(Block.Kind.PARAGRAPH, Block.Kind.ITEM, Block.Kind.ITEM),
        document.blocks().stream().map(Block::kind).toList());
    assertTrue(blocks(document).get(1).startsWith("built the group's"));
    assertTrue(blocks(document).get(1).endsWith("|the power is lost"));
    assertEquals("taught two courses", blocks(document).get(2));
  }

  @Test
  void startsAnEntryAtEachNumberAndLeavesTheNumberIn() throws IOException {
    Document document =
        new DrawnPdf()
            .lines(
                60,
                100,
                """
                [2] Ada Lee and Bo Chen. Logs that heal themselves after a loss of power. In Workshop on
                  Durable Things, 2021.
                [1] Ada Lee. A short paper on lakes. Journal of Still Waters, 2020.
                """)
            .read();
    assertEquals(2, document.blocks().size());
    assertTrue(blocks(document).get(0).startsWith("[2] Ada Lee and"));
    assertTrue(blocks(document).get(1).startsWith("[1] Ada Lee."));
  }

  @Test
  void goesOnWithAnEntryOnTheNextPageAndDropsRunningHeads() throws IOException {
    DrawnPdf pdf = new DrawnPdf().text(60, 40, "Ada Lee, Curriculum Vitae").text(290, 800, "1");
    pdf.lines(60, 80, PROSE);
    pdf.text(
        60,
        740,
        "Ada Lee and Bo Chen. Logs that heal themselves after a loss of power. In Workshop on Durable");
    pdf.newPage().text(60, 40, "Ada Lee, Curriculum Vitae").text(290, 800, "2");
    pdf.text(75, 80, "Things, pages 1–14, 2021.");
    Document document = pdf.read();
    assertEquals(2, document.blocks().size());
    assertTrue(blocks(document).get(1).endsWith("Workshop on Durable|Things, pages 1–14, 2021."));
    assertEquals(2, document.blocks().get(1).lines().get(1).page());
    assertTrue(document.text().contains("Ada Lee, Curriculum Vitae"));
  }

  @Test
  void knowsHeadingsByTheirSizeAndRanksThem() throws IOException {
    Document document =
        new DrawnPdf()
            .text(60, 60, DrawnPdf.PLAIN, 20, "Ada Lee")
            .text(60, 100, DrawnPdf.BOLD, 13, "Research Interests")
            .lines(60, 120, PROSE)
            .text(60, 190, DrawnPdf.BOLD, 13, "Publications")
            .text(60, 210, DrawnPdf.BOLD, 10, "Journal Articles")
            .lines(60, 228, "Ada Lee. A short paper on lakes. Journal of Still Waters, 2020.")
            .read();
    assertEquals(
        List.of("1 Ada Lee", "2 Research Interests", "2 Publications", "3 Journal Articles"),
        headings(document));
  }

  @Test
  void takesAnEmployerInBoldAbovePeriodAndPlaceForPartOfThePost() throws IOException {
    Document document =
        new DrawnPdf()
            .text(60, 60, DrawnPdf.PLAIN, 20, "Ada Lee")
            .text(60, 100, DrawnPdf.BOLD, 16, "Experience")
            .text(60, 120, "Assistant Professor")
            .text(60, 134, DrawnPdf.BOLD, 10, "University of Ostia")
            .text(60, 148, "Aug 2019 – present")
            .text(300, 148, "Ostia")
            .text(60, 180, "Research Fellow")
            .text(60, 194, DrawnPdf.BOLD, 10, "Lakeside Research Institute")
            .text(60, 208, "2015 – 2019")
            .text(300, 208, "Lakeside")
            .read();
    assertEquals(List.of("1 Ada Lee", "2 Experience"), headings(document));
  }

  @Test
  void dropsANameWithThePagesNumberThoughOnlyOnePageHasIt() throws IOException {
    Document document =
        new DrawnPdf()
            .text(60, 60, DrawnPdf.PLAIN, 20, "Ada Lee")
            .lines(60, 100, PROSE)
            .newPage()
            .text(480, 40, "Lee, 2")
            .lines(60, 80, PROSE)
            .read();
    assertTrue(blocks(document).stream().noneMatch(block -> block.contains("Lee, 2")));
  }

  @Test
  void leavesAnOpenRangeAboveAnEarlierYearOpen() throws IOException {
    Document document =
        new DrawnPdf()
            .text(60, 100, "2018–")
            .text(130, 100, "Editorial Board, Still Waters")
            .text(60, 112, "2015")
            .text(130, 112, "Program Committee, Society of Lakes")
            .text(60, 124, "2012")
            .text(130, 124, "Program Committee, Society of Tides")
            .read();
    assertEquals("2018–\tEditorial Board, Still Waters", blocks(document).get(0));
  }

  @Test
  void startsAnEntryAtEachPeriodThatStandsBeforeTheWords() throws IOException {
    Document document =
        new DrawnPdf()
            .text(60, 100, DrawnPdf.BOLD, 14, "Academic Appointments")
            .lines(
                60,
                120,
                "2013–2019 Assistant Professor of Medicine, University of Ostia, Department of Medicine\n"
                    + "2019–present Associate Professor of Medicine, University of Ostia, Department of\n"
                    + " Medicine\n"
                    + "2016–present Joint appointment, Department of Biology\n"
                    + "2014–present Reviewer: Still Waters")
            .read();
    assertEquals(5, document.blocks().size());
    assertTrue(blocks(document).get(2).endsWith("Department of|Medicine"));
  }

  @Test
  void knowsALargeLineForAHeadingThoughLittleWhiteIsAboveIt() throws IOException {
    Document document =
        new DrawnPdf()
            .text(60, 60, DrawnPdf.PLAIN, 20, "Ada Lee")
            .text(60, 80, "ada@ostia.example")
            .text(60, 96, DrawnPdf.BOLD, 16, "Experience")
            .lines(60, 112, PROSE)
            .text(60, 190, DrawnPdf.BOLD, 16, "Awards")
            .lines(60, 208, "Prize of the Faculty, 2019")
            .read();
    assertEquals(List.of("1 Ada Lee", "2 Experience", "2 Awards"), headings(document));
  }

  @Test
  void putsTitlesFromTheMarginBeforeTheTextBesideThem() throws IOException {
    Document document =
        new DrawnPdf()
            .text(50, 100, DrawnPdf.BOLD, 10, "Education")
            .text(150, 100, "Ph.D. in Computing, University of Ostia, 2019")
            .text(150, 112, "Advisor: Bo Chen")
            .text(50, 140, DrawnPdf.BOLD, 10, "Research")
            .text(50, 152, DrawnPdf.BOLD, 10, "Interests")
            .text(150, 140, "Storage, file systems, and indexes for memory that keeps its content")
            .text(150, 152, "and lakes")
            .text(50, 180, DrawnPdf.BOLD, 10, "Publications")
            .text(150, 180, "Ada Lee. A short paper on lakes. Journal of Still Waters, 2020.")
            .read();
    assertEquals(
        List.of("1 Education", "1 Research|Interests", "1 Publications"), headings(document));
    assertTrue(blocks(document).get(1).startsWith("Ph.D. in Computing"));
  }

  @Test
  void leavesIdentifiersWithTheEntryAboveThem() throws IOException {
    Document document =
        new DrawnPdf()
            .lines(
                60,
                100,
                """
                  Ada Lee and Bo Chen: Logs that heal themselves after a loss of their power
                Journal of Durable Things 79 (2019) 588
                doi:10.5555/durable.2019.588
                11 citations.
                  Ada Lee and Bo Chen: Indexes that stay themselves after a loss of power
                Journal of Durable Things 80 (2020) 12
                doi:10.5555/durable.2020.12
                """)
            .read();
    assertEquals(2, document.blocks().size());
  }

  @Test
  void knowsATitleInTheMarginThatNearlyTouchesTheText() throws IOException {
    Document document =
        new DrawnPdf()
            .text(50, 100, DrawnPdf.BOLD, 10, "Appointments")
            .text(120, 100, DrawnPdf.ITALIC, 10, "University of Ostia")
            .text(120, 112, "2011. Lecturer in the Department of Computing and lakes")
            .text(50, 140, DrawnPdf.BOLD, 10, "Education")
            .text(120, 140, "Ph.D. in Computing, University of Ostia, 2019")
            .text(50, 180, DrawnPdf.BOLD, 10, "Grants")
            .text(120, 180, "Lakes and what they cost, Science Fund, 2020")
            .read();
    assertEquals(List.of("1 Appointments", "1 Education", "1 Grants"), headings(document));
  }

  @Test
  void takesLigaturesApartAndPutsAccentsOnTheirLetters() throws IOException {
    DrawnPdf pdf = new DrawnPdf();
    var font = pdf.wideFont();
    pdf.text(60, 100, font, 10, "E\uFB02ux of \uFB01les by Ren");
    double end = 60 + font.getStringWidth("E\uFB02ux of \uFB01les by Ren") / 100;
    pdf.text(end + 1, 100, font, 10, "\u00B4").text(end, 100, font, 10, "e Roy");
    assertEquals(List.of("Eflux of files by René Roy"), blocks(pdf.read()));
  }

  @Test
  void leavesTheHyphenAtTheEndOfALine() throws IOException {
    Document document =
        new DrawnPdf()
            .lines(
                60,
                100,
                "A file system for memory that keeps what is writ-\nten to it when the power is lost at night.")
            .read();
    assertEquals(1, document.blocks().size());
    assertTrue(blocks(document).get(0).contains("writ-|ten"));
  }

  @Test
  void marksBoldItalicRaisedAndLinkedWords() throws IOException {
    DrawnPdf pdf =
        new DrawnPdf()
            .text(60, 100, "Bo Chen")
            .text(99.2, 96, DrawnPdf.PLAIN, 6, "1")
            .text(108, 100, DrawnPdf.BOLD, 10, "Ada Lee")
            .text(160, 100, DrawnPdf.ITALIC, 10, "Still Waters");
    PDAnnotationLink link = new PDAnnotationLink();
    PDActionURI action = new PDActionURI();
    action.setURI("https://ada.example");
    link.setAction(action);
    link.setRectangle(new PDRectangle(107, pdf.page().getMediaBox().getHeight() - 103, 45, 12));
    pdf.page().getAnnotations().add(link);
    pdf.page().setAnnotations(new ArrayList<>(List.of(link)));
    Line line = pdf.read().blocks().get(0).lines().get(0);
    String marks =
        line.marks().stream()
            .map(mark -> mark.kind() + "=" + mark.span().of(line.text()))
            .collect(Collectors.joining(" "));
    assertEquals("SUPERSCRIPT=1 BOLD=Ada Lee LINK=Ada Lee ITALIC=Still Waters", marks);
    assertTrue(line.text().toString().startsWith("Bo Chen1 Ada Lee"));
  }

  @Test
  void alignsEveryLineToTheText() throws IOException {
    Document document = new DrawnPdf().lines(60, 100, PROSE).text(60, 200, "• an item").read();
    for (Block block : document.blocks()) {
      for (Line line : block.lines()) {
        assertEquals(line.text().toString(), line.text().source().of(document.text()));
      }
    }
  }

  @Test
  void readsTwiceTheSame() throws IOException {
    byte[] bytes = new DrawnPdf().lines(60, 100, PROSE).bytes();
    assertEquals(
        new PdfReader().read(bytes, "a.pdf", "00"), new PdfReader().read(bytes, "a.pdf", "00"));
  }

  @Test
  void saysThatAPasswordIsNeeded() throws IOException {
    DrawnPdf pdf = new DrawnPdf().text(60, 100, "secret");
    pdf.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    assertUnreadable(pdf.bytes(), "password");
  }

  @Test
  void readsWhatIsEncryptedWithoutAUserPassword() throws IOException {
    DrawnPdf pdf = new DrawnPdf().text(60, 100, "open to read");
    pdf.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    assertEquals(List.of("open to read"), blocks(pdf.read()));
  }

  @Test
  void saysThatAScanHasOnlyImages() throws IOException {
    DrawnPdf pdf = new DrawnPdf();
    try (PDPageContentStream content = new PDPageContentStream(pdf.document, pdf.page())) {
      BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
      content.drawImage(LosslessFactory.createFromImage(pdf.document, image), 0, 0, 500, 800);
    }
    assertUnreadable(pdf.bytes(), "scanned");
  }

  @Test
  void saysThatThereAreNoPages() throws IOException {
    DrawnPdf pdf = new DrawnPdf();
    pdf.document.removePage(0);
    assertUnreadable(pdf.bytes(), "no pages");
  }

  @Test
  void saysThatAFileIsEmptyOrDamagedOrWithoutText() {
    assertUnreadable(new byte[0], "empty");
    assertUnreadable("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8), "damaged");
    assertUnreadable(new DrawnPdf().bytes(), "no text");
  }

  @Test
  void keepsThePagesBesideADamagedOne() throws IOException {
    DrawnPdf pdf = new DrawnPdf().text(60, 100, "the first page");
    pdf.newPage();
    PDStream broken = new PDStream(pdf.document);
    try (var out = broken.createOutputStream()) {
      out.write("BT 1 Tf ET".getBytes(StandardCharsets.US_ASCII));
    }
    pdf.page().setContents(broken);
    pdf.newPage().text(60, 100, "the third page");
    Document document = pdf.read();
    assertEquals(List.of("page 2"), document.problems().stream().map(Problem::place).toList());
    assertTrue(document.text().contains("the first page"));
    assertTrue(document.text().contains("the third page"));
  }

  @Test
  void acceptsByNameOrByFirstBytes() {
    byte[] head = "%PDF-1.5".getBytes(StandardCharsets.US_ASCII);
    assertTrue(new PdfReader().accepts("cv", head));
    assertTrue(new PdfReader().accepts("CV.PDF", new byte[0]));
    assertFalse(new PdfReader().accepts("cv.txt", new byte[0]));
  }

  private static void assertUnreadable(byte[] bytes, String message) {
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class, () -> new PdfReader().read(bytes, "a.pdf", "00"));
    assertTrue(String.valueOf(e.getMessage()).contains(message), e.getMessage());
  }

  private static List<String> blocks(Document document) {
    return document.blocks().stream().map(PdfReaderTest::text).toList();
  }

  private static List<String> headings(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADING)
        .map(block -> block.level() + " " + text(block))
        .toList();
  }

  private static String text(Block block) {
    return block.lines().stream()
        .map(line -> line.text().toString())
        .collect(Collectors.joining("|"));
  }

  private static String words(int i) {
    return Arrays.asList(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve")
        .get(i);
  }
}
