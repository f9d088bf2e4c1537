package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Walks the blocks of a Markdown file; what is inside a block is left to {@link InlineMarkup}. The
 * paragraphs of a list item are lines of one block.
 */
final class MarkdownWalk extends AbstractVisitor {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");
  private static final Pattern HASHES = Pattern.compile("^\\s*(#{1,6})\\s*");
  private static final Pattern HEADING_TAG = Pattern.compile("^\\s*<h[1-6]");
  private static final Pattern HEADING_END =
      Pattern.compile("\\s*(?:\\{[:#][^{}]*\\}|#+)?\\s*$|\\n\\s*(?:=+|-+)\\s*$");
  private static final Pattern HTML_BLOCK =
      Pattern.compile(
          "<(li|p|tr|div|h[1-6]|dt|dd|article|section|summary)\\b[^<>]*>"
              + "|<span\\b[^<>]*\\bclass=[\"'][^\"']*(?:title|author|venue|journal|conference)[^<>]*>");
  private static final Set<String> LINES = Set.of("p", "div", "span");
  private static final Pattern NOT_SHOWN =
      Pattern.compile("(?is)\\s*<(?:script|style|svg|iframe|!--)\\b.*|\\s*@[a-z]+\\s*\\{.*");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern FENCE = Pattern.compile("\\s*(?:`{3,}|~{3,})\\s*");
  private static final int LONGEST_HEADING = 200;

  private final String text;
  private final Map<String, String> references = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> item = new ArrayList<>();
  private LineWidth width = LineWidth.NONE;
  private int depth;

  MarkdownWalk(String text) {
    this.text = text;
  }

  List<Block> blocks() {
    return blocks;
  }

