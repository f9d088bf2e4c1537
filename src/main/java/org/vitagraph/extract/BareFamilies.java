package org.vitagraph.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.PersonName;
import org.vitagraph.text.Folding;

/**
 * Lists that print everybody by the family name alone, as in {@code Lee, Diaz-Roy, Young}, told
 * from those that print {@code Lee, Ada, Young, Bo}: names in pairs come in even numbers, and the
 * owner's family name never stands in the place of a given name.
 */
final class BareFamilies {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  /** A family name of one word or two, and marks. */
  private static final Pattern WORD =
      Pattern.compile("(?:\\p{L}+\\s)?\\p{Lu}[\\p{L}\\p{M}'’-]+\\W{0,2}");

  private static final Pattern SINGLE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]+\\W{0,2}");

  private static final Pattern WITHIN_NAME =
      Pattern.compile("(?<=\\p{Lu}[\\p{L}\\p{M}'’-]{1,20})\\s(?=\\p{Lu})");

  private static final int FEWEST = 2;

  private BareFamilies() {}

  /** Whether the lists of authors of a page are such lists, by those that tell. */
  static boolean are(List<String> lists, @Nullable PersonName owner) {
    int bare = 0;
    int telling = 0;
    for (String list : lists) {
      if (isOfWords(list)) {
        bare++;
        telling += tells(COMMA.split(list.strip()), owner) ? 1 : 0;
      }
    }
    return telling >= FEWEST && 3 * telling >= bare && 2 * bare >= lists.size();
  }

  /** Whether nothing but single words stands between the commas; here and there one of two. */
  static boolean isOfWords(String list) {
    String[] words = COMMA.split(list.strip());
    int single = 0;
    for (String word : words) {
      if (!WORD.matcher(word).matches()) {
        return false;
      }
      single += SINGLE.matcher(word).matches() ? 1 : 0;
    }
    return words.length > 1 && 4 * single >= 3 * words.length;
  }

  /** The list, as long as it is, with marks that part its names for certain. */
  static String parted(String list) {
    return WITHIN_NAME.matcher(list).replaceAll("-").replace(',', ';');
  }

  private static boolean tells(String[] words, @Nullable PersonName owner) {
    if (words.length % 2 == 1) {
      return true;
    }
    for (int i = 1; owner != null && i < words.length; i += 2) {
      if (Folding.letters(words[i]).equals(Folding.letters(owner.family()))) {
        return true;
      }
    }
    return false;
  }
}
