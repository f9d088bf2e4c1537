package org.vitagraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a pattern with many alternatives apart: {@code \b(?:lake|pond)s} matches somewhere in a
 * text where {@code \b(?:lake)s} or {@code \b(?:pond)s} does. Few of the parts need be looked for
 * in any one text, while {@link Pattern} tries all alternatives one after the other at every place.
 */
final class PatternParts {
  private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z]+\\)");
  private static final String GROUP = "(?:";
  private static final String QUANTIFIERS = "?*+{";

  /** Groups with fewer alternatives stay whole. */
  private static final int MANY = 6;

  private PatternParts() {}

  /** Patterns of which one matches somewhere in a text if and only if the pattern does. */
  static List<String> of(String regex) {
    Matcher flags = FLAGS.matcher(regex);
    int start = flags.lookingAt() ? flags.end() : 0;
    // Flags in the middle hold for all that follows, and numbers of groups for all that came
    // before.
    if (flags.find(start) || regex.contains("\\Q") || regex.matches(".*\\\\[1-9k].*")) {
      return List.of(regex);
    }
    List<String> parts = new ArrayList<>();
    for (String alternative : alternatives(regex.substring(start))) {
      addParts(alternative, regex.substring(0, start), parts);
    }
    return parts;
  }

  private static void addParts(String sequence, String flags, List<String> parts) {
    int end;
    for (int at = 0; at < sequence.length(); at = end) {
      end = endOfAtom(sequence, at);
      boolean isRepeated =
          end < sequence.length() && QUANTIFIERS.indexOf(sequence.charAt(end)) >= 0;
      if (sequence.startsWith(GROUP, at) && !isRepeated) {
        List<String> inside = alternatives(sequence.substring(at + GROUP.length(), end - 1));
        if (inside.size() >= MANY) {
          String before = flags + sequence.substring(0, at);
          String behind = sequence.substring(end);
          inside.forEach(one -> parts.add(before + GROUP + one + ")" + behind));
          return;
        }
      }
    }
    parts.add(flags + sequence);
  }

  private static List<String> alternatives(String text) {
    List<String> all = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at = endOfAtom(text, at)) {
      if (text.charAt(at) == '|') {
        all.add(text.substring(start, at));
        start = at + 1;
      }
    }
    all.add(text.substring(start));
    return all;
  }

  private static int endOfAtom(String text, int at) {
    return switch (text.charAt(at)) {
      case '(' -> {
        int end = at + 1;
        while (text.charAt(end) != ')') {
          end = endOfAtom(text, end);
        }
        yield end + 1;
      }
      case '[' -> endOfClass(text, at);
      case '\\' -> at + 2;
      default -> at + 1;
    };
  }

  /** Classes may stand in each other; a bracket right behind the first stands for itself. */
  private static int endOfClass(String text, int start) {
    int at = start + 1;
    at += text.charAt(at) == '^' ? 1 : 0;
    at += text.charAt(at) == ']' ? 1 : 0;
    while (text.charAt(at) != ']') {
      char c = text.charAt(at);
      at = c == '[' ? endOfClass(text, at) : c == '\\' ? at + 2 : at + 1;
    }
    return at + 1;
  }
}
