package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins the profiles of a block, the surest pair first, and looks at the joined one anew:
 * agglomerative clustering whose linkage is the model's score of the whole profiles. Pairs with a
 * companion in common come before those without: what only titles, venues or places join waits
 * until each person's circle is whole, and is compared with that.
 *
 * <p>In a block of many profiles only those are compared that have a companion in common which few
 * others have.
 */
final class Agglomeration {
  private static final int MANY = 1500;
  private static final int COMMON_COMPANION = 200;

  /** What one companion with a rare name tells beyond chance, or a few with common ones. */
  private static final double VOUCHING = 1.1;

  /** A rival whose score is less than this behind is a close one. */
  private static final double CLOSE = 1.5;

  /** Two profiles, and what speaks for their being one person's. */
  static final class Pair {
    private final Profile one;
    private final Profile other;
    private final double[] measures;
    private final double score;

    Pair(Profile one, Profile other, double[] measures, double score) {
      this.one = one;
      this.other = other;
      this.measures = measures;
      this.score = score;
    }

    Profile one() {
      return one;
    }

    Profile other() {
      return other;
    }

    double score() {
      return score;
    }

    /** All measures, in the order of {@link Clues#NAMES}. */
    double[] measures() {
      return measures;
    }

    double measure(Clue clue) {
      return measures[Clues.place(clue)];
    }
  }

  /** Rules over the pairs and is told of them. */
  interface Judge {
    /** The score that the pair needs to be one; infinite when it must not be. */
    double needed(Profile one, Profile other);

    /**
     * The score that the pair needs when nothing but a common name speaks for it; infinite as long
     * as it is not the time for that.
     */
    double neededByNameAlone(Profile one, Profile other);

    /** Takes note of a pair that was compared. */
    default void compared(Pair pair) {}

    /** Makes the pair one; false if that is not possible. */
    boolean join(Pair pair);
  }

  private record Candidate(boolean shares, double score, int one, int other) {}

  private final Clues clues;
  private final PersonModel.Pass pass;
  private final Judge judge;
  private final Crowd crowd;
  private final List<Profile> profiles;
  private final BitSet alive = new BitSet();
  private final List<int[]> neighbours = new ArrayList<>();
  private final boolean sparse;
  private final PriorityQueue<Candidate> queue =
      new PriorityQueue<>(
          Comparator.comparing(Candidate::shares)
              .thenComparingDouble(Candidate::score)
              .reversed()
              .thenComparingInt(Candidate::one)
              .thenComparingInt(Candidate::other));

  /**
   * @param crowd among whom they are compared
   */
  Agglomeration(
      Clues clues, PersonModel.Pass pass, Judge judge, Crowd crowd, List<Profile> profiles) {
    this.clues = clues;
    this.pass = pass;
    this.judge = judge;
    this.crowd = crowd;
    this.profiles = new ArrayList<>(profiles);
    sparse = profiles.size() > MANY;
    alive.set(0, profiles.size());
  }

  /** What is left when no pair is sure enough. */
  List<Profile> run() {
    if (sparse) {
      neighbours.addAll(byCompanion());
    }
    for (int i = 0; i < profiles.size(); i++) {
      compareWithEarlier(i);
    }
    for (Candidate best = queue.poll(); best != null; best = queue.poll()) {
      if (alive.get(best.one()) && alive.get(best.other())) {
        join(best);
      }
    }
    return alive.stream().mapToObj(profiles::get).toList();
  }

  private void join(Candidate best) {
    Profile one = profiles.get(best.one());
    Profile other = profiles.get(best.other());
    Pair pair = new Pair(one, other, clues.measure(one, other, crowd), best.score());
    if (hasRival(best) || !judge.join(pair)) {
      return;
    }
    alive.clear(best.one());
    alive.clear(best.other());
    int joined = profiles.size();
    profiles.add(one.plus(other));
    if (sparse) {
      neighbours.add(
          Arrays.stream(new int[][] {neighbours.get(best.one()), neighbours.get(best.other())})
              .flatMapToInt(Arrays::stream)
              .filter(alive::get)
              .sorted()
              .distinct()
              .toArray());
      for (int neighbour : neighbours.get(joined)) {
        neighbours.set(neighbour, with(neighbours.get(neighbour), joined));
      }
    }
    compareWithEarlier(joined);
    alive.set(joined);
  }

