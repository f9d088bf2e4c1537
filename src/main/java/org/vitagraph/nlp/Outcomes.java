package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.List;

/**
 * The classes that a token falls into, by number: {@code OTHER}, and the beginning ({@code B-}) and
 * the inside ({@code I-}) of each other label. A set of outcomes is a mask of bits, for entries of
 * which only some fields are known.
 */
final class Outcomes {
  private static final List<Label> LABELS = List.of(Label.values());

  static final int OTHER = 0;

  /** {@code OTHER} and the beginnings come first, then the insides. */
  static final int BEGINNINGS = LABELS.size();

  static final int COUNT = 2 * BEGINNINGS - 1;

  /** The number that stands for "no outcome before this one". */
  static final int START = COUNT;

  static final long ALL = (1L << COUNT) - 1;

  private Outcomes() {}

  static int begin(Label label) {
    return label == Label.OTHER ? OTHER : LABELS.indexOf(label) + 1;
  }

  static int inside(Label label) {
    return label == Label.OTHER ? OTHER : LABELS.indexOf(label) + BEGINNINGS;
  }

  static Label label(int outcome) {
    return outcome == OTHER
        ? Label.OTHER
        : LABELS.get(outcome < BEGINNINGS ? outcome - 1 : outcome - BEGINNINGS);
  }

  static boolean isInside(int outcome) {
    return outcome >= BEGINNINGS;
  }

  /** The beginning of the run that an inside goes on with. */
  static int beginningOf(int inside) {
    return inside - BEGINNINGS + 1;
  }

  /** Whether {@code next} may stand behind {@code previous}: a run goes on only where one is. */
  static boolean mayFollow(int previous, int next) {
    return !isInside(next)
        || (previous != START && previous != OTHER && label(previous) == label(next));
  }

  /** The beginning and the inside of a label. */
  static long mask(Label label) {
    return 1L << begin(label) | 1L << inside(label);
  }

  static String name(int outcome) {
    if (outcome == START) {
      return "START";
    }
    return outcome == OTHER
        ? Label.OTHER.name()
        : (isInside(outcome) ? "I-" : "B-") + label(outcome).name();
  }

  static int number(String name) {
    if (name.equals("START")) {
      return START;
    }
    if (name.equals(Label.OTHER.name())) {
      return OTHER;
    }
    Label label = Label.valueOf(name.substring(2));
    return name.charAt(0) == 'B' ? begin(label) : inside(label);
  }

  /** A set as text: the names with bars between them, a star for all. */
  static String names(long mask) {
    if (mask == ALL) {
      return "*";
    }
    List<String> names = new ArrayList<>();
    for (int k = 0; k < COUNT; k++) {
      if ((mask >> k & 1) == 1) {
        names.add(name(k));
      }
    }
    return String.join("|", names);
  }

  /** The set that {@link #names} wrote. */
  static long mask(String names) {
    if (names.equals("*")) {
      return ALL;
    }
    long mask = 0;
    for (String name : names.split("\\|")) {
      mask |= 1L << number(name);
    }
    return mask;
  }
}
