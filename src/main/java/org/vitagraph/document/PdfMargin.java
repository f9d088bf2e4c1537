package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Section titles that hang in the left margin beside the text, as in the résumé classes of LaTeX.
 * They are known by standing left of text, in one look, as words that sections are called by.
 *
 * @param titles rows of such titles, one a line as printed
 * @param texts the rows without them, a list a page
 */
record PdfMargin(List<PdfRow> titles, List<List<PdfRow>> texts) {

  /** A look at a place; the titles of a document start below each other, or end so. */
  private record Look(PdfStyle style, boolean byLeft, long place) {
    static List<Look> of(PdfCell cell) {
      PdfStyle style = cell.style();
      return List.of(
          new Look(style, true, Math.round(cell.left() / 2)),
          new Look(style, false, Math.round(cell.right() / 2)));
    }
  }

  static PdfMargin of(List<List<PdfRow>> pages) {
    Map<Look, List<PdfRow>> looks = new HashMap<>();
    for (List<PdfRow> rows : pages) {
      for (PdfRow row : rows) {
        if (isBesideText(row)) {
          for (Look look : Look.of(row.first())) {
            looks.computeIfAbsent(look, k -> new ArrayList<>()).add(row);
          }
        }
      }
    }
    List<PdfRow> all = pages.stream().flatMap(List::stream).toList();
    Map<Look, Double> titleLooks = new HashMap<>();
    looks.forEach(
        (look, rows) -> {
          double known =
              rows.stream().filter(r -> PdfHeadings.isSectionName(r.first().text())).count();
          double dated = rows.stream().filter(r -> PdfLine.isDate(r.first())).count();
          if (known >= 2 && known >= 0.4 * rows.size() && dated <= 0.25 * rows.size()) {
            double text = rows.stream().mapToDouble(r -> r.cells().get(1).left()).min().orElse(0);
            double inText = rows.size() + all.stream().filter(r -> r.left() > text - 2).count();
            double beside = rows.stream().filter(r -> PdfLine.isDate(r.cells().get(1))).count();
            if (inText >= 0.5 * all.size() && beside <= 0.5 * rows.size()) {
              titleLooks.put(look, text);
            }
          }
        });
    List<PdfRow> titles = new ArrayList<>();
    List<List<PdfRow>> texts = new ArrayList<>();
    for (List<PdfRow> rows : pages) {
      List<PdfRow> rest = new ArrayList<>();
      for (PdfRow drawn : rows) {
        PdfRow parted = parted(drawn);
        PdfRow row = !isTitle(drawn, titleLooks) && isTitle(parted, titleLooks) ? parted : drawn;
        if (isTitle(row, titleLooks)) {
          titles.add(row.withCells(List.of(row.first())));
          if (row.cells().size() > 1) {
            rest.add(row.withCells(row.cells().subList(1, row.cells().size())));
          }
        } else {
          rest.add(row);
        }
      }
      texts.add(rest);
    }
    return new PdfMargin(titles, texts);
  }

  /** A title so long that it nearly touches the text beside it is known by its look. */
  private static PdfRow parted(PdfRow row) {
    List<PdfGlyph> glyphs = row.first().glyphs();
    int end = 1;
    while (end < glyphs.size() && glyphs.get(end).looksLike(glyphs.get(0))) {
      end++;
    }
    if (end == glyphs.size()) {
      return row;
    }
    PdfCell title = new PdfCell(glyphs.subList(0, end));
    List<PdfCell> cells = new ArrayList<>();
    cells.add(title);
    cells.add(new PdfCell(glyphs.subList(end, glyphs.size())));
    cells.addAll(row.cells().subList(1, row.cells().size()));
    return PdfHeadings.isSectionName(title.text()) ? row.withCells(cells) : row;
  }

  private static boolean isTitle(PdfRow row, Map<Look, Double> looks) {
    for (Look look : Look.of(row.first())) {
      Double text = looks.get(look);
      if (text != null && row.first().right() < text && row.first().text().length() <= 40) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBesideText(PdfRow row) {
    return row.cells().size() > 1
        && row.first().text().length() <= 40
        && row.cells().get(1).left() - row.left() > 4 * row.size();
  }
}
