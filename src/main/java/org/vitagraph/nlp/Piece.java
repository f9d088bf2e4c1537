package org.vitagraph.nlp;

import com.google.errorprone.annotations.Immutable;

/**
 * A piece of the text of a predicate, with its hash. The hash of a text is a polynomial over its
 * characters, so that of two pieces in a row follows from theirs and nobody needs to join the
 * texts.
 */
@Immutable
final class Piece {
  private static final long BASE = 0x9E37_79B9_7F4A_7C15L;

  static final Piece EMPTY = of("");

  /** What stands before the first of anything. */
  static final Piece BEFORE = of("^");

  /** What stands behind the last of anything. */
  static final Piece BEHIND = of("$");

  private static final Piece[] NUMBERS = new Piece[16];

  static {
    for (int i = 0; i < NUMBERS.length; i++) {
      NUMBERS[i] = of(Integer.toString(i));
    }
  }

  final String text;
  final long hash;
  private final long power;

  private Piece(String text, long hash, long power) {
    this.text = text;
    this.hash = hash;
    this.power = power;
  }

  static Piece of(String text) {
    long hash = 0;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i);
      power *= BASE;
    }
    return new Piece(text, hash, power);
  }

  /** A small number as digits. */
  static Piece of(int number) {
    return NUMBERS[number];
  }

  /** The hash of a text, this piece behind it. */
  long behind(long before) {
    return before * power + hash;
  }

  /** A number that tells pairs of hashes apart. */
  static long mixed(long first, long second) {
    return (first ^ first >>> 29) * 0xD6E8_FEB8_6659_FD93L + second;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}
