package org.vitagraph.nlp;

/**
 * Rows of numbers by 64-bit hash: open addressing over row numbers, at most a quarter full, since a
 * second look costs as much as the first. Two hashes of which the mixed lower halves are one share
 * a slot; the program tells so when it adds the second.
 */
final class HashRows {
  private final int width;
  private final long[] rows;

  /** Behind half of the hash where the numbers of its row begin; 0 where there is none. */
  private final long[] slots;

  private final int shift;
  private int size;

  HashRows(int most, int width) {
    this.width = width + 1;
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(8, 4L * most));
    rows = new long[most * this.width];
    slots = new long[1 << bits];
    shift = 64 - bits;
  }

  /** The numbers of all rows. */
  long[] numbers() {
    return rows;
  }

  /**
   * Tells where in the numbers the rows of hashes lie.
   *
   * <p>Memory is slow and the rows lie far apart: one short loop after the other lets their loads
   * overlap.
   *
   * @param found receives the places of the rows that there are
   * @return how many there are
   */
  int find(long[] hashes, int count, int[] found) {
    for (int i = 0; i < count; i++) {
      found[i] = (int) slots[slot(mixed(hashes[i]))];
    }
    int size = 0;
    for (int i = 0; i < count; i++) {
      int row = found[i];
      if (row > 0 && rows[row - 1] == hashes[i]) {
        found[size++] = row;
      }
    }
    return size;
  }

  /** Adds a row of zeros for a hash that has none yet, and tells where it lies. */
  int add(long hash) {
    long mixed = mixed(hash);
    int slot = slot(mixed);
    int row = size++ * width;
    if (slots[slot] != 0) {
      throw new IllegalArgumentException("there is a row for a hash that looks like this");
    }
    slots[slot] = mixed << 32 | row + 1;
    rows[row] = hash;
    return row + 1;
  }

  /** Where a hash is, or could be. */
  private int slot(long mixed) {
    int slot = (int) (mixed >>> shift);
    while (slots[slot] != 0 && (slots[slot] ^ mixed << 32) >>> 32 != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private static long mixed(long hash) {
    long mixed = hash * 0xD6E8_FEB8_6659_FD93L;
    return mixed ^ mixed >>> 32;
  }
}
