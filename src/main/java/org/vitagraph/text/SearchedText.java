package org.vitagraph.text;

import java.util.Arrays;

/**
 * A text that many patterns are looked for in. It knows its letters without their case, and which
 * pairs of them stand side by side, so that most of what it does not hold is told at a glance.
 */
public final class SearchedText {
  private static final int PAIR_BITS = 12;

  /** What most texts are made of, the most frequent first. */
  private static final String FREQUENT = " etaoinsrhldcumfpgwybv.,";

  private final String text;
  private final String folded;
  private final long[] pairs = new long[1 << PAIR_BITS - 6];

  /** Prepares a text. */
  public SearchedText(String text) {
    this.text = text;
    folded = folded(text);
    for (int i = 0; i + 1 < folded.length(); i++) {
      int pair = pair(folded, i);
      pairs[pair >> 6] |= 1L << pair;
    }
  }

  /** The text as it is. */
  public String text() {
    return text;
  }

  /** Whether the text holds a word, which is folded, of these pairs. */
  boolean holds(String word, int[] pairsOfWord) {
    for (int pair : pairsOfWord) {
      if (!holds(pair)) {
        return false;
      }
    }
    return folded.contains(word);
  }

  /** Whether the pair of letters stands in the text. */
  boolean holds(int pair) {
    return (pairs[pair >> 6] >> pair & 1) != 0;
  }

  /** Whether one of some pairs of letters stands in the text. */
  boolean holdsAny(long[] some) {
    long common = 0;
    for (int i = 0; i < some.length; i++) {
      common |= pairs[i] & some[i];
    }
    return common != 0;
  }

  static long[] noPairs() {
    return new long[1 << PAIR_BITS - 6];
  }

  /** The pair of a folded word that the fewest texts hold. */
  static int rarestPair(String word) {
    int rarest = 0;
    for (int i = 1; i + 1 < word.length(); i++) {
      rarest = rarity(word, i) > rarity(word, rarest) ? i : rarest;
    }
    return pair(word, rarest);
  }

  private static int rarity(String word, int i) {
    int first = FREQUENT.indexOf(word.charAt(i));
    int second = FREQUENT.indexOf(word.charAt(i + 1));
    return (first < 0 ? FREQUENT.length() : first) + (second < 0 ? FREQUENT.length() : second);
  }

  /** Letters are the same here where a pattern takes them for the same in any case. */
  static String folded(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      if (c < 128) {
        folded[i] = c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
      } else {
        folded[i] = Character.toLowerCase(Character.toUpperCase(c));
      }
    }
    return new String(folded);
  }

  /** The pairs of letters that stand side by side in a folded word. */
  static int[] pairs(String word) {
    int[] pairs = new int[Math.max(0, word.length() - 1)];
    Arrays.setAll(pairs, i -> pair(word, i));
    return pairs;
  }

  private static int pair(String text, int i) {
    return (text.charAt(i) * 61 + text.charAt(i + 1)) & (1 << PAIR_BITS) - 1;
  }
}
