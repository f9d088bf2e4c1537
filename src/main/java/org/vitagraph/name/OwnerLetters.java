package org.vitagraph.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people shorten their own name to in their lists: {@code ALP} and {@code AP} for Ada
 * Lee-Park.
 */
public final class OwnerLetters {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.-]+");
  private static final int MOST = 5;

  private final Set<String> letters;

  private OwnerLetters(Set<String> letters) {
    this.letters = letters;
  }

  /** The letters of a name; none of one that is too long, or not known. */
  public static OwnerLetters of(@Nullable PersonName owner) {
    StringBuilder all = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(owner == null ? "" : owner.display())) {
      all.append(word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)));
    }
    String letters = all.toString().toUpperCase(Locale.ROOT);
    return new OwnerLetters(
        letters.length() < 2 || letters.length() > MOST
            ? Set.of()
            : new HashSet<>(
                List.of(letters, letters.charAt(0) + letters.substring(letters.length() - 1))));
  }

  /** Whether a name is printed as these letters, with full stops or without. */
  public boolean are(String printed) {
    return letters.contains(printed.replace(".", ""));
  }
}
