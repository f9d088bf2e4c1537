package org.vitagraph.resolve;

/**
 * What somebody's publications are about: the sum of their subjects.
 *
 * <p>Two such sums are compared by a model of where subjects come from: those of a publication are
 * what its field has, what is its author's own, what is a group's or a time's in which the author
 * worked, and the rest, each with a share of the variance, alike in all dimensions. So the cosine
 * between the sums of two persons of one field is expected at one place, that between two parts of
 * one person's work at another, both by the sizes of the parts (the two hypotheses of probabilistic
 * linear discriminant analysis, Prince and Elder 2007, with spherical variances).
 */
final class Interests {
  /** What is somebody's own in a publication's subject, as a share of the variance. */
  private static final double OWN = 0.17;

  /** What those have in common that somebody wrote with one group, or in one time. */
  private static final double OF_A_GROUP = 0.25;

  /** What publications of one field have in common, where nothing else is known of the field. */
  private static final double FIELD = 0.1;

  /** So many pairs of publications are thought to have that in common, beside those of a block. */
  private static final double PAIRS_BEFORE = 500;

  /** How many dimensions that vary alike would vary as much as those of the subjects. */
  private static final double DIMENSIONS = 60;

  /** No likeness tells more than that, as a logarithm. */
  private static final double MOST = 8;

  private final float[] sum;
  private final int publications;
  private final double square;

  private Interests(float[] sum, int publications) {
    this.sum = sum;
    this.publications = publications;
    square = Subjects.dot(sum, sum);
  }

  /** The interests of those who wrote the publications; those without a known word are left out. */
  static Interests of(Mentions mentions, IntList publications) {
    float[] sum = new float[Subjects.Committed.SUBJECTS.dimensions()];
    int known = 0;
    for (int i = 0; i < publications.size(); i++) {
      float[] subject = mentions.subject(publications.get(i));
      known += Subjects.isKnown(subject) ? 1 : 0;
      add(subject, sum);
    }
    return new Interests(sum, known);
  }

  private static void add(float[] vector, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vector[i];
    }
  }

  Interests plus(Interests other) {
    float[] both = sum.clone();
    add(other.sum, both);
    return new Interests(both, publications + other.publications);
  }

  /**
   * How much likelier these and others are one person's than two persons' of one field: the natural
   * logarithm of the ratio; 0 when a side has none.
   *
   * @param crowd the interests of all in the block, these and the others among them
   */
  double likeness(Interests other, Interests crowd) {
    if (square == 0 || other.square == 0) {
      return 0;
    }
    double both = Subjects.dot(sum, other.sum);
    double field = field(other, both, crowd);
    double cosine = both / Math.sqrt(square * other.square);
    double spread = Math.sqrt(variance(field) * other.variance(field));
    double ratio =
        logLikelihood(cosine, (field + OWN) / spread) - logLikelihood(cosine, field / spread);
    return Math.max(-MOST, Math.min(MOST, ratio));
  }

  /** What pairs of publications of the block have in common that do not lie within the two. */
  private double field(Interests other, double both, Interests crowd) {
    int own = publications + other.publications;
    double others = Math.max(0, crowd.publications - own);
    double common = crowd.square - square - other.square - 2 * both - others;
    double pairs = (double) crowd.publications * crowd.publications - (double) own * own - others;
    return (Math.max(0, common) + PAIRS_BEFORE * FIELD) / (Math.max(0, pairs) + PAIRS_BEFORE);
  }

  /** The variance of the mean of the subjects. */
  private double variance(double field) {
    double rest = 1 - field - OWN - OF_A_GROUP;
    return field + OWN + OF_A_GROUP + rest / publications;
  }

  /** Of a cosine between two vectors whose numbers correlate so, up to a constant. */
  private static double logLikelihood(double cosine, double correlation) {
    double left = 1 - correlation * correlation;
    return -DIMENSIONS * (Math.log(left) / 2 + (1 - correlation * cosine) / left);
  }
}
