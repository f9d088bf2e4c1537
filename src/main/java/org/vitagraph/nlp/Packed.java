package org.vitagraph.nlp;

/**
 * A score for each outcome, three in a long: one addition of longs adds three of them. Each has 21
 * bits, which no sum of a token's weights fills; a borrow from the next is given back on unpacking.
 */
final class Packed {
  static final int LONGS = (Outcomes.COUNT + 2) / 3;

  private static final int BITS = 21;

  private Packed() {}

  static void pack(int[] row, long[] to, int offset) {
    for (int k = 0; k < row.length; k++) {
      to[offset + k / 3] += (long) row[k] << k % 3 * BITS;
    }
  }

  static void unpack(long[] from, int offset, int[] to, int start) {
    long rest = 0;
    for (int k = 0; k < Outcomes.COUNT; k++) {
      rest = k % 3 == 0 ? from[offset + k / 3] : rest;
      int value = (int) (rest << 64 - BITS >> 64 - BITS);
      to[start + k] = value;
      rest = rest - value >> BITS;
    }
  }
}
