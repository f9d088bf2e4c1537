package org.vitagraph.resolve;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a pass found in each block of names, in the order of the blocks: who was joined, and of whom
 * it was told that they may be, or are not, one.
 */
final class Hearings {
  private static final List<Verdict> VERDICTS = List.of(Verdict.values());

  private final IntList blocks = new IntList();
  private final IntList sizes = new IntList();
  private final IntList starts = new IntList();
  private final IntList one = new IntList();
  private final IntList other = new IntList();
  private final IntList what = new IntList();
  private final Map<Integer, Integer> places = new HashMap<>();

  /** Takes what was found of two names; a name that is no more is -1. */
  @FunctionalInterface
  interface Finding {
    /**
     * @param isRepeated whether another block had said the same before
     */
    void found(int one, int other, Verdict verdict, boolean isRepeated);
  }

  /** From here on it is about that block, which has so many names. */
  void begin(int block, int names) {
    places.put(block, blocks.size());
    blocks.add(block);
    sizes.add(names);
    starts.add(one.size());
  }

  void add(int name, int with, Verdict verdict, boolean isRepeated) {
    one.add(name);
    other.add(with);
    what.add(VERDICTS.indexOf(verdict) * 2 + (isRepeated ? 1 : 0));
  }

  int blocks() {
    return blocks.size();
  }

  int block(int at) {
    return blocks.get(at);
  }

  /** How many names the block had; -1 if it was not heard. */
  int size(int block) {
    Integer at = places.get(block);
    return at == null ? -1 : sizes.get(at);
  }

  /** Goes through what was found in the block, if it was heard, in its order. */
  void forEach(int block, Finding finding) {
    Integer at = places.get(block);
    if (at != null) {
      int end = at + 1 < blocks.size() ? starts.get(at + 1) : one.size();
      for (int i = starts.get(at); i < end; i++) {
        finding.found(
            one.get(i), other.get(i), VERDICTS.get(what.get(i) / 2), what.get(i) % 2 == 1);
      }
    }
  }

  /** The same, of the names by the numbers that they have now. */
  Hearings renumbered(int[] numbers) {
    Hearings renumbered = new Hearings();
    for (int i = 0; i < blocks.size(); i++) {
      renumbered.begin(blocks.get(i), sizes.get(i));
      forEach(
          blocks.get(i),
          (a, b, verdict, isRepeated) ->
              renumbered.add(numbers[a], numbers[b], verdict, isRepeated));
    }
    return renumbered;
  }

  void write(DataOutput out) throws IOException {
    for (IntList list : List.of(blocks, sizes, starts, one, other, what)) {
      list.write(out);
    }
  }

  static Hearings read(DataInput in) throws IOException {
    Hearings hearings = new Hearings();
    for (IntList list :
        List.of(
            hearings.blocks,
            hearings.sizes,
            hearings.starts,
            hearings.one,
            hearings.other,
            hearings.what)) {
      list.read(in);
    }
    for (int i = 0; i < hearings.blocks.size(); i++) {
      hearings.places.put(hearings.blocks.get(i), i);
    }
    return hearings;
  }
}
