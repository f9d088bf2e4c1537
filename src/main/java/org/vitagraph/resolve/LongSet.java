package org.vitagraph.resolve;

/** Numbers other than 0, each once, without boxes: open addressing. */
final class LongSet {
  private long[] table = new long[1 << 10];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  boolean contains(long value) {
    int at = (int) (value >>> 20) & (table.length - 1);
    while (table[at] != 0 && table[at] != value) {
      at = (at + 1) & (table.length - 1);
    }
    return table[at] == value;
  }

  /** Adds the number; false when it was there. */
  boolean add(long value) {
    if (size * 2 > table.length) {
      long[] old = table;
      table = new long[old.length * 2];
      size = 0;
      for (long each : old) {
        if (each != 0) {
          add(each);
        }
      }
    }
    int at = (int) (value >>> 20) & (table.length - 1);
    while (table[at] != 0) {
      if (table[at] == value) {
        return false;
      }
      at = (at + 1) & (table.length - 1);
    }
    table[at] = value;
    size++;
    return true;
  }
}
