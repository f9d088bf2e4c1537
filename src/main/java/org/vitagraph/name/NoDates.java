package org.vitagraph.name;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Blanks out the numbers of a text that look like dates and are none: pages, volumes, identifiers,
 * addresses of pages, telephone numbers, sums. The text keeps its length.
 */
final class NoDates {
  private static final String MAIL = "\\S+@\\S+";

  private static final List<String> FORMS =
      List.of(
          // Identifiers and addresses.
          "\\bdoi:?\\s*10\\.\\S+|\\b10\\.\\d{4,9}/\\S+",
          "\\b(?:https?://|www\\.)\\S+",
          "\\barxiv:?\\s*\\[?(?:[a-z.-]+/)?\\d{4}\\.?\\d{3,5}(?:v\\d+)?",
          "(?<![\\d.])\\d{4}\\.\\d{4,5}(?:v\\d+)?(?!\\d)",
          MAIL,
          "\\bis[bs]n[:\\s]*[\\dx-]+",
          "\\b\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dx]\\b",
          // Telephone numbers.
          "\\+\\d[\\d\\s()./-]{6,}\\d",
          "\\((?!(?:19|20)\\d\\d\\))\\d{2,4}\\)\\s*\\d{3,4}[-.\\s]\\d{3,4}(?!\\d)",
          "(?<![\\d-])\\d{3}[-.]\\d{3,4}[-.]\\d{4}(?!\\d)",
          "(?<![\\d-])\\d{3}-\\d{4}(?![\\d-])",
          // Pages, volumes, articles, sums and grants.
          "(?<!\\p{L})(?:pp?|pages?|seiten?|págs?|pág|páginas?|s)(?:\\.\\s*|\\s+)[a-z]?\\d+\\s*(?:[-–—]+\\s*[a-z]?\\d+)?(?!\\d)",
          "(?<!\\p{L})(?:vol|volume|band|bd|no|nr|number|issue|article|art|paper|lncs|lnai|grant|id|iso|rfc)(?:\\.\\s*|\\s+|\\s*#\\s*)\\d{4,}",
          "(?<=\\d)\\)\\s*[:,]\\s*\\d+\\s*[-–—]+\\s*\\d+(?!\\d)",
          "(?<=\\d):\\s*\\d+\\s*[-–—]+\\s*\\d+(?!\\d)",
          "[#$€£¥]\\s*\\d[\\d.,]*",
          "(?<![\\d,])\\d{1,3}(?:,\\d{3})+(?!\\d)");

  /** What any but an address of mail begins with: most characters are told by a look at them. */
  private static final String START = "(?=[\\d+():#$€£¥]|(?<!\\p{L})\\p{L})";

  private static final Pattern NONE = pattern(String.join("|", FORMS));

  private static final Pattern NONE_WITHOUT_MAIL =
      pattern(
          START
              + FORMS.stream()
                  .filter(form -> !form.equals(MAIL))
                  .collect(Collectors.joining("|", "(?:", ")")));

  private NoDates() {}

  static CharSequence blanked(CharSequence text) {
    StringBuilder out = new StringBuilder(text);
    Matcher none = (Signs.has(text, '@') ? NONE : NONE_WITHOUT_MAIL).matcher(text);
    while (none.find()) {
      for (int i = none.start(); i < none.end(); i++) {
        // A stroke, so that what stands on both sides does not become one date.
        out.setCharAt(i, '_');
      }
    }
    return out;
  }

  private static Pattern pattern(String forms) {
    return Pattern.compile(forms, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
