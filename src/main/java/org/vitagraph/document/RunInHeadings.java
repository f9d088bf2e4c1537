package org.vitagraph.document;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.Span;

/**
 * Headings in bold at the head of what they announce, in a document that sets its headings so:
 * <b>Editorial work.</b> {@code Associate editor, Journal of Tides, 2015–2020}.
 */
final class RunInHeadings {
  private static final int FEWEST = 4;
  private static final Pattern END = Pattern.compile("[\\s.:]+");
  private static final Pattern STOPS = Pattern.compile("[\\s.:]+$");
  private static final Pattern STOPPED =
      Pattern.compile("(?:(?:Ph\\.? ?D|M\\.? ?Sc|M\\.? ?A)\\.? \\p{L}|\\p{Lu})[^.:]{2,60}[.:]\\s*");

  private final boolean habit;

  private RunInHeadings(boolean habit) {
    this.habit = habit;
  }

  static RunInHeadings of(List<Block> blocks) {
    Set<String> found = new TreeSet<>();
    boolean marked = false;
    boolean stopped = true;
    for (Block block : blocks) {
      Line line = block.lines().get(0);
      if (block.kind() == Block.Kind.HEADING) {
        String heading = line.text().toString();
        marked |= HeadingWords.make(heading);
        stopped &= !HeadingWords.make(heading) || heading.endsWith(":");
      } else if (block.kind() == Block.Kind.PARAGRAPH) {
        Span heading = lead(line);
        if (heading != null) {
          found.add(heading.of(line.text()));
        }
      }
    }
    // Where headings of their own end with a colon, so do those before their first words.
    return new RunInHeadings(marked ? stopped && found.size() > 1 : found.size() >= FEWEST);
  }

  /** Where the heading ends that the line begins with, behind its stop; 0 without one. */
  int end(PlacedLine line) {
    if (!habit || !line.first() || line.kind() != Block.Kind.PARAGRAPH) {
      return 0;
    }
    Span heading = lead(line.line());
    if (heading == null) {
      return 0;
    }
    Matcher end = END.matcher(line.text()).region(heading.end(), line.text().length());
    return end.lookingAt() ? end.end() : heading.end();
  }

  /** The words in bold that begin the line and head something, with a stop behind them. */
  private static @Nullable Span lead(Line line) {
    String text = line.text().toString();
    for (Mark mark : line.marks()) {
      if (mark.kind() == Mark.Kind.BOLD && mark.span().start() == 0) {
        Matcher behind = END.matcher(text).region(mark.span().end(), text.length());
        int end = behind.lookingAt() ? behind.end() : mark.span().end();
        String words = text.substring(0, end);
        String heading = STOPS.matcher(words).replaceFirst("");
        return STOPPED.matcher(words).matches() && HeadingWords.make(heading)
            ? new Span(0, heading.length())
            : null;
      }
    }
    return null;
  }
}
