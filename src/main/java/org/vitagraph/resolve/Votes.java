package org.vitagraph.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each text is printed. */
final class Votes {
  private final Map<String, Integer> counts = new TreeMap<>();

  void add(String text) {
    if (!text.isEmpty()) {
      counts.merge(text, 1, Integer::sum);
    }
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The texts, the most frequent first, then the longest, then by the alphabet. */
  List<String> byVotes() {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(e -> -e.getKey().length())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The most frequent text; empty when there is none. */
  String best() {
    return counts.isEmpty() ? "" : byVotes().get(0);
  }
}
