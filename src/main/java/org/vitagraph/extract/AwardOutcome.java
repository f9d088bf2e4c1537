package org.vitagraph.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether an award was won, or nearly: a concept of the scheme of outcomes. {@code Best Paper
 * Finalist} is {@code finalist}; a name without such words is {@code won}.
 */
final class AwardOutcome {
  private record Rule(String notation, Pattern words) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              "honorable-mention",
              "honou?rable mention|\\bmention (?:honorable|spéciale)|special mention|menci[oó]n (?:honor|especial)|men[cç][aã]o honrosa|menzione"),
          rule("finalist", "finalist|finaliste|runners?[- ]?up"),
          rule("nominated", "nominat|nominiert|nomin[ée]|nominad[oa]|candidate|indicad[oa] a"),
          rule("shortlisted", "short-?list|short list"),
          rule("included", "inclusion|\\bincluded\\b|selected (?:for|to|in)"));

  private AwardOutcome() {}

  static String of(String award) {
    return RULES.stream()
        .filter(rule -> rule.words().matcher(award).find())
        .map(Rule::notation)
        .findFirst()
        .orElse("won");
  }

  private static Rule rule(String notation, String words) {
    return new Rule(
        notation, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
