package org.vitagraph.document;

import java.util.regex.Pattern;

/**
 * A row in reading order, with the edges of the column that it stands in.
 *
 * @param column number of the stretch of one column of one page, in reading order
 * @param margin whether it is a heading that stands in the margin beside the text
 */
record PdfLine(PdfRow row, int column, double columnLeft, double columnRight, boolean margin) {
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu).*(\\b(19|20)\\d\\d|[\u2019'`]\\d\\d\\b|\\b\\d{1,2}/\\d\\d|\\b(present|current|today|now|heute|pr\u00e9sent|actual)\\b).*");

  PdfLine withRow(PdfRow other) {
    return new PdfLine(other, column, columnLeft, columnRight, margin);
  }

  double left() {
    return row.left();
  }

  /** How far from the edge of its column it starts, in points. */
  double indent() {
    return row.left() - columnLeft;
  }

  double em() {
    return row.size();
  }

  /** Where the text ends that would go on in the next line: a date flush right does not count. */
  double textRight() {
    return hasDateAtRight() ? row.cells().get(row.cells().size() - 2).right() : row.right();
  }

  boolean hasDateAtRight() {
    return row.cells().size() > 1
        && isDate(row.last())
        && row.last().left() > columnLeft + 0.4 * (columnRight - columnLeft);
  }

  boolean hasDateAtLeft() {
    return row.cells().size() > 1 && isDate(row.first()) && row.first().text().length() <= 24;
  }

  /** Whether the next line's first word had no room in this one, so that the break says nothing. */
  boolean isFullBefore(PdfLine next) {
    double room = columnRight - textRight();
    boolean justified =
        Math.abs(textRight() - next.textRight()) < 0.15 * em() && textRight() - left() > 15 * em();
    return justified || room < next.row.first().firstWord() + 0.2 * em();
  }

  static boolean isDate(PdfCell cell) {
    String text = cell.text();
    return text.length() <= 32 && DATE.matcher(text).matches();
  }
}
