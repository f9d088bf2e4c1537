package org.vitagraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads off a pattern the words of which every match holds one. Understands what patterns are made
 * of here: sequences, alternatives, groups, classes, quantifiers; what it does not understand needs
 * nothing.
 */
final class NeededWords {
  /** Nothing is known to be needed. */
  private static final List<String> NONE = List.of();

  /** Escapes that stand for a kind of character or for a place. */
  private static final String KINDS = "bBdDsSwWhHvVRAGzZnrtf123456789";

  private final String regex;
  private int at;

  /** The character that the last atom is; empty if it is something else. */
  private String literal = "";

  private NeededWords(String regex) {
    this.regex = regex;
  }

  /** The words, folded; none where no word is needed. */
  static List<String> of(String regex) {
    try {
      NeededWords reader = new NeededWords(regex);
      List<String> words = reader.alternatives();
      return reader.at == regex.length() ? words : NONE;
    } catch (UnsupportedOperationException e) {
      return NONE;
    }
  }

  private List<String> alternatives() {
    List<String> all = new ArrayList<>();
    boolean open = false;
    while (true) {
      List<String> one = sequence();
      open |= one.isEmpty();
      all.addAll(one);
      if (at == regex.length() || regex.charAt(at) != '|') {
        return open ? NONE : all;
      }
      at++;
    }
  }

  /** Of what a sequence needs, that which is longest at its shortest. */
  private List<String> sequence() {
    List<String> best = NONE;
    StringBuilder run = new StringBuilder();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      List<String> needed = atom();
      String character = literal;
      int behind = at;
      int least = quantifier();
      run.append(least > 0 ? character : "");
      if (character.isEmpty() || at > behind) {
        best = better(best, run);
        run.setLength(0);
      }
      best = least > 0 ? better(best, needed) : best;
    }
    return better(best, run);
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

  private List<String> atom() {
    literal = "";
    char c = regex.charAt(at++);
    switch (c) {
      case '(':
        return group();
      case '[':
        skipClass();
        return NONE;
      case '\\':
        escape();
        return NONE;
      case '.', '^', '$':
        return NONE;
      default:
        literal = String.valueOf(c);
        return NONE;
    }
  }

  private List<String> group() {
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
        return NONE;
      }
    }
    List<String> words = alternatives();
    if (at == regex.length()) {
      throw new UnsupportedOperationException(regex);
    }
    at++;
    literal = "";
    return isNeeded ? words : NONE;
  }

  /** Classes may stand in each other; a bracket right behind the first stands for itself. */
  private void skipClass() {
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
  }

  private void escape() {
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
  }

  private static List<String> better(List<String> best, StringBuilder run) {
    return run.length() == 0 ? best : better(best, List.of(SearchedText.folded(run.toString())));
  }

  private static List<String> better(List<String> best, List<String> other) {
    return shortest(other) > shortest(best) ? other : best;
  }

  private static int shortest(List<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }
}
