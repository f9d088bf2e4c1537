package org.vitagraph.resolve;

/** Sorts numbers of things by a key of each, without a box: merge sort, stable, n log n. */
final class Order {
  private static final int SHORT = 12;

  private Order() {}

  /** The key of the thing of that number. */
  @FunctionalInterface
  interface Key {
    long of(int thing);
  }

  /** The numbers from start to end, ordered by key, equal keys by number. */
  static int[] by(int start, int end, Key key) {
    int[] order = new int[end - start];
    for (int i = 0; i < order.length; i++) {
      order[i] = start + i;
    }
    sort(order, order.length, key);
    return order;
  }

  /** Orders the first numbers of the array by key; equal keys keep their order. */
  static void sort(int[] order, int length, Key key) {
    sort(order.clone(), order, 0, length, key);
  }

  private static void sort(int[] from, int[] to, int start, int end, Key key) {
    if (end - start < SHORT) {
      for (int i = start + 1; i < end; i++) {
        int thing = to[i];
        long of = key.of(thing);
        int j = i;
        for (; j > start && key.of(to[j - 1]) > of; j--) {
          to[j] = to[j - 1];
        }
        to[j] = thing;
      }
      return;
    }
    int middle = (start + end) >>> 1;
    sort(to, from, start, middle, key);
    sort(to, from, middle, end, key);
    if (key.of(from[middle - 1]) <= key.of(from[middle])) {
      System.arraycopy(from, start, to, start, end - start);
      return;
    }
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      boolean takeLeft =
          right >= end || (left < middle && key.of(from[left]) <= key.of(from[right]));
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }
}
