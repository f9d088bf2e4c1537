package org.vitagraph.resolve;

import java.util.Arrays;

/** Numbers in a row, without a box. */
final class LongList {
  private long[] numbers = new long[1 << 10];
  private int size;

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  long get(int at) {
    return numbers[at];
  }

  /** The numbers in order, each once. */
  long[] sortedOnce() {
    Arrays.sort(numbers, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || numbers[kept - 1] != numbers[i]) {
        numbers[kept++] = numbers[i];
      }
    }
    size = kept;
    return Arrays.copyOf(numbers, size);
  }
}
