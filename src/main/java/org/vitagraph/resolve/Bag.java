package org.vitagraph.resolve;

import java.util.Arrays;
import java.util.BitSet;

/** Numbered things with a weight each: words, coauthors, venues. Immutable; ascending numbers. */
final class Bag {
  static final Bag EMPTY = new Bag(new int[0], new float[0]);

  private final int[] keys;
  private final float[] weights;
  private final double sum;

  private Bag(int[] keys, float[] weights) {
    this.keys = keys;
    this.weights = weights;
    double all = 0;
    for (float weight : weights) {
      all += weight;
    }
    sum = all;
  }

  /** Each of some things, once. */
  static Bag of(BitSet things) {
    float[] weights = new float[things.cardinality()];
    Arrays.fill(weights, 1);
    return new Bag(things.stream().toArray(), weights);
  }

  /** The bag of the first things; of one that comes twice the weights are added. */
  static Bag of(int[] things, float[] weights, int count) {
    return of(things, weights, count, false);
  }

  /** The bag of the first things; of one that comes twice the larger weight counts. */
  static Bag largest(int[] things, float[] weights, int count) {
    return of(things, weights, count, true);
  }

  private static Bag of(int[] things, float[] weights, int count, boolean larger) {
    int[] order = Order.by(0, count, i -> things[i]);
    int[] keys = new int[count];
    float[] joined = new float[count];
    int last = -1;
    for (int i : order) {
      if (last < 0 || keys[last] != things[i]) {
        keys[++last] = things[i];
      }
      joined[last] = larger ? Math.max(joined[last], weights[i]) : joined[last] + weights[i];
    }
    return new Bag(Arrays.copyOf(keys, last + 1), Arrays.copyOf(joined, last + 1));
  }

  int size() {
    return keys.length;
  }

  boolean isEmpty() {
    return keys.length == 0;
  }

  int key(int index) {
    return keys[index];
  }

  float weight(int index) {
    return weights[index];
  }

  /** The sum of all weights. */
  double sum() {
    return sum;
  }

  boolean contains(int key) {
    return Arrays.binarySearch(keys, key) >= 0;
  }

  /** The weight of a thing; 0 when it is not in the bag. */
  float get(int key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? 0 : weights[at];
  }

  /** What is in both, with this bag's weights. */
  Bag shared(Bag other) {
    int[] common = new int[Math.min(size(), other.size())];
    float[] kept = new float[common.length];
    int count = 0;
    Bag small = size() <= other.size() ? this : other;
    Bag large = small == this ? other : this;
    for (int i = 0; i < small.size(); i++) {
      if (large.contains(small.keys[i])) {
        common[count] = small.keys[i];
        kept[count++] = get(small.keys[i]);
      }
    }
    return count == 0 ? EMPTY : new Bag(Arrays.copyOf(common, count), Arrays.copyOf(kept, count));
  }

  /** All but one thing. */
  Bag without(int key) {
    int[] left = new int[size()];
    float[] kept = new float[size()];
    int count = 0;
    for (int i = 0; i < size(); i++) {
      if (keys[i] != key) {
        left[count] = keys[i];
        kept[count++] = weights[i];
      }
    }
    return new Bag(Arrays.copyOf(left, count), Arrays.copyOf(kept, count));
  }

  /** Both together; the weights of what is in both are added. */
  Bag plus(Bag other) {
    return union(other, false);
  }

  /** Both together; what is in both keeps its larger weight. */
  Bag or(Bag other) {
    return union(other, true);
  }

  private Bag union(Bag other, boolean larger) {
    int[] all = new int[size() + other.size()];
    float[] weight = new float[all.length];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < size() || j < other.size()) {
      if (j == other.size() || (i < size() && keys[i] < other.keys[j])) {
        all[count] = keys[i];
        weight[count++] = weights[i++];
      } else if (i == size() || other.keys[j] < keys[i]) {
        all[count] = other.keys[j];
        weight[count++] = other.weights[j++];
      } else {
        all[count] = keys[i];
        float one = weights[i++];
        float two = other.weights[j++];
        weight[count++] = larger ? Math.max(one, two) : one + two;
      }
    }
    return new Bag(Arrays.copyOf(all, count), Arrays.copyOf(weight, count));
  }

  /** Numbers with weights, as they come. */
  static final class Weighed {
    private final IntList things = new IntList();
    private float[] weights = new float[8];

    void add(int thing, float weight) {
      if (things.size() == weights.length) {
        weights = Arrays.copyOf(weights, weights.length * 2);
      }
      weights[things.size()] = weight;
      things.add(thing);
    }

    void addAll(Bag bag) {
      for (int i = 0; i < bag.size(); i++) {
        add(bag.key(i), bag.weight(i));
      }
    }

    Bag sum() {
      return Bag.of(things.toArray(), weights, things.size());
    }

    Bag largest() {
      return Bag.largest(things.toArray(), weights, things.size());
    }
  }
}
