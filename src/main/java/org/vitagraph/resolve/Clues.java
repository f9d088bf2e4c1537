package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;

/** Measures what speaks for or against two profiles being one person's. */
final class Clues {
  /** The names of the measures, in the order of the values. */
  static final List<String> NAMES = names();

  private static final List<Clue> ALL = List.of(Clue.values());
  private static final List<Habit> HABITS = List.of(Habit.values());
  private static final int CLUES = ALL.size();
  private static final Map<Clue, Integer> PLACES = new EnumMap<>(Clue.class);
  private static final Map<NameRelation, Integer> RELATION_PLACES =
      new EnumMap<>(NameRelation.class);

  static {
    for (Clue clue : Clue.values()) {
      PLACES.put(clue, PLACES.size());
    }
    for (NameRelation relation : NameRelation.values()) {
      RELATION_PLACES.put(relation, CLUES + RELATION_PLACES.size());
    }
  }

  private static final int RELATIONS = NameRelation.values().length;
  private static final double PLAIN_NAME = 12;
  private static final double NAME_SCALE = 3;
  private static final double STRENGTH = 4;

  /** Somebody with more publications than that is prolific. */
  private static final int MANY = 10;

  private static final double CHANCE = 5;

  /** How many words a profile is thought to have beside its own, so that few words prove little. */
  private static final double WORDS_BEFORE = 20;

  private static final double MOST_OF_ONE_WORD = 5;
  private static final double MOST_A_WORD_TELLS = 4.5;
  private static final double WORDS_AGAINST = 0.3;

  /** The likeness of subjects, a logarithm, that counts 1. */
  private static final double LIKENESS = 4;

  private static final double VENUES_BEFORE = 5;
  private static final double OTHER_PLACE = 0.1;
  private static final double SAME_PLACE = 0.6;
  private static final double APART = 8;
  private static final double CAREER = 30;
  private static final double DECADE = 10;

  /** So many years apart are half as near as none. */
  private static final double NEAR = 4;

  private final Rarity rarity;
  private final Companions companions;

  Clues(Rarity rarity, Companions companions) {
    this.rarity = rarity;
    this.companions = companions;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Clue clue : Clue.values()) {
      names.add(label(clue));
    }
    for (NameRelation relation : NameRelation.values()) {
      names.add("name-" + label(relation));
    }
    for (NameRelation relation : NameRelation.values()) {
      names.add("common-name-" + label(relation));
    }
    return List.copyOf(names);
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where the measure of a clue stands among the values. */
  static int place(Clue clue) {
    return Objects.requireNonNull(PLACES.get(clue));
  }

  /** What sign the weights of the measures can have. */
  static List<Clue.Sign> signs() {
    List<Clue.Sign> signs = new ArrayList<>();
    ALL.forEach(clue -> signs.add(clue.sign()));
    while (signs.size() < NAMES.size()) {
      signs.add(Clue.Sign.EITHER);
    }
    return signs;
  }

  /** The ground that the measure of that number belongs to. */
  static Clue.Ground ground(int measure) {
    return measure < CLUES ? ALL.get(measure).ground() : Clue.Ground.NAME;
  }

  /** What the names of two profiles have to do with each other. */
  static NameRelation relation(Profile one, Profile other) {
    boolean torn = one.isTorn() || other.isTorn();
    NameRelation found = NameRelation.of(one.fullest(), other.fullest());
    for (Spelling a : one.spellings()) {
      for (Spelling b : other.spellings()) {
        NameRelation relation = NameRelation.of(a, b);
        if (relation == NameRelation.CONTRADICTS && !torn) {
          return relation;
        }
        boolean tells = relation == NameRelation.OTHER_MIDDLE || found == NameRelation.CONTRADICTS;
        found = tells ? relation : found;
      }
    }
    return found;
  }

  /**
   * All measures, in the order of {@link #NAMES}; none when the names contradict.
   *
   * @param crowd among whom they are compared
   */
  double[] measure(Profile one, Profile other, Crowd crowd) {
    NameRelation relation = relation(one, other);
    if (relation == NameRelation.CONTRADICTS) {
      return new double[0];
    }
    Profile small = one.size() <= other.size() ? one : other;
    Profile large = small == one ? other : one;
    double[] values = new double[NAMES.size()];
    double common = (Math.min(one.rarity(), other.rarity()) + PLAIN_NAME) / NAME_SCALE;
    set(values, Clue.ALWAYS, 1);
    set(values, Clue.COMMON, common);
    set(values, Clue.VAGUE, (Math.max(one.rarity(), other.rarity()) + PLAIN_NAME) / NAME_SCALE);
    set(values, Clue.LARGER, Math.log(Math.min(MANY, large.size())));
    set(values, Clue.OTHER_FAMILY, shareFamily(one, other) ? 0 : 1);
    int place = Objects.requireNonNull(RELATION_PLACES.get(relation));
    values[place] = 1;
    values[place + RELATIONS] = common;
    companions(values, small, large, common);
    titles(values, small, large, crowd);
    subjects(values, crowd.likeness(one, other));
    for (Habit habit : HABITS) {
      set(values, habit.clue(), crowd.likeness(habit, one, other));
    }
    venues(values, small, large, crowd);
    places(values, one, other, common, crowd);
    years(values, one, other, crowd.yearsApart(one, other));
    return values;
  }

