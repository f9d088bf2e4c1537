package org.vitagraph.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a document is set: its body's look, and how far the lines of a paragraph are apart in each
 * font size, learnt from lines that surely go on in the next.
 */
final class PdfSpacing {
  private final Map<Integer, Double> leadings = new HashMap<>();
  private final PdfStyle bodyStyle;
  private double usual = 1.2;

  private PdfSpacing(PdfStyle bodyStyle) {
    this.bodyStyle = bodyStyle;
  }

  static PdfSpacing of(List<PdfLine> lines) {
    Map<PdfStyle, Integer> counts = new HashMap<>();
    PdfStyle body = lines.get(0).row().style();
    for (PdfLine line : lines) {
      PdfStyle style = line.row().style();
      int count = counts.merge(style, line.row().text().length(), Integer::sum);
      body = count > counts.getOrDefault(body, 0) ? style : body;
    }
    PdfSpacing spacing = new PdfSpacing(body);
    Map<Integer, List<Double>> wraps = new HashMap<>();
    List<Double> wrapped = new ArrayList<>();
    List<Double> near = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine above = lines.get(i - 1);
      PdfLine line = lines.get(i);
      double distance = line.row().baseline() - above.row().baseline();
      double relative = distance / line.em();
      if (above.column() != line.column()
          || Math.abs(above.em() - line.em()) > 0.6
          || relative < 0.8
          || relative > 2.2
          || line.margin()
          || above.margin()) {
        continue;
      }
      near.add(relative);
      if (above.isFullBefore(line)) {
        // A small letter says that the line goes on, which a full line alone does not.
        int weight = Character.isLowerCase(line.row().text().codePointAt(0)) ? 4 : 1;
        wraps
            .computeIfAbsent(half(line.em()), k -> new ArrayList<>())
            .addAll(Collections.nCopies(weight, distance));
        wrapped.add(relative);
      }
    }
    if (wrapped.size() >= 3 || !near.isEmpty()) {
      spacing.usual = lowerMiddle(wrapped.size() >= 3 ? wrapped : near);
    }
    for (Map.Entry<Integer, List<Double>> wrap : wraps.entrySet()) {
      if (wrap.getValue().size() >= 4) {
        spacing.leadings.put(wrap.getKey(), lowerMiddle(wrap.getValue()));
      }
    }
    return spacing;
  }

  PdfStyle bodyStyle() {
    return bodyStyle;
  }

  double bodySize() {
    return bodyStyle.size();
  }

  /**
   * White space between two lines beyond that inside a paragraph, in line heights; negative above.
   */
  double gap(PdfLine above, PdfLine line) {
    double leading = Math.max(leading(above.em()), leading(line.em()));
    double smaller = Math.min(leading(above.em()), leading(line.em()));
    double distance = line.row().baseline() - above.row().baseline();
    return distance <= leading ? Math.min(0, distance / smaller - 1) : distance / leading - 1;
  }

  private double leading(double size) {
    Double known = leadings.get(half(size));
    return known != null ? known : usual * size;
  }

  private static int half(double size) {
    return (int) Math.round(2 * size);
  }

  private static double lowerMiddle(List<Double> values) {
    Collections.sort(values);
    return values.get((values.size() - 1) * 2 / 5);
  }
}
