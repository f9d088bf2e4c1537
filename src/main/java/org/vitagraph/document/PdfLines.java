package org.vitagraph.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The rows of a document's pages in reading order, each with the edges of its column. A title from
 * the margin stands before the text beside it.
 */
final class PdfLines {
  /** How far a part of a page may stay behind the page's edges and still be as wide as the page. */
  private static final double NARROWER = 40;

  private final List<PdfLine> lines = new ArrayList<>();
  private final Deque<PdfRow> titles;
  private final double left;
  private final double right;
  private int column;

  private PdfLines(Deque<PdfRow> titles, double left, double right) {
    this.titles = titles;
    this.left = left;
    this.right = right;
  }

  static List<PdfLine> of(PdfMargin margin) {
    List<PdfRow> all = margin.texts().stream().flatMap(List::stream).toList();
    PdfLines lines = new PdfLines(new ArrayDeque<>(margin.titles()), left(all), right(all));
    for (List<PdfRow> page : margin.texts()) {
      List<List<PdfRow>> columns = PdfColumns.of(page);
      for (List<PdfRow> rows : columns) {
        lines.add(rows, columns.size() == 1);
      }
    }
    while (!lines.titles.isEmpty()) {
      lines.addTitle();
    }
    return lines.lines;
  }

  private void add(List<PdfRow> rows, boolean alone) {
    column++;
    double from = left(rows);
    double to = right(rows);
    boolean whole = alone || (from < left + NARROWER && to > right - NARROWER);
    for (PdfRow row : rows) {
      while (!titles.isEmpty() && isBefore(titles.element(), row)) {
        addTitle();
      }
      lines.add(new PdfLine(row, column, whole ? left : from, whole ? right : to, false));
    }
  }

  private static boolean isBefore(PdfRow title, PdfRow row) {
    return title.page() < row.page()
        || (title.page() == row.page() && title.baseline() < row.baseline() + 0.6 * row.size());
  }

  /** Adds the next title with all its lines, before the text beside the first of them. */
  private void addTitle() {
    PdfRow title = titles.remove();
    lines.add(new PdfLine(title, column, left, right, true));
    PdfRow next = titles.peek();
    if (next != null
        && next.page() == title.page()
        && next.baseline() > title.baseline()
        && next.baseline() - title.baseline() < 1.6 * next.size()) {
      addTitle();
    }
  }

  private static double left(List<PdfRow> rows) {
    return rows.stream().mapToDouble(PdfRow::left).min().orElse(0);
  }

  /** The farthest that two rows reach, so that a lone overlong one does not count. */
  private static double right(List<PdfRow> rows) {
    List<Double> rights =
        rows.stream().map(PdfRow::right).sorted(Comparator.reverseOrder()).toList();
    for (int i = 0; i + 1 < rights.size(); i++) {
      if (rights.get(i) - rights.get(i + 1) < 2) {
        return rights.get(i);
      }
    }
    return rights.isEmpty() ? 0 : rights.get(0);
  }
}
