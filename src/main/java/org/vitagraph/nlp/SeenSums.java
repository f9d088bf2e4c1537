package org.vitagraph.nlp;

import org.jspecify.annotations.Nullable;

/**
 * Sums of weights that were reckoned once and are asked for again, by a number for what they are
 * the sum of. Bounded: the last one at a place stays. Threads may share it, for what it holds does
 * not change.
 */
final class SeenSums<T> {
  private static final class Seen<T> {
    private final long key;
    private final T sum;

    private Seen(long key, T sum) {
      this.key = key;
      this.sum = sum;
    }
  }

  private final @Nullable Seen<T>[] seen;
  private final int shift;

  @SuppressWarnings({"unchecked", "rawtypes"})
  SeenSums(int bits) {
    seen = new Seen[1 << bits];
    shift = 64 - bits;
  }

  @Nullable T get(long key) {
    Seen<T> found = seen[place(key)];
    return found != null && found.key == key ? found.sum : null;
  }

  T put(long key, T sum) {
    seen[place(key)] = new Seen<>(key, sum);
    return sum;
  }

  private int place(long key) {
    return (int) ((key ^ key >>> 32) * 0x9E37_79B9_7F4A_7C15L >>> shift);
  }
}
