package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vitagraph.text.Folding;

/**
 * Mentions that name the same thing by a name, an acronym, or both: venues and organizations.
 *
 * <p>Equal names are one thing. A bare acronym is the thing that has this acronym if there is but
 * one. Things with one acronym whose names share most of their telling words are one.
 */
final class Series {
  /** Words that names of venues and organizations share without being related. */
  private static final Set<String> COMMON =
      Set.of(
          "acm",
          "annual",
          "conference",
          "center",
          "centre",
          "department",
          "ieee",
          "institute",
          "international",
          "journal",
          "proceedings",
          "proc",
          "symposium",
          "transactions",
          "university",
          "usenix",
          "workshop",
          "and",
          "at",
          "for",
          "in",
          "of",
          "on",
          "the");

  private static final int PREFIX = 5;
  private static final int MANY = 100;

  private final Naming naming;
  private final long[] name;
  private final long[] acronym;
  private final long[] known;
  private final Clusters clusters;
  private final List<Integer> nameless = new ArrayList<>();

  private Series(long[] name, long[] acronym, long[] known, Naming naming) {
    this.known = known;
    this.naming = naming;
    this.name = name;
    this.acronym = acronym;
    clusters = new Clusters(name.length);
  }

  /** What the mention of that number names. */
  @FunctionalInterface
  interface Naming {
    Named of(int mention);
  }

  /**
   * The mentions that name one thing; those that name nothing stay alone.
   *
   * @param name the hashed key of each mention's name; 0 if it has none
   * @param acronym the hashed key of each mention's acronym; 0 if it has none
   * @param known the hashed id of each mention's thing in a fixed table; 0 if it is in none
   * @param naming the words themselves
   */
  static Clusters cluster(long[] name, long[] acronym, long[] known, Naming naming) {
    Series series = new Series(name, acronym, known, naming);
    int size = name.length;
    series.joinEqual(i -> series.name[i]);
    series.joinEqual(i -> series.name[i] == 0 ? 0 : series.known[i]);
    int[] byAcronym = Order.by(0, size, i -> series.acronym[i]);
    for (int start = 0, end; start < size; start = end) {
      end = start + 1;
      while (end < size && series.acronym[byAcronym[end]] == series.acronym[byAcronym[start]]) {
        end++;
      }
      if (series.acronym[byAcronym[start]] != 0) {
        series.joinByAcronym(Arrays.copyOfRange(byAcronym, start, end));
      }
    }
    series.joinNameless();
    return series.clusters;
  }

  private void joinEqual(Order.Key key) {
    int[] order = Order.by(0, name.length, key);
    for (int i = 1; i < order.length; i++) {
      if (key.of(order[i]) != 0 && key.of(order[i]) == key.of(order[i - 1])) {
        join(order[i - 1], order[i]);
      }
    }
  }

  private void joinByAcronym(int[] mentions) {
    List<Integer> named = new ArrayList<>();
    int bare = -1;
    for (int mention : mentions) {
      if (name[mention] != 0) {
        named.add(clusters.root(mention));
      } else {
        bare = bare < 0 ? mention : bare;
        join(bare, mention);
      }
    }
    joinSimilar(new ArrayList<>(new TreeSet<>(named)));
    Set<Integer> things = new HashSet<>();
    named.forEach(root -> things.add(clusters.root(root)));
    if (bare >= 0 && things.size() == 1) {
      join(bare, named.get(0));
    } else if (bare >= 0 && things.isEmpty()) {
      nameless.add(bare);
    }
  }

  /** An acronym that nobody explains is what the table says, if it says it. */
  private void joinNameless() {
    Map<Long, Integer> named = new HashMap<>();
    for (int i = 0; i < name.length; i++) {
      if (name[i] != 0 && known[i] != 0) {
        named.putIfAbsent(known[i], i);
      }
    }
    for (int bare : nameless) {
      Integer thing = known[bare] == 0 ? null : named.putIfAbsent(known[bare], bare);
      if (thing != null) {
        join(thing, bare);
      }
    }
  }

  private void joinSimilar(List<Integer> roots) {
    int count = Math.min(roots.size(), MANY);
    for (int i = 1; i < count; i++) {
      for (int j = 0; j < i; j++) {
        if (!areKnownApart(roots.get(j), roots.get(i))
            && areSimilar(naming.of(roots.get(j)).name(), naming.of(roots.get(i)).name())) {
          join(roots.get(j), roots.get(i));
        }
      }
    }
  }

  private boolean areKnownApart(int one, int other) {
    return known[one] != 0 && known[other] != 0 && known[one] != known[other];
  }

  private void join(int one, int other) {
    int a = clusters.root(one);
    int b = clusters.root(other);
    if (a != b) {
      clusters.join(a, b);
    }
  }

  /** Whether the beginnings of most telling words of the shorter name stand in the other. */
  static boolean areSimilar(String one, String other) {
    Set<String> some = telling(one);
    Set<String> others = telling(other);
    int fewer = Math.min(some.size(), others.size());
    boolean oneWord = fewer == 1 && some.size() != others.size();
    some.retainAll(others);
    return fewer > 0 && !oneWord && some.size() * 3 >= fewer * 2;
  }

  private static Set<String> telling(String name) {
    Set<String> telling = new TreeSet<>();
    for (String word : Folding.words(name).split(" ", -1)) {
      boolean isNumber = !word.isEmpty() && Character.isDigit(word.charAt(0));
      if (!word.isEmpty() && !isNumber && !COMMON.contains(word)) {
        telling.add(word.substring(0, Math.min(PREFIX, word.length())));
      }
    }
    return telling;
  }
}
