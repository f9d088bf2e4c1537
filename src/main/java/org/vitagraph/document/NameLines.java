package org.vitagraph.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.vitagraph.text.NameLine;

/**
 * Which of a list's lines are the authors of an entry: those that hold names and nothing else, and
 * those with one name only, of somebody who is among the names of others, as where the owner wrote
 * alone.
 */
final class NameLines {
  /** In how many lists somebody stands whom a title does not name by chance. */
  private static final int KNOWN = 2;

  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*(?:and |& )?| and | & ");
  private static final Pattern MARKS = Pattern.compile("^(?:with |and )|[*†‡.\\d]+$");

  private NameLines() {}

  /** For each line whether it is one. */
  static boolean[] of(List<? extends CharSequence> lines) {
    boolean[] names = new boolean[lines.size()];
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      names[i] = NameLine.isWhole(lines.get(i));
      if (names[i]) {
        for (String name : BETWEEN.split(lines.get(i))) {
          known.merge(bare(name), 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < names.length; i++) {
      names[i] |= known.containsKey(bare(lines.get(i)));
    }
    // Titles in capitals have the shape of names; nobody in them stands in another list.
    for (int i = 0; i + 1 < names.length; i++) {
      names[i] &=
          !names[i + 1] || isKnown(lines.get(i), known) || !isKnown(lines.get(i + 1), known);
    }
    return names;
  }

  private static boolean isKnown(CharSequence line, Map<String, Integer> known) {
    return BETWEEN.splitAsStream(line).anyMatch(name -> known.getOrDefault(bare(name), 0) >= KNOWN);
  }

  private static String bare(CharSequence name) {
    return MARKS.matcher(name.toString().strip()).replaceAll("").strip();
  }
}
