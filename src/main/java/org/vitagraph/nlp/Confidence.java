package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the distance to the next best labelling becomes a probability: for each label a logistic
 * curve, fitted on fields of which it is known whether they were right.
 */
final class Confidence {
  /** For a model that was not measured. */
  static final Confidence UNFITTED = new Confidence(new EnumMap<>(Label.class));

  private static final Curve UNKNOWN = new Curve(0.1, 0);

  /** Labels with fewer cases, or with all right or all wrong, share one curve. */
  private static final int FEWEST = 150;

  /** Margins of more than this count as this. */
  static final int FARTHEST = 500;

  private record Curve(double slope, double offset) {
    private double of(double margin) {
      return 1 / (1 + Math.exp(-(slope * margin + offset)));
    }
  }

  /** A field that was found, and whether rightly. */
  record Case(Label label, float margin, boolean isRight) {}

  private final Map<Label, Curve> curves;

  private Confidence(Map<Label, Curve> curves) {
    this.curves = curves;
  }

  /** The probability that a field of this label is right. */
  double of(Label label, float margin) {
    return curves.getOrDefault(label, UNKNOWN).of(Math.min(margin, FARTHEST));
  }

  /** Fits the curves by Newton's method on the likelihood of the cases. */
  static Confidence fit(List<Case> cases) {
    Map<Label, Curve> curves = new EnumMap<>(Label.class);
    Curve shared = curve(cases);
    for (Label label : Label.values()) {
      List<Case> own = cases.stream().filter(c -> c.label() == label).toList();
      long right = own.stream().filter(Case::isRight).count();
      boolean isEnough = own.size() >= FEWEST && right > 0 && right < own.size();
      curves.put(label, isEnough ? curve(own) : shared);
    }
    return new Confidence(curves);
  }

  private static Curve curve(List<Case> cases) {
    double a = 0;
    double b = 0;
    for (int round = 0; round < 40; round++) {
      double ga = -1e-3 * a;
      double gb = -1e-3 * b;
      double haa = 1e-3;
      double hab = 0;
      double hbb = 1e-3;
      for (Case c : cases) {
        double margin = Math.min(c.margin(), FARTHEST);
        double p = 1 / (1 + Math.exp(-(a * margin + b)));
        double error = (c.isRight() ? 1 : 0) - p;
        double bend = p * (1 - p);
        ga += error * margin;
        gb += error;
        haa += bend * margin * margin;
        hab += bend * margin;
        hbb += bend;
      }
      double determinant = haa * hbb - hab * hab;
      a += (hbb * ga - hab * gb) / determinant;
      b += (haa * gb - hab * ga) / determinant;
    }
    return new Curve(a, b);
  }

  /** A line a label. */
  String format() {
    List<String> lines = new ArrayList<>();
    curves.forEach(
        (label, curve) -> lines.add(label + " " + curve.slope() + " " + curve.offset() + "\n"));
    return String.join("", lines);
  }

  /** Reads what {@link #format} wrote. */
  static Confidence parse(String text) {
    Map<Label, Curve> curves = new EnumMap<>(Label.class);
    text.lines()
        .map(line -> line.split(" "))
        .forEach(
            cells ->
                curves.put(
                    Label.valueOf(cells[0]),
                    new Curve(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
    return new Confidence(curves);
  }
}
