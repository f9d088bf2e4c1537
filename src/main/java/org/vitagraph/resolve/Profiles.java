package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Puts together what is known of names. */
final class Profiles {
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
    circles = new int[companions.persons() == null ? 0 : mentions.names][];
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
    IntList publications = new IntList();
    Clusters circle = companions.persons();
    Bag beyond = circle == null ? Bag.EMPTY : beyond(members, root, circle);
    Bag.Weighed words = new Bag.Weighed();
    Bag.Weighed venues = new Bag.Weighed();
    Bag.Weighed known = new Bag.Weighed();
    Bag.Weighed spelt = new Bag.Weighed();
    Bag.Weighed places = new Bag.Weighed();
    int accompanied = 0;
    int unlisted = 0;
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
        publications.add(publication);
        workRoots.add(works.clusters().root(publication));
        for (int word : mentions.words(publication)) {
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
      for (int[] place : mentions.affiliations(member)) {
        Profile.add(affiliations, place);
        for (int word : place) {
          places.add(word, 1);
        }
      }
      Bag own = companions.of(member);
      unlisted = Math.max(unlisted, companions.unlisted(member));
      accompanied += own.isEmpty() ? 0 : 1;
      known.addAll(own);
      spelt.addAll(companions.spelt(member));
    }
    return new Profile(
        members,
        List.copyOf(spellings),
        rarity,
        Arrays.stream(workRoots.toArray()).sorted().toArray(),
        known.largest(),
        spelt.largest(),
        accompanied,
        unlisted,
        beyond,
        words.sum(),
        Interests.of(mentions, publications),
        Habits.of(mentions, members),
        venues.sum(),
        affiliations,
        places.sum(),
        first,
        last,
        document);
  }

  /**
   * The companions of the companions of names; one's own person is none of them. The owner of the
   * document leads to everybody in it.
   */
  private Bag beyond(int[] members, int root, Clusters circle) {
    BitSet around = new BitSet();
    BitSet beyond = new BitSet();
    for (int member : members) {
      if (mentions.publication[member] >= 0 && companions.isCircle(member)) {
        companions.forEach(
            member,
            companion -> {
              if (companions.key(companion) != owner(member)) {
                around.set(companions.key(companion));
              }
            });
      }
    }
    around.stream()
        .forEach(
            companion -> {
              for (int known : circle(companion, circle)) {
                beyond.set(known);
              }
            });
    beyond.clear(root);
    return Bag.of(beyond);
  }

  /** The key of the owner of the document that the name stands in; -1 when it has none. */
  private int owner(int name) {
    int owner = mentions.owner[mentions.documentOf(name)];
    return owner < 0 ? -1 : companions.key(owner);
  }

  private int[] circle(int person, Clusters all) {
    if (circles[person] == null) {
      circles[person] = companions.circle(all.members(person)).stream().toArray();
    }
    return circles[person];
  }
}
