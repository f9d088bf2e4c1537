package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.text.Span;

/** DOIs: {@code doi:10.1000/ABC.1}, {@code http://dx.doi.org/10.1000/abc.1}, bare. */
final class Dois {
  /** A line may break behind a stop or a stroke; in TeX and in addresses signs are escaped. */
  private static final Pattern DOI =
      Pattern.compile(
          "(?:(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|\\bdoi\\s*[:=]?\\s*)?(?<![\\d.])(10\\.\\n?\\d{4,9}(?:\\.\\d+)*(?:/|%2F)\\n?[^\\s\"“”<>|{}]+(?:(?<=[/-])\\s(?=\\w*\\d)[^\\s\"“”<>|{},;]+)?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE =
      Pattern.compile(
          "(?<=/.{4,60})(?:/(?:full|abstract|abs|pdf|epdf|html|meta|fulltext|summary)|\\.pdf|&\\w+=.*)$");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern ESCAPED = Pattern.compile("(?i)%(2[89F]|3[ABCE])");

  private Dois() {}

  static List<Identifier> find(CharSequence text) {
    List<Identifier> out = new ArrayList<>();
    Matcher doi = DOI.matcher(text);
    while (doi.find()) {
      int closed = WebAddresses.unopened(text, doi.start(1), doi.end(1));
      int end = WebAddresses.withoutTrailingPunctuation(text, doi.start(1), closed);
      String name = unescaped(new Span(doi.start(1), end).of(text));
      if (name.indexOf('/') < name.length() - 1) {
        // Publishers' pages go on behind the identifier.
        name = PAGE.matcher(name).replaceFirst("");
        out.add(
            new Identifier(
                Scheme.DOI,
                new Span(doi.start(), end),
                "https://doi.org/" + name.toLowerCase(Locale.ROOT)));
      }
    }
    return out;
  }

  private static String unescaped(String printed) {
    String name = BLANKS.matcher(printed).replaceAll("").replace("\\", "");
    Matcher escaped = ESCAPED.matcher(name);
    return escaped.replaceAll(
        code -> Matcher.quoteReplacement((char) Integer.parseInt(code.group(1), 16) + ""));
  }
}
