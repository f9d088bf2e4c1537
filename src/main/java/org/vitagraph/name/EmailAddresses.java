package org.vitagraph.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.Identifier.Scheme;

/**
 * E-mail addresses, plain or written so that harvesters do not see them: {@code
 * ada.lee[at]mail.org}, {@code ada 'dot' lee AT mail 'dot' org}.
 */
final class EmailAddresses {
  private static final String QUOTE = "[\\[({<'\"‘’“”_|*]*";
  private static final String UNQUOTE = "[\\])}>'\"‘’“”_|*]*";
  private static final String AT =
      "(?:@|\\s+@\\s+|\\s*[\\[({<]\\s*(?:at|@|ät)\\s*[\\])}>]\\s*|\\s+"
          + QUOTE
          + "(?:at|AT|At)"
          + UNQUOTE
          + "\\s+|＠)";
  private static final String DOT =
      "(?:\\.|\\s*[\\[({<]\\s*(?:dot|punkt|\\.)\\s*[\\])}>]\\s*|\\s+"
          + QUOTE
          + "(?:dot|DOT|Dot|punkt)"
          + UNQUOTE
          + "\\s+)";
  private static final String WORD = "[\\p{L}\\d_%+-]+";

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\d._%+-])("
              + WORD
              + "(?:"
              + DOT
              + WORD
              + ")*)"
              + AT
              + "([\\p{L}\\d-]+(?:"
              + DOT
              + "[\\p{L}\\d-]+)*"
              + DOT
              + "\\p{L}{2,12})(?![\\p{L}\\d])");

  private static final Pattern DOT_PRINTED = Pattern.compile(DOT);

  /** "Talk at Mail.org" is no address: where a bare "at" stands, stops must be spelt too. */
  private static final Pattern BARE_AT = Pattern.compile("\\s(?:at|At)\\s");

  private EmailAddresses() {}

  static List<Identifier> find(CharSequence text) {
    return Matches.of(Scheme.EMAIL, EMAIL, text, EmailAddresses::canonical);
  }

  private static @Nullable String canonical(Matcher m) {
    boolean spelt = m.group(2).matches("(?s).*\\s.*") || m.group(1).matches("(?s).*[\\s\\]].*");
    if (BARE_AT.matcher(m.group()).find() && !spelt && m.group(1).indexOf('.') < 0) {
      return null;
    }
    String user = DOT_PRINTED.matcher(m.group(1)).replaceAll(".");
    String host = DOT_PRINTED.matcher(m.group(2)).replaceAll(".");
    return (user + "@" + host).toLowerCase(Locale.ROOT);
  }
}
