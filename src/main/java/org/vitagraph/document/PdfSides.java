package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;

/** What stands left and right of a gutter that ends at {@code x}, a row where a side has cells. */
record PdfSides(List<PdfRow> left, List<PdfRow> right, double x) {

  static PdfSides of(List<PdfRow> rows, double x) {
    List<PdfRow> left = new ArrayList<>();
    List<PdfRow> right = new ArrayList<>();
    for (PdfRow row : rows) {
      List<PdfCell> before = row.cells().stream().filter(cell -> cell.left() < x - 0.5).toList();
      List<PdfCell> after = row.cells().stream().filter(cell -> cell.left() >= x - 0.5).toList();
      if (!before.isEmpty()) {
        left.add(row.withCells(before));
      }
      if (!after.isEmpty()) {
        right.add(row.withCells(after));
      }
    }
    return new PdfSides(left, right, x);
  }

  /**
   * The end of the longest stretch of rows from {@code from}, not beyond {@code to}, of which the
   * file draws one side of the gutter wholly before the other.
   */
  static int drawnApart(List<PdfRow> rows, int from, int to, double x) {
    int end = from;
    int[] first = {Integer.MAX_VALUE, Integer.MAX_VALUE};
    int[] last = {-1, -1};
    for (int i = from; i < to; i++) {
      for (PdfCell cell : rows.get(i).cells()) {
        int side = cell.left() < x - 0.5 ? 0 : 1;
        first[side] = Math.min(first[side], cell.order());
        last[side] = Math.max(last[side], cell.order());
      }
      if (last[0] > first[1] && last[1] > first[0]) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  boolean isLeftDrawnFirst() {
    return firstOrder(left) < firstOrder(right);
  }

  /** How many rows of the shorter side stand beside the other side. */
  int overlap() {
    return Math.min(beside(left, right), beside(right, left));
  }

  /** Whether one side is only dates that stand on the baselines of the other. */
  boolean isLabelled() {
    return isLabels(left, right) || isLabels(right, left);
  }

  /** Whether each side is a text of its own by its place: wide, and not set row by row. */
  boolean isIndependent() {
    if (Math.min(left.size(), right.size()) < 5 || overlap() < 5 || isLabelled()) {
      return false;
    }
    double start = left.stream().mapToDouble(PdfRow::left).min().orElse(0);
    double end = right.stream().mapToDouble(PdfRow::right).max().orElse(0);
    double width = end - start;
    if (x - start < 0.25 * width || end - x < 0.25 * width) {
      return false;
    }
    boolean apart =
        together(left, right) * 2 < left.size() && together(right, left) * 2 < right.size();
    double leftEdge = left.stream().mapToDouble(PdfRow::right).max().orElse(0);
    double filled = left.stream().filter(row -> row.right() > leftEdge - 3 * row.size()).count();
    double filledRight = right.stream().filter(row -> row.right() > end - 4 * row.size()).count();
    boolean running =
        Math.min(left.size(), right.size()) >= 8
            && filled > 0.5 * left.size()
            && filledRight > 0.5 * right.size();
    return apart || running;
  }

  private static boolean isLabels(List<PdfRow> labels, List<PdfRow> texts) {
    double dates = labels.stream().filter(row -> PdfLine.isDate(row.first())).count();
    return dates > 0.6 * labels.size() && together(labels, texts) >= 0.7 * labels.size();
  }

  private static int together(List<PdfRow> rows, List<PdfRow> others) {
    int count = 0;
    for (PdfRow row : rows) {
      for (PdfRow other : others) {
        if (other.baseline() == row.baseline()) {
          count++;
          break;
        }
      }
    }
    return count;
  }

  private static int beside(List<PdfRow> rows, List<PdfRow> others) {
    if (others.isEmpty()) {
      return 0;
    }
    double top = others.get(0).baseline() - others.get(0).size();
    double bottom = others.get(others.size() - 1).baseline() + others.get(0).size();
    return (int) rows.stream().filter(r -> r.baseline() >= top && r.baseline() <= bottom).count();
  }

  private static int firstOrder(List<PdfRow> rows) {
    int order = Integer.MAX_VALUE;
    for (PdfRow row : rows) {
      for (PdfCell cell : row.cells()) {
        order = Math.min(order, cell.order());
      }
    }
    return order;
  }
}
