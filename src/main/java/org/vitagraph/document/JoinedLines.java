package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Puts the lines of an entry together, takes the marker off the first, and undoes the hyphens of
 * broken words: {@code Proceed-⏎ings} becomes {@code Proceedings}.
 */
final class JoinedLines {
  /** An address that a line's end broke behind one of its signs. */
  private static final Pattern ADDRESS_END =
      Pattern.compile("(?:https?://|\\bwww\\.|\\b10\\.\\d{4,9}/)[^\\s<>]{0,120}[/_=&?-]$");

  private JoinedLines() {}

  static Entry entry(List<PlacedLine> lines, int level) {
    @Nullable String marker = lines.get(0).marker();
    AlignedText.Builder text = new AlignedText.Builder();
    List<Mark> marks = new ArrayList<>();
    PlacedLine previous = null;
    for (PlacedLine placed : lines) {
      PlacedLine line = previous == null && marker != null ? placed.from(marker.length()) : placed;
      AlignedText words = line.line().text();
      AlignedText next = words;
      if (previous != null) {
        AlignedText soFar = text.build();
        if (line.wrapped() && isBroken(soFar, words)) {
          text = new AlignedText.Builder().append(soFar.slice(new Span(0, soFar.length() - 1)));
          clip(marks, text.length());
        } else if (line.wrapped() && isJoined(soFar, words)) {
          next = withoutFirstBreak(words);
        } else if (text.length() > 0) {
          text.insert("\n");
        }
      }
      for (Mark mark : line.line().marks()) {
        marks.add(new Mark(mark.kind(), mark.span().shift(text.length()), mark.target()));
      }
      text.append(next);
      previous = placed;
    }
    return new Entry(
        marker == null ? "" : marker.strip(),
        text.build(),
        marks,
        lines.get(0).line().page(),
        level);
  }

  private static boolean isBroken(AlignedText before, AlignedText after) {
    int n = before.length();
    return n > 1
        && before.charAt(n - 1) == '-'
        && Character.isLetter(before.charAt(n - 2))
        && after.length() > 0
        && Character.isLowerCase(after.charAt(0));
  }

  /**
   * Whether a hyphen or an address goes on: {@code 12-⏎19}, {@code Lee-⏎Chen}, {@code doi.org/⏎10}.
   */
  private static boolean isJoined(AlignedText before, AlignedText after) {
    int n = before.length();
    if (n < 2 || after.length() == 0 || !Character.isLetterOrDigit(after.charAt(0))) {
      return false;
    }
    char last = before.charAt(n - 1);
    char second = before.charAt(n - 2);
    char next = after.charAt(0);
    return (last == '-' || last == '\u2013') && Character.isDigit(second) && Character.isDigit(next)
        || last == '-' && Character.isLowerCase(second) && Character.isUpperCase(next)
        || ADDRESS_END.matcher(before).find();
  }

  /**
   * The line ends behind the word that it had no room for, so that lines stay as long as they are.
   */
  private static AlignedText withoutFirstBreak(AlignedText line) {
    int space = line.toString().indexOf(' ');
    return space < 0
        ? line
        : new AlignedText.Builder()
            .append(line.slice(new Span(0, space)))
            .insert("\n")
            .append(line.slice(new Span(space + 1, line.length())))
            .build();
  }

  private static void clip(List<Mark> marks, int end) {
    marks.replaceAll(
        mark ->
            mark.span().end() <= end
                ? mark
                : new Mark(
                    mark.kind(), new Span(Math.min(mark.span().start(), end), end), mark.target()));
  }
}
