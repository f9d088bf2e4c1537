package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Reads plain text, and text that was made from a PDF or a page, with what the conversion left in
 * it: tags, asterisks, tables of tabs or wide gaps. Offsets are into the decoded file.
 *
 * <p>{@code - **Ada Lee**, Example University⇥2019} becomes an item of two cells, its name bold.
 */
public final class TextReader implements DocumentReader {
  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n|[\\n\\r\\f\\u000B\\u2028\\u2029]");
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
  private static final Pattern TAG_HEADING =
      Pattern.compile("\\s*<h([1-6])\\b[^>]*>(.*?)(?:</h\\1>)?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern BULLET = Pattern.compile("(\\s*)([-*+•◦▪‣●○■□–·∙➢►])\\s+(?=\\S)");
  private static final Pattern RULE = Pattern.compile("\\s*([-=_*~])(?:\\s*\\1){2,}\\s*");
  private static final Pattern WIDE_GAP = Pattern.compile("(?<=\\S) {3,}(?=\\S)");
  private static final Pattern BULLET_INSIDE = Pattern.compile("\\s+[•◦▪‣●]\\s+");
  private static final Pattern TAB_RUN = Pattern.compile("[ \\u00A0]*\\t[\\t \\u00A0]*");

  @Override
  public boolean accepts(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".txt") || lower.endsWith(".text");
  }

  @Override
  public Document read(byte[] bytes, String name, String contentHash)
      throws UnreadableDocumentException {
    String text = TextDecoding.decode(bytes);
    Blocks blocks = new Blocks();
    Matcher end = LINE_END.matcher(text);
    List<Span> lines = new ArrayList<>();
    Set<Integer> tops = new TreeSet<>();
    int start = 0;
    while (start < text.length()) {
      int stop = end.find(start) ? end.start() : text.length();
      lines.add(new Span(start, stop));
      start = stop < text.length() ? end.end() : stop;
      if (stop < text.length() && text.charAt(stop) == '\f') {
        tops.add(lines.size());
      }
    }
    List<String> raw = lines.stream().map(line -> line.of(text)).toList();
    TextRunningHeads heads = TextRunningHeads.in(raw, tops);
    Set<Integer> copies = BibtexCopies.in(raw);
    List<AlignedText> printed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (copies.contains(i)) {
        continue;
      }
      if (heads.between().contains(i)) {
        printed.add(AlignedText.empty());
      } else if (!heads.within().contains(i)) {
        printed.add(PlainCharacters.of(AlignedText.of(text, lines.get(i))));
      }
    }
    TornLines.joined(LinkMarks.removed(printed)).forEach(blocks::line);
    return new Document(name, "text/plain", contentHash, text, blocks.done(), List.of());
  }

  /** Gathers lines into blocks. */
  private static final class Blocks {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int blanks;

    void line(AlignedText line) {
      String raw = line.toString();
      if (raw.isBlank() || RULE.matcher(raw).matches()) {
        close();
        blanks++;
        return;
      }
      Matcher heading = HEADING.matcher(raw);
      if (!heading.matches()) {
        heading = TAG_HEADING.matcher(raw);
      }
      if (heading.matches()) {
        close();
        String depth = heading.group(1);
        int level = depth.charAt(0) == '#' ? depth.length() : Integer.parseInt(depth);
        open(Block.Kind.HEADING, level);
        add(line.slice(new Span(heading.start(2), heading.end(2))), 0);
        close();
        return;
      }
      Matcher bullet = BULLET.matcher(raw);
      int indent = indent(raw);
      if (bullet.lookingAt()) {
        close();
        open(Block.Kind.ITEM, 1 + indent / 2);
        line = line.slice(new Span(bullet.end(), line.length()));
      } else if (kind == Block.Kind.ITEM && indent < level) {
        close();
      }
      // Conversions set several items of a list into one cell or line.
      List<AlignedText> parts = split(line);
      for (int i = 0; i < parts.size(); i++) {
        if (i > 0) {
          close();
          open(Block.Kind.ITEM, 1 + indent / 2);
        }
        AlignedText part = parts.get(i);
        boolean row = cells(part).toString().indexOf('\t') >= 0;
        if (kind == Block.Kind.ROW || row && kind == Block.Kind.PARAGRAPH) {
          close();
          open(row ? Block.Kind.ROW : Block.Kind.PARAGRAPH, 0);
        }
        add(part, indent);
      }
      if (parts.size() > 1) {
        close();
      }
    }

    private static List<AlignedText> split(AlignedText line) {
      List<AlignedText> parts = new ArrayList<>();
      Matcher matcher = BULLET_INSIDE.matcher(line);
      int last = 0;
      while (matcher.find()) {
        parts.add(line.slice(new Span(last, matcher.start())));
        last = matcher.end();
      }
      parts.add(line.slice(new Span(last, line.length())));
      return parts;
    }

    private void add(AlignedText raw, int indent) {
      for (Line line : InlineMarkup.strip(cells(raw)).lines()) {
        if (!line.text().toString().isBlank()) {
          int gap = open.isEmpty() ? blanks : 0;
          open.add(new Line(line.text(), line.marks(), indent, gap, 1.0, 0));
          blanks = 0;
        }
      }
    }

    /** One tab between cells; none at the end; one at the start where the first cell is empty. */
    private static AlignedText cells(AlignedText raw) {
      AlignedText tabbed = raw.replaceAll(WIDE_GAP, "\t").replaceAll(TAB_RUN, "\t");
      int from = 0;
      int to = tabbed.length();
      while (from < to && tabbed.charAt(from) == ' ') {
        from++;
      }
      while (to > from && Character.isWhitespace(tabbed.charAt(to - 1))) {
        to--;
      }
      return tabbed.slice(new Span(from, to));
    }

    private void open(Block.Kind kind, int level) {
      this.kind = kind;
      this.level = level;
    }

    private void close() {
      if (!open.isEmpty()) {
        blocks.add(new Block(kind, level, open));
        open.clear();
      }
      open(Block.Kind.PARAGRAPH, 0);
    }

    List<Block> done() {
      close();
      return blocks;
    }
  }

  private static int indent(String raw) {
    int columns = 0;
    for (int i = 0; i < raw.length() && Character.isWhitespace(raw.charAt(i)); i++) {
      columns += raw.charAt(i) == '\t' ? 0 : 1;
    }
    return columns;
  }
}
