package org.vitagraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How others rank a venue, as some lists say behind it: {@code (CCF-A)}, {@code IF=13.7}, {@code
 * [JCR Q1, Impact Factor: 8.2]}. It is no part of any field, though its letters and numbers look
 * like acronyms and volumes.
 */
final class VenueRankings {
  private static final String END = "(?![\\p{L}\\d*]|[.-]\\d)";

  private static final String RANK =
      "(?:(?:CCF|QUALIS|Qualis|ABDC|VHB|CORE|ERA|SJR|SCI[Mm]ago|JCR|AJG|CAS|CNRS|FNEGE)"
          + "(?:(?:[ -]|: ?| rank(?:ed|ing)?:? )?(?:Q|T|Tier )-?[1-4]|(?:[ -]| rank(?:ed|ing)?:? )(?:A[*+1-4]?|B[1-5]?|C|[1-4]\\*?))"
          + "|SCI?E?[- ]Q[1-4]|SSCI[- ]Q[1-4]|UTD[- ]?24|FT[- ]?50"
          + "|(?:(?:5-year |JCR |SCIE? |Journal )?(?:\\bI\\.?F\\.?|[Ii]mpact [Ff]actor)"
          + "(?: ?\\((?:19|20)\\d\\d\\)| (?:19|20)\\d\\d)?(?: ?[:=≈~] ?| of | )~?\\d{1,3}[.,]\\d{1,3}))"
          + END;

  private static final String BESIDE =
      "(?:SCI|SCIE|SSCI|ESCI|EI|A&HCI|CSSCI|Scopus|Q[1-4]|[Tt]op|Big ?4|SJR|Open [Aa]ccess"
          + "|(?:[Cc]itations?|[Cc]ited by|h5-index|IF|Impact [Ff]actor):? ?\\d+(?:[.,]\\d+)?)";

  private static final String ITEM = "(?:" + RANK + "|" + BESIDE + ")";

  private static final Pattern RANKING =
      Pattern.compile(
          "[\\[(（【] ?"
              + ITEM
              + "(?: ?[,;/|，、] ?"
              + ITEM
              + ")* ?[\\])）】]|(?<![\\p{L}\\d])"
              + RANK
              + "(?: \\([Tt]op\\))?");

  private static final String BEGINNINGS = "5iIJQ";

  private static final String BRACKETS = "[(（【";

  private VenueRankings() {}

  /** The text with spaces in their place. */
  static String blanked(String text) {
    StringBuilder blanked = new StringBuilder(text);
    Matcher ranking = RANKING.matcher(text).useTransparentBounds(true);
    int i = 0;
    while (i < text.length()) {
      if (mayBegin(text, i) && ranking.region(i, text.length()).lookingAt()) {
        while (i < ranking.end()) {
          blanked.setCharAt(i++, ' ');
        }
      } else {
        i++;
      }
    }
    return blanked.toString();
  }

  /** A glance at the first letters saves trying all the rest. */
  private static boolean mayBegin(String text, int i) {
    char c = text.charAt(i);
    if (c == ' ' || c >= 'a' && c <= 'z' && c != 'i') {
      return false;
    }
    if (BRACKETS.indexOf(c) >= 0) {
      return true;
    }
    if (i > 0 && Character.isLetter(text.charAt(i - 1))) {
      return false;
    }
    return BEGINNINGS.indexOf(c) >= 0
        || Character.isUpperCase(c)
            && i + 1 < text.length()
            && Character.isUpperCase(text.charAt(i + 1));
  }
}
