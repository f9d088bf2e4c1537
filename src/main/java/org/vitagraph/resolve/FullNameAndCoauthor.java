package org.vitagraph.resolve;

import java.util.BitSet;

/**
 * Names with one full name and one full-named companion in common are one person. Companions are
 * the coauthors; of a person that a CV names otherwise (advisor, advisee, referee) its owner; of an
 * owner also those persons.
 *
 * <p>Every pair (name, companion) is hashed and the pairs sorted, in slices by hash so that memory
 * stays bounded: n log n in the number of pairs. In lists of more than a hundred only near
 * neighbours are companions.
 */
final class FullNameAndCoauthor implements PersonRule {
  private static final int SLICE = 1 << 21;
  private static final int NEAR = 50;

  @Override
  public void apply(Mentions mentions, Works works, PersonClusters persons) {
    int[] byName = Order.by(0, mentions.names, i -> mentions.full[i]);
    BitSet open = open(mentions, persons, byName);
    Pairs pairs = new Pairs(mentions, open);
    int slices = pairs.slices();
    for (int slice = 0; slice < slices; slice++) {
      pairs.fill(slice, slices);
      int[] order = Order.by(0, pairs.count, i -> pairs.key[i]);
      for (int start = 0, end; start < order.length; start = end) {
        end = start + 1;
        while (end < order.length && pairs.key[order[end]] == pairs.key[order[start]]) {
          end++;
        }
        join(mentions, persons, pairs, order, start, end);
      }
    }
    tellUndecided(mentions, persons, byName);
  }

  /** The names whose full name is still that of several persons. */
  private static BitSet open(Mentions mentions, PersonClusters persons, int[] byName) {
    BitSet open = new BitSet(mentions.names);
    for (int start = 0, end; start < byName.length; start = end) {
      boolean several = false;
      end = start + 1;
      while (end < byName.length && mentions.full[byName[end]] == mentions.full[byName[start]]) {
        several |= persons.root(byName[end]) != persons.root(byName[start]);
        end++;
      }
      for (int i = start; several && mentions.isFull(byName[start]) && i < end; i++) {
        open.set(byName[i]);
      }
    }
    return open;
  }

  /** Owners first: shared companions join even them. The others then follow, each to one. */
  private static void join(
      Mentions mentions, PersonClusters persons, Pairs pairs, int[] order, int start, int end) {
    int owner = -1;
    for (int i = start; i < end; i++) {
      int name = pairs.name[order[i]];
      if (mentions.isOwner(name)) {
        if (owner >= 0) {
          persons.joinOwners(owner, name, Method.FULL_NAME_AND_COAUTHOR);
        }
        owner = owner < 0 ? name : owner;
      }
    }
    int first = owner >= 0 ? owner : pairs.name[order[start]];
    for (int i = start; i < end; i++) {
      persons.join(first, pairs.name[order[i]], Method.FULL_NAME_AND_COAUTHOR);
    }
  }

  /** One name, several persons: told by a chain, not by all pairs. */
  private static void tellUndecided(Mentions mentions, PersonClusters persons, int[] byName) {
    for (int start = 0, end; start < byName.length; start = end) {
      end = start + 1;
      while (end < byName.length && mentions.full[byName[end]] == mentions.full[byName[start]]) {
        end++;
      }
      if (mentions.isFull(byName[start])) {
        int last = -1;
        for (int i = start; i < end; i++) {
          int root = persons.root(byName[i]);
          if (root == byName[i] && last >= 0) {
            persons.undecided(last, root, Method.FULL_NAME_AND_COAUTHOR);
          }
          last = root == byName[i] ? root : last;
        }
      }
    }
  }

  /** The pairs of one slice: the hash of a full name and a companion's, and whose it is. */
  private static final class Pairs {
    private final Mentions mentions;
    private final BitSet open;
    private long[] key = new long[1024];
    private int[] name = new int[1024];
    private int count;
    private long all;
    private int slice;
    private int slices = 1;
    private boolean counting;

    Pairs(Mentions mentions, BitSet open) {
      this.mentions = mentions;
      this.open = open;
    }

    int slices() {
      counting = true;
      fill(0, 1);
      counting = false;
      return (int) (all / SLICE) + 1;
    }

    void fill(int sliceNumber, int ofSlices) {
      slice = sliceNumber;
      slices = ofSlices;
      count = 0;
      for (int p = 0; p < mentions.publications; p++) {
        int end = mentions.endOfSignatures(p);
        for (int i = mentions.firstSignature[p]; i < end; i++) {
          if (open.get(i)) {
            int from = Math.max(mentions.firstSignature[p], i - NEAR);
            int to = Math.min(end, i + NEAR + 1);
            for (int j = from; j < to; j++) {
              add(i, j);
            }
          }
        }
      }
      for (int person : mentions.persons) {
        int owner = mentions.owner[mentions.documentOf(person)];
        if (owner >= 0 && owner != person) {
          add(person, owner);
          add(owner, person);
        }
      }
    }

    private void add(int of, int companion) {
      if (of == companion
          || !open.get(of)
          || (mentions.isTwice(of) && !mentions.isOwner(of))
          || !mentions.isFull(companion)
          || mentions.full[of] == mentions.full[companion]) {
        return;
      }
      long hash = Keys.pair(mentions.full[of], mentions.full[companion]);
      if (counting) {
        all++;
      } else if (Long.remainderUnsigned(hash, slices) == slice) {
        if (count == key.length) {
          key = java.util.Arrays.copyOf(key, count + (count >> 1));
          name = java.util.Arrays.copyOf(name, count + (count >> 1));
        }
        key[count] = hash;
        name[count++] = of;
      }
    }
  }
}