  @Override
  public void visit(org.commonmark.node.Document document) {
    List<List<String>> paragraphs = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(LinkReferenceDefinition definition) {
            references.put(
                definition.getLabel().strip().toLowerCase(Locale.ROOT),
                definition.getDestination());
          }

          @Override
          public void visit(Paragraph paragraph) {
            paragraphs.add(lines(paragraph).stream().map(span -> span.of(text)).toList());
          }

          @Override
          public void visit(org.commonmark.node.Document inner) {
            visitChildren(inner);
          }
        });
    width = LineWidth.of(paragraphs);
    visitChildren(document);
  }

  @Override
  public void visit(Heading heading) {
    AlignedText raw = joined(lines(heading), "\n");
    Matcher hashes = HASHES.matcher(raw);
    Matcher tag = HEADING_TAG.matcher(raw);
    int start = hashes.find() ? hashes.end() : 0;
    int level = tag.find() ? raw.charAt(tag.end() - 1) - '0' : heading.getLevel();
    Matcher end = HEADING_END.matcher(raw);
    AlignedText words = raw.slice(new Span(start, end.find(start) ? end.start() : raw.length()));
    AlignedText line = words.replaceAll(Pattern.compile("\\n"), " ");
    boolean paragraph = start == 0 && line.length() > LONGEST_HEADING;
    add(
        paragraph ? Block.Kind.PARAGRAPH : Block.Kind.HEADING,
        paragraph ? 0 : level,
        InlineMarkup.strip(line, references).lines());
  }

  @Override
  public void visit(Paragraph paragraph) {
    List<Span> lines = lines(paragraph);
    Matcher hashes = HASHES.matcher(lines.get(0).of(text));
    if (hashes.find()) {
      // A heading to those who forget the space behind the hashes.
      Span first = lines.get(0);
      AlignedText words = AlignedText.of(text, new Span(first.start() + hashes.end(), first.end()));
      add(
          Block.Kind.HEADING,
          hashes.group(1).length(),
          InlineMarkup.strip(words, references).lines());
      lines = lines.subList(1, lines.size());
    }
    add(Block.Kind.PARAGRAPH, 0, printed(lines));
  }

  @Override
  public void visit(BulletList list) {
    list(list);
  }

  @Override
  public void visit(OrderedList list) {
    list(list);
  }

  private void list(Node list) {
    endItem();
    depth++;
    visitChildren(list);
    depth--;
  }

  @Override
  public void visit(ListItem listItem) {
    visitChildren(listItem);
    endItem();
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    if (NOT_SHOWN.matcher(code.getLiteral()).matches()) {
      return;
    }
    // Indented by accident, as a rule: blank lines end what is one.
    List<Span> part = new ArrayList<>();
    for (Span line : lines(code)) {
      if (!part.isEmpty() && !isNext(part.get(part.size() - 1), line)) {
        indented(part);
        part.clear();
      }
      if (!line.of(text).isBlank()) {
        part.add(line);
      }
    }
    if (!part.isEmpty()) {
      indented(part);
    }
  }

  private void indented(List<Span> lines) {
    if (HTML_BLOCK.matcher(lines.get(0).of(text).stripLeading()).lookingAt()) {
      html(lines);
    } else {
      add(Block.Kind.PARAGRAPH, 0, printed(lines));
    }
  }

  private boolean isNext(Span line, Span other) {
    return text.substring(line.end(), other.start()).chars().filter(c -> c == '\n').count() == 1;
  }

  @Override
  public void visit(FencedCodeBlock code) {
    List<Span> lines = lines(code);
    boolean closed = FENCE.matcher(lines.get(lines.size() - 1).of(text)).matches();
    int end = closed && lines.size() > 1 ? lines.size() - 1 : lines.size();
    if (!NOT_SHOWN.matcher(code.getLiteral()).matches()) {
      add(Block.Kind.PARAGRAPH, 0, printed(lines.subList(1, end)));
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    if (NOT_SHOWN.matcher(html.getLiteral()).matches()) {
      return;
    }
    html(lines(html));
  }

  private void html(List<Span> lines) {
    AlignedText raw = joined(lines, " ");
    Matcher opening = HTML_BLOCK.matcher(raw);
    int start = 0;
    String tag = "p";
    int first = blocks.size();
    while (opening.find()) {
      html(tag, raw.slice(new Span(start, opening.start())), first);
      tag = opening.group(1) == null ? "span" : opening.group(1).toLowerCase(Locale.ROOT);
      start = opening.start();
    }
    html(tag, raw.slice(new Span(start, raw.length())), first);
  }

  /**
   * Adds an element of a piece of HTML.
   *
   * @param first the first block of the piece: a line of an item, and a field that its class names,
   *     go on with the block before them
   */
  private void html(String tag, AlignedText raw, int first) {
    List<Line> lines = InlineMarkup.strip(raw.replaceAll(SPACES, " "), references).lines();
    Block before = blocks.size() > first ? blocks.get(blocks.size() - 1) : null;
    if (before != null
        && depth == 0
        && !lines.isEmpty()
        && (tag.equals("span") && before.kind() != Block.Kind.HEADING
            || LINES.contains(tag) && before.kind() == Block.Kind.ITEM)) {
      List<Line> all = new ArrayList<>(before.lines());
      all.addAll(lines);
      blocks.set(blocks.size() - 1, new Block(before.kind(), before.level(), all));
    } else if (tag.startsWith("h")) {
      add(Block.Kind.HEADING, tag.charAt(1) - '0', lines);
    } else if (tag.equals("li") && depth == 0) {
      add(Block.Kind.ITEM, 1, lines);
    } else {
      add(tag.equals("tr") ? Block.Kind.ROW : Block.Kind.PARAGRAPH, 0, lines);
    }
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      rows(table);
    } else {
      visitChildren(block);
    }
  }

  private void rows(Node parent) {
    for (Node row = parent.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        row(row);
      } else {
        rows(row);
      }
    }
  }

  /** By the bars, not by the parser's cells: it drops those that the first row has no name for. */
  private void row(Node row) {
    AlignedText raw = joined(lines(row), " ");
    AlignedText.Builder words = new AlignedText.Builder();
    Matcher bar = BAR.matcher(raw);
    int start = 0;
    while (bar.find()) {
      cell(words, raw.slice(new Span(start, bar.start())).strip());
      start = bar.end();
    }
    cell(words, raw.slice(new Span(start, raw.length())).strip());
    add(Block.Kind.ROW, 0, InlineMarkup.strip(words.build(), references).lines());
  }

  private static void cell(AlignedText.Builder row, AlignedText cell) {
    if (cell.length() > 0) {
      row.insert(row.length() == 0 ? "" : "\t").append(cell);
    }
  }

  /** Adds a block, or lines to the item that is being read. */
  private void add(Block.Kind kind, int level, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    if (depth == 0) {
      blocks.add(new Block(kind, level, lines));
    } else {
      item.addAll(lines);
    }
  }

  private void endItem() {
    if (!item.isEmpty()) {
      blocks.add(new Block(Block.Kind.ITEM, depth, item));
      item.clear();
    }
  }

  private List<Line> printed(List<Span> lines) {
    AlignedText.Builder raw = new AlignedText.Builder();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      String words = line.of(text);
      boolean last = i == lines.size() - 1;
      boolean hard = !last && (words.endsWith("  ") || words.endsWith("\\"));
      Span kept = hard && words.endsWith("\\") ? new Span(line.start(), line.end() - 1) : line;
      raw.append(AlignedText.of(text, kept).replaceAll(SPACES, " "));
      if (!last) {
        boolean wrapped = !hard && width.isWrapped(words, lines.get(i + 1).of(text));
        raw.append(wrapped ? " " : "\n", between(kept, lines.get(i + 1)));
      }
    }
    return InlineMarkup.strip(raw.build(), references).lines();
  }

  private AlignedText joined(List<Span> lines, String between) {
    AlignedText.Builder raw = new AlignedText.Builder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        raw.append(between, between(lines.get(i - 1), lines.get(i)));
      }
      raw.append(AlignedText.of(text, lines.get(i)));
    }
    return raw.build();
  }

  private static Span between(Span first, Span second) {
    int start = first.end();
    return new Span(start, Math.max(start, second.start()));
  }

  /** The source lines of a block, without what lists and quotes put before them. */
  private static List<Span> lines(Node block) {
    List<Span> lines = new ArrayList<>();
    for (SourceSpan span : block.getSourceSpans()) {
      lines.add(new Span(span.getInputIndex(), span.getInputIndex() + span.getLength()));
    }
    return lines;
  }
}
