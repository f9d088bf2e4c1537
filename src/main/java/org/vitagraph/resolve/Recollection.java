package org.vitagraph.resolve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * What the last resolution tells while names are compared again: what was found in each block, and
 * which names are not as they were. A block whose names are all as they were is not heard again.
 */
final class Recollection {
  private final Memory before;
  private final Renumbering names;
  private final BitSet touched;

  private Recollection(Memory before, Renumbering names, BitSet touched) {
    this.before = before;
    this.names = names;
    this.touched = touched;
  }

  /**
   * @param after what is ruled and registered of names now
   * @param works which works are as they were
   */
  static Recollection of(
      Memory before, Memory after, Mentions mentions, Renumbering names, ClusterChanges works) {
    BitSet touched = new BitSet();
    Rulings.changed(after.ruled, before.ruled, names).forEach(touched::set);
    for (int name = 0; name < names.size(); name++) {
      long registered = after.registered.length == 0 ? 0 : after.registered[name];
      boolean wasKnown = before.registered.length > 0 && !names.isNew(name);
      if (registered != (wasKnown ? before.registered[names.then(name)] : 0)) {
        touched.set(name);
      }
    }
    works.members().stream()
        .forEach(p -> touched.set(mentions.firstSignature[p], mentions.endOfSignatures(p)));
    return new Recollection(before, names, touched);
  }

  /** Nothing is remembered. */
  static Recollection none(Mentions mentions) {
    Renumbering publications = Renumbering.ofPublications(Memory.NONE, mentions, Set.of());
    Clusters alone = new Clusters(mentions.publications);
    return of(
        Memory.NONE,
        Memory.NONE,
        mentions,
        Renumbering.ofNames(Memory.NONE, mentions, Set.of()),
        new ClusterChanges(alone, new int[0], publications));
  }

  /** What was found when coauthors were known by their names. */
  Hearings byName() {
    return before.hearingsByName.renumbered(names.all());
  }

  /** What was found when coauthors were known as persons. */
  Hearings byPerson() {
    return before.hearingsByPerson.renumbered(names.all());
  }

  /** The names of which something is not as it was when the certain rules had been applied. */
  BitSet staleByName(Clusters persons) {
    BitSet stale = new ClusterChanges(persons, before.certain, names).members();
    stale.or(touched);
    return whole(stale, persons);
  }

  /**
   * The names of which something is not as it was when coauthors had been compared by name. A name
   * is known by its companions and these by theirs: it is stale when one of them is not the person
   * that it was, or does not know whom it knew.
   */
  BitSet staleByPerson(Clusters persons, Companions companions) {
    ClusterChanges changes = new ClusterChanges(persons, before.byName, names);
    BitSet stale = changes.members();
    stale.or(touched);
    BitSet circles = new BitSet();
    for (int name = 0; name < names.size(); name++) {
      int root = persons.root(name);
      if (root == name
          && changes.isChanged(root)
          && hasOtherCircle(root, changes, persons, companions)) {
        circles.set(root);
      }
      if (changes.isOther(root)) {
        companions.forEachBeside(
            name,
            companion -> {
              stale.set(companion);
              circles.set(companion);
            });
      }
    }
    whole(circles, persons).stream()
        .forEach(name -> companions.forEachBeside(name, other -> stale.set(other)));
    return whole(stale, persons);
  }

  /** Whether somebody may be known through the person who was not, or the other way. */
  private boolean hasOtherCircle(
      int root, ClusterChanges changes, Clusters persons, Companions companions) {
    int[] members = persons.members(root);
    BitSet circle = companions.circle(members);
    if (changes.isOther(root)) {
      return true;
    }
    int[] old = Arrays.stream(members).filter(name -> !names.isNew(name)).toArray();
    // Of those who are no more it is not known whom they knew; of too many it does not matter.
    return changes.isShrunk(root) ? !circle.isEmpty() : !companions.circle(old).equals(circle);
  }

  /** With each name all that are the same person. */
  private static BitSet whole(BitSet names, Clusters persons) {
    BitSet whole = new BitSet();
    names.stream()
        .filter(name -> !whole.get(name))
        .forEach(name -> ClusterChanges.addMembers(persons, name, whole));
    return whole;
  }
}
