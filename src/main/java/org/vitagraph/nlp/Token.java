package org.vitagraph.nlp;

import org.vitagraph.text.Span;

/**
 * A word, a number or a single mark of a reference.
 *
 * @param span its characters
 * @param form as printed
 * @param norm in lower case, with plain quotes and dashes
 * @param gap what stands between it and the token before
 */
record Token(Span span, String form, String norm, Kind kind, Gap gap) {
  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  /** White space before a token; the first token of a text stands behind a line break. */
  enum Gap {
    NONE("-"),
    SPACE("s"),
    TAB("t"),
    LINE("n");

    /** How features show it. */
    final Piece letter;

    final Piece name = Piece.of(name());

    Gap(String letter) {
      this.letter = Piece.of(letter);
    }
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isMark() {
    return kind == Kind.MARK;
  }

  boolean isMark(String norm) {
    return kind == Kind.MARK && this.norm.equals(norm);
  }

  /** Whether it starts a line or a cell. */
  boolean startsLine() {
    return gap == Gap.LINE || gap == Gap.TAB;
  }

  boolean isCapitalized() {
    return kind == Kind.WORD && Character.isUpperCase(form.codePointAt(0));
  }

  boolean isLower() {
    return kind == Kind.WORD && Character.isLowerCase(form.codePointAt(0));
  }
}