  /**
   * Whether initials could as well be somebody else's whose name contradicts: {@code M. Quist} in a
   * block with {@code Mara Quist} and {@code Mia Quist}.
   */
  private boolean hasRival(Candidate pair) {
    Profile one = profiles.get(pair.one());
    Profile other = profiles.get(pair.other());
    if (one.hasInitialsOnly() == other.hasInitialsOnly()) {
      return false;
    }
    Profile initials = one.hasInitialsOnly() ? one : other;
    Profile full = initials == one ? other : one;
    for (int i = alive.nextSetBit(0); i >= 0; i = alive.nextSetBit(i + 1)) {
      Profile rival = profiles.get(i);
      if (rival != one
          && rival != other
          && !rival.hasInitialsOnly()
          && judge.needed(initials, rival) != Double.POSITIVE_INFINITY
          && Clues.relation(full, rival) == NameRelation.CONTRADICTS) {
        double[] measures = clues.measure(initials, rival, crowd);
        if (measures.length > 0 && pass.score(measures) > pair.score() - CLOSE) {
          return true;
        }
      }
    }
    return false;
  }

  private void compareWithEarlier(int profile) {
    if (sparse) {
      for (int neighbour : neighbours.get(profile)) {
        if (neighbour < profile && alive.get(neighbour)) {
          compare(neighbour, profile);
        }
      }
    } else {
      for (int i = alive.nextSetBit(0); i >= 0 && i < profile; i = alive.nextSetBit(i + 1)) {
        compare(i, profile);
      }
    }
  }

  private void compare(int one, int other) {
    Profile a = profiles.get(one);
    Profile b = profiles.get(other);
    double needed = judge.needed(a, b);
    if (needed == Double.POSITIVE_INFINITY) {
      return;
    }
    double[] measures = clues.measure(a, b, crowd);
    if (measures.length > 0) {
      double score = pass.score(measures);
      Pair pair = new Pair(a, b, measures, score);
      judge.compared(pair);
      if (score > needed && isEnough(pair)) {
        boolean shares = measures[Clues.place(Clue.SHARED)] > 0;
        queue.add(new Candidate(shares, score, one, other));
      }
    }
  }

  /**
   * Whether the name is rare, or companions in common are more than chance gives, or a place speaks
   * for one person, or else the score is such that nobody need vouch; the last two once it is time.
   */
  private boolean isEnough(Pair pair) {
    double[] measures = pair.measures();
    if (measures[Clues.place(Clue.SHARED_SURPRISE)] > VOUCHING
        || measures[Clues.place(Clue.VAGUE)] < 0) {
      return true;
    }
    double alone = judge.neededByNameAlone(pair.one(), pair.other());
    boolean isVouched =
        alone < Double.POSITIVE_INFINITY && measures[Clues.place(Clue.SAME_PLACE)] > 0;
    return isVouched
        || (speaksForItself(pair.one()) && speaksForItself(pair.other()) && pair.score() > alone);
  }

  /**
   * Whether a profile may be joined when nobody vouches: not by a family name alone, nor when it
   * stands only in lists so long that all write about the same things.
   */
  private boolean speaksForItself(Profile profile) {
    return !profile.fullest().given().isEmpty() && !clues.isInLongListsOnly(profile);
  }

  /** For each profile those with a companion in common that is not everybody's. */
  private List<int[]> byCompanion() {
    Map<Integer, IntList> known = new HashMap<>();
    Map<Integer, IntList> spelt = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      note(profiles.get(i).companions(), i, known);
      note(profiles.get(i).spelt(), i, spelt);
    }
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      BitSet beside = new BitSet();
      find(profiles.get(i).companions(), known, beside);
      find(profiles.get(i).companions(), spelt, beside);
      find(profiles.get(i).spelt(), known, beside);
      beside.clear(i);
      all.add(beside.stream().toArray());
    }
    return all;
  }

  private static void note(Bag companions, int of, Map<Integer, IntList> known) {
    for (int c = 0; c < companions.size(); c++) {
      known.computeIfAbsent(companions.key(c), key -> new IntList()).add(of);
    }
  }

  private static void find(Bag companions, Map<Integer, IntList> known, BitSet beside) {
    for (int c = 0; c < companions.size(); c++) {
      IntList others = known.get(companions.key(c));
      if (others != null && others.size() <= COMMON_COMPANION) {
        for (int o = 0; o < others.size(); o++) {
          beside.set(others.get(o));
        }
      }
    }
  }

  private static int[] with(int[] numbers, int more) {
    int[] all = Arrays.copyOf(numbers, numbers.length + 1);
    all[numbers.length] = more;
    return all;
  }
}
