package org.vitagraph.resolve;

import java.util.Arrays;

/**
 * Among whom names are compared: what is common in a block tells less there, whatever the tables
 * say of publications at large.
 */
final class Crowd {
  /** So many publications beside the block's own are thought not to have a word, venue or place. */
  private static final double BESIDE = 20;

  /** How many words a title has. */
  private static final double TITLE = 7;

  private final double size;
  private final Bag words;
  private final Bag venues;

  private final Bag places;
  private final Interests interests;
  private final Habits habits;
  private final double affiliated;
  private final Years years;

  private Crowd(
      double size,
      Bag words,
      Bag venues,
      Bag places,
      Interests interests,
      Habits habits,
      double affiliated,
      Years years) {
    this.size = size;
    this.words = words;
    this.venues = venues;
    this.places = places;
    this.interests = interests;
    this.habits = habits;
    this.affiliated = affiliated;
    this.years = years;
  }

  /** The names of a block. */
  static Crowd of(Mentions mentions, int[] names) {
    Bag.Weighed words = new Bag.Weighed();
    Bag.Weighed venues = new Bag.Weighed();
    Bag.Weighed places = new Bag.Weighed();
    IntList publications = new IntList();
    double affiliated = 0;
    for (int name : names) {
      int publication = mentions.publication[name];
      if (publication >= 0) {
        publications.add(publication);
        for (int word : mentions.words(publication)) {
          words.add(word, 1);
        }
        int venue = mentions.venueKey(publication);
        if (venue != 0) {
          venues.add(venue, 1);
        }
        for (int[] place : mentions.affiliations(name)) {
          affiliated++;
          for (int word : place) {
            places.add(word, 1);
          }
        }
      }
    }
    return new Crowd(
        names.length,
        words.sum(),
        venues.sum(),
        places.sum(),
        Interests.of(mentions, publications),
        Habits.of(mentions, names),
        affiliated,
        new Years(Arrays.stream(publications.toArray()).map(p -> mentions.year[p])));
  }

  /** The probability that a word of a title of somebody else in the block is this one. */
  double ofWord(int word, Profile one, Profile other) {
    double others = words.get(word) - one.words().get(word) - other.words().get(word);
    return Math.max(0, others) / (TITLE * others(one, other));
  }

  /** The probability that somebody else in the block has a publication in this venue. */
  double ofVenue(int venue, Profile one, Profile other) {
    double others = venues.get(venue) - one.venues().get(venue) - other.venues().get(venue);
    return Math.max(0, others) / others(one, other);
  }

  /** How much likelier two of the block are one person by what they write about, as a logarithm. */
  double likeness(Profile one, Profile other) {
    return one.interests().likeness(other.interests(), interests);
  }

  /** How much likelier two of the block are one person by a habit, as a logarithm. */
  double likeness(Habit habit, Profile one, Profile other) {
    return one.habits().likeness(habit, other.habits(), habits);
  }

  /** The probability that an affiliation of somebody else in the block has this word. */
  double ofPlace(int word, Profile one, Profile other) {
    double others = places.get(word) - one.places().get(word) - other.places().get(word);
    return Math.max(0, others) / (affiliated + BESIDE);
  }

  /** How many years two are apart, as far as the block has publications of them. */
  double yearsApart(Profile one, Profile other) {
    int from = Math.min(one.last(), other.last());
    return years.counted(from, from + one.yearsApart(other), one.size() + other.size());
  }

  private double others(Profile one, Profile other) {
    return Math.max(0, size - one.size() - other.size()) + BESIDE;
  }
}
