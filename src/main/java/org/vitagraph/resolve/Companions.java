package org.vitagraph.resolve;

import java.util.function.IntConsumer;

/**
 * Who stands beside whom: the coauthors; of a person that a CV names otherwise (advisor, advisee,
 * referee) its owner; of an owner also those persons. In lists of more than a hundred only near
 * neighbours. Companions are known by the block of their name, or as who they are taken for.
 */
final class Companions {
  private static final int NEAR = 50;

  /** What a companion tells, beyond what the most common name would. */
  private static final float COMMONEST = 4;

  /** A resolved companion tells more than a common name. */
  private static final float RESOLVED = 6;

  private final Mentions mentions;
  private final int[] keys;
  private final boolean resolved;

  private Companions(Mentions mentions, int[] keys, boolean resolved) {
    this.mentions = mentions;
    this.keys = keys;
    this.resolved = resolved;
  }

  /** Companions by their names. */
  static Companions byName(Mentions mentions) {
    return new Companions(mentions, mentions.block, false);
  }

  /** Companions by who they are taken for now. */
  static Companions byPerson(Mentions mentions, Clusters persons) {
    int[] keys = new int[mentions.names];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = persons.root(i);
    }
    return new Companions(mentions, keys, true);
  }

  boolean areResolved() {
    return resolved;
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
      weights[i] = Math.max(resolved ? RESOLVED : 1, rare);
    }
    return Bag.largest(companions, weights, companions.length);
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
