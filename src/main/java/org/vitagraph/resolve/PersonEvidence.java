package org.vitagraph.resolve;

/**
 * Joins names by all that speaks for their being one person's, weighed by a model: name, coauthors,
 * titles, venues, affiliations and years. Names are compared within blocks. First coauthors are
 * known by their names; then, as who they have been found to be, and other spellings of a name come
 * in from their blocks.
 */
final class PersonEvidence {
  private final PersonModel model;
  private final Watcher watcher;

  /** Takes note of pairs while a model is trained. */
  interface Watcher {
    /** Whether it is to see what is found among the names of a block. */
    default boolean wants(int[] names) {
      return true;
    }

    /** Sees every pair. */
    default void compared(int block, Agglomeration.Pair pair) {}

    /** Sees the pairs that were joined, and for each that is left the likeliest other. */
    default void settled(int block, Agglomeration.Pair pair) {}
  }

  PersonEvidence(PersonModel model) {
    this(model, new Watcher() {});
  }

  PersonEvidence(PersonModel model, Watcher watcher) {
    this.model = model;
    this.watcher = watcher;
  }

  /** What the first pass finds from scratch. */
  Hearings byName(Mentions mentions, Works works, PersonClusters persons) {
    return byName(mentions, works, persons, Recollection.none(mentions));
  }

  /** What the second pass finds from scratch. */
  Hearings byPerson(Mentions mentions, Works works, PersonClusters persons) {
    return byPerson(mentions, works, persons, Recollection.none(mentions));
  }

  /** Joins names whose coauthors are known by their names. */
  Hearings byName(
      Mentions mentions, Works works, PersonClusters persons, Recollection recollection) {
    Companions companions = Companions.byName(mentions);
    return new BlockPass(
            mentions,
            persons,
            new Profiles(mentions, works, persons.clusters(), companions),
            new BlockHearing.Means(mentions, companions, model.byName(), watcher),
            recollection.byName(),
            recollection.staleByName(persons.clusters()))
        .hearAll();
  }

  /** Joins names whose coauthors are known as persons. */
  Hearings byPerson(
      Mentions mentions, Works works, PersonClusters persons, Recollection recollection) {
    Companions companions = Companions.byPerson(mentions, persons.clusters().copy());
    return new BlockPass(
            mentions,
            persons,
            new Profiles(mentions, works, persons.clusters(), companions),
            new BlockHearing.Means(mentions, companions, model.byPerson(), watcher),
            recollection.byPerson(),
            recollection.staleByPerson(persons.clusters(), companions))
        .hearAll();
  }
}
