package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vitagraph.resolve.UserDecisions.Pair;

/** People's decisions about things of one sort, by number: which must be one, which must not. */
final class Rulings {
  private final List<int[]> same = new ArrayList<>();
  private final List<int[]> different = new ArrayList<>();
  private final BitSet concerned = new BitSet();

  /** Those of the decisions whose mentions are both known. */
  Rulings(UserDecisions user, ToIntFunction<String> find) {
    for (Pair pair : user.pairs()) {
      int one = find.applyAsInt(pair.one().getURI());
      int other = find.applyAsInt(pair.other().getURI());
      if (one < 0 || other < 0 || one == other) {
        continue;
      }
      switch (pair.verdict()) {
        case SAME -> same.add(new int[] {one, other});
        case DIFFERENT, UNDECIDED -> {
          different.add(new int[] {one, other});
          concerned.set(one);
          concerned.set(other);
        }
      }
    }
  }

  /** The pairs one after the other: those that are one, -1, those that are not. */
  int[] all() {
    return Stream.of(same, List.of(new int[] {-1}), different)
        .flatMap(List::stream)
        .flatMapToInt(Arrays::stream)
        .toArray();
  }

  /**
   * What is ruled upon now or was before; nothing when the rulings are as they were.
   *
   * @param now and before, as {@link #all} tells them
   */
  static IntStream changed(int[] now, int[] before, Renumbering numbers) {
    int[] renumbered = Arrays.stream(before).map(numbers::now).toArray();
    return Arrays.equals(now, renumbered)
        ? IntStream.empty()
        : IntStream.concat(Arrays.stream(now), Arrays.stream(renumbered))
            .filter(thing -> thing >= 0);
  }

  /** Pairs that are one. */
  List<int[]> same() {
    return same;
  }

  /** Takes note that two clusters have become one. */
  void joined(int oneRoot, int otherRoot) {
    if (concerned.get(oneRoot) || concerned.get(otherRoot)) {
      concerned.set(Math.min(oneRoot, otherRoot));
    }
  }

  /** Whether making the two clusters one would join what somebody keeps apart. */
  boolean forbid(Clusters clusters, int oneRoot, int otherRoot) {
    if (!concerned.get(oneRoot) || !concerned.get(otherRoot)) {
      return false;
    }
    for (int[] pair : different) {
      int one = clusters.root(pair[0]);
      int other = clusters.root(pair[1]);
      if (Math.min(one, other) == Math.min(oneRoot, otherRoot)
          && Math.max(one, other) == Math.max(oneRoot, otherRoot)) {
        return true;
      }
    }
    return false;
  }
}
