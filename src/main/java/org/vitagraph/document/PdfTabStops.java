package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places where the text of many rows starts. A label that reaches nearly to the text beside it, as
 * {@code 2016–2020} in a column of dates, is parted from the text by knowing where texts start, not
 * by the width of the blank.
 */
final class PdfTabStops {
  private static final int ROWS = 4;
  private static final int LABEL = 28;

  private final Map<Integer, Integer> starts = new HashMap<>();
  private final Map<Integer, Integer> blanks = new HashMap<>();

  private PdfTabStops() {}

  /** The pages' rows with such labels as cells of their own. */
  static List<List<PdfRow>> applied(List<List<PdfRow>> pages) {
    PdfTabStops stops = new PdfTabStops();
    for (List<PdfRow> rows : pages) {
      for (PdfRow row : rows) {
        for (PdfCell cell : row.cells()) {
          stops.starts.merge(place(cell.left()), 1, Integer::sum);
          int blank = blank(cell);
          if (blank > 0) {
            stops.blanks.merge(place(cell.glyphs().get(blank).left()), 1, Integer::sum);
          } else if (!cell.equals(row.first())) {
            stops.blanks.merge(place(cell.left()), 1, Integer::sum);
          }
        }
      }
    }
    List<List<PdfRow>> result = new ArrayList<>();
    for (List<PdfRow> rows : pages) {
      result.add(rows.stream().map(stops::parted).toList());
    }
    return result;
  }

  private PdfRow parted(PdfRow row) {
    List<PdfCell> cells = new ArrayList<>();
    for (PdfCell cell : row.cells()) {
      int blank = blank(cell);
      List<PdfGlyph> glyphs = cell.glyphs();
      int place = blank == 0 ? -1 : place(glyphs.get(blank).left());
      if (blank == 0 || near(starts, place) < ROWS || near(blanks, place) < ROWS - 1) {
        cells.add(cell);
        continue;
      }
      List<PdfGlyph> text = new ArrayList<>(glyphs.subList(blank, glyphs.size()));
      text.set(0, text.get(0).spaced(false));
      cells.add(new PdfCell(glyphs.subList(0, blank)));
      cells.add(new PdfCell(text));
    }
    return cells.size() == row.cells().size() ? row : row.withCells(cells);
  }

  /**
   * The first blank near the start of a cell that is wider than those between words; 0 for none.
   */
  private static int blank(PdfCell cell) {
    List<PdfGlyph> glyphs = cell.glyphs();
    for (int i = 2; i < Math.min(glyphs.size(), LABEL); i++) {
      PdfGlyph glyph = glyphs.get(i);
      double gap = glyph.left() - glyphs.get(i - 1).right();
      if (glyph.space()
          && gap > 0.5 * glyph.size()
          && gap > 1.6 * usualBlank(glyphs, i)
          && !PdfMarkers.isNumber(new PdfCell(glyphs.subList(0, i)).text())) {
        return i;
      }
    }
    return 0;
  }

  private static double usualBlank(List<PdfGlyph> glyphs, int except) {
    double sum = 0;
    int count = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      if (glyphs.get(i).space() && i != except) {
        sum += glyphs.get(i).left() - glyphs.get(i - 1).right();
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static int near(Map<Integer, Integer> counts, int place) {
    return counts.getOrDefault(place - 1, 0)
        + counts.getOrDefault(place, 0)
        + counts.getOrDefault(place + 1, 0);
  }

  private static int place(double x) {
    return (int) Math.round(x);
  }
}
