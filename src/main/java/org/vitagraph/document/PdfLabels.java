package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows whose first cell is a label in a column of its own, such as the years left of the entries:
 * the second cells of such rows start below each other. A row with a label starts an entry. A label
 * may take two rows: {@code 2016-} over {@code 2020}, {@code seit August} over {@code 2007}.
 */
final class PdfLabels {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** A month or season without its year. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?iu)(?:(?:since|from|seit|ab|depuis|desde|dal?) )?(?:jan|feb|fév|m[aä]r|apr|avr|abr|ma[iyg]|ju[nil]|giu|lug|a[uo][gû]|ago|sep|set|o[ckt]t|nov|d[eéi][czc]|ene|gen|spring|summer|fall|autumn|winter|frühjahr|frühling|sommer|herbst)\\p{L}{0,7}\\.?");

  private static final Pattern REST =
      Pattern.compile("(?:[-\u2013] ?\\p{L}{3,9}\\.? )?(?:19|20)\\d\\d(?:, (?:19|20)\\d\\d)*,?");

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

  /** The lines with labels of two rows in one. */
  List<PdfLine> joined(List<PdfLine> lines) {
    List<PdfLine> joined = new ArrayList<>();
    for (PdfLine line : lines) {
      PdfLine above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (above == null || !goesOn(above, line)) {
        joined.add(line);
        continue;
      }
      List<PdfGlyph> label = new ArrayList<>(above.row().first().glyphs());
      List<PdfGlyph> rest = line.row().first().glyphs();
      label.add(rest.get(0).spaced(true));
      label.addAll(rest.subList(1, rest.size()));
      List<PdfCell> cells = new ArrayList<>(above.row().cells());
      cells.set(0, new PdfCell(label));
      joined.set(joined.size() - 1, above.withRow(above.row().withCells(cells)));
      if (line.row().cells().size() > 1) {
        joined.add(
            line.withRow(
                line.row().withCells(line.row().cells().subList(1, line.row().cells().size()))));
      }
    }
    return joined;
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
    if (!isLabelled(above)
        || above.column() != line.column()
        || line.row().first().right() > above.row().cells().get(1).left()
        || !PdfLine.isDate(line.row().first())) {
      return false;
    }
    String label = above.row().first().text();
    if (OPEN.matcher(label).matches() || label.endsWith(",") && YEAR.matcher(label).find()) {
      return REST.matcher(line.row().first().text()).matches();
    }
    return (label.endsWith("-") || label.endsWith("\u2013"))
        && isLater(line.row().first().text(), label)
        && !line.row().first().text().matches(".*[-\u2013].*");
  }

  /** An open range above an earlier year is a range up to today. */
  private static boolean isLater(String year, String label) {
    Matcher first = YEAR.matcher(label);
    Matcher second = YEAR.matcher(year);
    return !first.find() || !second.find() || second.group().compareTo(first.group()) >= 0;
  }

  private static int place(double x) {
    return (int) Math.round(x / 2);
  }
}
