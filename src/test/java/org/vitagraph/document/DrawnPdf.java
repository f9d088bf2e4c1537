package org.vitagraph.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF drawn line by line for a test; places are points from the top left corner of a page. */
final class DrawnPdf {
  static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  static final PDFont ITALIC = new PDType1Font(FontName.HELVETICA_OBLIQUE);

  final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  DrawnPdf() {
    document.addPage(page);
  }

  PDPage page() {
    return page;
  }

  DrawnPdf newPage() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** A font with signs that the built-in ones do not have, such as ligatures. */
  PDFont wideFont() {
    String path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream ttf = Objects.requireNonNull(PDFont.class.getResourceAsStream(path))) {
      return PDType0Font.load(document, ttf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DrawnPdf text(double x, double y, String text) {
    return text(x, y, PLAIN, 10, text);
  }

  DrawnPdf text(double x, double y, PDFont font, double size, String text) {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(font, (float) size);
      content.newLineAtOffset((float) x, page.getMediaBox().getHeight() - (float) y);
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Lines below each other, 12 points apart; a line that starts with blanks is indented by 15. */
  DrawnPdf lines(double x, double y, String lines) {
    double at = y;
    for (String line : lines.split("\n")) {
      if (!line.isBlank()) {
        text(line.startsWith(" ") ? x + 15 : x, at, line.strip());
      }
      at += 12;
    }
    return this;
  }

  byte[] bytes() {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Document read() throws UnreadableDocumentException {
    return new PdfReader().read(bytes(), "drawn.pdf", "00");
  }
}
