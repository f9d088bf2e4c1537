package org.vitagraph.nlp;

import java.util.Arrays;

/** Row numbers by 64-bit hash: open addressing, at most half full. */
final class HashRows {
  private static final int NONE = -1;

  private final long[] hashes;
  private final int[] rows;
  private final int shift;
  private int size;

  HashRows(int most) {
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(8, 2L * most));
    hashes = new long[1 << bits];
    rows = new int[1 << bits];
    Arrays.fill(rows, NONE);
    shift = 64 - bits;
  }

  /** The row of a hash, or -1. */
  int find(long hash) {
    return rows[slot(hash)];
  }

  /** The row of a hash, a new one if it has none: rows are numbered as they come. */
  int add(long hash) {
    int slot = slot(hash);
    if (rows[slot] == NONE) {
      hashes[slot] = hash;
      rows[slot] = size++;
    }
    return rows[slot];
  }

  int size() {
    return size;
  }

  private int slot(long hash) {
    int slot = (int) (hash * 0xD6E8_FEB8_6659_FD93L >>> shift);
    while (rows[slot] != NONE && hashes[slot] != hash) {
      slot = slot + 1 & hashes.length - 1;
    }
    return slot;
  }
}
