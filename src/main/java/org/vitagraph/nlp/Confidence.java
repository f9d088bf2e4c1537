package org.vitagraph.nlp;

/**
 * How the distance to the next best labelling becomes a probability: a logistic curve, fitted on
 * fields of known truth.
 */
record Confidence(double slope, double offset) {
  /** For a model that was not measured. */
  static final Confidence UNFITTED = new Confidence(0.1, 0);

  double of(float margin) {
    return 1 / (1 + Math.exp(-(slope * Math.min(margin, 1e6) + offset)));
  }

  /**
   * Fits the curve by Newton's method on the log-likelihood.
   *
   * @param margins distances
   * @param right whether the field with that distance was right
   */
  static Confidence fit(double[] margins, boolean[] right) {
    double a = 0;
    double b = 0;
    for (int round = 0; round < 50; round++) {
      double ga = 0;
      double gb = 0;
      double haa = 1e-6;
      double hab = 0;
      double hbb = 1e-6;
      for (int i = 0; i < margins.length; i++) {
        double p = 1 / (1 + Math.exp(-(a * margins[i] + b)));
        double error = (right[i] ? 1 : 0) - p;
        double curve = p * (1 - p);
        ga += error * margins[i];
        gb += error;
        haa += curve * margins[i] * margins[i];
        hab += curve * margins[i];
        hbb += curve;
      }
      double determinant = haa * hbb - hab * hab;
      a += (hbb * ga - hab * gb) / determinant;
      b += (haa * gb - hab * ga) / determinant;
    }
    return new Confidence(a, b);
  }

  String format() {
    return slope + " " + offset + "\n";
  }

  static Confidence parse(String text) {
    String[] cells = text.strip().split(" ");
    return new Confidence(Double.parseDouble(cells[0]), Double.parseDouble(cells[1]));
  }
}
