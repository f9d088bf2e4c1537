package org.vitagraph.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The width at which a file's lines were wrapped, if they were. It tells line ends that an editor
 * made from those that the author meant: a line was wrapped if the next word had no room on it.
 *
 * @param characters 0 when lines end where the author wished, -1 when a machine broke them somehow
 */
record LineWidth(int characters) {
  /** Of files whose lines are not wrapped. */
  static final LineWidth NONE = new LineWidth(0);

  /** Of files broken without regard to a width that can be seen. */
  private static final LineWidth ANY = new LineWidth(-1);

  private static final Pattern ESCAPED = Pattern.compile("\\\\.");
  private static final int NARROWEST = 50;
  private static final int WIDEST = 130;

  /** The width that most of the paragraphs' line ends agree with. */
  static LineWidth of(List<List<String>> paragraphs) {
    List<Integer> lengths = new ArrayList<>();
    for (List<String> lines : paragraphs) {
      for (int i = 0; i + 1 < lines.size(); i++) {
        lengths.add(lines.get(i).stripTrailing().length());
      }
    }
    if (lengths.isEmpty()) {
      return NONE;
    }
    long open = paragraphs.stream().mapToLong(LineWidth::openLines).sum();
    if (open * 6 >= lengths.size()) {
      return ANY;
    }
    Collections.sort(lengths);
    // One line in twenty may hold a word too long to wrap.
    LineWidth width = new LineWidth(lengths.get((lengths.size() - 1) * 19 / 20));
    if (width.characters < NARROWEST || width.characters > WIDEST) {
      return NONE;
    }
    long wrapped = 0;
    for (List<String> lines : paragraphs) {
      for (int i = 0; i + 1 < lines.size(); i++) {
        wrapped += width.isWrapped(lines.get(i), lines.get(i + 1)) ? 1 : 0;
      }
    }
    return wrapped * 2 >= lengths.size() ? width : NONE;
  }

  /** Whether the first word of the next line had no room on this one. */
  boolean isWrapped(String line, String next) {
    String word = next.strip().split("\\s", 2)[0];
    return characters < 0
        || (characters > 0 && line.stripTrailing().length() + 1 + word.length() > characters);
  }

  /** Lines that end inside emphasis, brackets or quotes, where nobody breaks one on purpose. */
  private static long openLines(List<String> lines) {
    return lines.stream().limit(Math.max(0, lines.size() - 1)).filter(LineWidth::isOpen).count();
  }

  private static boolean isOpen(String line) {
    String plain = ESCAPED.matcher(line).replaceAll("");
    return count(plain, "_") % 2 == 1
        || count(plain, "\"") % 2 == 1
        || count(plain, "(") > count(plain, ")")
        || count(plain, "[") > count(plain, "]")
        || count(plain, "\u201C") > count(plain, "\u201D");
  }

  private static long count(String line, String mark) {
    return line.chars().filter(c -> c == mark.charAt(0)).count();
  }
}
