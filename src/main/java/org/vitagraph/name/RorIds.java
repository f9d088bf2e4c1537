package org.vitagraph.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.Identifier.Scheme;

/** ROR ids with their host or prefix, whose two check digits (ISO 7064 MOD 97-10) are right. */
final class RorIds {
  private static final Pattern ROR =
      Pattern.compile(
          "(?:(?:https?://)?(?:www\\.)?ror\\.org/|\\bror\\s*(?:id)?[\\s:]+)(0[a-hj-km-np-tv-z0-9]{6}\\d{2})(?!\\w)",
          Pattern.CASE_INSENSITIVE);

  /** Crockford's base 32. */
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  private RorIds() {}

  static List<Identifier> find(CharSequence text) {
    return Matches.of(Scheme.ROR, ROR, text, RorIds::canonical);
  }

  private static @Nullable String canonical(Matcher m) {
    String id = m.group(1).toLowerCase(Locale.ROOT);
    long number = 0;
    for (int i = 1; i < 7; i++) {
      number = number * 32 + DIGITS.indexOf(id.charAt(i));
    }
    long check = 98 - number * 100 % 97;
    return Long.parseLong(id.substring(7)) == check ? "https://ror.org/" + id : null;
  }
}
