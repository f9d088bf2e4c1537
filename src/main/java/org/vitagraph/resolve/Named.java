package org.vitagraph.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.name.VenueName;
import org.vitagraph.text.Folding;

/**
 * What a mention calls a venue or an organization: {@code Korea Advanced Institute (KAIST)} has a
 * name and an acronym, {@code KAIST} an acronym only.
 *
 * @param name as printed, without the acronym; empty when there is but an acronym
 * @param key the name, folded
 * @param acronym as printed, or empty
 */
record Named(String name, String key, String acronym) {
  private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)\\s*");
  private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{L}&-]{2,10}");
  private static final Pattern YEAR = Pattern.compile("['’]?(?:(?:19|20)\\d\\d|\\d\\d)$");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** A name as it stands, in which an acronym may stand in brackets, or alone. */
  static Named of(String printed) {
    Matcher brackets = BRACKETS.matcher(printed);
    if (brackets.matches()) {
      boolean isInverted = isAcronym(brackets.group(1)) && !isAcronym(brackets.group(2));
      String name = brackets.group(isInverted ? 2 : 1).strip();
      String acronym = brackets.group(isInverted ? 1 : 2).strip();
      if (isAcronym(acronym)) {
        return isAcronym(name) ? new Named("", "", name) : named(name, acronym);
      }
      return named(printed.strip(), "");
    }
    return isAcronym(printed.strip())
        ? new Named("", "", printed.strip())
        : named(printed.strip(), "");
  }

  private static Named named(String name, String acronym) {
    String words = Folding.words(name);
    return new Named(name, words.startsWith("the ") ? words.substring(4) : words, acronym);
  }

  /** The venue of a publication, by its name and acronym as printed. */
  static Named venue(String printed, String acronym) {
    VenueName venue = VenueName.parse(printed);
    String stated = YEAR.matcher(acronym.strip()).replaceFirst("").strip();
    String shortName = stated.isEmpty() ? venue.acronym() : stated;
    boolean isBare = isAcronym(venue.name()) || venue.name().equals(venue.acronym());
    return isBare
        ? new Named("", "", shortName.isEmpty() ? venue.name() : shortName)
        : new Named(venue.name(), venue.key(), shortName);
  }

  private static boolean isAcronym(String printed) {
    return ACRONYM.matcher(YEAR.matcher(printed).replaceFirst("").strip()).matches();
  }

  boolean isEmpty() {
    return name.isEmpty() && acronym.isEmpty();
  }

  /** The folded letters of the acronym. */
  String acronymKey() {
    return DIGITS.matcher(Folding.letters(acronym)).replaceAll("");
  }
}
