package org.vitagraph.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/** Reads plain text, and text with what conversions left in it. */
public final class TextReader implements DocumentReader {
  @Override
  public boolean accepts(String name, byte[] head) {
    return name.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  @Override
  public Document read(byte[] bytes, String name, String contentHash) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      AlignedText line = AlignedText.of(text, new Span(start, end)).strip();
      if (line.length() > 0) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, 0, List.of(Line.of(line, List.of()))));
      }
      start = end + 1;
    }
    return new Document(name, "text/plain", contentHash, text, blocks, List.of());
  }
}
