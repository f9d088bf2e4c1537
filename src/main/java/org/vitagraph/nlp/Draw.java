package org.vitagraph.nlp;

import java.util.List;
import java.util.Random;

/** Random choices. */
final class Draw {
  private Draw() {}

  static String from(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  static <T> T from(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** True in so many of a hundred cases. */
  static boolean percent(Random random, int of) {
    return random.nextInt(100) < of;
  }
}
