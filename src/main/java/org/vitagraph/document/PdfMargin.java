package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Section titles that hang in the left margin beside the text, as in the résumé classes of LaTeX.
 * They are known by standing left of text, in one look, as words that sections are called by.
 *
 * @param titles rows of such titles, one a line as printed
 * @param texts the rows without them, a list a page
 */
record PdfMargin(List<PdfRow> titles, List<List<PdfRow>> texts) {

  static PdfMargin of(List<List<PdfRow>> pages) {
    Map<PdfStyle, List<PdfCell>> looks = new HashMap<>();
    for (List<PdfRow> rows : pages) {
      for (PdfRow row : rows) {
        if (isBesideText(row)) {
          looks.computeIfAbsent(row.first().style(), k -> new ArrayList<>()).add(row.first());
        }
      }
    }
    Set<PdfStyle> titleLooks = new HashSet<>();
    for (Map.Entry<PdfStyle, List<PdfCell>> look : looks.entrySet()) {
      double known =
          look.getValue().stream().filter(cell -> PdfHeadings.isSectionName(cell.text())).count();
      if (known >= 2
          && known >= 0.4 * look.getValue().size()
          && look.getValue().stream().noneMatch(PdfLine::isDate)) {
        titleLooks.add(look.getKey());
      }
    }
    List<PdfRow> titles = new ArrayList<>();
    List<List<PdfRow>> texts = new ArrayList<>();
    for (List<PdfRow> rows : pages) {
      texts.add(titleLooks.isEmpty() ? rows : split(rows, titleLooks, titles));
    }
    return new PdfMargin(titles, texts);
  }

  private static List<PdfRow> split(List<PdfRow> rows, Set<PdfStyle> looks, List<PdfRow> titles) {
    List<PdfRow> texts = new ArrayList<>();
    double below = Double.NaN;
    double left = 0;
    double text = 0;
    for (PdfRow row : rows) {
      boolean title = looks.contains(row.first().style());
      boolean starts = title && isBesideText(row);
      boolean goesOn =
          title
              && row.baseline() - below < 1.6 * row.size()
              && Math.abs(row.left() - left) < 2
              && row.first().right() < text;
      if (!starts && !goesOn) {
        texts.add(row);
        continue;
      }
      titles.add(row.withCells(List.of(row.first())));
      below = row.baseline();
      left = row.left();
      if (row.cells().size() > 1) {
        text = row.cells().get(1).left();
        texts.add(row.withCells(row.cells().subList(1, row.cells().size())));
      }
    }
    return texts;
  }

  private static boolean isBesideText(PdfRow row) {
    return row.cells().size() > 1
        && row.first().text().length() <= 40
        && row.cells().get(1).left() - row.left() > 4 * row.size();
  }
}
