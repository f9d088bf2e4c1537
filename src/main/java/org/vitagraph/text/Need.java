package org.vitagraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text needs to hold for a pattern to match: a word, one of several needs, or all of them.
 */
final class Need {
  /** What every text holds. */
  static final Need NOTHING = new Need("", false, List.of());

  private final String word;

  /** The pairs of letters in the word. */
  private final int[] pairs;

  private final boolean all;
  private final Need[] parts;

  private Need(String word, boolean all, List<Need> parts) {
    this.word = word;
    pairs = SearchedText.pairs(word);
    this.all = all;
    this.parts = parts.toArray(Need[]::new);
  }

  /** A word, in letters of any case. */
  static Need word(CharSequence word) {
    return word.isEmpty()
        ? NOTHING
        : new Need(SearchedText.folded(word.toString()), true, List.of());
  }

  /** One of several, which is nothing when one of them is. */
  static Need any(List<Need> needs) {
    if (needs.size() == 1) {
      return needs.get(0);
    }
    return needs.contains(NOTHING) ? NOTHING : new Need("", false, needs);
  }

  /** All of several. */
  static Need all(List<Need> needs) {
    List<Need> parts = new ArrayList<>(needs);
    parts.removeIf(need -> need == NOTHING);
    // A single character says little.
    if (parts.stream().anyMatch(need -> need.word.length() != 1)) {
      parts.removeIf(need -> need.word.length() == 1);
    }
    return parts.isEmpty() ? NOTHING : parts.size() == 1 ? parts.get(0) : new Need("", true, parts);
  }

  /** Whether the text holds what is needed. */
  boolean isMetBy(SearchedText text) {
    if (!word.isEmpty()) {
      return text.holds(word, pairs);
    }
    for (Need part : parts) {
      if (part.isMetBy(text) != all) {
        return !all;
      }
    }
    return all || parts.length == 0;
  }

  @Override
  public String toString() {
    String joined =
        String.join(all ? " " : "|", List.of(parts).stream().map(Need::toString).toList());
    return word.isEmpty() ? "(" + joined + ")" : word;
  }
}
