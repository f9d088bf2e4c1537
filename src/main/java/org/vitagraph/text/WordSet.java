package org.vitagraph.text;

/**
 * Some fixed words. Asked for every word of every text, so an answer costs a glance at the hash
 * that a string knows of itself; the library's sets of few elements divide by their size first.
 */
public final class WordSet {
  private final String[] slots;

  private WordSet(int slots) {
    this.slots = new String[slots];
  }

  /** The set of these words, of which some may be the same. */
  public static WordSet of(String... words) {
    WordSet set = new WordSet(4 * Integer.highestOneBit(Math.max(1, words.length)));
    for (String word : words) {
      set.slots[set.slot(word)] = word;
    }
    return set;
  }

  /** Whether the word is one of these. */
  public boolean contains(String word) {
    return slots[slot(word)] != null;
  }

  private int slot(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 16) & slots.length - 1;
    while (slots[slot] != null && !slots[slot].equals(word)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
