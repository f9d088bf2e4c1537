package org.vitagraph.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that the layout broke: whether a block's are, and where in them an entry begins. In a block
 * that its writer broke, each line says something of its own.
 */
final class WrappedLines {
  private static final int WIDEST = 135;
  private static final Pattern ENDED =
      Pattern.compile(".*(?:[.;)\\]]|\\b(?:19|20)\\d\\d)[\"'”’]?\\s*");
  private static final Pattern BEGUN =
      Pattern.compile(
          "(?:[\"“‘'«]|\\p{Lu}\\.[ -]?|(?:\\p{Lu}[\\p{L}'’-]+,? ){1,3}(?:\\p{Lu}\\.|\\p{Lu}\\p{L}+,|and|&|\\()"
              + "|(?:19|20)\\d\\d\\b|\\p{Lu}[\\p{L}'’-]+, \\p{Lu}).*");

  private WrappedLines() {}

  /** Whether most lines but the last run to one common width, which no writer's lines do. */
  static boolean isWrapped(Block block) {
    List<Line> lines = block.lines();
    if (lines.size() < 2) {
      return false;
    }
    int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    if (width > WIDEST || width < 40) {
      return false;
    }
    long full =
        lines.subList(0, lines.size() - 1).stream()
            .filter(line -> line.text().length() >= 0.8 * width)
            .count();
    return full >= Math.max(1, 0.5 * (lines.size() - 1));
  }

  /** Whether an entry begins at the line, in a block that holds several. */
  static boolean begins(Line previous, Line line, int width, double leftmost) {
    if (line.indent() > leftmost + 1) {
      return false;
    }
    String before = previous.text().toString();
    boolean hanging = previous.indent() > leftmost + 1;
    boolean ended = ENDED.matcher(before).matches();
    boolean shortLine = before.length() < 0.75 * width;
    boolean begun = BEGUN.matcher(line.text()).lookingAt();
    return hanging || ended && (shortLine || begun) || shortLine && begun;
  }
}
