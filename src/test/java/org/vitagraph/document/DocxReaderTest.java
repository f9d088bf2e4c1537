package org.vitagraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
  private static final String STYLES =
      """
      <w:styles xmlns:w="w">
        <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
        <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
        <w:style w:styleId="Own"><w:name w:val="CV section"/><w:basedOn w:val="berschrift1"/></w:style>
        <w:style w:styleId="Bullets"><w:name w:val="List Bullet"/>
          <w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
      </w:styles>
      """;

  private static final String RELATIONS =
      """
      <Relationships><Relationship Id="r1" Target="https://lee.example/trees.pdf"/>
      <Relationship Id="r2" Target="header1.xml"/></Relationships>
      """;

  @Test
  void readsHeadingsByTheStyleTheyAreBasedOn() throws Exception {
    assertEquals(
        "HEADING 1\n  Ada Lee\nHEADING 1\n  Papers\nPARAGRAPH\n  Trees, 2019.\n",
        blocks(p("Titel", r("Ada Lee")) + p("Own", r("Papers")) + p("", r("Trees, 2019."))));
  }

  @Test
  void readsItemsByTheirDepthAndByTheirStyle() throws Exception {
    String deep =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>"
            + r("Shrubs.")
            + "</w:p>";
    assertEquals("ITEM 1\n  Trees.\nITEM 2\n  Shrubs.\n", blocks(p("Bullets", r("Trees.")) + deep));
  }

  @Test
  void readsMarksLinksAndLineBreaks() throws Exception {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText> HYPERLINK \"https://doi.org/10.1/2\" </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("doi")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    String body =
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">A. Lee, </w:t></w:r>"
            + "<w:r><w:rPr><w:b w:val=\"0\"/><w:i/></w:rPr><w:t>Notes</w:t></w:r>"
            + "<w:r><w:br/></w:r><w:hyperlink r:id=\"r1\">"
            + r("pdf")
            + "</w:hyperlink><w:r><w:t xml:space=\"preserve\"> and </w:t></w:r>"
            + field
            + "<w:r><w:tab/><w:t>2019</w:t></w:r></w:p>";
    assertEquals(
        "PARAGRAPH\n  {B:A. Lee,} {I:Notes}\n"
            + "  {L:pdf|https://lee.example/trees.pdf} and {L:doi|https://doi.org/10.1/2} → 2019\n",
        blocks(body));
  }

  @Test
  void leavesOutWhatWasDeletedAndReadsWhatWasInserted() throws Exception {
    String body =
        "<w:p>"
            + r("Trees ")
            + "<w:del><w:r><w:delText>withdrawn</w:delText></w:r></w:del><w:ins>"
            + r("accepted")
            + "</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>";
    assertEquals("PARAGRAPH\n  Trees accepted\n", blocks(body));
  }

  @Test
  void readsTextBoxesOnceAndBehindTheirParagraph() throws Exception {
    String box = "<w:txbxContent>" + p("", r("ada@lee.example")) + "</w:txbxContent>";
    String body =
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>"
            + box
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + box
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + r("Ada Lee")
            + "</w:p>";
    assertEquals("PARAGRAPH\n  Ada Lee\nPARAGRAPH\n  ada@lee.example\n", blocks(body));
  }

  @Test
  void readsTablesOfYearsAsRows() throws Exception {
    String table =
        tbl(
            tr("2019", p("", r("Trees.")) + p("", r("Notes 3."))),
            tr("", p("", r("Best paper"))),
            tr("2018", p("", r("Shrubs."))));
    assertEquals(
        "ROW\n  2019 → Trees.\n  Notes 3.\n  Best paper\nROW\n  2018 → Shrubs.\n", blocks(table));
  }

  @Test
  void readsYearsStackedInOneCellBesideWhatTheyDate() throws Exception {
    String stacked =
        "<w:tr>"
            + tc(p("", r("2019")) + p("", r("2018")))
            + tc(p("", r("Trees.")) + p("", r("Shrubs.")))
            + "</w:tr>";
    assertEquals("ROW\n  2019 → Trees.\nROW\n  2018 → Shrubs.\n", blocks(tbl(stacked)));
  }

  @Test
  void takesTablesOfTwoColumnsApartWhereTheyAreLayout() throws Exception {
    String table =
        tbl(tr("Education", p("Bullets", r("PhD, 2018")) + p("Bullets", r("MSc, 2014"))));
    assertEquals(
        "HEADING 2\n  Education\nITEM 1\n  PhD, 2018\nITEM 1\n  MSc, 2014\n", blocks(table));
  }

  @Test
  void readsTheHeaderOfTheFirstPage() throws Exception {
    String header = "<w:hdr>" + p("", r("Ada Lee")) + "</w:hdr>";
    String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r2\"/></w:sectPr>";
    assertEquals(
        "PARAGRAPH\n  Ada Lee\nPARAGRAPH\n  \n  Trees.\n",
        BlockNotation.of(read(file(p("", r("Trees.")) + section, header))));
  }

  @Test
  void saysWhyAFileIsNotRead() throws Exception {
    assertProblem("archive", "PK is all there is".getBytes(StandardCharsets.UTF_8));
    assertProblem("no Word document", zip(Map.of("content.xml", "<x/>")));
    assertProblem("password", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    assertProblem(
        "entities",
        zip(Map.of("word/document.xml", "<!DOCTYPE w [<!ENTITY a \"b\">]><w:document/>")));
    assertProblem("MiB", zip(Map.of("word/document.xml", "<w:document>" + " ".repeat(33 << 20))));
  }

  private static void assertProblem(String message, byte[] file) {
    UnreadableDocumentException problem =
        assertThrows(UnreadableDocumentException.class, () -> read(file));
    assertTrue(String.valueOf(problem.getMessage()).contains(message), problem::getMessage);
  }

  private static String p(String style, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
  }

  private static String r(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static String tbl(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  private static String tr(String first, String second) {
    return "<w:tr>" + tc(p("", r(first))) + tc(second) + "</w:tr>";
  }

  private static String tc(String paragraphs) {
    return "<w:tc>" + paragraphs + "</w:tc>";
  }

  private static String blocks(String body) throws Exception {
    return BlockNotation.of(read(file(body, "<w:hdr/>")));
  }

  private static Document read(byte[] file) throws UnreadableDocumentException {
    return new DocxReader().read(file, "lee.docx", "00");
  }

  private static byte[] file(String body, String header) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>");
    parts.put("word/styles.xml", STYLES);
    parts.put("word/header1.xml", header);
    parts.put("word/_rels/document.xml.rels", RELATIONS);
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
