package org.vitagraph.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How common names, words of titles and venues are among publications at large. The counts are
 * fixed, so that what is decided about one name does not change with what else a store holds; what
 * the tables do not know is rare.
 */
final class Rarity {
  private static final String FAMILY = "family";
  private static final String GIVEN = "given";
  private static final String WORD = "word";
  private static final String VENUE = "venue";
  private static final double UNKNOWN_FAMILY = 0.3;
  private static final double UNKNOWN = 0.5;

  /** What a second given name, as an initial or spelt out, makes a name rarer by. */
  private static final double MIDDLE_INITIAL = 1.5;

  private static final double MIDDLE_NAME = 3;

  /** How many names are common, and how they are put together. */
  private static final int COMMON = 20;

  private static final int TURNS = 8;
  private static final int TURN = 5;
  private static final int SECOND = 7;

  /** How many words a title has. */
  private static final double TITLE = 7;

  /** A venue that the tables do not know may still be a large one. */
  private static final double LEAST_VENUE = 0.001;

  private final Map<String, Integer> families;
  private final Map<String, Integer> givens;
  private final Map<Integer, Integer> familyKeys = new HashMap<>();
  private final Map<Integer, Integer> words = new HashMap<>();
  private final Map<Integer, Integer> venues = new HashMap<>();
  private final Map<String, Integer> initials = new HashMap<>();
  private final Counts counts;

  /** What was counted, and out of how many names and titles. */
  record Counts(int names, int titles, Map<String, Map<String, Integer>> tables) {
    Counts(int names, int titles) {
      this(names, titles, new HashMap<>());
    }

    void add(String table, String key) {
      tables.computeIfAbsent(table, name -> new HashMap<>()).merge(key, 1, Integer::sum);
    }
  }

  Rarity(Counts counts) {
    this.counts = counts;
    families = counts.tables().getOrDefault(FAMILY, Map.of());
    givens = counts.tables().getOrDefault(GIVEN, Map.of());
    counts
        .tables()
        .getOrDefault(WORD, Map.of())
        .forEach((word, count) -> words.put(key(word), count));
    counts
        .tables()
        .getOrDefault(VENUE, Map.of())
        .forEach((venue, count) -> venues.put(key(venue), count));
    families.forEach(
        (family, count) ->
            familyKeys.merge((int) Keys.hash(family.replace(" ", "")), count, Integer::sum));
    givens.forEach((given, count) -> initials.merge(Spelling.initial(given), count, Integer::sum));
  }

  /** The number that stands for a word or venue. */
  static int key(String word) {
    return (int) Keys.hash(word);
  }

  /**
   * The logarithm of the probability that some person has that family name.
   *
   * @param key as {@link NameKeys} has it
   */
  double ofFamily(int key) {
    return Math.log((familyKeys.getOrDefault(key, 0) + UNKNOWN_FAMILY) / counts.names());
  }

  /** The logarithm of the probability that some person has a name that is spelt so. */
  double ofName(Spelling spelling) {
    double family = families.getOrDefault(String.join(" ", spelling.family()), 0) + UNKNOWN_FAMILY;
    double logarithm = Math.log(family / counts.names());
    List<String> given = spelling.given();
    if (!given.isEmpty()) {
      String first = given.get(0);
      int count = (Spelling.isSpelt(first) ? givens : initials).getOrDefault(first, 0);
      logarithm += Math.log((count + UNKNOWN) / counts.names());
    }
    if (given.size() > 1) {
      logarithm -= Spelling.isSpelt(given.get(1)) ? MIDDLE_NAME : MIDDLE_INITIAL;
    }
    return logarithm;
  }

  /**
   * The commonest given names with the commonest family names, each once; every other has two given
   * names, for two initials are no sign of a rare name: {@code J.-H. Kim}.
   */
  List<String> commonNames() {
    List<String> first = commonest(givens);
    List<String> last = commonest(families);
    List<String> names = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      for (int i = 0; i < last.size(); i++) {
        int given = i + TURN * turn;
        // When all first names have been beside a family name, it is the other half's turn.
        boolean isOne = (i + turn + given / first.size()) % 2 == 0;
        String second = isOne ? "" : "-" + first.get((given + SECOND) % first.size());
        names.add(first.get(given % first.size()) + second + " " + last.get(i));
      }
    }
    return names.stream().map(Rarity::capitalized).toList();
  }

  private static String capitalized(String name) {
    StringBuilder words = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      words.append(words.isEmpty() ? "" : " ");
      words.append(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return words.toString();
  }

  private static List<String> commonest(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(Spelling::isSpelt)
        .limit(COMMON)
        .toList();
  }

  /** The probability that a word of a title is this one. */
  double ofWord(int word) {
    return (words.getOrDefault(word, 0) + UNKNOWN) / (counts.titles() * TITLE);
  }

  /** How much a word tells: the logarithm of titles by titles with the word. */
  double weight(int word) {
    return Math.log((counts.titles() + 1.0) / (words.getOrDefault(word, 0) + 1));
  }

  /** The probability that a publication is in this venue. */
  double ofVenue(int venue) {
    return Math.max(venues.getOrDefault(venue, 0) / (double) counts.titles(), LEAST_VENUE);
  }

  /** Reads the tables that {@link #print} has written, up to an empty line. */
  static Rarity read(BufferedReader in) {
    try {
      String[] head = in.readLine().split("\t", -1);
      Counts counts = new Counts(Integer.parseInt(head[1]), Integer.parseInt(head[2]));
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        String[] row = line.split("\t", -1);
        Map<String, Integer> table =
            counts.tables().computeIfAbsent(row[0], name -> new HashMap<>());
        for (int i = 2; i < row.length; i++) {
          table.put(row[i], Integer.parseInt(row[1]));
        }
      }
      return new Rarity(counts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line a table and count, with all that were counted so often. */
  void print(Appendable out) throws IOException {
    out.append("counted\t" + counts.names() + "\t" + counts.titles() + "\n");
    for (String table : List.of(FAMILY, GIVEN, WORD, VENUE)) {
      Map<Integer, java.util.TreeSet<String>> byCount =
          new java.util.TreeMap<>(Comparator.reverseOrder());
      counts
          .tables()
          .getOrDefault(table, Map.of())
          .forEach(
              (key, count) ->
                  byCount.computeIfAbsent(count, c -> new java.util.TreeSet<>()).add(key));
      for (var row : byCount.entrySet()) {
        out.append(table + "\t" + row.getKey() + "\t" + String.join("\t", row.getValue()) + "\n");
      }
    }
    out.append("\n");
  }

  /** Counts names, titles and venues. */
  static final class Counting {
    private final java.util.Set<Spelling> names = new java.util.HashSet<>();
    private final java.util.Set<String> titles = new java.util.HashSet<>();
    private final Counts counts = new Counts(0, 0);

    void name(Spelling spelling) {
      if (spelling.isFull() && !spelling.family().isEmpty() && names.add(spelling)) {
        counts.add(FAMILY, String.join(" ", spelling.family()));
        counts.add(GIVEN, spelling.given().get(0));
      }
    }

    void title(List<String> words) {
      if (!words.isEmpty() && titles.add(String.join(" ", words))) {
        words.stream().distinct().forEach(word -> counts.add(WORD, word));
      }
    }

    void venue(String venue) {
      counts.add(VENUE, venue);
    }

    /** What was counted more than once. */
    Rarity rarity() {
      counts.tables().values().forEach(table -> table.values().removeIf(count -> count < 2));
      return new Rarity(new Counts(names.size(), titles.size(), counts.tables()));
    }
  }
}
