package org.vitagraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads off a pattern the words that every match holds. Understands what patterns are made of here:
 * sequences, alternatives, groups, classes, quantifiers; what it does not understand needs nothing.
 */
final class NeededWords {
  /** Escapes that stand for a kind of character or for a place. */
  private static final String KINDS = "bBdDsSwWhHvVRAGzZnrtf123456789";

  private final String regex;
  private int at;

  /** The character that the last atom is; empty if it is something else. */
  private String literal = "";

  private NeededWords(String regex) {
    this.regex = regex;
  }

  /** What a pattern needs. */
  static Need of(String regex) {
    try {
      NeededWords reader = new NeededWords(regex);
      Need need = reader.alternatives();
      return reader.at == regex.length() ? need : Need.NOTHING;
    } catch (UnsupportedOperationException e) {
      return Need.NOTHING;
    }
  }

  private Need alternatives() {
    List<Need> all = new ArrayList<>();
    all.add(sequence());
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      all.add(sequence());
    }
    return Need.any(all);
  }

  private Need sequence() {
    List<Need> all = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Need needed = atom();
      String character = literal;
      int behind = at;
      int least = quantifier();
      run.append(least > 0 ? character : "");
      if (character.isEmpty() || at > behind) {
        all.add(Need.word(run));
        run.setLength(0);
      }
      all.add(least > 0 ? needed : Need.NOTHING);
    }
    all.add(Need.word(run));
    return Need.all(all);
  }

  /** How often at least the atom stands there. */
  private int quantifier() {
    char c = at < regex.length() ? regex.charAt(at) : ' ';
    int least = c == '?' || c == '*' ? 0 : 1;
    if (c == '{') {
      least = Character.digit(regex.charAt(at + 1), 10);
      at = regex.indexOf('}', at) + 1;
    } else if (c == '?' || c == '*' || c == '+') {
      at++;
    } else {
      return 1;
    }
    if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
      at++;
    }
    return least;
  }

  private Need atom() {
    literal = "";
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> skipClass();
      case '\\' -> escape();
      case '.', '^', '$' -> Need.NOTHING;
      default -> {
        literal = String.valueOf(c);
        yield Need.NOTHING;
      }
    };
  }

  private Need group() {
    boolean isNeeded = true;
    if (regex.startsWith("?<=", at) || regex.startsWith("?<!", at)) {
      isNeeded = false;
      at += 3;
    } else if (regex.startsWith("?=", at) || regex.startsWith("?!", at)) {
      isNeeded = false;
      at += 2;
    } else if (regex.startsWith("?<", at)) {
      at = regex.indexOf('>', at) + 1;
    } else if (regex.startsWith("?", at)) {
      int end = at + 1;
      while (Character.isLetter(regex.charAt(end)) || regex.charAt(end) == '-') {
        end++;
      }
      if (regex.substring(at, end).indexOf('x') >= 0) {
        throw new UnsupportedOperationException(regex);
      }
      at = end + 1;
      if (regex.charAt(end) == ')') {
        return Need.NOTHING;
      }
    }
    Need need = alternatives();
    if (at == regex.length()) {
      throw new UnsupportedOperationException(regex);
    }
    at++;
    literal = "";
    return isNeeded ? need : Need.NOTHING;
  }

  /** Classes may stand in each other; a bracket right behind the first stands for itself. */
  private Need skipClass() {
    at += regex.charAt(at) == '^' ? 1 : 0;
    at += regex.charAt(at) == ']' ? 1 : 0;
    while (regex.charAt(at) != ']') {
      char c = regex.charAt(at++);
      if (c == '[') {
        skipClass();
      } else if (c == '\\') {
        at++;
      }
    }
    at++;
    return Need.NOTHING;
  }

  private Need escape() {
    char c = regex.charAt(at++);
    if (c == 'p' || c == 'P') {
      at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    } else if (c == 'k') {
      at = regex.indexOf('>', at) + 1;
    } else if (c == 'u') {
      literal = String.valueOf((char) Integer.parseInt(regex.substring(at, at + 4), 16));
      at += 4;
    } else if (!Character.isLetterOrDigit(c)) {
      literal = String.valueOf(c);
    } else if (KINDS.indexOf(c) < 0) {
      throw new UnsupportedOperationException(regex);
    }
    return Need.NOTHING;
  }
}
