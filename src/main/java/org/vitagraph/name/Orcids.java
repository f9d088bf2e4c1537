package org.vitagraph.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.Identifier.Scheme;

/** ORCID iDs whose check character (ISO 7064 MOD 11-2) is right. */
final class Orcids {
  private static final Pattern ORCID =
      Pattern.compile(
          "(?:(?:https?://)?(?:www\\.)?orcid\\.org/|\\borcid(?:\\s*id)?[\\s:]*)?(?<![\\d-])(\\d{4})[-‐–\\s]?(\\d{4})[-‐–\\s]?(\\d{4})[-‐–\\s]?(\\d{3}[\\dX])(?![\\d-])",
          Pattern.CASE_INSENSITIVE);

  private Orcids() {}

  static List<Identifier> find(CharSequence text) {
    return Matches.of(Scheme.ORCID, ORCID, text, Orcids::canonical);
  }

  private static @Nullable String canonical(Matcher m) {
    String last = m.group(4).toUpperCase(Locale.ROOT);
    String id = String.join("-", m.group(1), m.group(2), m.group(3), last);
    return isChecked(id.replace("-", "")) ? "https://orcid.org/" + id : null;
  }

  private static boolean isChecked(String digits) {
    int total = 0;
    for (int i = 0; i < 15; i++) {
      total = (total + digits.charAt(i) - '0') * 2;
    }
    int check = (12 - total % 11) % 11;
    return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
  }
}
