package org.vitagraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * The grammar of honours that papers get: {@code Best Student Paper Award Finalist}, {@code
 * nominated for the Gordon Bell prize}, {@code Honorable Mention in Top Picks}, {@code Mención
 * honorífica}, {@code 最优秀论文奖}. A table. Honours of people, such as grants and travel awards, are
 * none.
 */
final class PaperAwardWords {
  private static final String BEST =
      "(?:best|outstanding|distinguished|excellent|exceptional|top|notable|influential|most \\p{L}+)";
  private static final String WORK =
      "(?:papers?|posters?|demo(?:s|nstrations?)?|articles?|artifacts?|artefacts?|presentations?|thes[ei]s|dissertations?|talks?|contributions?|submissions?|manuscripts?|books?|letters?|chapters?|tutorials?|datasets?|publications?)";
  private static final String PRIZE = "(?:awards?|prizes?|medals?|trophy)";
  private static final String NEARLY =
      "(?:winners?|finalists?|nomin(?:ees?|ated|ations?)|candidates?|runners?[- ]?up|honou?rable mentions?|special mentions?|short-?list(?:ed)?)";

  /** What is an honour by itself. */
  private static final SoughtPattern HONOUR =
      SoughtPattern.of(
          "(?iu)(?<![\\p{L}\\p{N}])(?:"
              // Best student paper (award) (finalist).
              + (BEST + "[ -](?:(?!and\\b|or\\b|of\\b)[\\p{L}\\p{N}’'./&-]+[ -]){0,4}?" + WORK)
              + "|paper (?:award|prize)"
              // Gordon Bell prize; Award for Innovation.
              + ("|(?:(?!the |an? |and |best of )[\\p{L}\\p{N}][\\p{L}\\p{N}.’'&/-]* )" + PRIZE)
              + ("|" + PRIZE + " (?:for|of|in) ")
              + "|honou?rable mentions?|special mentions?|(?:first|second|third|1st|2nd|3rd) prize"
              + "|top picks?|(?:cacm|of the acm|sig\\p{L}+) research highlights?|test[- ]of[- ]time|editor[s’']{0,2} (?:choice|picks?|suggestion|selection)"
              + "|featured (?:paper|article)|highlight paper|(?:paper|article|book|thesis) of the (?:year|month|issue)|\\d+-year retrospective"
              + "|(?<=papers? |awards? |prizes? )(?:finalists?|runners?[- ]?up)"
              // German, French, Spanish, Portuguese, Italian.
              + "|beste[rs]? (?:\\p{L}+ )?(?:beitrag|artikel|vortrag|poster|paper|dissertation|aufsatz)|\\p{L}{3,}preis(?:es)?|preis für|auszeichnung|nachwuchspreis"
              + "|meilleure?s? (?:\\p{L}+ )?(?:articles?|papiers?|communications?|poster|thèse|démo\\p{L}*|contributions?)|(?:prix|mention)(?= (?:d[eu]s?|de la|spéciale|honorable|\\p{Lu}|jeune))"
              + "|mejor(?:es)? (?:\\p{L}+ )?(?:art[ií]culos?|ponencias?|trabajos?|p[oó]ster|tesis|paper|comunicaci[oó]n)|premio|accésit|menci[oó]n (?:honor[ií]fica|de honor|especial)"
              + "|melhor(?:es)? (?:\\p{L}+ )?(?:artigos?|trabalhos?|tese|p[oô]ster|disserta[cç][aã]o)|pr[êé]mio|men[cç][aã]o honrosa"
              + "|miglior(?:e|i)? (?:\\p{L}+ )?(?:articol[oi]|lavoro|tesi|poster|paper)|menzione (?:d['’]onore|speciale)"
              + ")(?![\\p{L}\\p{N}])"
              // Chinese, Japanese, Korean.
              + "|(?:最佳|最优秀|优秀|優秀|最優秀|杰出)\\p{IsHan}*(?:论文|論文|発表|报告|報告|海报)|\\p{IsHan}{2,}(?:奖|獎|賞)|(?:최우수|우수)\\s?(?:\\p{IsHangul}+\\s?)?(?:논문|발표|포스터)?상|논문상");

