package org.vitagraph.evaluate;

import java.util.List;
import org.vitagraph.name.PersonName;
import org.vitagraph.text.Folding;

/**
 * A person as lists of names are compared: the last word of the family name and the first initial,
 * in whatever form the name is printed.
 */
record NameKey(String family, String initial) {
  static NameKey of(String printed) {
    PersonName name = PersonName.parse(printed);
    String[] words = name.family().strip().split("\\s+");
    String given = Folding.letters(name.given());
    return new NameKey(
        Folding.letters(words[words.length - 1]),
        given.isEmpty() ? "" : given.substring(0, given.offsetByCodePoints(0, 1)));
  }

  /** Whether both can be one person in one place of a list. */
  boolean isLike(NameKey other) {
    return family.equals(other.family)
        && (initial.equals(other.initial) || initial.isEmpty() || other.initial.isEmpty());
  }

  /** The length of the longest common subsequence. */
  static int common(List<NameKey> a, List<NameKey> b) {
    int[] previous = new int[b.size() + 1];
    for (NameKey x : a) {
      int[] current = new int[b.size() + 1];
      for (int j = 0; j < b.size(); j++) {
        current[j + 1] =
            x.isLike(b.get(j)) ? previous[j] + 1 : Math.max(previous[j + 1], current[j]);
      }
      previous = current;
    }
    return previous[b.size()];
  }
}
