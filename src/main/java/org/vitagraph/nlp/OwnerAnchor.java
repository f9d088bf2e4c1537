package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds the name of the list's owner to the people of an entry: where the name stands once, outside
 * quotes, it is an author or an editor, and can be neither title nor venue.
 */
final class OwnerAnchor {
  private static final long PEOPLE = Outcomes.mask(Label.AUTHOR) | Outcomes.mask(Label.EDITOR);

  /** Between given and family name at most an initial with its stop. */
  private static final int REACH = 3;

  private OwnerAnchor() {}

  /** The outcomes that are left of those allowed. */
  static long[] held(EntryView view, long[] allowed) {
    List<int[]> names = names(view);
    if (names.size() != 1) {
      return allowed;
    }
    long[] held = allowed.clone();
    for (int i = names.get(0)[0]; i <= names.get(0)[1]; i++) {
      held[i] = (allowed[i] & PEOPLE) == 0 ? allowed[i] : allowed[i] & PEOPLE;
    }
    return held;
  }

  /** First and last token of each place where the owner's family name has their given name by. */
  private static List<int[]> names(EntryView view) {
    List<int[]> names = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      if (!isFamily(view, i) || view.quotes[i] % 2 == 1) {
        continue;
      }
      for (int k = Math.max(0, i - REACH); k <= Math.min(view.size() - 1, i + REACH); k++) {
        if (k != i && isGiven(view, k) && isOneName(view, Math.min(i, k), Math.max(i, k))) {
          names.add(new int[] {Math.min(i, k), Math.max(i, k)});
          break;
        }
      }
    }
    return names;
  }

  private static boolean isFamily(EntryView view, int i) {
    return view.token(i).isCapitalized() && view.ownerFamily.contains(view.token(i).norm());
  }

  private static boolean isGiven(EntryView view, int i) {
    Token token = view.token(i);
    if (!token.isWord() || !token.isCapitalized()) {
      return false;
    }
    boolean isInitial = token.form().length() == 1;
    return view.ownerGiven.stream()
        .anyMatch(given -> isInitial ? given.startsWith(token.norm()) : given.equals(token.norm()));
  }

  /** Stops, a comma behind the family name and other initials may stand in a name. */
  private static boolean isOneName(EntryView view, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      Token token = view.token(i);
      boolean isInitial = token.isWord() && token.form().length() == 1 && token.isCapitalized();
      boolean isComma = token.isMark(",") && i == first + 1 && isFamily(view, first);
      if (!isInitial && !token.isMark(".") && !token.isMark("-") && !isComma) {
        return false;
      }
    }
    return true;
  }
}
