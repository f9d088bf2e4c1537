package org.vitagraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.junit.jupiter.api.Test;

class PdfBitmapFontTest {
  @Test
  void readsTheOldEncodingWhereItsLigaturesAreUsed() throws Exception {
    PdfBitmapFont font = font("a12", "a65", "a92", "a97", "a123");
    assertEquals("fi", font.read(12, "?"));
    assertEquals("“", font.read(92, "\\"));
    assertEquals("–", font.read(123, "{"));
    assertEquals("A", font.read(65, "A"));
  }

  @Test
  void readsTheEuropeanEncodingWhereItsLigaturesAreUsed() throws Exception {
    PdfBitmapFont font = font("a16", "a21", "a28", "a65", "a97", "a233");
    assertEquals("“", font.read(16, "?"));
    assertEquals("–", font.read(21, "?"));
    assertEquals("fi", font.read(28, "?"));
    assertEquals("é", font.read(233, "?"));
  }

  @Test
  void readsBulletsOfFontsWithoutLetters() throws Exception {
    assertEquals("•", font("a15").read(15, "?"));
    assertEquals("€", font("a191").read(191, "?"));
  }

  @Test
  void leavesFontsAloneThatNameTheirCharacters() throws Exception {
    assertEquals("{", font("braceleft", "a12").read(123, "{"));
    COSDictionary file = file("a12", "a65", "a123");
    file.setItem(COSName.TO_UNICODE, new COSStream());
    assertEquals("{", PdfBitmapFont.of(new PDType3Font(file)).read(123, "{"));
  }

  private static PdfBitmapFont font(String... characters) throws Exception {
    return PdfBitmapFont.of(new PDType3Font(file(characters)));
  }

  private static COSDictionary file(String... characters) {
    COSDictionary drawings = new COSDictionary();
    for (String character : characters) {
      drawings.setItem(COSName.getPDFName(character), new COSStream());
    }
    COSDictionary file = new COSDictionary();
    file.setItem(COSName.TYPE, COSName.FONT);
    file.setItem(COSName.SUBTYPE, COSName.TYPE3);
    file.setItem(COSName.CHAR_PROCS, drawings);
    return file;
  }
}
