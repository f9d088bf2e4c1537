package org.vitagraph.resolve;

/**
 * What is much the same in all that somebody publishes, a number for each publication. A table: the
 * mean, and how the variance divides. The variances were estimated by moments on the sets that the
 * model of persons is learnt from; where these differ, a number between them stands here.
 */
enum Habit {
  /** The logarithm of the number of authors. */
  LENGTH(Clue.LIST_LENGTH, 1.4, 0.1, 0.05, 0.14),

  /** Where in the list the name stands, from -1, first, to 1, last. */
  PLACE(Clue.LIST_PLACE, 0.1, 0.15, 0.07, 0.3),

  /** How common the family names beside it are: the mean of their logarithms. */
  NAMES(Clue.LIST_NAMES, -7, 1.2, 0.8, 0.85),

  /** Whether it is in a journal, 1, or at a conference, 0. */
  JOURNAL(Clue.JOURNALS, 0.5, 0.05, 0.02, 0.2);

  private final Clue clue;
  private final double mean;
  private final double own;
  private final double ofGroup;
  private final double rest;

  /**
   * @param own the variance of what is the person's own
   * @param ofGroup the variance of what is a group's, or a time's, in which the person worked
   * @param rest the variance of what is the publication's
   */
  Habit(Clue clue, double mean, double own, double ofGroup, double rest) {
    this.clue = clue;
    this.mean = mean;
    this.own = own;
    this.ofGroup = ofGroup;
    this.rest = rest;
  }

  Clue clue() {
    return clue;
  }

  /** What is expected where nothing else is known. */
  double mean() {
    return mean;
  }

  /** The covariance of the means of two parts of one person's publications. */
  double own() {
    return own;
  }

  /** The variance of the mean of so many publications. */
  double variance(int publications) {
    return own + ofGroup + rest / publications;
  }
}
