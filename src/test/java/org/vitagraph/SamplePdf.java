package org.vitagraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Makes {@code data/sample/iris-tamm.pdf}: a CV with its dates in a column of their own, hanging
 * indents, a word broken at the end of a line, an entry broken over two pages, a header and a
 * footer on each page.
 */
final class SamplePdf {
  static final String NAME = "iris-tamm.pdf";

  private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  private static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);

  private static final float SIZE = 10;
  private static final float LEFT = 72;
  private static final float COLUMN = 160;
  private static final float RIGHT = 523;
  private static final float BOTTOM = 154;

  private final PDDocument document;
  private PDPageContentStream page;
  private float y;

  private SamplePdf(PDDocument document) throws IOException {
    this.document = document;
    this.page = newPage();
  }

  public static void main(String[] arguments) throws IOException {
    try (PDDocument document = new PDDocument()) {
      // Without it, two runs differ in the identifier of the file.
      document.setDocumentId(1L);
      SamplePdf cv = new SamplePdf(document);
      cv.write();
      cv.page.close();
      document.save(Path.of("data", "sample", NAME).toFile());
    }
  }

  private void write() throws IOException {
    centered(BOLD, 18, "Iris Tamm");
    centered(PLAIN, 10, "Coastal Survey Institute, Harbor University");
    centered(PLAIN, 10, "iris@harbor.example  |  https://iris-tamm.example");

    heading("Research interests");
    dated(
        "",
        "Counting animals from the air, drift of floating plants, uncertainty of small samples");

    heading("Appointments");
    dated("2019 - present", "*Associate Professor*, Coastal Survey Institute, Harbor University");
    dated("2015 - 2019", "*Lecturer*, Department of Ecology, Fjord University");
    dated(
        "2013 - 2015",
        "*Postdoctoral Fellow*, Station for Marine Counting, Supervisor: Olga Brandt");

    heading("Education");
    dated(
        "2009 - 2013",
        "*Ph.D. in Ecology*, Fjord University. Advisor: Olga Brandt. Thesis: _What the Camera Misses_");
    dated("2004 - 2009", "*M.Sc. in Biology*, Harbor University");

    heading("Honors and awards");
    dated("2022", "Prize for Careful Counting, Society of Coastal Ecology");
    dated("2020", "Best Poster, Coastal Ecology Meeting, for \"Kelp That Travels\"");
    dated("2016 - 2018", "Young Investigator Grant, Royal Fjord Academy");

    heading("Journal articles");
    entry(
        "1.",
        "*Tamm, I.*, Okoye, N. and Brandt, O. (2023). Uncertain seals: how many did we not see? _Journal of Coastal Surveys_, 17(2), 88-109.");
    entry(
        "2.",
        "Brandt, O., *Tamm, I.* and Lindqvist, S. (2021). Drift models for floating kelp and their uncer-|tainty in shallow bays. _Annals of Marine Ecology_, 44(1), 15-37.");
    entry(
        "3.",
        "*Tamm, I.*, Chen, B. and Brandt, O. (2018). Counting seals from above. _Journal of Coastal Surveys_, 12(4), 211-230.");
    entry(
        "4.",
        "Okoye, N., Chen, B. and *Tamm, I.* (2017). A camera, a kite and a colony. _Journal of Coastal Surveys_, 11(3), 140-152.");
    entry(
        "5.",
        "*Tamm, I.* and Brandt, O. (2014). What the camera misses. _Annals of Marine Ecology_, 37(4), 402-431.");
    entry(
        "6.",
        "*Tamm, I.* (2012). Notes on the patience of seals. _Fjord Papers in Biology_, 8, 1-19.");

    heading("Book chapters");
    entry(
        "7.",
        "*Tamm, I.* and Chen, Bo (2019). Small samples, large animals. In O. Brandt (ed.), _Methods of Coastal Ecology_, pp. 55-83. Fjord University Press.");

    heading("In press and submitted");
    entry(
        "8.",
        "Lindqvist, S. and *Tamm, I.* Kelp that travels. _Annals of Marine Ecology_, in press.");
    entry(
        "9.",
        "*Tamm, I.*, Okoye, N. and Lindqvist, S. Seals on a second look. Submitted to _Journal of Coastal Surveys_, 2024.");

    heading("Teaching");
    dated("2019 - 2024", "Instructor, Field Methods in Ecology, Harbor University");
    dated("2016 - 2019", "Instructor, Statistics for Biologists, Fjord University");

    heading("Supervision");
    dated("2020 - 2024", "Nneka Okoye, Ph.D., Harbor University");
    dated("2017 - 2018", "Sven Lindqvist, M.Sc., Fjord University");
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage added = new PDPage(PDRectangle.A4);
    document.addPage(added);
    PDPageContentStream content = new PDPageContentStream(document, added);
    show(content, ITALIC, 9, LEFT, 800, "Iris Tamm");
    show(content, ITALIC, 9, 470, 800, "Curriculum Vitae");
    show(content, PLAIN, 9, 292, 40, Integer.toString(document.getNumberOfPages()));
    y = 770;
    return content;
  }

  private void heading(String text) throws IOException {
    y -= 10;
    room(40);
    show(page, BOLD, 12, LEFT, y, text);
    page.moveTo(LEFT, y - 4);
    page.lineTo(RIGHT, y - 4);
    page.stroke();
    y -= 20;
  }

  private void dated(String date, String text) throws IOException {
    room(14);
    show(page, PLAIN, SIZE, LEFT, y, date);
    lines(COLUMN, COLUMN, text);
  }

  private void entry(String marker, String text) throws IOException {
    room(0);
    show(page, PLAIN, SIZE, LEFT, y, marker);
    lines(LEFT + 18, LEFT + 30, text);
    y -= 3;
  }

  /** Letters of one font. */
  private record Run(PDFont font, String text) {
    float width() throws IOException {
      return font.getStringWidth(text) / 1000 * SIZE;
    }
  }

  /** Words between asterisks are bold, between underscores italic; a bar breaks the line. */
  private void lines(float first, float hanging, String text) throws IOException {
    float x = first;
    PDFont font = PLAIN;
    for (String word : text.split("(?<=\\|)| +")) {
      List<Run> runs = new ArrayList<>();
      float width = 0;
      for (String part : word.split("(?=[*_|])|(?<=[*_|])")) {
        switch (part) {
          case "*" -> font = font.equals(PLAIN) ? BOLD : PLAIN;
          case "_" -> font = font.equals(PLAIN) ? ITALIC : PLAIN;
          case "|" -> runs.add(new Run(font, ""));
          default -> {
            runs.add(new Run(font, part));
            width += new Run(font, part).width();
          }
        }
      }
      if (x + width > RIGHT) {
        y -= 13;
        room(0);
        x = hanging;
      }
      for (Run run : runs) {
        show(page, run.font(), SIZE, x, y, run.text());
        x += run.width();
      }
      x = word.endsWith("|") ? RIGHT : x + new Run(PLAIN, " ").width();
    }
    y -= 14;
  }

  private void centered(PDFont font, float size, String text) throws IOException {
    float width = font.getStringWidth(text) / 1000 * size;
    show(page, font, size, (LEFT + RIGHT - width) / 2, y, text);
    y -= size + 6;
  }

  private void room(float needed) throws IOException {
    if (y - needed < BOTTOM) {
      page.close();
      page = newPage();
    }
  }

  private static void show(
      PDPageContentStream content, PDFont font, float size, float x, float y, String text)
      throws IOException {
    if (!text.isEmpty()) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
    }
  }
}
