package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What is known of somebody: of one printed name, or of several that are taken for one person. */
final class Profile {
  private static final int MOST_AFFILIATIONS = 20;

  private final int[] members;
  private final List<Spelling> spellings;
  private final double rarity;
  private final int[] works;
  private final Bag companions;
  private final Bag spelt;
  private final int accompanied;
  private final int unlisted;
  private final Bag beyond;
  private final Bag words;
  private final Interests interests;
  private final Habits habits;
  private final Bag venues;
  private final List<int[]> affiliations;
  private final Bag places;
  private final int first;
  private final int last;
  private final int document;
  private final Spelling fullest;
  private final boolean isTorn;

  /**
   * Takes over what it is given.
   *
   * @param members the names, ascending
   * @param spellings each way in which the name is printed, once
   * @param rarity the logarithm of the probability of the rarest of the spellings
   * @param works the works that the names stand on, by root, ascending
   * @param companions those who stand in the lists with the names, and what each tells
   * @param spelt the initials of those of them who are printed in full
   * @param accompanied how many of the names have companions
   * @param unlisted how many more stand in the longest of the lists that are not gone through whole
   * @param beyond the companions of the companions, when those are resolved
   * @param words of the titles, with how often
   * @param interests what the publications are about
   * @param habits how they are otherwise
   * @param venues with how often
   * @param affiliations the words of each affiliation, ascending
   * @param places the words of all affiliations, with how many names have them
   * @param first year; 0 when none is known
   * @param last year; 0 when none is known
   * @param document the one document with an owner that all names stand in; -1 otherwise
   */
  Profile(
      int[] members,
      List<Spelling> spellings,
      double rarity,
      int[] works,
      Bag companions,
      Bag spelt,
      int accompanied,
      int unlisted,
      Bag beyond,
      Bag words,
      Interests interests,
      Habits habits,
      Bag venues,
      List<int[]> affiliations,
      Bag places,
      int first,
      int last,
      int document) {
    this.members = members;
    this.spellings = spellings;
    this.rarity = rarity;
    this.works = works;
    this.companions = companions;
    this.spelt = spelt;
    this.accompanied = accompanied;
    this.unlisted = unlisted;
    this.beyond = beyond;
    this.words = words;
    this.interests = interests;
    this.habits = habits;
    this.venues = venues;
    this.affiliations = affiliations;
    this.places = places;
    this.first = first;
    this.last = last;
    this.document = document;
    fullest = fullest(spellings);
    isTorn = areTorn(spellings);
  }

  int[] members() {
    return members;
  }

  List<Spelling> spellings() {
    return spellings;
  }

  double rarity() {
    return rarity;
  }

  int[] works() {
    return works;
  }

  Bag companions() {
    return companions;
  }

  Bag spelt() {
    return spelt;
  }

  int accompanied() {
    return accompanied;
  }

  /** How many have stood beside the names, or may have. */
  int acquainted() {
    return companions.size() + unlisted;
  }

  Bag beyond() {
    return beyond;
  }

  Bag words() {
    return words;
  }

  Interests interests() {
    return interests;
  }

  Habits habits() {
    return habits;
  }

  Bag venues() {
    return venues;
  }

  List<int[]> affiliations() {
    return affiliations;
  }

  Bag places() {
    return places;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** How many years lie between the last of the one and the first of the other; 0 when none do. */
  int yearsApart(Profile other) {
    return first == 0 || other.first == 0
        ? 0
        : Math.max(0, Math.max(first - other.last, other.first - last));
  }

  int document() {
    return document;
  }

  int size() {
    return members.length;
  }

  /** Both together. */
  Profile plus(Profile other) {
    List<Spelling> both = new ArrayList<>(spellings);
    other.spellings.stream().filter(s -> !both.contains(s)).forEach(both::add);
    List<int[]> at = new ArrayList<>(affiliations);
    other.affiliations.forEach(place -> add(at, place));
    return new Profile(
        merged(members, other.members),
        List.copyOf(both),
        Math.min(rarity, other.rarity),
        merged(works, other.works),
        companions.or(other.companions),
        spelt.or(other.spelt),
        accompanied + other.accompanied,
        Math.max(unlisted, other.unlisted),
        beyond.or(other.beyond),
        words.plus(other.words),
        interests.plus(other.interests),
        habits.plus(other.habits),
        venues.plus(other.venues),
        at,
        places.plus(other.places),
        first == 0 || other.first == 0
            ? Math.max(first, other.first)
            : Math.min(first, other.first),
        Math.max(last, other.last),
        document == other.document ? document : -1);
  }

  /** Adds the words of an affiliation, unless they are there or there are many. */
  static void add(List<int[]> affiliations, int[] words) {
    if (affiliations.size() < MOST_AFFILIATIONS
        && affiliations.stream().noneMatch(known -> Arrays.equals(known, words))) {
      affiliations.add(words);
    }
  }

  /** Whether both stand on one work: then they are two people, or the work's lists disagree. */
  boolean sharesWork(Profile other) {
    int i = 0;
    int j = 0;
    while (i < works.length && j < other.works.length) {
      if (works[i] == other.works[j]) {
        return true;
      }
      if (works[i] < other.works[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** Whether the spellings contradict each other: somebody has said that they are one person's. */
  boolean isTorn() {
    return isTorn;
  }

  private static boolean areTorn(List<Spelling> spellings) {
    for (int i = 1; i < spellings.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (NameRelation.of(spellings.get(i), spellings.get(j)) == NameRelation.CONTRADICTS) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether no given name is spelt out. */
  boolean hasInitialsOnly() {
    return spellings.stream().noneMatch(Spelling::isFull);
  }

  /** The fullest of the spellings. */
  Spelling fullest() {
    return fullest;
  }

  private static Spelling fullest(List<Spelling> spellings) {
    Spelling fullest = spellings.get(0);
    for (Spelling spelling : spellings) {
      fullest = spelling.givenLength() > fullest.givenLength() ? spelling : fullest;
    }
    return fullest;
  }

  private static int[] merged(int[] one, int[] other) {
    return IntStream.concat(Arrays.stream(one), Arrays.stream(other)).sorted().toArray();
  }
}
