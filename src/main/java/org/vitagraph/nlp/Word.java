package org.vitagraph.nlp;

import java.util.regex.Pattern;
import org.vitagraph.text.WordSet;

/**
 * What a form of a token shows wherever it stands: {@code Maria} is capitalized, ends in {@code ia}
 * and is known as a given name.
 */
final class Word {
  private static final int LONGEST_AFFIX = 4;
  private static final WordSet PARTICLES =
      WordSet.of(
          "de", "van", "von", "der", "den", "di", "da", "dos", "del", "della", "la", "le", "el",
          "al", "bin", "ter", "ten", "zu", "du", "do", "jr", "st", "ibn");

  /** Names, places and acronyms are capitalized. */
  private static final String CAPITALIZED = "gfla";

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  final String form;

  /** In lower case; a number by its shape. */
  final Piece norm;

  final Piece shape;

  /** Letters of the kinds of words it is among. */
  final Piece letters;

  /** Capitals and letters together. */
  final Piece lexical;

  /** A letter in the signature of a chunk: an initial, a name, a capital, a number... */
  final char code;

  /** What it ends with, from one character on; for words only, and shorter than the whole. */
  final Piece[] ends;

  /** What it starts with, from one character on. */
  final Piece[] starts;

  Word(Token token, String known) {
    form = token.form();
    shape = Piece.of(shape(token));
    norm = token.kind() == Token.Kind.NUMBER ? shape : Piece.of(token.norm());
    letters = Piece.of(token.isCapitalized() ? known : inLowerCase(known));
    String capital = token.isCapitalized() ? form.length() == 1 ? "I" : "C" : "c";
    lexical = token.isWord() ? Piece.of(capital + letters) : shape;
    code = code(token);
    int affixes = token.isWord() ? Math.min(LONGEST_AFFIX, token.norm().length() - 1) : 0;
    ends = new Piece[affixes];
    starts = new Piece[affixes];
    for (int k = 0; k < affixes; k++) {
      ends[k] = Piece.of(token.norm().substring(token.norm().length() - k - 1));
      starts[k] = Piece.of(token.norm().substring(0, k + 1));
    }
  }

  /** Of what a word is known to be, that which it is in lower case, too. */
  private static String inLowerCase(String known) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < known.length(); i++) {
      if (CAPITALIZED.indexOf(known.charAt(i)) < 0) {
        kept.append(known.charAt(i));
      }
    }
    return kept.toString();
  }

  boolean isYear() {
    return code == 'Y';
  }

  private static String shape(Token token) {
    String form = token.form();
    if (token.isMark()) {
      return token.norm();
    }
    if (token.kind() == Token.Kind.NUMBER) {
      return YEAR.matcher(form).matches() ? "Y" : "d" + Math.min(form.length(), 5);
    }
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
      upper += Character.isUpperCase(form.codePointAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(form.codePointAt(i)) ? 1 : 0;
    }
    boolean isCapital = token.isCapitalized();
    if (upper == 0) {
      return lower == 0 ? "c" : lower == 1 ? "x" : "xx";
    }
    if (lower == 0) {
      return upper == 1 ? "X" : upper <= 3 ? "XX" : "XXX";
    }
    return upper == 1 && isCapital ? "Xx" : isCapital ? "XxX" : "xX";
  }

  private char code(Token token) {
    if (token.isMark()) {
      return ' ';
    }
    if (!token.isWord()) {
      return shape.text.equals("Y") ? 'Y' : 'd';
    }
    if (PARTICLES.contains(token.norm())) {
      return 'p';
    }
    return switch (shape.text) {
      case "X" -> 'i';
      case "XX" -> 'I';
      case "x", "xx", "xX" -> isAmong('t') ? 't' : 'l';
      default -> isAmong('g') || isAmong('f') ? 'n' : isAmong('t') ? 'T' : 'c';
    };
  }

  private boolean isAmong(char letter) {
    return letters.text.indexOf(letter) >= 0;
  }
}
