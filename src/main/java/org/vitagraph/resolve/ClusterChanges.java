package org.vitagraph.resolve;

import java.util.BitSet;

/** Which clusters are as they were in the last resolution. */
final class ClusterChanges {
  private final Clusters now;
  private final BitSet changed = new BitSet();
  private final BitSet others = new BitSet();
  private final BitSet shrunk = new BitSet();
  private final BitSet gone = new BitSet();

  /**
   * Compares the clusters with those of the last resolution.
   *
   * @param before the root of each thing, by its number then
   */
  ClusterChanges(Clusters now, int[] before, Renumbering numbers) {
    this.now = now;
    int[] sizes = new int[before.length];
    int[] left = new int[before.length];
    for (int i = 0; i < before.length; i++) {
      sizes[before[i]]++;
      left[before[i]] += numbers.now(i) >= 0 ? 1 : 0;
    }
    BitSet kept = new BitSet();
    for (int root = 0; root < now.size(); root++) {
      if (now.isRoot(root)) {
        compare(root, before, numbers, sizes, left, kept);
      }
    }
    for (int i = 0; i < before.length; i++) {
      if (before[i] == i && !kept.get(i)) {
        gone.set(i);
      }
    }
  }

  private void compare(
      int root, int[] before, Renumbering numbers, int[] sizes, int[] left, BitSet kept) {
    int was = -1;
    boolean isOne = true;
    int known = 0;
    int member = root;
    do {
      int then = numbers.then(member);
      if (then >= 0) {
        known++;
        isOne &= was < 0 || was == before[then];
        was = before[then];
      }
      member = now.next(member);
    } while (member != root);
    boolean isSuccessor = isOne && known > 0 && known == left[was];
    if (!isSuccessor) {
      if (known > 0) {
        others.set(root);
      }
    } else if (known < sizes[was]) {
      shrunk.set(root);
    }
    if (!isSuccessor || known != now.count(root) || known != sizes[was]) {
      changed.set(root);
    } else {
      kept.set(was);
    }
  }

  /** Whether the cluster of that root has other members than before. */
  boolean isChanged(int root) {
    return changed.get(root);
  }

  /** Whether clusters of before have been joined or parted to make that of the root. */
  boolean isOther(int root) {
    return others.get(root);
  }

  /** Whether what was the cluster of the root has lost members that are no more. */
  boolean isShrunk(int root) {
    return shrunk.get(root);
  }

  /** The roots, by their numbers then, of the clusters that are not as they were. */
  BitSet gone() {
    return gone;
  }

  /** All members of clusters with other members than before. */
  BitSet members() {
    BitSet members = new BitSet();
    changed.stream().forEach(root -> addMembers(now, root, members));
    return members;
  }

  /** Adds all members of the cluster that the thing is in. */
  static void addMembers(Clusters clusters, int thing, BitSet members) {
    int member = thing;
    do {
      members.set(member);
      member = clusters.next(member);
    } while (member != thing);
  }
}
