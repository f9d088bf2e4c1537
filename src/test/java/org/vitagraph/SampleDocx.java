package org.vitagraph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes {@code data/sample/petra-holm.docx}, as a word processor would write it: run with the file
 * as argument. Twice the same bytes.
 */
final class SampleDocx {
  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private SampleDocx() {}

  public static void main(String[] arguments) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + type("document", "document.main")
              + type("styles", "styles")
              + type("numbering", "numbering")
              + "</Types>");
      part(
          zip, "_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml", "")));
      part(
          zip,
          "word/_rels/document.xml.rels",
          relations(
              relation("r1", "styles", "styles.xml", "")
                  + relation("r2", "numbering", "numbering.xml", "")
                  + relation("r3", "hyperlink", "https://petra.holm.example", "External")));
      part(zip, "word/styles.xml", "<w:styles " + NAMESPACES + ">" + styles() + "</w:styles>");
      part(
          zip,
          "word/numbering.xml",
          "<w:numbering "
              + NAMESPACES
              + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
              + "<w:lvlText w:val=\"\u2022\"/></w:lvl></w:abstractNum>"
              + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
      part(
          zip,
          "word/document.xml",
          "<w:document " + NAMESPACES + "><w:body>" + body() + "</w:body></w:document>");
    }
  }

  private static String styles() {
    return style("Title", "Title") + style("Heading1", "heading 1");
  }

  private static String body() {
    return p("Title", "", r("Petra Holm"))
        + p("", "", r("petra@holm.example") + tab() + link("r3", "petra.holm.example"))
        + p("Heading1", "", r("Education"))
        + "<w:tbl>"
        + row("2012\u20132017", "Ph.D. in Linguistics, University of Far Shores")
        + row("2009\u20132012", "B.A. in Philosophy, Brook College")
        + "</w:tbl>"
        + p("Heading1", "", r("Publications"))
        + item(
            r("Holm, P., & Sato, K. (2018). Why words wander. ")
                + i("Journal of Quiet Languages")
                + r(", ")
                + i("12")
                + r("(3), 45\u201367."))
        + item(
            r("Sato, K., & Holm, P. (2016). Counting vowels at sea. In ")
                + i("Proceedings of the Harbour Workshop on Speech")
                + r(", 8\u201315.")
                + "<w:del w:id=\"1\" w:author=\"Petra Holm\"><w:r><w:delText> Withdrawn.</w:delText></w:r></w:del>")
        + p("Heading1", "", r("Awards"))
        + item(r("Young Linguist Prize, Society of Harbours") + tab() + r("2018"));
  }

  private static String p(String style, String properties, String runs) {
    String named = style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>";
    return "<w:p><w:pPr>" + named + properties + "</w:pPr>" + runs + "</w:p>";
  }

  private static String item(String runs) {
    return p("", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", runs);
  }

  private static String r(String words) {
    return run("", words);
  }

  private static String i(String words) {
    return run("<w:rPr><w:i/></w:rPr>", words);
  }

  private static String run(String properties, String words) {
    return "<w:r>"
        + properties
        + "<w:t xml:space=\"preserve\">"
        + words.replace("&", "&amp;")
        + "</w:t></w:r>";
  }

  private static String tab() {
    return "<w:r><w:tab/></w:r>";
  }

  private static String link(String id, String words) {
    return "<w:hyperlink r:id=\"" + id + "\">" + r(words) + "</w:hyperlink>";
  }

  private static String row(String years, String words) {
    return "<w:tr><w:tc>"
        + p("", "", r(years))
        + "</w:tc><w:tc>"
        + p("", "", r(words))
        + "</w:tc></w:tr>";
  }

  private static String style(String id, String name) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/></w:style>";
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + TYPE
        + type
        + "+xml\"/>";
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target, String mode) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATION
        + type
        + "\" Target=\""
        + target
        + "\""
        + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"")
        + "/>";
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
