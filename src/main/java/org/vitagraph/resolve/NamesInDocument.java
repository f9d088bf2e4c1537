package org.vitagraph.resolve;

import java.util.Arrays;
import java.util.function.Consumer;

/** The names in documents that have an owner, who means one person by one name. */
final class NamesInDocument {
  private NamesInDocument() {}

  /** Goes through the names of each such document, those of one key together. */
  static void forEachAlike(Mentions mentions, Order.Key key, Consumer<int[]> alike) {
    for (int d = 0; d < mentions.documents; d++) {
      if (mentions.owner[d] >= 0) {
        int[] order = Order.by(mentions.documentNames[d], mentions.documentNames[d + 1], key);
        for (int start = 0, end; start < order.length; start = end) {
          end = start + 1;
          while (end < order.length && key.of(order[end]) == key.of(order[start])) {
            end++;
          }
          alike.accept(Arrays.copyOfRange(order, start, end));
        }
      }
    }
  }
}
