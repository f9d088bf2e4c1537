package org.vitagraph.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sources of jemdoc, a light mark-up that homepages of engineers are written in. */
public final class JemdocReader implements DocumentReader {
  private static final Pattern HEADING = Pattern.compile("(={1,6})\\s*(.*?)\\s*");
  private static final Pattern ITEM = Pattern.compile("\\s*(-+|\\.+|:)\\s+(.*)");
  private static final Pattern TERM = Pattern.compile("\\{(.*?)\\}\\s*(.*)");
  private static final Pattern NUMBERED = Pattern.compile("\\s*\\[?\\d{1,3}[.\\])]\\s.*");
  private static final Pattern INLINE =
      Pattern.compile(
          "\\\\n\\b|\\[((?:https?|ftp|mailto)[^\\s\\]]*|[\\w./~#%-]+\\.\\w{1,5})(?:\\s+((?:\\\\\\]|[^\\]])*))?\\]"
              + "|(?<![\\w*\\\\])\\*(\\S[^*]*)\\*(?!\\w)|(?<![\\w/:\\\\])/(\\S[^/]*)/(?!\\w)"
              + "|\\{\\{.*?\\}\\}|%[^%]*%|\\\\(?=[\\[\\]*/+#=:.-])");

  @Override
  public boolean accepts(String name, byte[] head) {
    return name.toLowerCase(Locale.ROOT).endsWith(".jemdoc");
  }

  @Override
  public Document read(byte[] bytes, String name, String contentHash)
      throws UnreadableDocumentException {
    PageText out = new PageText();
    TextDecoding.decode(bytes).lines().forEach(line -> line(line, out));
    out.endBlock();
    if (out.text().isBlank()) {
      throw new UnreadableDocumentException("holds no text");
    }
    return new Document(
        name,
        "text/x-jemdoc",
        contentHash,
        out.text(),
        TitledEntries.join(out.blocks()),
        java.util.List.of());
  }

  private static void line(String line, PageText out) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.isBlank() || line.startsWith("~~~")) {
      out.endBlock();
      out.gap();
    } else if (heading.matches()) {
      out.block(Block.Kind.HEADING, heading.group(1).length());
      inline(heading.group(2), out);
      out.endBlock();
    } else if (line.indexOf('|') >= 0 && line.stripTrailing().endsWith("|")) {
      out.block(Block.Kind.ROW, 0);
      for (String cell : line.split("\\|+")) {
        out.tab();
        inline(cell.strip(), out);
      }
      out.endBlock();
    } else if (item.matches()) {
      out.block(Block.Kind.ITEM, item.group(1).length());
      Matcher term = TERM.matcher(item.group(2));
      boolean defined = item.group(1).equals(":") && term.matches();
      if (defined) {
        int mark = out.open(Mark.Kind.BOLD, null);
        inline(term.group(1), out);
        out.close(mark);
        out.space();
      }
      inline(defined ? term.group(2) : item.group(2), out);
      out.space();
    } else if (!line.startsWith("#") && !line.matches("\\s*\\{[^{}]*\\}.*")) {
      if (NUMBERED.matcher(line).matches()) {
        out.endLine();
      }
      inline(line, out);
      out.space();
    }
  }

  private static void inline(String words, PageText out) {
    Matcher inline = INLINE.matcher(words);
    int last = 0;
    while (inline.find()) {
      out.words(words.substring(last, inline.start()));
      last = inline.end();
      if (inline.group().equals("\\n")) {
        out.lineBreak();
      } else if (inline.group(1) != null) {
        int mark = out.open(Mark.Kind.LINK, inline.group(1));
        inline(inline.group(2) == null ? inline.group(1) : inline.group(2), out);
        out.close(mark);
      } else if (inline.group(3) != null || inline.group(4) != null) {
        boolean bold = inline.group(3) != null;
        int mark = out.open(bold ? Mark.Kind.BOLD : Mark.Kind.ITALIC, null);
        inline(inline.group(bold ? 3 : 4), out);
        out.close(mark);
      }
    }
    out.words(words.substring(last));
  }
}
