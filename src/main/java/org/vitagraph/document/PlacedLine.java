package org.vitagraph.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * A line with its place in its block: what sections and entries are cut from.
 *
 * @param kind of its block
 * @param level of its block
 * @param first whether it begins its block
 * @param wrapped whether the block's lines were broken by the layout, not by the writer
 */
record PlacedLine(Line line, Block.Kind kind, int level, boolean first, boolean wrapped) {
  private static final Pattern MARKER =
      Pattern.compile(
          "\\t?(\\[[A-Za-z]{0,4}[-. ]?\\d{1,3}[a-z]?\\]|\\(\\d{1,3}\\)|[A-Z]{0,2}\\d{1,3}[.)])"
              + "(?=\\s|$|(?<=\\])\\p{L}|(?<=\\.)\\p{Lu}\\p{Ll})\\s*");

  /** The year of a margin beside the first entry of that year. */
  private static final Pattern MARGIN = Pattern.compile("(?:19|20)\\d\\d[\\t ]\\s*(?=\\[)");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  String text() {
    return line.text().toString();
  }

  /** The number or letters that count the line in a list, with the space behind; null if none. */
  @Nullable String marker() {
    Matcher matcher = MARKER.matcher(line.text());
    return matcher.lookingAt() ? matcher.group() : null;
  }

  /** The marker, be it behind a year in the margin; null if none. */
  private @Nullable String counter() {
    Matcher margin = MARGIN.matcher(line.text());
    return margin.lookingAt() ? from(margin.end()).marker() : marker();
  }

  /** The number in its marker; -1 if none. */
  int number() {
    String marker = counter();
    if (marker == null) {
      return -1;
    }
    Matcher digits = DIGITS.matcher(marker);
    return digits.find() ? Integer.parseInt(digits.group()) : -1;
  }

  /** Whether the line is a marker and nothing else. */
  boolean isBareMarker() {
    String marker = marker();
    return marker != null && marker.length() == line.text().length();
  }

  /** The letters and brackets around the number, which all markers of a list share. */
  String markerShape() {
    String marker = counter();
    return marker == null ? "" : DIGITS.matcher(marker.strip()).replaceAll("#");
  }

  /** The same line from the given character on. */
  PlacedLine from(int start) {
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
    Line cut = new Line(rest, marks, line.indent(), line.gap(), line.size(), line.page());
    return new PlacedLine(cut, kind, level, first, wrapped);
  }
}
