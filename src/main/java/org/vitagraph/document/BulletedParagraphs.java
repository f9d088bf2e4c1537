package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Lists that a page prints without list elements: paragraphs that begin with a bullet, each with a
 * few paragraphs below. {@code • Lakes of Mars}, {@code with Bo Chen, 2019} is one item.
 */
final class BulletedParagraphs {
  private static final Pattern BULLET = Pattern.compile("\\s*[•◦▪‣●○■□∙➢►]\\s*(?=\\S)");
  private static final int FEWEST = 3;

  /** Paragraphs below that an item has at most. */
  private static final int MOST_BELOW = 3;

  private BulletedParagraphs() {}

  /** The blocks, with every such item as one. */
  static List<Block> join(List<Block> blocks) {
    long bullets = blocks.stream().filter(BulletedParagraphs::isBulleted).count();
    if (bullets < FEWEST) {
      return blocks;
    }
    List<Block> joined = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!isBulleted(block)) {
        joined.add(block);
        continue;
      }
      List<Line> lines = new ArrayList<>(block.lines());
      lines.set(0, withoutBullet(lines.get(0)));
      int end = i + 1;
      while (end < blocks.size()
          && end - i <= MOST_BELOW
          && blocks.get(end).kind() == Block.Kind.PARAGRAPH
          && !isBulleted(blocks.get(end))) {
        end++;
      }
      boolean isBetween = end == blocks.size() || isBulleted(blocks.get(end));
      if (isBetween) {
        blocks.subList(i + 1, end).forEach(below -> lines.addAll(below.lines()));
        i = end - 1;
      }
      joined.add(new Block(Block.Kind.ITEM, 1, lines));
    }
    return joined;
  }

  private static boolean isBulleted(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH
        && BULLET.matcher(block.lines().get(0).text()).lookingAt();
  }

  private static Line withoutBullet(Line line) {
    Matcher bullet = BULLET.matcher(line.text());
    int start = bullet.lookingAt() ? bullet.end() : 0;
    AlignedText rest = line.text().slice(new Span(start, line.text().length()));
    List<Mark> marks =
        line.marks().stream()
            .filter(mark -> mark.span().end() > start)
            .map(
                mark ->
                    new Mark(
                        mark.kind(),
                        new Span(
                            Math.max(0, mark.span().start() - start), mark.span().end() - start),
                        mark.target()))
            .toList();
    return new Line(rest, marks, line.indent(), line.gap(), line.size(), line.page());
  }
}
