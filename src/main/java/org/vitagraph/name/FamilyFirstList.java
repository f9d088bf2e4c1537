package org.vitagraph.name;

import java.util.List;
import java.util.regex.Pattern;
import org.vitagraph.name.NameToken.Kind;

/**
 * Lists in the East Asian order without a comma, {@code Park Seo-jin, Kim Ada}: seen when each name
 * begins with a family name of those countries and few end in one.
 */
final class FamilyFirstList {
  private static final Pattern SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

  private FamilyFirstList() {}

  /** The readings with given and family name exchanged where the list is such a list. */
  static List<NameReading> turned(List<NameToken> tokens, List<NameReading> readings) {
    int first = 0;
    int last = 0;
    int syllables = 0;
    int names = 0;
    for (NameReading reading : readings) {
      if (reading.form() == NameForm.SKIPPED) {
        continue;
      }
      if (!isTwoOrThreeNames(tokens, reading)) {
        return readings;
      }
      names++;
      String end = tokens.get(reading.to() - 1).text();
      first += NameWords.isEastAsianFamily(tokens.get(reading.from()).text()) ? 1 : 0;
      last += NameWords.isEastAsianFamily(end) ? 1 : 0;
      syllables += SYLLABLES.matcher(end).matches() ? 1 : 0;
    }
    boolean turned = first == names && (syllables == names || (names >= 3 && last * 4 <= names));
    return turned && names > 0
        ? readings.stream()
            .map(
                r ->
                    r.form() == NameForm.SKIPPED
                        ? r
                        : new NameReading(
                            NameForm.FAMILY_FIRST, r.from(), r.from() + 1, r.to(), r.cost()))
            .toList()
        : readings;
  }

  private static boolean isTwoOrThreeNames(List<NameToken> tokens, NameReading reading) {
    int words = reading.to() - reading.from();
    return reading.form() == NameForm.NATURAL
        && (words == 2 || words == 3)
        && tokens.subList(reading.from(), reading.to()).stream().allMatch(t -> t.is(Kind.NAME));
  }
}
