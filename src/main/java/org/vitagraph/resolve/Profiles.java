package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.List;

/** Puts together what is known of names. */
final class Profiles {
  /** In longer lists not everybody knows everybody. */
  private static final int LONG_LIST = 25;

  /** Who has more companions than that leads anywhere. */
  private static final int MANY = 200;

  private final Mentions mentions;
  private final Works works;
  private final Clusters persons;
  private final Companions companions;
  private final int[][] circles;

  Profiles(Mentions mentions, Works works, Clusters persons, Companions companions) {
    this.mentions = mentions;
    this.works = works;
    this.persons = persons;
    this.companions = companions;
    circles = new int[companions.areResolved() ? mentions.names : 0][];
  }

  /** The profile of all names that are one person so far. */
  Profile of(int root) {
    return of(persons.members(root), root);
  }

  /** The profile of one name, whoever else it is taken for. */
  Profile alone(int name) {
    return of(new int[] {name}, persons.root(name));
  }

  private Profile of(int[] members, int root) {
    List<Spelling> spellings = new ArrayList<>();
    List<int[]> affiliations = new ArrayList<>();
    IntList workRoots = new IntList();
    Bag beyond = Bag.EMPTY;
    Weighed words = new Weighed();
    Weighed venues = new Weighed();
    Weighed known = new Weighed();
    int accompanied = 0;
    int first = 0;
    int last = 0;
    int document = -2;
    double rarity = 0;
    for (int member : members) {
      Spelling spelling = mentions.spelling(member);
      if (!spellings.contains(spelling)) {
        spellings.add(spelling);
      }
      rarity = Math.min(rarity, mentions.rarity[member]);
      int in = mentions.documentOf(member);
      in = mentions.owner[in] < 0 ? -1 : in;
      document = document == -2 || document == in ? in : -1;
      int publication = mentions.publication[member];
      if (publication >= 0) {
        workRoots.add(works.clusters().root(publication));
        for (int word : mentions.words[publication]) {
          words.add(word, 1);
        }
        int venue = mentions.venueKey(publication);
        if (venue != 0) {
          venues.add(venue, 1);
        }
        int year = mentions.year[publication];
        first = year == 0 || (first != 0 && first < year) ? first : year;
        last = Math.max(last, year);
      }
      mentions.affiliations(member).forEach(place -> Profile.add(affiliations, place));
      Bag own = companions.of(member);
      accompanied += own.isEmpty() ? 0 : 1;
      known.addAll(own);
      if (companions.areResolved()) {
        beyond = beyond.or(beyond(member, root));
      }
    }
    return new Profile(
        members,
        List.copyOf(spellings),
        rarity,
        java.util.Arrays.stream(workRoots.toArray()).sorted().toArray(),
        known.largest(),
        accompanied,
        beyond,
        words.sum(),
        venues.sum(),
        affiliations,
        first,
        last,
        document);
  }

  /** The companions of a name's companions. */
  private Bag beyond(int name, int root) {
    Weighed all = new Weighed();
    if (mentions.publication[name] < 0
        || mentions.signatureCount[mentions.publication[name]] > LONG_LIST) {
      return Bag.EMPTY;
    }
    companions.forEach(
        name,
        companion -> {
          for (int known : circle(companions.key(companion))) {
            if (known != root) {
              all.add(known, 1);
            }
          }
        });
    return all.largest();
  }

  private int[] circle(int person) {
    if (circles[person] == null) {
      java.util.BitSet around = new java.util.BitSet();
      for (int member : persons.members(persons.root(person))) {
        int publication = mentions.publication[member];
        if (publication < 0 || mentions.signatureCount[publication] <= LONG_LIST) {
          companions.forEach(member, companion -> around.set(companions.key(companion)));
        }
      }
      circles[person] = around.cardinality() < MANY ? around.stream().toArray() : new int[0];
    }
    return circles[person];
  }

  /** Numbers with weights, as they come. */
  private static final class Weighed {
    private final IntList things = new IntList();
    private float[] weights = new float[8];

    void add(int thing, float weight) {
      if (things.size() == weights.length) {
        weights = java.util.Arrays.copyOf(weights, weights.length * 2);
      }
      weights[things.size()] = weight;
      things.add(thing);
    }

    void addAll(Bag bag) {
      for (int i = 0; i < bag.size(); i++) {
        add(bag.key(i), bag.weight(i));
      }
    }

    Bag sum() {
      return Bag.of(things.toArray(), weights, things.size());
    }

    Bag largest() {
      return Bag.largest(things.toArray(), weights, things.size());
    }
  }
}
