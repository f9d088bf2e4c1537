package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vitagraph.extract.PrintedPublication.Field;

/**
 * The publications of a page by their titles and awards, so that an award can point to the paper
 * that it names: {@code “FASTER: A Unified Framework”} finds {@code Faster: a unified framework}.
 */
final class PublicationIndex {
  private static final int SHORTEST = 12;

  /** A title of that many letters is no phrase that anything else would be called by. */
  private static final int LONG_ENOUGH = 24;

  private final List<PrintedPublication> publications;
  private final Map<String, PrintedPublication> byTitle = new HashMap<>();

  /** Of two publications with one title the first is found. */
  PublicationIndex(List<PrintedPublication> publications) {
    this.publications = publications;
    for (PrintedPublication publication : publications) {
      byTitle.putIfAbsent(NameForm.fold(publication.title().value()), publication);
    }
  }

  /** The publication with that title, up to letter case, punctuation and a missing subtitle. */
  Optional<PrintedPublication> titled(String title) {
    String key = NameForm.fold(title);
    PrintedPublication exact = byTitle.get(key);
    if (exact != null || key.length() < SHORTEST) {
      return Optional.ofNullable(exact);
    }
    return byTitle.entrySet().stream()
        .filter(entry -> entry.getKey().length() >= SHORTEST)
        .filter(
            entry ->
                entry.getKey().startsWith(key)
                    || key.startsWith(entry.getKey())
                    || isNearly(key, entry.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether one of ten letters at most differs, as where one word was spelt otherwise. */
  private static boolean isNearly(String one, String other) {
    int most = Math.max(one.length(), other.length()) / 10;
    if (Math.abs(one.length() - other.length()) > most) {
      return false;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()] <= most;
  }

  /** The publication whose title the words contain; the longest title where there are several. */
  Optional<PrintedPublication> named(String words) {
    String text = NameForm.fold(words);
    return byTitle.entrySet().stream()
        .filter(entry -> entry.getKey().length() >= LONG_ENOUGH && text.contains(entry.getKey()))
        .max(
            Comparator.<Map.Entry<String, PrintedPublication>>comparingInt(
                    entry -> entry.getKey().length())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getValue);
  }

  /**
   * The one publication at the venue that the words name, in the year that they name; empty when
   * there are several, or none.
   */
  Optional<PrintedPublication> at(String words, @Nullable String year) {
    Set<String> named = words(words);
    List<PrintedPublication> found =
        publications.stream()
            .filter(publication -> isAt(publication, named))
            .filter(publication -> year == null || isOf(publication, year))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isAt(PrintedPublication publication, Set<String> words) {
    Field acronym = publication.venue().acronym();
    Set<String> venue = words(acronym == null ? "" : acronym.value());
    return !venue.isEmpty() && words.containsAll(venue);
  }

  private static boolean isOf(PrintedPublication publication, String year) {
    Field date = publication.date();
    return date != null && date.value().startsWith(year);
  }

  /**
   * The publication whose own entry states the award at the venue that the award names; empty when
   * there are several.
   */
  Optional<PrintedPublication> awarded(String award) {
    List<PrintedPublication> found = new ArrayList<>();
    Set<String> words = words(award);
    for (PrintedPublication publication : publications) {
      if (isAt(publication, words) && awardOf(publication, award) >= 0) {
        found.add(publication);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Which of the awards of the publication's own entry that one is, from 0; -1 if none. */
  static int awardOf(PrintedPublication publication, String award) {
    Set<String> words = words(award);
    for (int i = 0; i < publication.awards().size(); i++) {
      Set<String> own = words(publication.awards().get(i).value());
      if (words.containsAll(own) || own.containsAll(words)) {
        return i;
      }
    }
    return -1;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 1 && !word.matches("the|of|in|at|for|and|award|prize|paper")) {
        words.add(word);
      }
    }
    return words;
  }
}
