package org.vitagraph.resolve;

import java.util.EnumMap;
import java.util.Map;

/**
 * The habits of somebody's publications: the sum of each over the publications that show it.
 *
 * <p>Two are compared as interests are, by the likelihoods of two hypotheses under a normal model
 * with one effect of the person and one of the group (probabilistic linear discriminant analysis,
 * Prince and Elder 2007, in one dimension).
 */
final class Habits {
  /** In longer lists neither the place nor who else is there tells anything. */
  private static final int LONG_LIST = 25;

  /** So many publications are thought to be as expected, beside those of a block. */
  private static final int BEFORE = 10;

  /** No likeness tells more than that, as a logarithm. */
  private static final double MOST = 2.5;

  private final Map<Habit, Shown> all = new EnumMap<>(Habit.class);

  /**
   * A habit as far as it shows.
   *
   * @param publications how many show it
   */
  private record Shown(double sum, int publications) {
    Shown plus(Shown other) {
      return new Shown(sum + other.sum, publications + other.publications);
    }

    double mean() {
      return sum / publications;
    }
  }

  /** The habits that show in the publications of the names. */
  static Habits of(Mentions mentions, int[] names) {
    Habits habits = new Habits();
    for (int name : names) {
      if (mentions.publication[name] >= 0) {
        habits.take(mentions, name, mentions.publication[name]);
      }
    }
    return habits;
  }

  private void take(Mentions mentions, int name, int publication) {
    WorkKind kind = WorkKind.at(mentions.kind[publication]);
    if (kind == WorkKind.JOURNAL || kind == WorkKind.CONFERENCE) {
      add(Habit.JOURNAL, kind == WorkKind.JOURNAL ? 1 : 0);
    }
    int authors = mentions.signatureCount[publication];
    // Of a list that ends in "et al." nobody knows how long it is.
    if (mentions.isTruncated[publication]) {
      return;
    }
    add(Habit.LENGTH, Math.log(Math.min(LONG_LIST, authors)));
    if (authors > 1 && authors <= LONG_LIST) {
      int first = mentions.firstSignature[publication];
      add(Habit.PLACE, 2.0 * (name - first) / (authors - 1) - 1);
      double common = 0;
      for (int i = first; i < first + authors; i++) {
        common += i == name ? 0 : mentions.rarityOfNames().ofFamily(mentions.family[i]);
      }
      add(Habit.NAMES, common / (authors - 1));
    }
  }

  private void add(Habit habit, double value) {
    all.merge(habit, new Shown(value, 1), Shown::plus);
  }

  Habits plus(Habits other) {
    Habits both = new Habits();
    both.all.putAll(all);
    other.all.forEach((habit, shown) -> both.all.merge(habit, shown, Shown::plus));
    return both;
  }

  /**
   * How much likelier this and the other habit are one person's than two persons': the natural
   * logarithm of the ratio; 0 when a side shows nothing.
   *
   * @param crowd the habits of all in the block
   */
  double likeness(Habit habit, Habits other, Habits crowd) {
    Shown one = all.get(habit);
    Shown two = other.all.get(habit);
    if (one == null || two == null) {
      return 0;
    }
    double expected =
        crowd
            .all
            .getOrDefault(habit, new Shown(0, 0))
            .plus(new Shown(BEFORE * habit.mean(), BEFORE))
            .mean();
    double a = one.mean() - expected;
    double b = two.mean() - expected;
    double varianceOfA = habit.variance(one.publications());
    double varianceOfB = habit.variance(two.publications());
    double own = habit.own();
    double determinant = varianceOfA * varianceOfB - own * own;
    double ofOne = (varianceOfB * a * a - 2 * own * a * b + varianceOfA * b * b) / determinant;
    double ofTwo = a * a / varianceOfA + b * b / varianceOfB;
    double ratio = (ofTwo - ofOne - Math.log(determinant / (varianceOfA * varianceOfB))) / 2;
    return Math.max(-MOST, Math.min(MOST, ratio));
  }
}
