package org.vitagraph.resolve;

import java.util.BitSet;

/**
 * One pass over the blocks of names. What the last resolution found in a block is repeated when all
 * its names are as they were; then it is what hearing the block would find.
 */
final class BlockPass {
  private final PersonClusters persons;
  private final Profiles profiles;
  private final BlockHearing.Means means;
  private final Blocks blocks;
  private final Hearings before;
  private final BitSet stale;
  private final Hearings hearings = new Hearings();
  private final LongSet told = new LongSet();

  /**
   * @param before what was found at the last resolution
   * @param stale the names that are not as they were then; more become so as the pass goes on
   */
  BlockPass(
      Mentions mentions,
      PersonClusters persons,
      Profiles profiles,
      BlockHearing.Means means,
      Hearings before,
      BitSet stale) {
    this.persons = persons;
    this.profiles = profiles;
    this.means = means;
    this.blocks = Blocks.of(mentions, means.isLast());
    this.before = before;
    this.stale = stale;
  }

  /** Hears all blocks, and returns what was found. */
  Hearings hearAll() {
    for (int i = 0; i < before.blocks(); i++) {
      if (!blocks.has(before.block(i))) {
        before.forEach(before.block(i), this::takeBack);
        before.forEach(before.block(i), (a, b, verdict, isRepeated) -> spoil(a, b));
      }
    }
    blocks.forEach(
        (block, names) -> {
          hearings.begin(block, names.length);
          if (isAsItWas(block, names)) {
            before.forEach(block, this::repeat);
          } else if (means.isWanted(names)) {
            before.forEach(block, this::takeBack);
            new BlockHearing(means, persons, block, names, hearings, told).hear(profiles);
            spoil(block, names);
          }
        });
    return hearings;
  }

  private boolean isAsItWas(int block, int[] names) {
    boolean[] same = {before.size(block) == names.length};
    for (int i = 0; same[0] && i < names.length; i++) {
      same[0] = !stale.get(names[i]);
    }
    if (same[0]) {
      before.forEach(
          block,
          (a, b, verdict, isRepeated) ->
              same[0] &=
                  verdict == Verdict.SAME || isRepeated == told.contains(BlockHearing.pair(a, b)));
    }
    return same[0];
  }

  private void repeat(int a, int b, Verdict verdict, boolean isRepeated) {
    hearings.add(a, b, verdict, isRepeated);
    if (verdict == Verdict.SAME) {
      persons.joinAgain(a, b);
    } else {
      told.add(BlockHearing.pair(a, b));
    }
  }

  /** What was said of names that are still there is said anew, or no more. */
  private void takeBack(int a, int b, Verdict verdict, boolean isRepeated) {
    if (a >= 0 && b >= 0 && !isRepeated) {
      persons.takeBack(a, b, verdict);
    }
  }

  /** What has been joined otherwise than before, or with what is stale, is stale. */
  private void spoil(int block, int[] names) {
    LongSet joined = new LongSet();
    hearings.forEach(
        block,
        (a, b, verdict, isRepeated) -> {
          if (verdict == Verdict.SAME) {
            joined.add(BlockHearing.pair(a, b));
          }
        });
    LongSet joinedBefore = new LongSet();
    before.forEach(
        block,
        (a, b, verdict, isRepeated) -> {
          if (verdict == Verdict.SAME) {
            joinedBefore.add(BlockHearing.pair(a, b));
            if (a < 0 || b < 0 || !joined.contains(BlockHearing.pair(a, b))) {
              spoil(a, b);
            }
          }
        });
    hearings.forEach(
        block,
        (a, b, verdict, isRepeated) -> {
          if (verdict == Verdict.SAME && !joinedBefore.contains(BlockHearing.pair(a, b))) {
            spoil(a, b);
          }
        });
    for (int name : names) {
      if (stale.get(name)) {
        spoil(name, name);
      }
    }
  }

  private void spoil(int a, int b) {
    if (a >= 0) {
      ClusterChanges.addMembers(persons.clusters(), a, stale);
    }
    if (b >= 0) {
      ClusterChanges.addMembers(persons.clusters(), b, stale);
    }
  }
}
