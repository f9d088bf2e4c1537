package org.vitagraph.resolve;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vitagraph.text.Folding;

/**
 * What a mention calls a venue or an organization: {@code Korea Advanced Institute (KAIST)} has a
 * name and an acronym, {@code KAIST} an acronym only.
 *
 * @param name as printed, without the acronym; empty when there is but an acronym
 * @param acronym as printed, or empty
 */
record Named(String name, String acronym) {
  private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)\\s*");
  private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{L}&-]{2,10}");
  private static final Pattern YEAR = Pattern.compile("['’]?(?:(?:19|20)\\d\\d|\\d\\d)$");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern COUNT = Pattern.compile("(?:19|20)\\d\\d|\\d+(?:st|nd|rd|th)");
  private static final Set<String> UNSAID =
      Set.of("proceedings", "proc", "the", "of", "on", "in", "annual");

  /** A name as it stands, in which an acronym may stand in brackets, or alone. */
  static Named of(String printed) {
    Matcher brackets = BRACKETS.matcher(printed);
    if (brackets.matches()) {
      boolean isInverted = isAcronym(brackets.group(1)) && !isAcronym(brackets.group(2));
      String name = brackets.group(isInverted ? 2 : 1).strip();
      String acronym = brackets.group(isInverted ? 1 : 2).strip();
      if (isAcronym(acronym)) {
        return isAcronym(name) ? new Named("", name) : new Named(name, acronym);
      }
      return new Named(printed.strip(), "");
    }
    return isAcronym(printed.strip())
        ? new Named("", printed.strip())
        : new Named(printed.strip(), "");
  }

  /** The venue of a publication. */
  static Named venue(Mention publication) {
    Named named = of(publication.text(Stated.VENUE_NAME));
    String acronym = YEAR.matcher(publication.text(Stated.ACRONYM).strip()).replaceFirst("");
    return new Named(named.name, acronym.isBlank() ? named.acronym : acronym.strip());
  }

  private static boolean isAcronym(String printed) {
    return ACRONYM.matcher(YEAR.matcher(printed).replaceFirst("").strip()).matches();
  }

  boolean isEmpty() {
    return name.isEmpty() && acronym.isEmpty();
  }

  /** The folded name without what changes from year to year. */
  String key() {
    return Stream.of(Folding.words(name).split(" ", -1))
        .filter(word -> !UNSAID.contains(word) && !COUNT.matcher(word).matches())
        .collect(Collectors.joining(" "));
  }

  /** The folded letters of the acronym. */
  String acronymKey() {
    return DIGITS.matcher(Folding.letters(acronym)).replaceAll("");
  }

  /** The name to show of a thing that is only called by this: the name, or else the acronym. */
  String shown() {
    return name.isEmpty() ? acronym : name;
  }
}
