package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vitagraph.text.NameLine;

/**
 * Lists whose entries are spread over several paragraphs, always in one order: title, authors,
 * abstract; title, authors, abstract. The order shows in the shapes of the paragraphs.
 */
final class ParagraphCycle {
  private enum Shape {
    NAMES,
    PROSE,
    SHORT
  }

  private ParagraphCycle() {}

  /** The paragraphs at which an entry begins; none when the paragraphs follow no cycle. */
  static List<Integer> starts(List<List<PlacedLine>> blocks) {
    List<Shape> shapes = new ArrayList<>();
    for (List<PlacedLine> block : blocks) {
      if (block.get(0).kind() != Block.Kind.PARAGRAPH
          && block.get(0).kind() != Block.Kind.HEADING) {
        return List.of();
      }
      shapes.add(shape(block));
    }
    for (int period = 2; period <= 4; period++) {
      for (int from = 0; from < period && from + 2 * period <= shapes.size(); from++) {
        if (isCycle(shapes, from, period)) {
          List<Integer> starts = new ArrayList<>();
          for (int i = from; i < shapes.size(); i += period) {
            starts.add(i);
          }
          return starts;
        }
      }
    }
    return List.copyOf(Turns.of(blocks.stream().map(ParagraphCycle::text).toList()).starts());
  }

  /** One paragraph of names a period, never the first, and nearly all periods alike. */
  private static boolean isCycle(List<Shape> shapes, int from, int period) {
    List<Shape> model = shapes.subList(from, from + period);
    if (model.get(0) != Shape.SHORT
        || model.stream().filter(shape -> shape == Shape.NAMES).count() != 1) {
      return false;
    }
    int alike = 0;
    int all = 0;
    for (int i = from; i < shapes.size(); i++) {
      alike += shapes.get(i) == model.get((i - from) % period) ? 1 : 0;
      all++;
    }
    return alike >= 0.9 * all;
  }

  private static Shape shape(List<PlacedLine> block) {
    String text = text(block);
    if (block.size() == 1 && NameLine.is(text)) {
      return Shape.NAMES;
    }
    return text.length() > 220 ? Shape.PROSE : Shape.SHORT;
  }

  private static String text(List<PlacedLine> block) {
    return block.stream().map(PlacedLine::text).collect(Collectors.joining(" "));
  }
}
