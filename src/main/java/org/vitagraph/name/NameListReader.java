package org.vitagraph.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.NameToken.Gap;
import org.vitagraph.name.NameToken.Kind;
import org.vitagraph.text.OneLine;
import org.vitagraph.text.Span;

/**
 * Reads author blocks. For each {@link NameStyle} the cheapest way to cover the words with names is
 * found by dynamic programming over the words; the cheapest style wins. Linear in the number of
 * words; two runs agree, ties going to the style that stands first.
 */
final class NameListReader {
  /** What the owner's name is worth when one style finds it and another does not. */
  private static final double OWNER_BONUS = 1.5;

  private final CharSequence text;
  private final List<NameToken> tokens;
  private final NameReadings readings;
  private final double commaCost;

  private NameListReader(CharSequence text, @Nullable PersonName owner) {
    this.text = text;
    tokens = NameTokens.of(text);
    readings = new NameReadings(tokens, owner);
    commaCost = commaCost();
  }

  static NameList read(CharSequence print, @Nullable PersonName owner) {
    AuthorBlock block = AuthorBlock.of(print);
    NameListReader reader = new NameListReader(block.text(), owner);
    return new NameList(
        NameMarks.apply(block, reader.names(reader.best(owner))),
        block.isTruncated(),
        block.isEditors());
  }

  static PersonName readOne(String printed) {
    String stripped = OneLine.of(printed.strip());
    AuthorBlock block = AuthorBlock.of(stripped);
    NameListReader reader = new NameListReader(block.text(), null);
    List<ListedName> names = reader.names(reader.bestSingle());
    if (names.isEmpty()) {
      return new PersonName("", "", stripped, "", "", stripped);
    }
    PersonName name = names.get(0).name();
    return new PersonName(
        name.given(), name.particle(), name.family(), name.suffix(), name.nickname(), stripped);
  }

  private List<NameReading> best(@Nullable PersonName owner) {
    List<NameReading> best = List.of();
    double bestCost = Double.POSITIVE_INFINITY;
    for (NameStyle style : NameStyle.values()) {
      Path path = cheapest(style);
      double cost =
          path.cost
              - (owner != null && names(path.readings).stream().anyMatch(n -> isOwner(n, owner))
                  ? OWNER_BONUS
                  : 0);
      if (cost < bestCost - 1e-9) {
        bestCost = cost;
        best = path.readings;
      }
    }
    return FamilyFirstList.turned(tokens, best);
  }

  private static boolean isOwner(ListedName listed, PersonName owner) {
    return listed.name().familyKey().equals(owner.familyKey())
        && listed.name().isCompatibleWith(owner);
  }

  /** The cheapest reading of all words as one name. */
  private List<NameReading> bestSingle() {
    NameReading best = null;
    double bestCost = Double.POSITIVE_INFINITY;
    for (NameReading reading : tokens.isEmpty() ? List.<NameReading>of() : readings.from(0)) {
      double cost =
          reading.cost()
              + 3.0 * (tokens.size() - reading.to())
              + (reading.form() == NameForm.SKIPPED ? 10 : 0);
      if (cost < bestCost) {
        bestCost = cost;
        best = reading;
      }
    }
    return best == null ? List.of() : FamilyFirstList.turned(tokens, List.of(best));
  }

  private record Path(double cost, List<NameReading> readings) {}

  private Path cheapest(NameStyle style) {
    int n = tokens.size();
    double[] cost = new double[n + 1];
    NameReading[] by = new NameReading[n + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = style.base();
    for (int i = 0; i < n; i++) {
      if (cost[i] == Double.POSITIVE_INFINITY) {
        continue;
      }
      for (NameReading reading : readings.from(i)) {
        double through =
            cost[i] + reading.cost() + style.cost(reading.form(), i == 0) + boundaryCost(reading);
        if (through < cost[reading.to()] - 1e-9) {
          cost[reading.to()] = through;
          by[reading.to()] = reading;
        }
      }
    }
    List<NameReading> path = new ArrayList<>();
    int at = n;
    while (at > 0) {
      NameReading reading = by[at];
      if (reading == null) {
        throw new IllegalStateException("no reading ends at word " + at + " of: " + text);
      }
      path.add(reading);
      at = reading.from();
    }
    Collections.reverse(path);
    return new Path(cost[n], path);
  }

  private double boundaryCost(NameReading reading) {
    if (reading.to() == tokens.size() || reading.form() == NameForm.SKIPPED) {
      return 0;
    }
    return switch (tokens.get(reading.to()).gap()) {
      case AND, SEMICOLON -> 0;
      case COMMA -> commaCost;
      case PERIOD -> 0.7;
      case BREAK -> 1.2;
      case SPACE ->
          tokens.get(reading.to() - 1).is(Kind.INITIALS)
                  || tokens.get(reading.to() - 1).is(Kind.SUFFIX)
              ? 1
              : 2;
    };
  }

  /**
   * Commas do not end names where semicolons do, nor where every name has its comma and its
   * conjunction ({@code Lee, Ada and Chen, Bo}).
   */
  private double commaCost() {
    int ands = 0;
    int commasSinceAnd = 0;
    int mostCommas = 0;
    for (NameToken token : tokens) {
      if (token.gap() == Gap.SEMICOLON) {
        return 2;
      }
      boolean comma = token.gap() == Gap.COMMA && !token.is(Kind.SUFFIX);
      commasSinceAnd = token.gap() == Gap.AND ? 0 : commasSinceAnd + (comma ? 1 : 0);
      mostCommas = Math.max(mostCommas, commasSinceAnd);
      ands += token.gap() == Gap.AND ? 1 : 0;
    }
    return mostCommas == 1 && (ands > 1 || (ands == 1 && commasSinceAnd == 1)) ? 1.5 : 0;
  }

  private List<ListedName> names(List<NameReading> path) {
    List<ListedName> out = new ArrayList<>();
    boolean people =
        path.stream().anyMatch(r -> r.form() != NameForm.SKIPPED && r.form() != NameForm.GROUP);
    for (NameReading reading : path) {
      List<NameToken> words = tokens.subList(reading.from(), reading.to());
      boolean affiliation =
          people
              && reading.form() == NameForm.GROUP
              && words.stream().anyMatch(word -> NameWords.isAffiliation(word.text()));
      if (reading.form() == NameForm.SKIPPED
          || affiliation
          || words.stream().anyMatch(word -> NameWords.isNoName(word.text()))) {
        continue;
      }
      Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
      // Where a mark stood there is a space now, also before a comma.
      String printed = OneLine.of(NameTokens.mended(span.of(text))).replace(" ,", ",");
      out.add(
          new ListedName(
              span,
              PersonNames.of(words, reading.split() - reading.from(), reading.form(), printed),
              false,
              false,
              ""));
    }
    return out;
  }
}
