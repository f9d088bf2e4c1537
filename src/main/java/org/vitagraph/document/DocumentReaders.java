package org.vitagraph.document;

import java.util.List;
import java.util.Optional;

/** The formats that are read as pages; the first reader that accepts a file reads it. */
public final class DocumentReaders {
  private static final List<DocumentReader> ALL =
      List.of(
          new PdfReader(),
          new HtmlReader(),
          new MarkdownReader(),
          new DocxReader(),
          new LatexReader(),
          new OrgReader(),
          new JemdocReader(),
          new TextReader());

  private DocumentReaders() {}

  /** The reader for a file, by its name and first bytes. */
  public static Optional<DocumentReader> of(String name, byte[] head) {
    return ALL.stream().filter(reader -> reader.accepts(name, head)).findFirst();
  }
}
