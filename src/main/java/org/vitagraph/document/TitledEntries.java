package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vitagraph.text.Span;

/**
 * Joins headings that are titles of papers with what stands under them. Pages that print a list as
 * {@code #### Trees}, {@code A. Lee and B. Chen. Notes, 2019}, again and again, use a heading where
 * others use bold words: many headings of one level, most of several words, each with a few lines
 * below.
 */
final class TitledEntries {
  private static final int FEWEST = 4;
  private static final int WORDS = 4;
  private static final int LONGEST = 1200;

  /** Blocks below a title: authors, venue, date, links and a remark. */
  private static final int MOST_BELOW = 6;

  private TitledEntries() {}

  /** The blocks, with every such heading the first line of its entry, in bold. */
  static List<Block> join(List<Block> blocks) {
    Map<Integer, int[]> levels = new TreeMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == Block.Kind.HEADING) {
        int[] counts = levels.computeIfAbsent(blocks.get(i).level(), level -> new int[3]);
        int end = end(blocks, i);
        boolean few =
            end > i + 1 && end - i <= MOST_BELOW && length(blocks.subList(i, end)) < LONGEST;
        counts[0]++;
        counts[1] += words(blocks.get(i)) >= WORDS ? 1 : 0;
        counts[2] += few ? 1 : 0;
      }
    }
    List<Block> joined = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int end = end(blocks, i);
      int[] counts = levels.getOrDefault(block.level(), new int[3]);
      boolean titles =
          counts[1] >= FEWEST && counts[1] * 3 >= counts[0] * 2 && counts[2] * 5 >= counts[0] * 4;
      if (block.kind() == Block.Kind.HEADING && titles && end > i + 1 && words(block) > 1) {
        List<Line> lines = new ArrayList<>();
        block.lines().forEach(line -> lines.add(bold(line)));
        blocks.subList(i + 1, end).forEach(below -> lines.addAll(below.lines()));
        joined.add(new Block(Block.Kind.PARAGRAPH, 0, lines));
        i = end - 1;
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private static int end(List<Block> blocks, int heading) {
    int end = heading + 1;
    while (end < blocks.size() && blocks.get(end).kind() != Block.Kind.HEADING) {
      end++;
    }
    return end;
  }

  private static int words(Block block) {
    return block.lines().stream().mapToInt(line -> line.text().toString().split(" ").length).sum();
  }

  private static int length(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.lines().stream())
        .mapToInt(line -> line.text().length())
        .sum();
  }

  private static Line bold(Line line) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(Mark.Kind.BOLD, new Span(0, line.text().length()), null));
    marks.addAll(line.marks());
    return new Line(line.text(), marks, line.indent(), line.gap(), line.size(), line.page());
  }
}
