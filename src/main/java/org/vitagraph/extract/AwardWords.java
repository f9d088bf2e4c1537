package org.vitagraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * The words that name an honour: {@code Best Paper Award}, {@code Dean's List}, {@code
 * Promotionsstipendium}, {@code Prix de thèse}. A table.
 */
final class AwardWords {
  private static final SoughtPattern AWARD =
      SoughtPattern.of(
          "(?iu)(?<![\\p{L}])(?:"
              + "awards?|prizes?|medals?|honou?rs?|honou?rable mention|fellowships?|scholarships?|(?<!(?:google|semantic) )scholar|studentship|stipend|bursar(?:y|ies)"
              + "|dean['’]?s(?: honou?r)? list|finalist|runner[- ]?up|nominat(?:ed|ion)|nominee|winner|recipient|laureate|distinction|distinguished \\w+|distinctions"
              + "|(?:best|outstanding) (?:\\w+ ){0,3}(?:paper|poster|presentation|thesis|dissertation|student|reviewer|teacher|teaching|talk|demo|artifact|article|book)"
              + "|top picks?|research highlights|(?:1st|2nd|3rd|first|second|third|grand) (?:prize|place|class)|gold|silver|bronze|competition|contest|olympiad"
              + "|cum laude|phi beta kappa|valedictorian|retrospective|inclusion|fellow of the|elected|grant|phd fellow|college scholar|exhibition|rising star\\w*"
              + "|\\p{L}*stipendi\\p{L}*|\\p{L}*preis|auszeichnung|ehrung|prix|bourse|lauréate?|mention|premio|beca|premi|borsa|prêmio|bolsa|medalha|menção|mención"
              + ")(?![\\p{L}])|奖|獎|賞|优秀毕业|三好学生|荣誉称号|상$|장학금");

  private AwardWords() {}

  /** The first word of an honour in the text. */
  static Optional<Span> find(String text) {
    Matcher matcher = AWARD.matcher(text);
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** Whether the text names an honour. */
  static boolean isIn(String text) {
    return AWARD.isIn(text);
  }

  /** Whether the text names an honour. */
  static boolean isIn(SearchedText text) {
    return AWARD.isIn(text);
  }
}
