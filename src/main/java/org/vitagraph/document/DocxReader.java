package org.vitagraph.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word files (DOCX): a zip archive of XML, taken apart by the JDK and jsoup. A library for
 * Office formats would add half the size of the program and still leave text boxes, tracked changes
 * and links made by fields to us.
 */
public final class DocxReader implements DocumentReader {
  @Override
  public boolean accepts(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return lower.endsWith(".docx")
        || lower.endsWith(".docm")
        || lower.endsWith(".dotx")
        || (!lower.matches(".*\\.\\w{1,5}")
            && start.startsWith("PK")
            && (start.contains("[Content_Types].xml") || start.contains("word/")));
  }

  @Override
  public Document read(byte[] bytes, String name, String contentHash)
      throws UnreadableDocumentException {
    DocxParts parts = DocxParts.read(bytes);
    Element root = parts.document();
    Element body = Docx.child(root, "body");
    if (body == null) {
      throw new UnreadableDocumentException("is no DOCX: its document has no body");
    }
    PageText text = new PageText();
    DocxWalk walk = new DocxWalk(text, parts, new DocxStyles(parts.part("word/styles.xml")));
    Element header = header(parts, body);
    if (header != null) {
      walk.blocks(header);
      text.gap();
    }
    walk.blocks(body);
    text.endBlock();
    if (text.text().isBlank()) {
      throw new UnreadableDocumentException("holds no text");
    }
    return new Document(
        name,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        contentHash,
        text.text(),
        TitledEntries.join(text.blocks()),
        List.of());
  }

  /** What stands above the first page; many put their names there. */
  private static @Nullable Element header(DocxParts parts, Element body)
      throws UnreadableDocumentException {
    Element section =
        body.getAllElements().stream()
            .filter(element -> Docx.is(element, "sectPr"))
            .findFirst()
            .orElse(null);
    if (section == null) {
      return null;
    }
    String type = Docx.isOn(section, "titlePg") ? "first" : "default";
    for (Element reference : section.children()) {
      if (Docx.is(reference, "headerReference") && Docx.attribute(reference, "type").equals(type)) {
        String target = parts.target(Docx.attribute(reference, "id"));
        return target.isEmpty() ? null : parts.part("word/" + target);
      }
    }
    return null;
  }
}
