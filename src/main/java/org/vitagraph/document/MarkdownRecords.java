package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.vitagraph.text.Span;

/**
 * Boxes and list items of HTML in a Markdown file that hold one entry each: {@code <div
 * class="paper-box">}, a badge, a title, authors. What Markdown reads as blocks of their own is put
 * together again.
 */
final class MarkdownRecords {
  private static final Pattern BOX = Pattern.compile("(?i)<(?:div|article|section|figure|li)\\b");

  private MarkdownRecords() {}

  /** The blocks, those of one box as one; a list in a box stays below it. */
  static List<Block> join(String text, List<Block> blocks) {
    if (!BOX.matcher(text).find()) {
      return blocks;
    }
    NavigableMap<Integer, Span> boxes = boxes(text);
    List<Block> joined = new ArrayList<>();
    Span box = null;
    boolean isOpen = false;
    for (Block block : blocks) {
      int start = block.lines().get(0).text().source().start();
      var nearest = boxes.floorEntry(start);
      Span inside = nearest != null && start < nearest.getValue().end() ? nearest.getValue() : null;
      boolean isItem = block.kind() == Block.Kind.ITEM;
      if (inside == null) {
        joined.add(block);
      } else if (!inside.equals(box)) {
        joined.add(new Block(Block.Kind.ITEM, isItem ? block.level() : 0, block.lines()));
        isOpen = true;
      } else if (isOpen && !isItem) {
        Block above = joined.remove(joined.size() - 1);
        List<Line> lines = new ArrayList<>(above.lines());
        lines.addAll(block.lines());
        joined.add(new Block(Block.Kind.ITEM, above.level(), lines));
      } else {
        joined.add(new Block(Block.Kind.ITEM, Math.max(1, block.level()), block.lines()));
        isOpen = false;
      }
      box = inside;
    }
    return joined;
  }

  /** Where the boxes stand, by their starts. */
  private static NavigableMap<Integer, Span> boxes(String text) {
    org.jsoup.nodes.Document page = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
    NavigableMap<Integer, Span> boxes = new TreeMap<>();
    Set<Element> records = HtmlRecords.of(page.body(), HtmlVisibility.of(page)).all();
    List<Element> all = new ArrayList<>(page.select("li:not(li li)"));
    all.removeIf(item -> item.parents().stream().anyMatch(records::contains));
    all.addAll(records);
    for (Element record : all) {
      if (record.sourceRange().isTracked() && record.endSourceRange().isTracked()) {
        int start = record.sourceRange().startPos();
        boxes.put(start, new Span(start, record.endSourceRange().endPos()));
      }
    }
    return boxes;
  }
}
