package org.vitagraph.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows whose first cell is a label in a column of its own, such as the years left of the entries:
 * the second cells of such rows start below each other. A row with a label starts an entry, unless
 * the label goes on that of the row above: {@code 2016-} over {@code 2020}.
 */
final class PdfLabels {
  private final Map<Integer, Integer> starts;

  private PdfLabels(Map<Integer, Integer> starts) {
    this.starts = starts;
  }

  static PdfLabels of(List<PdfLine> lines) {
    Map<Integer, Integer> starts = new HashMap<>();
    for (PdfLine line : lines) {
      if (line.row().cells().size() > 1) {
        starts.merge(place(line.row().cells().get(1).left()), 1, Integer::sum);
      }
    }
    return new PdfLabels(starts);
  }

  boolean starts(PdfLine above, PdfLine line) {
    return isLabelled(line) && !goesOn(above, line);
  }

  /** Where the text beside the label starts; the line's own start when there is no label. */
  double textLeft(PdfLine line) {
    return isLabelled(line) ? line.row().cells().get(1).left() : line.left();
  }

  boolean isLabelled(PdfLine line) {
    if (line.row().cells().size() < 2) {
      return false;
    }
    double text = line.row().cells().get(1).left();
    int place = place(text);
    int alike = 0;
    for (int i = place - 1; i <= place + 1; i++) {
      alike += starts.getOrDefault(i, 0);
    }
    boolean shortLabel = line.row().first().text().length() <= 24;
    boolean left = text - line.columnLeft() < 0.4 * (line.columnRight() - line.columnLeft());
    return shortLabel && left && alike >= 3;
  }

  private boolean goesOn(PdfLine above, PdfLine line) {
    if (!isLabelled(above) || !line.hasDateAtLeft()) {
      return false;
    }
    String label = above.row().first().text();
    return (label.endsWith("-") || label.endsWith("\u2013"))
        && !line.row().first().text().matches(".*[-\u2013].*");
  }

  private static int place(double x) {
    return (int) Math.round(x / 2);
  }
}
