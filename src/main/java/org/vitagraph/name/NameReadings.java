package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.NameToken.Gap;
import org.vitagraph.name.NameToken.Kind;

/** All ways in which a name can begin at a word, each with its cost. */
final class NameReadings {
  private static final int LONGEST = 9;

  /**
   * What it costs to take {@code Ada Lee, BC} for one name turned around: a little less than to
   * take it for two, so that the rest of the list decides.
   */
  private static final double LETTERS_BEHIND_NAME = 3.9;

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,3}");

  private final List<NameToken> tokens;

  private final OwnerLetters ownerLetters;

  private final List<List<NameReading>> readings;

  NameReadings(List<NameToken> tokens, @Nullable PersonName owner) {
    this.tokens = tokens;
    ownerLetters = OwnerLetters.of(owner);
    readings = IntStream.range(0, tokens.size()).mapToObj(this::read).toList();
  }

  /** The readings that begin at the word; never none. */
  List<NameReading> from(int from) {
    return readings.get(from);
  }

  private List<NameReading> read(int from) {
    List<NameReading> out = new ArrayList<>();
    out.add(new NameReading(NameForm.SKIPPED, from, from, from + 1, 0));
    addGroup(from, out);
    int end = runEnd(from);
    for (int to = from + 1; to <= end; to++) {
      int full = withSuffix(to);
      addNatural(from, to, full, out);
      addFamilyFirst(from, to, full, out);
      addFamilyOnly(from, to, full, out);
    }
    addInverted(from, end, out);
    return out;
  }

  /** The end of the words that no comma or conjunction separates. */
  private int runEnd(int from) {
    int to = from + 1;
    while (to < tokens.size()
        && to - from < LONGEST
        && tokens.get(to).gap().compareTo(Gap.COMMA) < 0) {
      to++;
    }
    return to;
  }

  private int withSuffix(int to) {
    boolean suffix =
        to < tokens.size()
            && tokens.get(to).is(Kind.SUFFIX)
            && tokens.get(to).gap().compareTo(Gap.COMMA) <= 0;
    return suffix ? to + 1 : to;
  }

  private void addGroup(int from, List<NameReading> out) {
    int to = from + 1;
    boolean group = NameWords.isGroup(tokens.get(from).text());
    while (to < tokens.size() && tokens.get(to).gap().compareTo(Gap.COMMA) < 0) {
      group |= NameWords.isGroup(tokens.get(to).text());
      to++;
    }
    if (group) {
      out.add(new NameReading(NameForm.GROUP, from, from, to, 0));
    }
  }

  private void addNatural(int from, int to, int full, List<NameReading> out) {
    NameToken last = tokens.get(lastWord(from, to));
    if (isIdeographicRun(from, to)) {
      if (to - from == 1 || (to - from == 2 && tokens.get(from + 1).gap() == Gap.SPACE)) {
        out.add(new NameReading(NameForm.NATURAL, from, from, full, to - from == 1 ? 0 : 0.5));
      }
      return;
    }
    if (to - from < 2 || (!isName(last) && !last.is(Kind.LOWER)) || hasSuffixInside(from, to)) {
      return;
    }
    int family = familyStart(from, to);
    if (family == from) {
      return;
    }
    double cost = oddness(from, to);
    int names = 0;
    int initialsAfterName = 0;
    for (int i = from; i < to; i++) {
      NameToken token = tokens.get(i);
      if (token.is(Kind.NAME)) {
        names++;
      }
      if (token.is(Kind.INITIALS) && i > from) {
        // "J. Robert B. Smith" is rarer than a comma forgotten between two names.
        boolean again = tokens.get(from).is(Kind.INITIALS) && tokens.get(i - 1).is(Kind.NAME);
        initialsAfterName += again ? 1 : 0;
      }
    }
    cost += Math.max(0, names - 4) + 2.5 * initialsAfterName;
    boolean capitalsFirst =
        tokens.get(from).isCapitals() && tokens.get(from).is(Kind.NAME) && !last.isCapitals();
    out.add(new NameReading(NameForm.NATURAL, from, family, full, cost + (capitalsFirst ? 1 : 0)));
  }

  /** Where the family name begins in a name in natural order. */
  private int familyStart(int from, int to) {
    int family = lastWord(from, to);
    boolean mixed = !tokens.get(from).isCapitals() && tokens.get(family).isCapitals();
    while (mixed
        && family - 1 > from
        && tokens.get(family - 1).isCapitals()
        && tokens.get(family - 1).is(Kind.NAME)) {
      family--;
    }
    while (family - 1 > from && tokens.get(family - 1).is(Kind.PARTICLE)) {
      boolean joins =
          tokens.get(family - 1).text().equals("y") || tokens.get(family - 1).text().equals("e");
      family -= joins && family - 2 > from ? 2 : 1;
    }
    if (family - 1 == from && tokens.get(from).is(Kind.PARTICLE)) {
      return isCapitalised(tokens.get(from)) ? family : from;
    }
    return family;
  }

  private void addFamilyFirst(int from, int to, int full, List<NameReading> out) {
    int split = from;
    while (split < to && (isName(tokens.get(split)) || tokens.get(split).is(Kind.PARTICLE))) {
      split++;
    }
    if (split == from || (!isName(tokens.get(from)) && !isName(tokens.get(split - 1)))) {
      return;
    }
    if (split < to) {
      if (!areInitials(split, to)) {
        return;
      }
      double cost = oddness(from, to) + 0.2 * (namesIn(from, split) - 1);
      out.add(new NameReading(NameForm.FAMILY_FIRST, from, split, full, cost));
      return;
    }
    int capitals = from;
    while (capitals < to
        && tokens.get(capitals).isCapitals()
        && !tokens.get(capitals).is(Kind.INITIALS)) {
      capitals++;
    }
    if (capitals > from && capitals < to && !tokens.get(to - 1).isCapitals()) {
      out.add(
          new NameReading(NameForm.FAMILY_FIRST, from, capitals, full, oddness(from, to) + 0.2));
    }
  }

  private void addFamilyOnly(int from, int to, int full, List<NameReading> out) {
    int i = from;
    while (i < to - 1 && tokens.get(i).is(Kind.PARTICLE)) {
      i++;
    }
    if (isBetweenMarks(from, to) && ownerLetters.are(tokens.get(from).text())) {
      out.add(new NameReading(NameForm.OWNER_LETTERS, from, from, to, 0));
    } else if (i == to - 1 && isName(tokens.get(i))) {
      out.add(new NameReading(NameForm.FAMILY_ONLY, from, from, full, 0));
    } else if (areInitials(from, to)) {
      // A person known by letters alone, or a name that was cut short in print.
      double cost = isLettersAlone(from, to) ? 1.5 : 3;
      out.add(new NameReading(NameForm.FAMILY_ONLY, from, from, full, cost));
    }
  }

  /** {@code AL} between the commas of {@code B. Chen, AL, C. Diaz}: the owner of a list. */
  private boolean isLettersAlone(int from, int to) {
    return isBetweenMarks(from, to) && LETTERS.matcher(tokens.get(from).text()).matches();
  }

  /** Whether it is one word, with a comma or more on either side. */
  private boolean isBetweenMarks(int from, int to) {
    return to - from == 1
        && (from == 0 || tokens.get(from).gap().compareTo(Gap.COMMA) >= 0)
        && (to == tokens.size() || tokens.get(to).gap().compareTo(Gap.COMMA) >= 0);
  }

  /** {@code AL, B. Chen} is two names, and not one turned around. */
  private boolean isLettersBeforeName(int from, int split, int to) {
    return isLettersAlone(from, split)
        && !NameWords.isEastAsianFamily(tokens.get(from).text())
        && tokens.subList(split, to).stream().anyMatch(t -> isName(t) && !t.isCapitals());
  }

  private void addInverted(int from, int end, List<NameReading> out) {
    int split = end;
    int family = split;
    if (family < tokens.size() && tokens.get(family).is(Kind.SUFFIX)) {
      split = family + 1;
    }
    if (split >= tokens.size() || tokens.get(split).gap() != Gap.COMMA) {
      return;
    }
    for (int i = from; i < end; i++) {
      NameToken token = tokens.get(i);
      if (token.is(Kind.INITIALS) || (token.is(Kind.SUFFIX) && i < end - 1)) {
        return;
      }
    }
    NameToken last = tokens.get(lastWord(from, end));
    if (!isName(last) && !last.is(Kind.LOWER)) {
      return;
    }
    double familyCost = oddness(from, end) + 0.5 * (namesIn(from, end) - 1);
    int givenEnd = runEnd(split);
    for (int to = split + 1; to <= givenEnd; to++) {
      double given = givenCost(split, to);
      if (given < 100) {
        double letters =
            isLettersBeforeName(from, split, givenEnd)
                ? 3
                : isLettersAlone(split, to) && namesIn(from, end) > 1 ? LETTERS_BEHIND_NAME : 0;
        out.add(
            new NameReading(
                NameForm.INVERTED, from, split, withSuffix(to), familyCost + given + letters));
      }
    }
  }

  /** What it costs to take the words for the given names behind a comma. */
  private double givenCost(int from, int to) {
    NameToken first = tokens.get(from);
    if (!isName(first) && !first.is(Kind.INITIALS) && !first.is(Kind.LOWER)) {
      return 100;
    }
    double cost = oddness(from, to);
    int names = 0;
    for (int i = from; i < to; i++) {
      NameToken token = tokens.get(i);
      if (isName(token)) {
        names++;
        cost += i > from && tokens.get(i - 1).is(Kind.INITIALS) ? 0.3 : 0;
      }
    }
    return cost + new double[] {0, 0.3, 0.5, 1, 2}[Math.min(4, names)];
  }

  /** Lower-case words, and stops where none should be. */
  private double oddness(int from, int to) {
    double cost = 0;
    for (int i = from; i < to; i++) {
      NameToken token = tokens.get(i);
      cost += token.is(Kind.LOWER) ? 2 : 0;
      cost += token.is(Kind.SUFFIX) && i < to - 1 ? 3 : 0;
      if (i > from) {
        cost += token.gap() == Gap.PERIOD ? 1.5 : token.gap() == Gap.BREAK ? 0.1 : 0;
      }
    }
    return cost;
  }

  private int lastWord(int from, int to) {
    int last = to - 1;
    while (last > from
        && (tokens.get(last).is(Kind.NICKNAME) || tokens.get(last).is(Kind.SUFFIX))) {
      last--;
    }
    return last;
  }

  private boolean hasSuffixInside(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is(Kind.SUFFIX)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIdeographicRun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).is(Kind.IDEOGRAPHIC)) {
        return false;
      }
    }
    return true;
  }

  private boolean areInitials(int from, int to) {
    return tokens.subList(from, to).stream().allMatch(token -> token.is(Kind.INITIALS));
  }

  private int namesIn(int from, int to) {
    int names = 0;
    for (int i = from; i < to; i++) {
      names += isName(tokens.get(i)) ? 1 : 0;
    }
    return Math.max(1, names);
  }

  private static boolean isName(NameToken token) {
    return token.is(Kind.NAME) || token.is(Kind.IDEOGRAPHIC);
  }

  private static boolean isCapitalised(NameToken token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }
}
