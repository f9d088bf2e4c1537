package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Characters that a record holds by their numbers, as HTML writes them, often torn from the letters
 * around them: a number 228 between {@code kr} and {@code mer} makes {@code krämer}, a number 214
 * in front of {@code zsu} makes {@code Özsu}.
 */
public final class CharacterReferences {
  private static final Pattern REFERENCE =
      Pattern.compile("(\\s?)&\\s?#\\s?(\\d{2,5})\\s?;(?:\\s(?=\\p{Ll}))?");

  private static final Pattern NUMBER = Pattern.compile("#?\\d{3,4}");

  private CharacterReferences() {}

  /** The text with the characters themselves; a capital begins a word. */
  public static String resolved(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(
            match -> {
              int character = Integer.parseInt(match.group(2));
              String before = Character.isLowerCase(character) ? "" : match.group(1);
              return java.util.regex.Matcher.quoteReplacement(
                  before + (Character.isLetter(character) ? Character.toString(character) : " "));
            });
  }

  /**
   * The names of a list in which the numbers of such characters have become names of their own:
   * {@code beat w}, {@code 252}, {@code thrich} is {@code beat wüthrich}.
   */
  public static List<String> joined(List<String> names) {
    List<String> joined = new ArrayList<>(names.size());
    boolean isOpen = false;
    for (String name : names) {
      boolean isNumber = NUMBER.matcher(name).matches();
      int character = isNumber ? Integer.parseInt(name.replaceAll("\\D", "")) : 0;
      int last = joined.size() - 1;
      if (isNumber && Character.isLetter(character)) {
        String before = last < 0 ? "" : joined.remove(last);
        String between = before.isEmpty() || Character.isLowerCase(character) ? "" : " ";
        joined.add(before + between + Character.toString(character));
        isOpen = true;
      } else if (isOpen) {
        joined.add(joined.remove(last) + name);
        isOpen = false;
      } else {
        joined.add(name);
      }
    }
    return joined;
  }
}