  /** What says that an honour follows. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)\\b(?:(?:nominated|shortlisted|short-listed|finalist|candidate|runner[- ]?up|selected|chosen|recogni[sz]ed|named|voted|distinguished|honou?red|ausgezeichnet|nominiert|nominé|finaliste?|finalista|nominad[oa]|indicad[oa])(?: \\p{L}+){0,2}? (?:as|for|with|by|in|among|of|to|mit|für|pour|du|para|al?|del?|au)\\b|(?:receiv(?:ed|es|ing)|won|wins|awarded|granted|recipient of|winner of|winner[,:]|finalist[,:]))");

  /** What only names how near the paper came: needs the honour beside it. */
  private static final SoughtPattern OUTCOME = SoughtPattern.of("(?iu)(?:the )?" + NEARLY);

  /** Words by which an honour of a person, a grant or a committee is told. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)\\b(?:support(?:ed)? (?:by|from|of)|fund(?:ed|ing)|grants?|under award|award (?:no|number|id|#)|award-winning|travel|fellowships?|scholarships?|stipend|committee|jur(?:y|ors?)|judges?|reviewers?|teach(?:ing|er)|career|young (?:investigator|researcher)|lifetime|laureates?|invited by|chair|dedicated to|collection of)\\b|\\d{5,}");

  private static final Pattern WINNING =
      Pattern.compile(
          "(?iu)^(?:(?:.*\\b)?(?:receiv(?:ed|es|ing)|won|wins|(?:was |were )?(?:awarded|granted)(?! \\p{L}+ by)|recipient of|winner of|honou?red with|recogni[sz]ed with|ausgezeichnet mit|this \\p{L}+ (?:was|is|has been))(?: (?:the|an?|its|our|dem|der))?\\s+)");

  /** What is said of a paper behind its honour. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?iu)[\\s,]+(?:(?:and (?:also )?)?(?:invited|fast[- ]tracked)\\b.*|(?:and|which) (?:was )?(?:featured|presented|published)\\b.*|for|of|at|in|from|by|the)$",
          Pattern.DOTALL);

  /** Whether honours that end so are complete: {@code Award}, {@code paper}, {@code finalist}. */
  private static final Pattern COMPLETE =
      Pattern.compile("(?iu).*\\b(?:" + WORK + "|" + PRIZE + "|" + NEARLY + ")", Pattern.DOTALL);

  private static final Pattern BEST_WORK =
      Pattern.compile(
          "(?iu)(?<!\\p{L})"
              + BEST
              + "[ -](?:\\p{L}+[ -]){0,3}?"
              + WORK
              + "|\\bpaper (?:award|prize)");

  private static final Pattern ALSO_OF_PAPERS =
      Pattern.compile("(?iu)honou?rable mention|top picks|test[- ]of[- ]time");

  private static final int LONGEST = 16;

  private PaperAwardWords() {}

  /** Whether the text holds a word of those that tell an honour or what came of it. */
  static boolean mayBeIn(String text) {
    SearchedText words = new SearchedText(text);
    return HONOUR.mayBeIn(words) || OUTCOME.mayBeIn(words);
  }

  /** The first honour in the words of one phrase. */
  static Optional<Span> find(String phrase) {
    if (OTHER.matcher(phrase).find() || phrase.split("\\s+").length > LONGEST) {
      return Optional.empty();
    }
    Matcher honour = HONOUR.matcher(phrase);
    return honour.find() ? Optional.of(new Span(honour.start(), honour.end())) : Optional.empty();
  }

  /** Whether a verb or noun announces the honour: {@code nominated as}, {@code received the}. */
  static boolean isAnnounced(String phrase) {
    return LEAD.matcher(phrase).find();
  }

  /** Whether the phrase says how near a paper came to an honour that it does not name. */
  static boolean isOutcome(String phrase) {
    return OUTCOME.matcher(phrase.strip()).matches();
  }

  /** The length of what only says that the honour was given: {@code This paper won the}. */
  static int winning(String phrase) {
    Matcher matcher = WINNING.matcher(phrase);
    return matcher.find() ? matcher.end() : 0;
  }

  /** Where what is said behind the honour begins. */
  static int end(String phrase) {
    Matcher matcher = BEHIND.matcher(phrase);
    return matcher.find() ? matcher.start() : phrase.length();
  }

  /** Whether the phrase ends in the head of an honour, so that another may follow. */
  static boolean isComplete(String phrase) {
    return COMPLETE.matcher(phrase.strip()).matches();
  }

  /** Whether the honour is one that a venue chooses among its papers. */
  static boolean isOfVenue(String phrase) {
    return BEST_WORK.matcher(phrase).find();
  }

  /** Whether the honour is one that only papers get, not a prize with a name of its own. */
  static boolean isOfPapers(String phrase) {
    return isOfVenue(phrase) || ALSO_OF_PAPERS.matcher(phrase).find();
  }
}
