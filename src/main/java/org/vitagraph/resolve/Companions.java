package org.vitagraph.resolve;

import java.util.BitSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Who stands beside whom: the coauthors; of a person that a CV names otherwise (advisor, advisee,
 * referee) its owner; of an owner also those persons. In lists of more than a hundred only near
 * neighbours. Companions are known by the block of their name, or as who they are taken for.
 */
final class Companions {
  private static final int NEAR = 50;

  /** In longer lists not everybody knows everybody. */
  private static final int LONG_LIST = 25;

  /** Who has more companions than that leads anywhere. */
  private static final int MANY = 200;

  /** What a companion tells, beyond what the most common name would. */
  private static final float COMMONEST = 4;

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
    IntList things = new IntList();
    forEach(name, things::add);
    float[] weights = new float[things.size()];
    int[] companions = new int[things.size()];
    for (int i = 0; i < companions.length; i++) {
      companions[i] = keys[things.get(i)];
      float rare = -mentions.rarity[things.get(i)] - COMMONEST;
      weights[i] = Math.max(persons != null ? RESOLVED : 1, rare);
    }
    return Bag.largest(companions, weights, companions.length);
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
    forEach(name, companion -> met[0] |= shared.contains(keys[companion]));
    return met[0];
  }

  /** Without the owner of the document. */
  Bag withoutOwner(Bag shared, int document) {
    int owner = keys[mentions.owner[document]];
    return shared.contains(owner) ? shared.without(owner) : shared;
  }

  /** The name by which a key is known beside one of the members. */
  int nameOf(int key, int[] members) {
    int[] found = {-1};
    for (int member : members) {
      forEach(member, companion -> found[0] = keys[companion] == key ? companion : found[0]);
      if (found[0] >= 0) {
        break;
      }
    }
    return found[0];
  }

  int key(int name) {
    return keys[name];
  }
}
