package org.vitagraph.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a page put into rows and cells by where they stand. Blanks come from the gaps
 * between characters, cells from wide gaps, and small raised or lowered characters join the row of
 * their neighbour. Cost: a sort of the runs of a page.
 */
final class PdfRows {
  private static final double CELL_GAP = 1.5;
  private static final double WORD_GAP = 0.1;

  /** So many dots in a row end no sentence. */
  private static final int LEADER = 12;

  /** Characters drawn one after another on one baseline. */
  private record Run(List<PdfGlyph> glyphs) {
    PdfGlyph first() {
      return glyphs.get(0);
    }

    PdfGlyph last() {
      return glyphs.get(glyphs.size() - 1);
    }

    double baseline() {
      return first().baseline();
    }

    double size() {
      return first().size();
    }
  }

  private PdfRows() {}

  /** The rows of a page from top to bottom. */
  static List<PdfRow> of(List<PdfGlyph> glyphs, int page) {
    List<Run> runs = runs(glyphs);
    List<Run> hosts = new ArrayList<>();
    List<Run> onRows = new ArrayList<>();
    List<Run> small = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run host = host(runs, i);
      if (host == null) {
        onRows.add(runs.get(i));
      } else {
        small.add(runs.get(i));
        hosts.add(host);
      }
    }
    onRows.sort(Comparator.comparingDouble(Run::baseline));
    List<List<Run>> rows = new ArrayList<>();
    double top = 0;
    for (Run run : onRows) {
      if (rows.isEmpty() || run.baseline() - top > 0.3 * run.size()) {
        rows.add(new ArrayList<>());
        top = run.baseline();
      }
      rows.get(rows.size() - 1).add(run);
    }
    List<PdfRow> result = new ArrayList<>();
    for (List<Run> row : beside(rows)) {
      List<Run> all = new ArrayList<>(row);
      for (int i = 0; i < small.size(); i++) {
        if (row.contains(hosts.get(i))) {
          all.add(placed(small.get(i), hosts.get(i)));
        }
      }
      result.add(new PdfRow(page, row.get(0).baseline(), cells(all)));
    }
    return result;
  }

  /** Joins rows that are set a little higher or lower but wholly beside each other. */
  private static List<List<Run>> beside(List<List<Run>> rows) {
    List<List<Run>> joined = new ArrayList<>();
    for (List<Run> row : rows) {
      List<Run> above = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
      boolean beside = !above.isEmpty();
      for (Run run : row) {
        for (Run other : above) {
          double size = Math.min(run.size(), other.size());
          beside &=
              run.baseline() - other.baseline() < 0.55 * size
                  && (run.first().left() > other.last().right() + 0.8 * size
                      || other.first().left() > run.last().right() + 0.8 * size);
        }
      }
      if (beside) {
        above.addAll(row);
      } else {
        joined.add(new ArrayList<>(row));
      }
    }
    return joined;
  }

  private static List<Run> runs(List<PdfGlyph> glyphs) {
    List<Run> runs = new ArrayList<>();
    PdfGlyph last = null;
    for (PdfGlyph glyph : glyphs) {
      if (last == null
          || Math.abs(glyph.baseline() - last.baseline()) > 0.06 * glyph.size()
          || glyph.left() - last.right() > CELL_GAP * glyph.size()
          || glyph.left() - last.right() < -0.6 * glyph.size()
          || glyph.size() < 0.87 * last.size()) {
        runs.add(new Run(new ArrayList<>()));
      }
      runs.get(runs.size() - 1).glyphs().add(glyph);
      last = glyph;
    }
    return runs;
  }

  /** The run beside which a small one stands raised or lowered; null when it stands by itself. */
  private static @Nullable Run host(List<Run> runs, int index) {
    Run run = runs.get(index);
    for (int distance = 1; distance <= 3; distance++) {
      for (int i = index - distance; i <= index + distance; i += 2 * distance) {
        if (i >= 0 && i < runs.size() && isBeside(run, runs.get(i))) {
          return runs.get(i);
        }
      }
    }
    return null;
  }

  private static boolean isBeside(Run run, Run host) {
    double shift = Math.abs(run.baseline() - host.baseline());
    double gap =
        Math.min(
            Math.abs(run.first().left() - host.last().right()),
            Math.abs(host.first().left() - run.last().right()));
    return run.size() < 0.87 * host.size()
        && shift > 0.06 * host.size()
        && shift < 0.75 * host.size()
        && gap < 0.6 * host.size();
  }

  private static Run placed(Run small, Run host) {
    if (small.baseline() > host.baseline()) {
      return small;
    }
    List<PdfGlyph> raised = new ArrayList<>();
    for (PdfGlyph glyph : small.glyphs()) {
      raised.add(glyph.raisedGlyph());
    }
    return new Run(raised);
  }

  private static List<PdfCell> cells(List<Run> row) {
    row.sort(Comparator.comparingDouble((Run run) -> run.first().left()));
    List<PdfGlyph> glyphs = withoutLeaders(row);
    double[] gaps = new double[glyphs.size()];
    for (int i = 1; i < gaps.length; i++) {
      gaps[i] = glyphs.get(i).left() - glyphs.get(i - 1).right();
    }
    double wordGap = WORD_GAP + Math.min(0.25, Math.max(0, median(glyphs, gaps)));
    List<Double> blanks = new ArrayList<>();
    for (int i = 1; i < gaps.length; i++) {
      if (isBlank(glyphs, gaps, i, wordGap)) {
        blanks.add(gaps[i]);
      }
    }
    Collections.sort(blanks);
    // In a justified line all blanks may be wide; a gap between cells is wider than its fellows.
    double usual = blanks.size() < 3 ? 0 : blanks.get(blanks.size() / 2);
    List<PdfCell> cells = new ArrayList<>();
    List<PdfGlyph> cell = new ArrayList<>();
    for (int i = 0; i < gaps.length; i++) {
      PdfGlyph glyph = glyphs.get(i);
      double size = i == 0 ? glyph.size() : Math.max(glyph.size(), glyphs.get(i - 1).size());
      boolean elsewhere =
          i > 0 && Math.abs(glyph.order() - glyphs.get(i - 1).order()) > 20 && gaps[i] > 0.6 * size;
      if (i > 0
          && (gaps[i] > 4 * size
              || gaps[i] > Math.max(CELL_GAP * size, 2.5 * usual)
              || elsewhere)) {
        cells.add(new PdfCell(cell));
        cell = new ArrayList<>();
      }
      cell.add(glyph.spaced(!cell.isEmpty() && isBlank(glyphs, gaps, i, wordGap)));
    }
    cells.add(new PdfCell(cell));
    return cells;
  }

  /** The characters of a row without dots that only lead the eye to its end. */
  private static List<PdfGlyph> withoutLeaders(List<Run> row) {
    List<PdfGlyph> glyphs = new ArrayList<>();
    for (Run run : row) {
      glyphs.addAll(run.glyphs());
    }
    if (glyphs.stream().filter(glyph -> ".".equals(glyph.text())).count() < LEADER) {
      return glyphs;
    }
    List<PdfGlyph> kept = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); ) {
      int end = i;
      while (end < glyphs.size() && ".".equals(glyphs.get(end).text())) {
        end++;
      }
      if (end - i < LEADER || end - i == glyphs.size()) {
        end = Math.max(end, i + 1);
        kept.addAll(glyphs.subList(i, end));
      }
      i = end;
    }
    return kept;
  }

  private static boolean isBlank(List<PdfGlyph> glyphs, double[] gaps, int i, double wordGap) {
    double size = Math.min(glyphs.get(i).size(), glyphs.get(i - 1).size());
    return glyphs.get(i).space() || gaps[i] > wordGap * size;
  }

  /** The usual gap between letters in parts of the font size: above 0 where text is spaced out. */
  private static double median(List<PdfGlyph> glyphs, double[] gaps) {
    double[] relative = new double[Math.max(1, gaps.length - 1)];
    for (int i = 1; i < gaps.length; i++) {
      relative[i - 1] = gaps[i] / glyphs.get(i).size();
    }
    Arrays.sort(relative);
    return relative[relative.length / 3];
  }
}
