package org.vitagraph.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

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

  private static final int LONGEST_LIST = 4000;
  private static final Pattern BETWEEN = Pattern.compile("[,;]\\s*(?:and |& )?| and | & ");
  private static final Pattern CUT = Pattern.compile("\\bet\\.? al\\b");
  private static final Pattern NAME =
      Pattern.compile("(?:with )?\\p{Lu}[\\p{L}'’.-]*[*†‡]?(?: [\\p{L}'’.-]+[*†‡]?){1,4}\\.?\\s*");

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
    return List.of();
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

  /** Whether the text is a list of names and nothing else. */
  static boolean isNames(CharSequence text) {
    if (text.length() > LONGEST_LIST) {
      return false;
    }
    String[] parts = BETWEEN.split(text);
    long names = Arrays.stream(parts).filter(part -> NAME.matcher(part).matches()).count();
    return names >= 2 && names == parts.length
        || names >= 1 && text.length() < 200 && CUT.matcher(text).find();
  }

  private static Shape shape(List<PlacedLine> block) {
    StringBuilder text = new StringBuilder();
    for (PlacedLine line : block) {
      text.append(text.isEmpty() ? "" : " ").append(line.text());
    }
    if (block.size() == 1 && isNames(text)) {
      return Shape.NAMES;
    }
    return text.length() > 350 ? Shape.PROSE : Shape.SHORT;
  }
}