  private static void set(double[] values, Clue clue, double value) {
    values[place(clue)] = value;
  }

  private static boolean shareFamily(Profile one, Profile other) {
    return one.spellings().stream()
        .anyMatch(
            a -> other.spellings().stream().anyMatch(b -> a.familyKey().equals(b.familyKey())));
  }

  /** Whom both know; the owner of the one document that both stand in is everybody's there. */
  Bag shared(Profile one, Profile other) {
    return withoutOwner(Companions.shared(one, other), one, other);
  }

  private Bag withoutOwner(Bag shared, Profile one, Profile other) {
    int document = one.document() == other.document() ? one.document() : -1;
    return document < 0 ? shared : companions.withoutOwner(shared, document);
  }

  /** Whether all lists that the profile stands in are so long that not all know each other. */
  boolean isInLongListsOnly(Profile profile) {
    return Arrays.stream(profile.members()).noneMatch(companions::isCircle);
  }

  private void companions(double[] values, Profile small, Profile large, double common) {
    Bag shared = shared(small, large);
    int few = Math.min(small.companions().size(), large.companions().size());
    if (!shared.isEmpty()) {
      double strength = Math.log1p(shared.sum() / STRENGTH);
      double pairs = (double) small.acquainted() * large.acquainted();
      int covered = 0;
      for (int member : small.members()) {
        covered += companions.meets(member, shared) ? 1 : 0;
      }
      double cover = covered / (double) Math.max(1, small.accompanied());
      set(values, Clue.SHARED, 1);
      set(values, Clue.SHARED_STRENGTH, strength);
      set(values, Clue.SHARED_CHANCE, Math.log(pairs) / CHANCE);
      set(values, Clue.SHARED_COVER, cover);
      set(values, Clue.SHARED_COMMON, common * strength);
      set(values, Clue.SHARED_STRENGTH_AND_COVER, strength * cover);
      double surprise = Math.log1p(companions.surprise(shared, pairs) / STRENGTH);
      int met = 0;
      for (int member : large.members()) {
        met += companions.meets(member, shared) ? 1 : 0;
      }
      set(values, Clue.SHARED_MET, surprise * Math.log(Math.min(MANY, Math.max(1, met))));
      set(
          values,
          Clue.SHARED_MET_SHARE,
          surprise * met / (double) Math.max(1, large.accompanied()));
      set(values, Clue.SHARED_SURPRISE, surprise);
    } else if (few > 0) {
      set(values, Clue.NONE_SHARED, 1);
      set(values, Clue.NONE_SHARED_OF, Math.log(few));
      set(values, Clue.NONE_SHARED_NEAR, near(small, large));
      set(values, Clue.NONE_SHARED_OF_NEAR, near(small, large) * Math.log(few));
      int beyond = withoutOwner(small.beyond().shared(large.beyond()), small, large).size();
      int all = Math.min(small.beyond().size(), large.beyond().size());
      if (beyond > 0) {
        set(values, Clue.BEYOND, 1);
        set(values, Clue.BEYOND_NUMBER, Math.log(beyond));
        set(values, Clue.BEYOND_SHARE, beyond / (double) all);
      } else if (all > 0) {
        set(values, Clue.NONE_BEYOND, Math.log(all));
      }
    } else {
      set(values, Clue.ALONE, 1);
    }
  }

  /**
   * How near the publications are in time, from 1, when their years meet; 0 when no year is known.
   * Who publishes at one time in two circles without a member in common is less likely one person
   * than who has gone from the one to the other.
   */
  private static double near(Profile one, Profile other) {
    return one.first() == 0 || other.first() == 0 ? 0 : 1 / (1 + one.yearsApart(other) / NEAR);
  }

