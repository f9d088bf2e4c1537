package org.vitagraph.resolve;

import java.util.Arrays;

/** Names brought together by block, in the order of the blocks. */
final class Blocks {
  private final int[] block;
  private final int[] name;
  private final int[] order;

  private Blocks(int[] block, int[] name) {
    this.block = block;
    this.name = name;
    order = Order.by(0, block.length, i -> block[i]);
  }

  /**
   * @param withOthers whether a name also comes into the blocks where other spellings may stand
   */
  static Blocks of(Mentions mentions, boolean withOthers) {
    int others = withOthers ? mentions.otherBlocks.size() : 0;
    int[] block = Arrays.copyOf(mentions.block, mentions.names + others);
    int[] name = new int[block.length];
    for (int i = 0; i < mentions.names; i++) {
      name[i] = i;
    }
    for (int i = 0; i < others; i++) {
      block[mentions.names + i] = mentions.otherBlocks.get(i);
      name[mentions.names + i] = mentions.ofOtherBlocks.get(i);
    }
    return new Blocks(block, name);
  }

  /** Whether the block is one of more than one name. */
  boolean has(int key) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (block[order[middle]] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return key != 0 && low + 1 < order.length && block[order[low + 1]] == key;
  }

  /** Takes the names of a block. */
  @FunctionalInterface
  interface Visitor {
    void visit(int block, int[] names);
  }

  /** Goes through the blocks of more than one name; the names ascend. */
  void forEach(Visitor visitor) {
    for (int start = 0, end; start < order.length; start = end) {
      end = start + 1;
      while (end < order.length && block[order[end]] == block[order[start]]) {
        end++;
      }
      if (end - start > 1 && block[order[start]] != 0) {
        visitor.visit(
            block[order[start]],
            Arrays.stream(order, start, end).map(i -> name[i]).sorted().distinct().toArray());
      }
    }
  }
}
