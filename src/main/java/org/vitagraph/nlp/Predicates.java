package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The predicates that hold of a token, each by the hash of its text. Texts are kept only where they
 * are asked for: the model and the training speak of predicates by text, decoding by hash.
 */
final class Predicates {
  private static final Piece COMMA = Piece.of(",");

  private final @Nullable List<StringBuilder> texts;
  private long[] hashes = new long[128];
  private int[] rows = new int[128];
  private int size;

  private Predicates(@Nullable List<StringBuilder> texts) {
    this.texts = texts;
  }

  static Predicates hashed() {
    return new Predicates(null);
  }

  static Predicates written() {
    return new Predicates(new ArrayList<>());
  }

  /** Begins the next predicate. */
  Predicates at(Piece start) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = start.hash;
    if (texts != null) {
      texts.add(new StringBuilder(start.text));
    }
    return this;
  }

  /** Goes on with the predicate that was begun last. */
  Predicates add(Piece piece) {
    hashes[size - 1] = piece.behind(hashes[size - 1]);
    if (texts != null) {
      texts.get(size - 1).append(piece.text);
    }
    return this;
  }

  /** Goes on behind a comma. */
  Predicates and(Piece piece) {
    return add(COMMA).add(piece);
  }

  int size() {
    return size;
  }

  long hash(int i) {
    return hashes[i];
  }

  /** The hashes, and room behind them. */
  long[] hashes() {
    return hashes;
  }

  /** Room for a number a hash. */
  int[] rows() {
    if (rows.length < size) {
      rows = new int[hashes.length];
    }
    return rows;
  }

  /** The texts of those that are written. */
  String[] texts() {
    if (texts == null) {
      throw new IllegalStateException("only hashed");
    }
    return texts.stream().map(StringBuilder::toString).toArray(String[]::new);
  }

  void clear() {
    size = 0;
    if (texts != null) {
      texts.clear();
    }
  }
}
