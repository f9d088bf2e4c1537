package org.vitagraph.name;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vitagraph.text.Folding;
import org.vitagraph.text.OneLine;

/**
 * A person's name in its parts. {@code de la Cruz, Ana (Annie) M., Jr.} has the given name {@code
 * Ana M.}, the particle {@code de la}, the family name {@code Cruz}, the suffix {@code Jr.} and the
 * nickname {@code Annie}; parts that are missing are empty.
 *
 * @param given given names and initials as printed
 * @param particle what stands before the family name and belongs to it
 * @param family the family name; the only name of those who have but one; the name of a group
 * @param suffix {@code Jr.}, {@code III}
 * @param nickname a name in brackets or quotes
 * @param printed the name as it stands in print, without marks
 */
public record PersonName(
    String given, String particle, String family, String suffix, String nickname, String printed) {
  private static final String MARKS = AuthorBlock.MARKS + "^0123456789¹²³⁰⁴⁵⁶⁷⁸⁹";
  private static final Pattern MARK =
      Pattern.compile(
          "[" + AuthorBlock.MARKS + "^]+|[¹²³⁰⁴⁵⁶⁷⁸⁹]+|(?<=\\p{Ll})\\d+(?=[,\\s]|$)|\\s+(?=,)");

  /** Rejects missing parts: a part that is not there is the empty string. */
  public PersonName {
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(particle, "particle");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(suffix, "suffix");
    Objects.requireNonNull(nickname, "nickname");
    Objects.requireNonNull(printed, "printed");
  }

  /**
   * Reads one name in whatever form it stands. What cannot be read as a name becomes a family name
   * as a whole.
   */
  public static PersonName parse(String printed) {
    return NameListReader.readOne(printed);
  }

  /**
   * A printed name without the marks and the footnote numbers inside it: {@code Lee*, A.} is {@code
   * Lee, A.}
   */
  public static String withoutMarks(String printed) {
    return Signs.hasAny(printed, MARKS)
        ? OneLine.of(MARK.matcher(printed).replaceAll("")).strip()
        : printed;
  }

  /** Given name, particle, family name and suffix, as names are spoken in the West. */
  public String display() {
    if (isIdeographic()) {
      return family + given;
    }
    return Stream.of(given, particle, family, suffix)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The folded family name with its particle. */
  public String familyKey() {
    return Folding.letters(particle + family);
  }

  /** Folded family name and first initial: {@code delacruz/a}. */
  public String key() {
    String first = Folding.letters(given);
    return familyKey()
        + "/"
        + (first.isEmpty() ? "" : first.substring(0, first.offsetByCodePoints(0, 1)));
  }

  /** All letters of given and family name, folded: equal for equal full names. */
  public String fullKey() {
    return Folding.letters(given + particle + family);
  }

  /** Whether a given name is spelt out. */
  public boolean isFull() {
    return (isIdeographic() && !given.isEmpty())
        || GivenNames.of(given).stream().anyMatch(GivenNames::isSpeltOut);
  }

  /**
   * Whether both can be names of one person: family names are equal and no given name or initial
   * contradicts another. Says nothing of how likely that is.
   */
  public boolean isCompatibleWith(PersonName other) {
    return NameComparison.isCompatible(this, other);
  }

  boolean isIdeographic() {
    return !family.isEmpty() && NameTokens.isIdeographic(family.codePointAt(0));
  }
}
