package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vitagraph.extract.PrintedPublication.Field;

/**
 * The publications of a page by their titles and awards, so that an award can point to the paper
 * that it names: {@code “FASTER: A Unified Framework”} finds {@code Faster: a unified framework}.
 */
final class PublicationIndex {
  private static final int SHORTEST = 12;

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
        .filter(entry -> entry.getKey().startsWith(key) || key.startsWith(entry.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * The publication whose own entry states the award at the venue that the award names; empty when
   * there are several.
   */
  Optional<PrintedPublication> awarded(String award) {
    List<PrintedPublication> found = new ArrayList<>();
    Set<String> words = words(award);
    for (PrintedPublication publication : publications) {
      Field acronym = publication.acronym();
      if (acronym != null
          && words.containsAll(words(acronym.value()))
          && awardOf(publication, award) >= 0) {
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
