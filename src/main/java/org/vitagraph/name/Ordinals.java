package org.vitagraph.name;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.vitagraph.text.Folding;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;

/** Ordinal numbers in digits and words: {@code 27th}, {@code Twenty-Seventh}, {@code 3.}. */
final class Ordinals {
  private static final String[] ONES = {
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth"
  };
  private static final String[] TENS = {
    "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"
  };

  private static final Map<String, Integer> WORDS = words();

  private static final String IN_WORDS =
      "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
          + "|\\p{L}+teenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:ieth|y[- ]\\p{L}+(?:st|nd|rd|th))";

  /** An ordinal as it stands in the name of an event. */
  static final String PATTERN =
      "(?<!\\p{L})(?:\\d{1,3}\\s?(?:st|nd|rd|th|ème|eme|ère|º|ª|°)(?!\\p{L})|\\d{1,3}e(?![\\p{L}\\d])"
          + "|(?<=^|\\s(?:der|die|zur|zum)\\s)\\d{1,3}\\.(?=\\s+\\p{Lu})|(?:"
          + IN_WORDS
          + ")(?!\\p{L}))";

  private static final SoughtPattern WORD =
      SoughtPattern.of(IN_WORDS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Ordinals() {}

  /** Whether an ordinal may stand in the text: digits, or a word of which one is made. */
  static boolean mayBeIn(SearchedText text) {
    return Signs.hasDigit(text.text()) || WORD.mayBeIn(text);
  }

  /** The number in digits, or the empty string when the word is no ordinal. */
  static String digits(String ordinal) {
    String number = ordinal.replaceAll("\\D", "").replaceFirst("^0+", "");
    if (!number.isEmpty()) {
      return number;
    }
    Integer value = WORDS.get(Folding.letters(ordinal));
    return value == null ? "" : value.toString();
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> out = new HashMap<>();
    for (int i = 0; i < ONES.length; i++) {
      out.put(ONES[i], i + 1);
    }
    for (int ten = 0; ten < TENS.length; ten++) {
      out.put(TENS[ten] + "ieth", 20 + 10 * ten);
      for (int one = 0; one < 9; one++) {
        out.put(TENS[ten] + "y" + ONES[one], 21 + 10 * ten + one);
      }
    }
    return out;
  }
}
