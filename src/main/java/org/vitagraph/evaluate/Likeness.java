package org.vitagraph.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether two values of a field say the same. Case, white space and punctuation never count; nor do
 * {@code pp.}, {@code vol.}, {@code no.}, or a leading {@code In}; {@code 327-35} is {@code
 * 327-335}.
 */
final class Likeness {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
  private static final Pattern YEAR = Pattern.compile("1[4-9]\\d\\d|20\\d\\d");
  private static final Pattern PAGE_WORD =
      Pattern.compile("\\b(?:pages?|pp?|seiten?|s)\\b\\.?", FLAGS);
  private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern VOLUME_WORD =
      Pattern.compile("\\b(?:volumes?|vols?|band|bd|jg)\\b\\.?", FLAGS);
  private static final Pattern ISSUE_WORD =
      Pattern.compile("\\b(?:no|nr|number|issue|heft)\\b\\.?", FLAGS);
  private static final Pattern IN = Pattern.compile("^\\W*(?:in|en|dans)\\b\\s*:?\\s+", FLAGS);

  private static final String ORDINAL =
      "(?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
          + "|twelfth|\\w+teenth|twentieth|\\w+ieth"
          + "|\\w+y-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))";
  private static final Pattern SERIES_NOISE =
      Pattern.compile(
          "[*_\"“”]|\\([^()]*\\)?|\\b(?:19|20)\\d\\d\\b|['’]\\d\\d\\b|\\b"
              + ORDINAL
              + "\\b|\\b(?:in|on|the|of|proceedings|proc|annual|and|for|a|an)\\b",
          FLAGS);
  private static final Pattern ACRONYM = Pattern.compile("\\(([A-Z][\\w/&+-]{1,12})\\b");

  /** Texts that are as like as this are the same but for a slip of print. */
  private static final double SOFT = 0.9;

  private Likeness() {}

  /** The value of a field as it is compared. */
  static String normal(String field, String value) {
    return switch (field) {
      case "doi" -> {
        Matcher doi = DOI.matcher(value);
        yield letters(doi.find() ? doi.group() : value);
      }
      case "year" -> {
        Matcher year = YEAR.matcher(value);
        yield year.find() ? year.group() : letters(value);
      }
      case "pages" -> pages(value);
      case "volume" -> letters(VOLUME_WORD.matcher(value).replaceAll(" "));
      case "issue" -> letters(ISSUE_WORD.matcher(value).replaceAll(" "));
      case "container" -> letters(IN.matcher(value).replaceFirst(""));
      default -> letters(value);
    };
  }

  private static String pages(String value) {
    String words = Normalizer.normalize(value, Normalizer.Form.NFKC);
    String bare = BRACKET.matcher(PAGE_WORD.matcher(words).replaceAll(" ")).replaceAll(" ");
    List<String> numbers = new ArrayList<>();
    Matcher digits = DIGITS.matcher(bare);
    while (digits.find()) {
      String number = digits.group().replaceFirst("^0+(?=\\d)", "");
      numbers.add(number);
    }
    if (numbers.size() >= 2 && numbers.get(1).length() < numbers.get(0).length()) {
      String first = numbers.get(0);
      numbers.set(1, first.substring(0, first.length() - numbers.get(1).length()) + numbers.get(1));
    }
    return numbers.isEmpty() ? letters(bare) : String.join("-", numbers);
  }

  /** Letters and digits alone, folded. */
  static String letters(String value) {
    String folded = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SIGNS.matcher(folded).replaceAll("");
  }

  /** Whether two normal values are the same but for a slip. */
  static boolean isSoft(String a, String b) {
    return a.equals(b) || (!a.isEmpty() && !b.isEmpty() && ratio(a, b) >= SOFT);
  }

  /** Whether two venues are the same series, in whatever year and however introduced. */
  static boolean isSameSeries(String a, String b) {
    String x = series(a);
    String y = series(b);
    if (x.isEmpty() || y.isEmpty()) {
      x = letters(a);
      y = letters(b);
    }
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    String shorter = x.length() <= y.length() ? x : y;
    String longer = x.length() <= y.length() ? y : x;
    boolean isInside = longer.contains(shorter) && 2 * shorter.length() >= longer.length();
    return isSoft(x, y) || isInside || isAcronymOf(a, b) || isAcronymOf(b, a);
  }

  private static String series(String venue) {
    return letters(SERIES_NOISE.matcher(venue).replaceAll(" "));
  }

  private static boolean isAcronymOf(String whole, String acronym) {
    Matcher printed = ACRONYM.matcher(whole);
    return printed.find()
        && letters(acronym.replaceFirst("['’ ]*\\d{2,4}$", "")).equals(letters(printed.group(1)));
  }

  /** One less the share of letters to change (Levenshtein), in time of the product of lengths. */
  private static double ratio(String a, String b) {
    int most = Math.max(a.length(), b.length());
    if (Math.abs(a.length() - b.length()) > most * (1 - SOFT)) {
      return 0;
    }
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return 1 - (double) previous[b.length()] / most;
  }
}
