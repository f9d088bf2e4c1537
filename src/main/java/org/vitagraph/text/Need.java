package org.vitagraph.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text needs to hold for a pattern to match: a word, one of several needs, or all of them.
 */
final class Need {
  /** What every text holds. */
  static final Need NOTHING = new Need("", false, List.of());

  /** With so many words to look for, a glance at a pair of letters of each comes first. */
  private static final int MANY = 5;

  private final String word;

  /** The pairs of letters in the word. */
  private final int[] pairs;

  private final boolean all;
  private final Need[] parts;

  /** A pair of letters of each of many words: a text with none of the pairs has no word. */
  private final long @Nullable [] signs;

  private Need(String word, boolean all, List<Need> parts) {
    this.word = word;
    pairs = SearchedText.pairs(word);
    this.all = all;
    this.parts = parts.toArray(Need[]::new);
    long[] signs = SearchedText.noPairs();
    this.signs = !all && parts.size() >= MANY && addSigns(signs) ? signs : null;
  }

  /** Adds pairs of which every text that meets this holds one; false where there are no such. */
  private boolean addSigns(long[] signs) {
    if (pairs.length > 0) {
      int pair = SearchedText.rarestPair(word);
      signs[pair >> 6] |= 1L << pair;
      return true;
    }
    for (Need part : parts) {
      if (part.addSigns(signs) == all) {
        return all;
      }
    }
    return !all && parts.length > 0;
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

  /** A pair of letters that every text holds which meets this; -1 where none is known. */
  int glance() {
    if (!word.isEmpty()) {
      return pairs.length == 0 ? -1 : SearchedText.rarestPair(word);
    }
    for (Need part : parts) {
      if (all && part.glance() >= 0) {
        return part.glance();
      }
    }
    return -1;
  }

  /** Whether a glance tells that the text does not hold what is needed. */
  boolean isUnmetAtAGlance(SearchedText text) {
    return signs != null && !text.holdsAny(signs);
  }

  /** Whether the text holds what is needed. */
  boolean isMetBy(SearchedText text) {
    if (!word.isEmpty()) {
      return text.holds(word, pairs);
    }
    if (isUnmetAtAGlance(text)) {
      return false;
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
