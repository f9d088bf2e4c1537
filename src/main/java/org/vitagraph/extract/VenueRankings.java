package org.vitagraph.extract;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;

/**
 * How others rank a venue, as some lists say behind it: {@code (CCF-A)}, {@code IF=13.7}, {@code
 * [JCR Q1, Impact Factor: 8.2]}. It is no part of any field, though its letters and numbers look
 * like acronyms and volumes.
 */
final class VenueRankings {
  private static final String END = "(?![\\p{L}\\d*]|[.-]\\d)";

  private static final String RANK =
      "(?:(?:CCF|QUALIS|Qualis|ABDC|VHB|CORE|SJR|SCI[Mm]ago|JCR|AJG|CAS|CNRS|FNEGE)"
          + "(?:(?:[ -]|: ?| rank(?:ed|ing)?:? )?(?:Q|T|Tier )-?[1-4]|(?:[ -]| rank(?:ed|ing)?:? )(?:A[*+1-4]?|B[1-5]?|C|[1-4]\\*?))"
          + "|SCI?E?[- ]Q[1-4]|SSCI[- ]Q[1-4]"
          + "|(?:(?:5-year |JCR |SCIE? |Journal )?(?:\\bI\\.?F\\.?|[Ii]mpact [Ff]actor)"
          + "(?: ?\\((?:19|20)\\d\\d\\)| (?:19|20)\\d\\d)?(?: ?[:=≈~] ?| of | )~?\\d{1,3}[.,]\\d{1,3}))"
          + END;

  private static final String BESIDE =
      "(?:SCI|SCIE|SSCI|ESCI|EI|A&HCI|CSSCI|Scopus|Q[1-4]|[Tt]op|Big ?4|SJR|Open [Aa]ccess"
          + "|(?:[Cc]itations?|[Cc]ited by|h5-index|IF|Impact [Ff]actor):? ?\\d+(?:[.,]\\d+)?)";

  private static final String ITEM = "(?:" + RANK + "|" + BESIDE + ")";

  private static final SoughtPattern RANKING =
      SoughtPattern.of(
          "[\\[(（【] ?"
              + ITEM
              + "(?: ?[,;/|，、] ?"
              + ITEM
              + ")* ?[\\])）】]|(?<![\\p{L}\\d])"
              + RANK
              + "(?: \\([Tt]op\\))?",
          Pattern.UNICODE_CASE);

  private VenueRankings() {}

  /** The text with spaces in their place. */
  static String blanked(String text) {
    StringBuilder blanked = new StringBuilder(text);
    for (MatchResult ranking : RANKING.all(new SearchedText(text))) {
      for (int i = ranking.start(); i < ranking.end(); i++) {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }
}
