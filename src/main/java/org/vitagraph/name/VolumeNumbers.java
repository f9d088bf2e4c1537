package org.vitagraph.name;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.Span;

/**
 * Volume, issue and pages as they stand behind a journal's name: {@code 26(8):1798–1828}, {@code
 * 33, 3, Article 7}, {@code vol. 5, no. 2, pp. 1-10}; missing parts are empty.
 *
 * @param span where they stand, empty at the end of the text when there are none
 */
record VolumeNumbers(Span span, String volume, String issue, String pages) {
  private static final String PAGES = "(?<pages>[a-z]{0,2}\\d+(?:\\s*[-‐–—−]+\\s*[a-z]{0,2}\\d+)?)";
  private static final String RANGE = "[a-z]?\\d+\\s*[-‐–—−]+\\s*[a-z]?\\d+";
  private static final String BRACKET = "(?:\\s*\\([^)]*\\))?";
  private static final String PAGE_WORD =
      "(?:(?:pp?\\.|pp?(?=\\s|(?<=pp)\\d)|pages?|seiten?|s\\.|págs?\\.?|páginas?|article(?:\\s+(?:no\\.?|number))?|art\\.?(?:\\s+no\\.?)?|paper(?:\\s+no\\.?)?)\\s*)";
  private static final String VOLUME_WORD =
      "(?:vol(?:ume|\\.)?|band|bd\\.|tome|jg\\.|jahrgang)\\s*";
  private static final String ISSUE_WORD =
      "(?:(?:no\\.?|nr\\.?|num(?:ber)?\\.?|n[º°o]\\.?|issue|iss\\.|heft|h\\.|number)\\s*)";
  private static final String VOLUME = "(?<volume>\\d{1,4}[A-Z]?)";
  private static final String ISSUE = "(?<issue>\\d{1,4}(?:\\s*[-–/&]\\s*\\d{1,4})?|[A-Z]\\d{1,3})";

  /** The forms, the fuller first. */
  private static final List<Pattern> FORMS =
      List.of(
          // 26(8):1798–1828; 26 (8), pp. 1-10; 26(8); Vol. 26(8)
          form(
              ("(?:" + VOLUME_WORD + ")?" + VOLUME)
                  + ("\\s?\\(\\s*" + ISSUE_WORD + "?" + ISSUE + "\\s*\\)")
                  + ("(?:\\s*[:,.]?\\s*(?:" + PAGE_WORD + ")?" + PAGES + ")?")),
          // vol. 5, no. 2, pp. 1-10 and its parts
          form(
              (VOLUME_WORD + VOLUME)
                  + ("(?:\\s*[,.(]\\s*" + ISSUE_WORD + ISSUE + "\\)?)?")
                  + ("(?:\\s*[,.:]\\s*" + PAGE_WORD + PAGES)
                  + ("|\\s*[,:]\\s*(?<more>" + RANGE + "))?")),
          // 3, no. 23
          form(
              (VOLUME + "\\s*,\\s*" + ISSUE_WORD + ISSUE)
                  + ("(?:\\s*[,.:]\\s*(?:" + PAGE_WORD + ")?" + PAGES + ")?")),
          // 33, 3, Article 7; 33, 3 (March 2019), 1-14
          form(
              (VOLUME + ",\\s*" + ISSUE + BRACKET)
                  + (",\\s*(?:" + PAGE_WORD + PAGES + "|(?<more>" + RANGE + "))")),
          // 12.3
          form(
              (VOLUME + "\\." + ISSUE + BRACKET)
                  + ("(?:\\s*[:,]\\s*(?:" + PAGE_WORD + ")?" + PAGES + ")?")),
          // 24 (2021) 102577
          form(
              (VOLUME + "\\s*,?\\s*\\(_+\\)\\s*[:,]?\\s*(?:" + PAGE_WORD + ")?")
                  + ("(?<pages>" + RANGE + "|[a-z]?\\d{3,})")),
          // 33:1-14; 33, 1-14; 33, pp. 1-14; 33, 113822
          form(
              (VOLUME + "\\s*(?:[:,]\\s*(?:" + PAGE_WORD + ")?|" + PAGE_WORD + ")")
                  + ("(?<pages>" + RANGE + "|[a-z]\\d{3,}|\\d{5,})")),
          form(VOLUME + "\\s?:\\s?(?<pages>\\d{1,5})"),
          form(ISSUE_WORD + ISSUE + "(?:\\s*[,.:]\\s*" + PAGE_WORD + PAGES + ")?"),
          form(PAGE_WORD + PAGES),
          form("(?<pages>" + RANGE + ")(?=\\s*[.,]?\\s*$)"),
          form(VOLUME + "(?=\\s*[.,]?" + BRACKET + "\\s*[.,]?$)"));

  /** Finds the numbers in the text; dates must be blanked out in it, places kept. */
  static VolumeNumbers find(String text) {
    for (Pattern form : Signs.hasDigit(text) ? FORMS : List.<Pattern>of()) {
      Matcher m = form.matcher(text);
      if (m.find()) {
        return new VolumeNumbers(
            new Span(m.start(), m.end()),
            group(m, form, "volume"),
            group(m, form, "issue").replaceAll("\\s", ""),
            (group(m, form, "pages") + group(m, form, "more")).replaceAll("\\s", ""));
      }
    }
    return new VolumeNumbers(new Span(text.length(), text.length()), "", "", "");
  }

  private static Pattern form(String body) {
    return Pattern.compile(
        "(?<=^|[\\s,.;:(])" + body + "(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String group(Matcher m, Pattern form, String name) {
    if (!form.pattern().contains("(?<" + name + ">")) {
      return "";
    }
    String group = m.group(name);
    return group == null ? "" : group;
  }
}
