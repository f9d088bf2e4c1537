package org.vitagraph.resolve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Who stands beside whom: the coauthors; of a person that a CV names otherwise (advisor, advisee,
 * referee) its owner; of an owner also those persons. Of a list of more than fifty only those with
 * the rarest names: with hundreds of authors a name in common is chance, and neighbours by the
 * alphabet bear the names that one would expect. Companions are known by their names, or as who
 * they are taken for.
 */
final class Companions {
  private static final int LONGEST = 50;

  /** So many of a longer list stand for it. */
  private static final int RAREST = 40;

  /** The bits of a given name's key that are set when it is spelt out. */
  private static final int SPELT_OUT = 0xffff;

  /** In longer lists not everybody knows everybody. */
  private static final int LONG_LIST = 25;

  /** Of rarities, those are the same that differ by less than a part of this. */
  private static final float FINE = 1000;

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

  /**
   * By what each name is known as a companion: as a person; by name, spelt out, half by the first
   * given name and half by all letters, for {@code Jian-Yun} is {@code Jianyun} and may have a
   * middle name; or by the initial.
   */
  private final int[] known;

  private final int[] alsoKnown;

  private final Map<Integer, int[]> rarest = new HashMap<>();

  private Companions(Mentions mentions, int[] keys, @Nullable Clusters persons) {
    this.mentions = mentions;
    this.keys = keys;
    this.persons = persons;
    known = keys.clone();
    alsoKnown = persons == null ? new int[keys.length] : known;
    for (int name = 0; name < keys.length && persons == null; name++) {
      boolean isSpelt = isSpelt(name);
      known[name] =
          isSpelt ? (int) Keys.pair(keys[name], mentions.given[name]) | PART : byInitial(name);
      alsoKnown[name] = isSpelt ? (int) (mentions.full[name] >>> Byte.SIZE) | PART : known[name];
    }
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
      if (isLong(publication)) {
        for (int i : rarest.computeIfAbsent(publication, this::findRarest)) {
          accept(i, name, companion);
        }
      } else {
        forEachInList(name, companion);
      }
    } else {
      forEachInDocument(name, companion);
    }
  }

  /** Goes through the names that this one may stand beside. */
  void forEachBeside(int name, IntConsumer other) {
    if (mentions.publication[name] >= 0) {
      forEachInList(name, other);
    } else {
      forEachInDocument(name, other);
    }
  }

  private void forEachInList(int name, IntConsumer companion) {
    int publication = mentions.publication[name];
    for (int i = mentions.firstSignature[publication];
        i < mentions.endOfSignatures(publication);
        i++) {
      accept(i, name, companion);
    }
  }

  private void forEachInDocument(int name, IntConsumer companion) {
    int owner = mentions.owner[mentions.documentOf(name)];
    if (owner >= 0 && owner != name) {
      companion.accept(owner);
    } else if (owner == name) {
      mentions.forEachPerson(mentions.documentOf(name), companion);
    }
  }

  private void accept(int companion, int name, IntConsumer taker) {
    if (companion != name && keys[companion] != keys[name]) {
      taker.accept(companion);
    }
  }

  private boolean isLong(int publication) {
    return mentions.signatureCount[publication] > LONGEST;
  }

  /** How many stand in a list with the name that {@link #forEach} leaves out. */
  int unlisted(int name) {
    int publication = mentions.publication[name];
    return publication >= 0 && isLong(publication)
        ? mentions.signatureCount[publication] - RAREST
        : 0;
  }

  private int[] findRarest(int publication) {
    int[] order =
        Order.by(
            mentions.firstSignature[publication],
            mentions.endOfSignatures(publication),
            name -> Math.round(mentions.rarity[name] * FINE));
    return Arrays.copyOf(order, RAREST);
  }

  /** The companions of a name, with what each tells. */
  Bag of(int name) {
    Bag.Weighed bag = new Bag.Weighed();
    forEach(
        name,
        companion -> {
          float rare = -mentions.rarity[companion] - (float) COMMONEST;
          float tells = Math.max(persons != null ? RESOLVED : 1, rare);
          if (hasTwoKeys(companion)) {
            bag.add(known[companion], tells / 2);
            bag.add(alsoKnown[companion], tells / 2);
          } else {
            bag.add(known[companion], tells);
          }
        });
    return bag.largest();
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
   * @param pairs of a companion of one and a companion of the other, those of long lists all
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

  private boolean hasTwoKeys(int name) {
    return known[name] != alsoKnown[name];
  }

  private boolean isSpelt(int name) {
    return mentions.isFull(name) && (mentions.given[name] & SPELT_OUT) != 0;
  }

  private int byInitial(int name) {
    return keys[name] & ~PART;
  }

  private boolean is(int name, Bag shared) {
    return shared.contains(known[name])
        || (hasTwoKeys(name) && shared.contains(alsoKnown[name]))
        || (persons == null && shared.contains(byInitial(name)));
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
    return others.without(known[owner]).without(alsoKnown[owner]);
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
    return known[name] == key
        || alsoKnown[name] == key
        || (persons == null && byInitial(name) == key);
  }

  int key(int name) {
    return keys[name];
  }
}