  /**
   * How much better the larger profile's words tell those of the smaller than titles at large do:
   * the mean logarithm of the ratio, a title, with Dirichlet smoothing.
   */
  private void titles(double[] values, Profile small, Profile large, Crowd crowd) {
    double told = 0;
    for (int i = 0; i < small.words().size(); i++) {
      int word = small.words().key(i);
      double often = Math.min(large.words().get(word), MOST_OF_ONE_WORD);
      double ratio =
          (often / Math.max(rarity.ofWord(word), crowd.ofWord(word, small, large)) + WORDS_BEFORE)
              / (large.words().sum() + WORDS_BEFORE);
      told += small.words().weight(i) * Math.min(Math.log((1 + ratio) / 2), MOST_A_WORD_TELLS);
    }
    told /= small.size();
    double speaking = Math.sqrt(Math.max(0, told));
    set(values, Clue.TITLES_FOR, speaking);
    set(values, Clue.TITLES_AGAINST, Math.min(0, told) * WORDS_AGAINST);
    set(values, Clue.TITLES_FOR_SMALLER, speaking * Math.log(Math.min(MANY, small.size())));
  }

  private static void subjects(double[] values, double likeness) {
    double speaking = Math.max(0, likeness) / LIKENESS;
    double against = Math.min(0, likeness) / LIKENESS;
    set(values, Clue.SUBJECTS_FOR, speaking);
    set(values, Clue.SUBJECTS_AGAINST, against);
    if (values[place(Clue.SHARED)] == 0) {
      set(values, Clue.SUBJECTS_ALONE_FOR, speaking);
      set(values, Clue.SUBJECTS_ALONE_AGAINST, against);
    }
  }

  private void venues(double[] values, Profile small, Profile large, Crowd crowd) {
    if (small.venues().isEmpty() || large.venues().isEmpty()) {
      return;
    }
    double told = 0;
    for (int i = 0; i < small.venues().size(); i++) {
      int venue = small.venues().key(i);
      double ratio =
          (large.venues().get(venue)
                      / Math.max(rarity.ofVenue(venue), crowd.ofVenue(venue, small, large))
                  + VENUES_BEFORE)
              / (large.venues().sum() + VENUES_BEFORE);
      told += small.venues().weight(i) * Math.log(ratio);
    }
    told /= small.venues().sum();
    set(values, Clue.VENUES_FOR, Math.max(0, told));
    set(values, Clue.VENUES_AGAINST, Math.min(0, told));
  }

  private void places(double[] values, Profile one, Profile other, double common, Crowd crowd) {
    if (one.affiliations().isEmpty() || other.affiliations().isEmpty()) {
      return;
    }
    double best = 0;
    for (int[] a : one.affiliations()) {
      for (int[] b : other.affiliations()) {
        best = Math.max(best, likeness(a, b, word -> tells(word, one, other, crowd)));
      }
    }
    set(values, Clue.PLACE, best);
    set(values, Clue.PLACE_COMMON, best * common);
    set(values, Clue.OTHER_PLACE, best < OTHER_PLACE ? 1 : 0);
    set(values, Clue.SAME_PLACE, best > SAME_PLACE ? 1 : 0);
    set(values, Clue.LIKE_PLACE, best >= OTHER_PLACE && best <= SAME_PLACE ? 1 : 0);
  }

  /** What a word of an affiliation tells: little where many others of the block have it. */
  private double tells(int word, Profile one, Profile other, Crowd crowd) {
    double others = crowd.ofPlace(word, one, other);
    return others == 0
        ? 1 + rarity.weight(word)
        : Math.min(1 + rarity.weight(word), -Math.log(others));
  }

  /** The share of the words of two affiliations that is common to both, by what they tell. */
  private static double likeness(int[] one, int[] other, IntToDoubleFunction tells) {
    double common = 0;
    double all = 0;
    int i = 0;
    int j = 0;
    while (i < one.length || j < other.length) {
      if (j == other.length || (i < one.length && one[i] < other[j])) {
        all += tells.applyAsDouble(one[i++]);
      } else if (i == one.length || other[j] < one[i]) {
        all += tells.applyAsDouble(other[j++]);
      } else {
        double weight = tells.applyAsDouble(one[i++]);
        j++;
        common += weight;
        all += weight;
      }
    }
    return all == 0 ? 0 : common / all;
  }

  private static void years(double[] values, Profile one, Profile other, double apart) {
    if (one.first() == 0 || other.first() == 0) {
      return;
    }
    int career = Math.max(one.last(), other.last()) - Math.min(one.first(), other.first());
    set(values, Clue.YEARS_APART, Math.log1p(apart));
    set(values, Clue.DECADE_APART, Math.max(0, apart - APART) / APART);
    set(values, Clue.LONG_CAREER, Math.max(0, career - CAREER) / DECADE);
  }
}
