package org.vitagraph.document;

import java.util.List;

/**
 * What stands on one baseline in one column of a page.
 *
 * @param page from 1
 */
record PdfRow(int page, double baseline, List<PdfCell> cells) {
  PdfRow {
    cells = List.copyOf(cells);
  }

  PdfCell first() {
    return cells.get(0);
  }

  PdfCell last() {
    return cells.get(cells.size() - 1);
  }

  double left() {
    return first().left();
  }

  double right() {
    return last().right();
  }

  PdfRow withCells(List<PdfCell> others) {
    return new PdfRow(page, baseline, others);
  }

  /** The look of its widest cell. */
  PdfStyle style() {
    PdfCell widest = first();
    for (PdfCell cell : cells) {
      widest = cell.glyphs().size() > widest.glyphs().size() ? cell : widest;
    }
    return widest.style();
  }

  double size() {
    return style().size();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (PdfCell cell : cells) {
      if (!text.isEmpty()) {
        text.append('\t');
      }
      text.append(cell.text());
    }
    return text.toString();
  }
}
