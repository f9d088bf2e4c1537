package org.vitagraph.resolve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Who stands beside whom: the coauthors; of a person that a CV names otherwise (advisor, advisee,
 * referee) its owner; of an owner also those persons. In lists of more than a hundred only near
 * neighbours. Companions are known by their names, or as who they are taken for.
 */
final class Companions {
  private static final int NEAR = 50;

  /** The bits of a given name's key that are set when it is spelt out. */
  private static final int SPELT_OUT = 0xffff;

  /** In longer lists not everybody knows everybody. */
  private static final int LONG_LIST = 25;

  /** Who has more companions than that leads anywhere. */
  private static final int MANY = 200;

  /** What a companion tells, beyond what the most common name would. */
  private static final double COMMONEST = 4;

  /** Marks the keys of which each tells a part. */
  private static final int PART = 1;

  /** A resolved companion tells more than a common name. */
  private static final float RESOLVED = 6;

  private final Mentions mentions;
  private final int[] keys;
  private final @Nullable Clusters persons;

  private Companions(Mentions mentions, int[] keys, @Nullable Clusters persons) {
    this.mentions = mentions;
    this.keys = keys;
    this.persons = persons;
  }

  /** Companions by their names. */
  static Companions byName(Mentions mentions) {
    return new Companions(mentions, mentions.block, null);
  }

  /**
   * Companions by who they are taken for.
   *
   * @param persons as they stay while these companions are used
   */
  static Companions byPerson(Mentions mentions, Clusters persons) {
    return new Companions(mentions, persons.all(), persons);
  }

  /** Who the companions are taken for; null when they are known by their names. */
  @Nullable Clusters persons() {
    return persons;
  }

  /** Goes through the names that stand beside this one. */
  void forEach(int name, IntConsumer companion) {
    int publication = mentions.publication[name];
    if (publication >= 0) {
      int from = Math.max(mentions.firstSignature[publication], name - NEAR);
      int to = Math.min(mentions.endOfSignatures(publication), name + NEAR + 1);
      for (int i = from; i < to; i++) {
        if (i != name && keys[i] != keys[name]) {
          companion.accept(i);
        }
      }
    } else {
      int owner = mentions.owner[mentions.documentOf(name)];
      if (owner >= 0 && owner != name) {
        companion.accept(owner);
      } else if (owner == name) {
        mentions.forEachPerson(mentions.documentOf(name), companion);
      }
    }
  }

  /** The companions of a name, with what each tells. */
  Bag of(int name) {
    Bag.Weighed known = new Bag.Weighed();
    forEach(
        name,
        companion -> {
          float rare = -mentions.rarity[companion] - (float) COMMONEST;
          int[] of = keysOf(companion);
          for (int key : of) {
            known.add(key, Math.max(persons != null ? RESOLVED : 1, rare) / of.length);
          }
        });
    return known.largest();
  }

  /** By name, the initials of the companions that are printed in full. */
  Bag spelt(int name) {
    Bag.Weighed initials = new Bag.Weighed();
    if (persons == null) {
      forEach(
          name,
          companion -> {
            if (isSpelt(companion)) {
              initials.add(byInitial(companion), 0);
            }
          });
    }
    return initials.largest();
  }

  /** Whom both know; of somebody printed in full and with initials, the initials tell. */
  static Bag shared(Profile one, Profile other) {
    return one.companions()
        .shared(other.companions())
        .or(one.companions().shared(other.spelt()))
        .or(other.companions().shared(one.spelt()));
  }

  /**
   * What more than chance those tell whom both know: that somebody of a common name stands beside
   * two people who know many means nothing.
   *
   * @param pairs of a companion of one and a companion of the other
   */
  double surprise(Bag shared, double pairs) {
    double surprise = 0;
    for (int i = 0; i < shared.size(); i++) {
      int parts = persons == null && (shared.key(i) & PART) != 0 ? 2 : 1;
      double tells = shared.weight(i) * parts + COMMONEST - Math.log(pairs);
      surprise += Math.max(0, tells) / parts;
    }
    return surprise;
  }

  /**
   * By what a companion is known: as a person; by name, spelt out, half by the first given name and
   * half by all letters, for {@code Jian-Yun} is {@code Jianyun} and may have a middle name; or by
   * the initial.
   */
  private int[] keysOf(int name) {
    if (persons != null) {
      return new int[] {keys[name]};
    }
    return isSpelt(name)
        ? new int[] {
          (int) Keys.pair(keys[name], mentions.given[name]) | PART,
          (int) (mentions.full[name] >>> Byte.SIZE) | PART
        }
        : new int[] {byInitial(name)};
  }

  private boolean isSpelt(int name) {
    return mentions.isFull(name) && (mentions.given[name] & SPELT_OUT) != 0;
  }

  private int byInitial(int name) {
    return keys[name] & ~PART;
  }

  private boolean is(int name, Bag shared) {
    for (int key : keysOf(name)) {
      if (shared.contains(key)) {
        return true;
      }
    }
    return persons == null && shared.contains(byInitial(name));
  }

  /** Whether those who stand beside the name know each other. */
  boolean isCircle(int name) {
    int publication = mentions.publication[name];
    return publication < 0 || mentions.signatureCount[publication] <= LONG_LIST;
  }

  /** The companions of some names, where these know each other; none when they are too many. */
  BitSet circle(int[] names) {
    BitSet around = new BitSet();
    for (int name : names) {
      if (isCircle(name)) {
        forEach(name, companion -> around.set(keys[companion]));
      }
    }
    return around.cardinality() < MANY ? around : new BitSet();
  }

  /** Whether one of the name's companions is among the shared. */
  boolean meets(int name, Bag shared) {
    boolean[] met = new boolean[1];
    forEach(name, companion -> met[0] |= is(companion, shared));
    return met[0];
  }

  /** Without the owner of the document. */
  Bag withoutOwner(Bag shared, int document) {
    int owner = mentions.owner[document];
    Bag others = persons == null ? shared.without(byInitial(owner)) : shared;
    for (int key : keysOf(owner)) {
      others = others.without(key);
    }
    return others;
  }

  /** The name by which a key is known beside one of the members. */
  int nameOf(int key, int[] members) {
    int[] found = {-1};
    for (int member : members) {
      forEach(member, companion -> found[0] = isKnownBy(companion, key) ? companion : found[0]);
      if (found[0] >= 0) {
        break;
      }
    }
    return found[0];
  }

  private boolean isKnownBy(int name, int key) {
    return Arrays.stream(keysOf(name)).anyMatch(known -> known == key)
        || (persons == null && byInitial(name) == key);
  }

  int key(int name) {
    return keys[name];
  }
}
