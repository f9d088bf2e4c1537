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
  /** A line may break behind the stop or the stroke; in TeX, signs are escaped. */
  private static final Pattern DOI =
      Pattern.compile(
          "(?:(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|\\bdoi\\s*[:=]?\\s*)?(?<![\\d.])(10\\.\\n?\\d{4,9}(?:\\.\\d+)*/\\n?[^\\s\"“”<>|{}]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE =
      Pattern.compile("(?<=/.{4,60})/(?:full|abstract|abs|pdf|epdf|html|meta|fulltext|summary)$");

  private Dois() {}

  static List<Identifier> find(CharSequence text) {
    List<Identifier> out = new ArrayList<>();
    Matcher doi = DOI.matcher(text);
    while (doi.find()) {
      int end = WebAddresses.withoutTrailingPunctuation(text, doi.start(1), doi.end(1));
      String name = new Span(doi.start(1), end).of(text).replace("\n", "").replace("\\", "");
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
}
