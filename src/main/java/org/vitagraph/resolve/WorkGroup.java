package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Publications that are linked by candidate pairs, and with no other: they are resolved by
 * themselves. The surest pairs are joined first; a pair is not joined when members of the two works
 * contradict each other, nor when one of the two belongs as well to another work that contradicts
 * the first.
 */
final class WorkGroup {
  /** How much surer one of two works that exclude each other must be. */
  private static final double MARGIN = 1.0;

  /** Of a large work, so many members speak for all. */
  private static final int SPEAKERS = 24;

  private final Clusters clusters;
  private final PrintedWorks reading;
  private final Map<Integer, PrintedWork> printed = new HashMap<>();
  private final Map<Long, WorkEvidence> evidence = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<Integer, List<Pair>> sure = new HashMap<>();

  WorkGroup(long[] candidates, Clusters clusters, PrintedWorks reading) {
    this.clusters = clusters;
    this.reading = reading;
    for (long candidate : candidates) {
      int one = (int) (candidate >>> 32);
      int other = (int) candidate;
      WorkEvidence seen = evidence(one, other);
      Pair pair = new Pair(one, other, seen, WorkModel.score(seen));
      pairs.add(pair);
      if (pair.score >= WorkModel.SAME) {
        sure.computeIfAbsent(one, p -> new ArrayList<>()).add(pair);
        sure.computeIfAbsent(other, p -> new ArrayList<>()).add(pair);
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.score)
            .thenComparingInt(pair -> pair.one)
            .thenComparingInt(pair -> pair.other));
  }

  /** Two publications, what they show, and what it weighs. */
  record Pair(int one, int other, WorkEvidence evidence, double score) {
    int beside(int publication) {
      return publication == one ? other : one;
    }
  }

  /** Takes what is decided. */
  interface Outcome {
    void same(int one, int other);

    void undecided(int one, int other);

    void versions(int one, int other);
  }

  /** Joins what is one, and tells what is open and what are versions. */
  void resolve(Outcome outcome) {
    Set<Long> open = new HashSet<>();
    List<Pair> ambiguous = new ArrayList<>();
    for (Pair pair : pairs) {
      int one = clusters.root(pair.one);
      int other = clusters.root(pair.other);
      if (pair.score < WorkModel.SAME) {
        break;
      }
      if (one != other && !contradict(one, other)) {
        if (hasRival(one, other, pair.score) || hasRival(other, one, pair.score)) {
          ambiguous.add(pair);
        } else {
          outcome.same(pair.one, pair.other);
        }
      }
    }
    for (Pair pair : ambiguous) {
      tellOpen(pair, open, outcome);
    }
    for (Pair pair : pairs) {
      int one = clusters.root(pair.one);
      int other = clusters.root(pair.other);
      if (one == other) {
        continue;
      }
      if (Versions.are(printed(pair.one), printed(pair.other), pair.evidence)) {
        outcome.versions(pair.one, pair.other);
      }
      if (pair.score >= WorkModel.DIFFERENT && !pair.evidence.isContradiction()) {
        tellOpen(pair, open, outcome);
      }
    }
  }

  private void tellOpen(Pair pair, Set<Long> told, Outcome outcome) {
    int one = clusters.root(pair.one);
    int other = clusters.root(pair.other);
    if (one != other
        && told.add((long) Math.min(one, other) << 32 | Math.max(one, other))
        && !contradict(one, other)) {
      outcome.undecided(pair.one, pair.other);
    }
  }

  /** Whether the first work belongs as surely to a third that contradicts the second. */
  private boolean hasRival(int root, int other, double score) {
    for (int member : speakers(root)) {
      for (Pair pair : sure.getOrDefault(member, List.of())) {
        int rival = clusters.root(pair.beside(member));
        if (rival != root
            && rival != other
            && pair.score > score - MARGIN
            && !contradict(rival, root)
            && contradict(rival, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean contradict(int oneRoot, int otherRoot) {
    for (int one : speakers(oneRoot)) {
      for (int other : speakers(otherRoot)) {
        if (evidence(one, other).isContradiction()) {
          return true;
        }
      }
    }
    return false;
  }

  private int[] speakers(int root) {
    int[] members = clusters.members(root);
    return members.length > SPEAKERS ? Arrays.copyOf(members, SPEAKERS) : members;
  }

  private WorkEvidence evidence(int one, int other) {
    long key = (long) Math.min(one, other) << 32 | Math.max(one, other);
    WorkEvidence known = evidence.get(key);
    if (known == null) {
      known = WorkEvidence.of(printed(Math.min(one, other)), printed(Math.max(one, other)));
      evidence.put(key, known);
    }
    return known;
  }

  private PrintedWork printed(int publication) {
    return printed.computeIfAbsent(publication, reading::of);
  }
}
