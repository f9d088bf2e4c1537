package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vitagraph.text.Folding;

/** Given names as a list of folded names and initials: {@code J.-Y.} is {@code j, y}. */
final class GivenNames {
  private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-‐‑–]+");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,3}");

  private GivenNames() {}

  /** Capitals that stand together are initials, unless the whole name is printed in capitals. */
  static List<String> of(String given) {
    List<String> out = new ArrayList<>();
    boolean shouted = given.codePoints().noneMatch(Character::isLowerCase) && given.length() > 4;
    for (String part : BETWEEN.split(given)) {
      String folded = Folding.letters(part);
      if (CAPITALS.matcher(part).matches() && !shouted) {
        folded.codePoints().forEach(c -> out.add(Character.toString(c)));
      } else if (!folded.isEmpty()) {
        out.add(folded);
      }
    }
    return out;
  }

  static boolean isSpeltOut(String name) {
    return name.codePointCount(0, name.length()) > 1;
  }

  /** Whether no name or initial of the one contradicts the other; either may leave names out. */
  static boolean agree(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    if (agreeInPairs(one, other)) {
      return true;
    }
    String left = String.join("", one);
    String right = String.join("", other);
    // "Min Su", "Minsu" and "Min-Su" are one name, and "Min" is a part of it.
    return left.equals(right)
        || (isSpeltOut(one.get(0))
            && isSpeltOut(other.get(0))
            && (isBeginning(one, left, right) || isBeginning(other, right, left)));
  }

  private static boolean isBeginning(List<String> names, String joined, String whole) {
    return names.size() == 1 && joined.length() > 2 && whole.startsWith(joined);
  }

  private static boolean agreeInPairs(List<String> one, List<String> other) {
    int both = Math.min(one.size(), other.size());
    for (int i = 0; i < both; i++) {
      if (!one.get(i).startsWith(other.get(i)) && !other.get(i).startsWith(one.get(i))) {
        return false;
      }
      boolean shortened =
          !one.get(i).equals(other.get(i)) && isSpeltOut(one.get(i)) && isSpeltOut(other.get(i));
      if (shortened && Math.min(one.get(i).length(), other.get(i).length()) < 3) {
        return false;
      }
    }
    return true;
  }
}
