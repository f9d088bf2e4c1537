package org.vitagraph.online;

import java.time.Duration;
import java.time.Instant;

/**
 * How often a host may be asked.
 *
 * @param perSecond requests a second in the long run; may be below one
 * @param burst requests that may follow each other at once after a rest
 */
record Limit(double perSecond, int burst) {
  /** What a host is asked of which nothing is known. */
  static final Limit CAUTIOUS = new Limit(1, 1);

  Limit {
    if (!(perSecond > 0) || burst < 1) {
      throw new IllegalArgumentException("a limit of " + perSecond + " a second, " + burst);
    }
  }

  /**
   * Keeps one host's requests to the limit: a bucket that fills evenly, of which each takes one. In
   * any span of time go no more than a burst and what has filled meanwhile.
   */
  static final class Bucket {
    private final Limit limit;
    private double left;
    private Instant at;

    Bucket(Limit limit, Instant now) {
      this.limit = limit;
      left = limit.burst;
      at = now;
    }

    /** Takes one; says how long to wait before using it. */
    synchronized Duration take(Instant now) {
      if (now.isAfter(at)) {
        double seconds = Duration.between(at, now).toNanos() / 1e9;
        left = Math.min(limit.burst, left + seconds * limit.perSecond);
        at = now;
      }
      left--;
      return left >= 0
          ? Duration.ZERO
          : Duration.ofNanos((long) Math.ceil(-left / limit.perSecond * 1e9));
    }
  }
}
