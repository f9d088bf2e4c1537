package org.vitagraph.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.Identifier.Scheme;

/** ISBNs of ten or thirteen digits whose check digit is right; the canonical form has thirteen. */
final class Isbns {
  private static final Pattern ISBN =
      Pattern.compile(
          "\\bisbn(?:-?1[03])?(?:\\s*\\([^)]*\\))?[\\s:]*((?:97[89][-‐–\\s]?)?(?:\\d[-‐–\\s]?){9}[\\dx])(?!\\d)"
              + "|(?<![\\d-])(97[89]-(?:\\d+-){3}\\d)(?![\\d-])",
          Pattern.CASE_INSENSITIVE);

  private Isbns() {}

  static List<Identifier> find(CharSequence text) {
    return Matches.of(Scheme.ISBN, ISBN, text, Isbns::canonical);
  }

  private static @Nullable String canonical(Matcher m) {
    String printed = m.group(1) == null ? m.group(2) : m.group(1);
    String digits = printed.toUpperCase(Locale.ROOT).replaceAll("[^\\dX]", "");
    if (digits.length() == 13) {
      return digits.endsWith(check13(digits)) ? digits : null;
    }
    if (digits.length() != 10 || !isChecked10(digits)) {
      return null;
    }
    String thirteen = "978" + digits.substring(0, 9);
    return thirteen + check13(thirteen);
  }

  private static boolean isChecked10(String digits) {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      char c = digits.charAt(i);
      if (c == 'X' && i < 9) {
        return false;
      }
      sum += (10 - i) * (c == 'X' ? 10 : c - '0');
    }
    return sum % 11 == 0;
  }

  private static String check13(String digits) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return Integer.toString((10 - sum % 10) % 10);
  }
}
