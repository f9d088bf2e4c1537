package org.vitagraph.name;

import org.vitagraph.text.Span;

/**
 * A word of an author block.
 *
 * @param gap what stands between this word and the one before it
 */
record NameToken(Span span, String text, Kind kind, Gap gap) {
  /** What a word can be in a name, by its looks. */
  enum Kind {
    /** A given or family name spelt out: {@code Kim}, {@code Jean-Luc}. */
    NAME,
    /** One or more first letters: {@code J.}, {@code J.-Y.}, {@code SA}. */
    INITIALS,
    /** {@code van}, {@code de}, {@code la}. */
    PARTICLE,
    /** {@code Jr.}, {@code III}. */
    SUFFIX,
    /** What stands in brackets or quotes inside a name: {@code (Amy)}. */
    NICKNAME,
    /** A name or a part of one in Chinese, Japanese or Korean writing. */
    IDEOGRAPHIC,
    /** A lower-case word that is no particle. */
    LOWER
  }

  /** What separates two words. */
  enum Gap {
    SPACE,
    BREAK,
    PERIOD,
    COMMA,
    AND,
    SEMICOLON
  }

  NameToken withKind(Kind newKind) {
    return new NameToken(span, text, newKind, gap);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether every letter is a capital and there are at least two. */
  boolean isCapitals() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1;
  }
}
