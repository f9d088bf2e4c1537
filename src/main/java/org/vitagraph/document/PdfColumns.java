package org.vitagraph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a page in reading order. A gutter that many rows leave white parts columns when
 * the file draws one side wholly before the other, or when the baselines of the two sides do not
 * meet, or when both sides are running text; otherwise it parts the cells of rows, such as dates
 * and entries.
 */
final class PdfColumns {
  private static final int ROWS = 3;

  /** Rows {@code from} to {@code to} left and right of a gutter that ends at {@code x}. */
  private record Split(int from, int to, double x, boolean leftFirst) {}

  private PdfColumns() {}

  /**
   * The rows of a page, column by column; what spans the page stands between them.
   *
   * @param rows of the page, from top to bottom
   */
  static List<List<PdfRow>> of(List<PdfRow> rows) {
    Split split = split(rows);
    if (split == null) {
      return rows.isEmpty() ? List.of() : List.of(rows);
    }
    List<List<PdfRow>> columns = new ArrayList<>(of(rows.subList(0, split.from())));
    List<PdfRow> both = rows.subList(split.from(), split.to());
    List<List<PdfRow>> left = of(only(both, cell -> cell.left() < split.x() - 0.5));
    List<List<PdfRow>> right = of(only(both, cell -> cell.left() >= split.x() - 0.5));
    columns.addAll(split.leftFirst() ? left : right);
    columns.addAll(split.leftFirst() ? right : left);
    columns.addAll(of(rows.subList(split.to(), rows.size())));
    return columns;
  }

  private static List<PdfRow> only(List<PdfRow> rows, Predicate<PdfCell> side) {
    List<PdfRow> result = new ArrayList<>();
    for (PdfRow row : rows) {
      List<PdfCell> cells = row.cells().stream().filter(side).toList();
      if (!cells.isEmpty()) {
        result.add(row.withCells(cells));
      }
    }
    return result;
  }

  private static @Nullable Split split(List<PdfRow> rows) {
    Split best = null;
    for (double x : gutters(rows)) {
      int from = 0;
      for (int i = 0; i <= rows.size(); i++) {
        if (i == rows.size() || crosses(rows.get(i), x)) {
          Split split = i - from < ROWS ? null : columns(rows, from, i, x);
          if (split != null
              && (best == null || split.to() - split.from() > best.to() - best.from())) {
            best = split;
          }
          from = i + 1;
        }
      }
    }
    return best;
  }

  /** Places where several cells start, or the leftmost start of several that end together. */
  private static List<Double> gutters(List<PdfRow> rows) {
    List<PdfCell> cells = new ArrayList<>();
    double left = Double.MAX_VALUE;
    for (PdfRow row : rows) {
      cells.addAll(row.cells());
      left = Math.min(left, row.left());
    }
    List<Double> gutters = new ArrayList<>();
    cells.sort(Comparator.comparingDouble(PdfCell::left));
    addClusters(cells, true, gutters);
    cells.sort(Comparator.comparingDouble(PdfCell::right));
    addClusters(cells, false, gutters);
    double edge = left + 40;
    gutters.removeIf(x -> x < edge);
    return gutters.stream().distinct().sorted().toList();
  }

  private static void addClusters(List<PdfCell> sorted, boolean byLeft, List<Double> gutters) {
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      double start = byLeft ? sorted.get(from).left() : sorted.get(from).right();
      if (i == sorted.size()
          || (byLeft ? sorted.get(i).left() : sorted.get(i).right()) - start > 2) {
        if (i - from >= ROWS) {
          double x = Double.MAX_VALUE;
          for (PdfCell cell : sorted.subList(from, i)) {
            x = Math.min(x, cell.left());
          }
          gutters.add(x);
        }
        from = i;
      }
    }
  }

  private static boolean crosses(PdfRow row, double x) {
    for (PdfCell cell : row.cells()) {
      if (cell.left() < x - 0.5 && cell.right() > x - 0.5 * row.size()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Split columns(List<PdfRow> rows, int from, int to, double x) {
    int start = from;
    int end = from;
    for (int i = from; i < to; i++) {
      int apart = PdfSides.drawnApart(rows, i, to, x);
      if (apart - i > end - start) {
        start = i;
        end = apart;
      }
    }
    // What stands on one side only, above, may belong to the text around the columns.
    while (start < end && isOneSided(rows.get(start), x)) {
      start++;
    }
    if (end - start >= ROWS) {
      PdfSides sides = PdfSides.of(rows.subList(start, end), x);
      if (sides.left().size() >= ROWS
          && sides.right().size() >= ROWS
          && sides.overlap() >= ROWS
          && !sides.isLabelled()) {
        return new Split(start, end, x, sides.isLeftDrawnFirst());
      }
    }
    PdfSides sides = PdfSides.of(rows.subList(from, to), x);
    return sides.isIndependent() ? new Split(from, to, x, true) : null;
  }

  private static boolean isOneSided(PdfRow row, double x) {
    return row.right() < x || row.left() >= x - 0.5;
  }
}
