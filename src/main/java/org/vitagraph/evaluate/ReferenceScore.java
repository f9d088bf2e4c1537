package org.vitagraph.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vitagraph.extract.NamedFields;
import org.vitagraph.extract.PrintedPublication.Author;
import org.vitagraph.extract.PrintedPublication.Field;
import org.vitagraph.nlp.ConfidenceBins;

/**
 * References that were read, counted against gold. A wrong value counts as one too many and as one
 * missed. Authors count one by one, in order. A reference is whole if its authors, title and year
 * are those of the gold and its venue is the same series, as far as the gold has them.
 */
public final class ReferenceScore {
  private static final String AUTHORS = "authors";
  private static final String EDITORS = "editors";
  private static final String CONTAINER = "container";
  private static final List<String> TEXTS =
      List.of(
          "title", CONTAINER, "year", "volume", "issue", "pages", "publisher", "location", "doi");

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, ConfidenceBins> bins = new LinkedHashMap<>();
  private int references;
  private int whole;

  /** What was counted of a field. */
  public static final class Tally {
    private int gold;
    private int found;
    private int right;

    private void add(int inGold, int inFound, int inBoth) {
      gold += inGold;
      found += inFound;
      right += inBoth;
    }

    /** How many the gold has. */
    public int gold() {
      return gold;
    }

    /** The share of those found that are right. */
    public double precision() {
      return (double) right / Math.max(1, found);
    }

    /** The share of those there that were found. */
    public double recall() {
      return (double) right / Math.max(1, gold);
    }

    /** Both in one number. */
    public double f1() {
      return 2.0 * right / Math.max(1, gold + found);
    }
  }

  /** Counts one reference. */
  public void add(GoldReference gold, NamedFields read) {
    references++;
    boolean isWhole = people(AUTHORS, gold.authors(), read.authors()) || gold.authors().isEmpty();
    people(EDITORS, gold.editors(), read.editors());
    for (String field : TEXTS) {
      String expected = gold.values().getOrDefault(field, "");
      String a = Likeness.normal(field, expected);
      String b = Likeness.normal(field, read.value(field));
      boolean isRight = !a.isEmpty() && a.equals(b);
      tally(field).add(a.isEmpty() ? 0 : 1, b.isEmpty() ? 0 : 1, isRight ? 1 : 0);
      Field found = read.values().get(field);
      if (found != null) {
        sure(field, found.confidence(), isRight);
      }
      isWhole &=
          switch (field) {
            case "title", "year" -> a.isEmpty() || Likeness.isSoft(a, b);
            case CONTAINER ->
                a.isEmpty()
                    || Likeness.isSoft(a, b)
                    || Likeness.isSameSeries(expected, read.value(field));
            default -> true;
          };
    }
    whole += isWhole ? 1 : 0;
  }

  private boolean people(String field, List<String> gold, List<Author> read) {
    List<NameKey> a = gold.stream().map(NameKey::of).toList();
    List<NameKey> b = read.stream().map(Author::name).map(NameKey::of).toList();
    int both = NameKey.common(a, b);
    tally(field).add(a.size(), b.size(), both);
    boolean isRight = a.size() == b.size() && both == a.size();
    if (!b.isEmpty()) {
      sure(field, NamedFields.confidence(read), isRight);
    }
    return isRight;
  }

  private Tally tally(String field) {
    return tallies.computeIfAbsent(field, f -> new Tally());
  }

  private void sure(String field, double confidence, boolean isRight) {
    bins.computeIfAbsent(field, f -> new ConfidenceBins()).add(confidence, isRight);
  }

  /** How many references were counted. */
  public int references() {
    return references;
  }

  /** The share of references that are whole. */
  public double whole() {
    return (double) whole / Math.max(1, references);
  }

  /** The fields that the gold has. */
  public Map<String, Tally> fields() {
    Map<String, Tally> fields = new LinkedHashMap<>(tallies);
    fields.values().removeIf(tally -> tally.gold == 0);
    return fields;
  }

  /** All fields that the gold has, together. */
  public Tally all() {
    Tally all = new Tally();
    fields().values().forEach(tally -> all.add(tally.gold, tally.found, tally.right));
    return all;
  }

  /** Confidence and what is right, for each field that the gold has. */
  public Map<String, ConfidenceBins> confidence() {
    Map<String, ConfidenceBins> known = new LinkedHashMap<>(bins);
    known.keySet().retainAll(fields().keySet());
    return known;
  }
}
