package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vitagraph.name.NameToken.Gap;
import org.vitagraph.name.NameToken.Kind;
import org.vitagraph.text.Span;

/**
 * What a word is often shows only beside its neighbours: {@code SA} is initials in {@code Hill SA}
 * and a family name in {@code JEAN SA}; {@code Das} is a particle in {@code Ana das Neves} and a
 * name in {@code M. Das}; {@code MD} is a degree in {@code Ada Lee, MD}.
 */
final class WordsInContext {
  private static final Pattern CAPITAL_INITIALS = Pattern.compile("\\p{Lu}{2,3}");
  private static final Pattern NO_VOWEL = Pattern.compile("[^AEIOUYÀ-ÖØ-Ý]+");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}\\p{Ll}\\.");

  private final List<NameToken> tokens;

  /** Whether the block prints its names in capitals throughout. */
  private final boolean capitals;

  /** Whether it prints the family names in capitals and the others not. */
  private final boolean capitalFamilies;

  private final boolean anyCapital;

  private WordsInContext(List<NameToken> tokens) {
    this.tokens = tokens;
    int words = 0;
    int shouted = 0;
    boolean anyCapital = false;
    for (NameToken token : tokens) {
      words += isLong(token) ? 1 : 0;
      shouted += isLong(token) && token.isCapitals() ? 1 : 0;
      anyCapital |= !token.is(Kind.LOWER) && !token.is(Kind.PARTICLE);
    }
    this.anyCapital = anyCapital;
    capitals = shouted > 0 && shouted * 4 >= words * 3;
    capitalFamilies = shouted > 0 && shouted * 4 >= words;
  }

  /** The words with the kinds that their neighbours give them, without degrees and titles. */
  static List<NameToken> of(List<NameToken> tokens) {
    WordsInContext first = new WordsInContext(tokens);
    WordsInContext untitled = new WordsInContext(first.withoutTitles());
    List<NameToken> out = new ArrayList<>();
    for (int i = 0; i < untitled.tokens.size(); i++) {
      out.add(untitled.seen(i));
    }
    return out;
  }

  private static boolean isLong(NameToken token) {
    return token.is(Kind.NAME) && token.text().length() > 3;
  }

  private NameToken seen(int i) {
    NameToken token = tokens.get(i);
    return switch (token.kind()) {
      case NAME -> areInitials(i) ? token.withKind(Kind.INITIALS) : token;
      case INITIALS -> isShortName(i) ? withoutStop(token) : token;
      case PARTICLE -> particle(i);
      case LOWER -> anyCapital ? token : token.withKind(Kind.NAME);
      case SUFFIX -> isNameLikeSuffix(i) ? token.withKind(Kind.NAME) : token;
      case NICKNAME, IDEOGRAPHIC -> token;
    };
  }

  private boolean areInitials(int i) {
    NameToken token = tokens.get(i);
    if (!CAPITAL_INITIALS.matcher(token.text()).matches() || isAlone(i)) {
      return false;
    }
    boolean spoken = !NO_VOWEL.matcher(token.text()).matches();
    if (isFirst(i) && !isLast(i) && tokens.get(i + 1).is(Kind.INITIALS)) {
      return !spoken;
    }
    if (isLast(i) && !isFirst(i) && tokens.get(i - 1).is(Kind.INITIALS)) {
      return false;
    }
    boolean afterName =
        !isFirst(i) && (tokens.get(i - 1).is(Kind.NAME) || tokens.get(i - 1).is(Kind.PARTICLE));
    if (capitals) {
      boolean afterLong = afterName && isLong(tokens.get(i - 1)) && isLast(i);
      return !spoken || (afterLong && !NameWords.isEastAsianFamily(token.text()));
    }
    // "LEE Ada" and "Ada LEE" print the family name in capitals.
    boolean known = token.text().length() == 3 && NameWords.isEastAsianFamily(token.text());
    if (known && (isFirst(i) || afterName)) {
      return false;
    }
    boolean sayable = spoken || NameWords.isEastAsianFamily(token.text());
    boolean particle = afterName && tokens.get(i - 1).is(Kind.PARTICLE);
    boolean ends = isLast(i) || tokens.get(i + 1).is(Kind.SUFFIX);
    boolean family =
        (capitalFamilies || (particle && !isFirst(i - 1)))
            && sayable
            && ends
            && afterName
            && (!tokens.get(i - 1).isCapitals() || particle);
    return !family;
  }

  /** {@code Li.} at the end of {@code Sheng Li.} is no abbreviation. */
  private boolean isShortName(int i) {
    NameToken token = tokens.get(i);
    return ABBREVIATION.matcher(token.text()).matches()
        && isLast(i)
        && !isFirst(i)
        && (tokens.get(i - 1).is(Kind.INITIALS)
            || NameWords.isEastAsianFamily(token.text().substring(0, 2)));
  }

  private NameToken particle(int i) {
    NameToken token = tokens.get(i);
    if (!Character.isUpperCase(token.text().codePointAt(0))) {
      return token;
    }
    if (isLast(i)) {
      boolean initials =
          !capitals
              && !capitalFamilies
              && token.isCapitals()
              && !isFirst(i)
              && tokens.get(i - 1).is(Kind.NAME);
      return token.withKind(initials ? Kind.INITIALS : Kind.NAME);
    }
    NameToken next = tokens.get(i + 1);
    // "Van" is a middle name in "Nhu Van Nguyen".
    boolean name =
        next.is(Kind.INITIALS)
            || next.is(Kind.SUFFIX)
            || (next.is(Kind.NAME) && areInitials(i + 1))
            || NameWords.isEastAsianFamily(next.text());
    return name ? token.withKind(Kind.NAME) : token;
  }

  /** {@code Neto} and {@code Senior} are family names too: when initials follow. */
  private boolean isNameLikeSuffix(int i) {
    return isFirst(i)
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is(Kind.INITIALS)
        && tokens.get(i).text().length() > 3;
  }

  private static NameToken withoutStop(NameToken token) {
    return new NameToken(
        new Span(token.span().start(), token.span().end() - 1),
        token.text().substring(0, token.text().length() - 1),
        Kind.NAME,
        token.gap());
  }

  private boolean isFirst(int i) {
    return i == 0 || tokens.get(i).gap().compareTo(Gap.COMMA) >= 0;
  }

  private boolean isLast(int i) {
    return i + 1 == tokens.size() || tokens.get(i + 1).gap().compareTo(Gap.COMMA) >= 0;
  }

  private boolean isAlone(int i) {
    return isFirst(i) && isLast(i) && tokens.get(i).gap() != Gap.COMMA;
  }

  private List<NameToken> withoutTitles() {
    List<NameToken> out = new ArrayList<>();
    Gap carried = Gap.SPACE;
    for (int i = 0; i < tokens.size(); i++) {
      NameToken token = tokens.get(i);
      if (isTitleInFront(i)) {
        carried = carried.compareTo(token.gap()) >= 0 ? carried : token.gap();
      } else if (!isTitleBehind(i)) {
        Gap gap = carried.compareTo(token.gap()) >= 0 ? carried : token.gap();
        out.add(new NameToken(token.span(), token.text(), token.kind(), gap));
        carried = Gap.SPACE;
      }
    }
    return out;
  }

  private boolean isTitleInFront(int i) {
    return NameWords.isTitle(tokens.get(i).text())
        && !looksLikeName(tokens.get(i))
        && !isLast(i)
        && (isFirst(i) || isTitleInFront(i - 1));
  }

  /** Behind a name a degree stands at the end, and capitals only if a whole name precedes them. */
  private boolean isTitleBehind(int i) {
    NameToken token = tokens.get(i);
    if (!NameWords.isTitle(token.text()) || i == 0 || !isLast(i)) {
      return false;
    }
    if (isTitleBehind(i - 1)) {
      return true;
    }
    return looksLikeName(token)
        ? token.gap() == Gap.COMMA
            && i >= 2
            && tokens.get(i - 1).is(Kind.NAME)
            && tokens.get(i - 1).gap() == Gap.SPACE
        : token.gap().compareTo(Gap.COMMA) <= 0;
  }

  private static boolean looksLikeName(NameToken token) {
    return (token.isCapitals() && token.text().indexOf('.') < 0) || token.text().startsWith("Md");
  }
}
