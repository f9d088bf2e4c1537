package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.text.Span;

/** All places where a pattern matches and what matched has a canonical form. */
final class Matches {
  private Matches() {}

  /**
   * The identifiers that the pattern finds.
   *
   * @param canonical the canonical form of a match, or null when it is none after all
   */
  static List<Identifier> of(
      Scheme scheme,
      Pattern pattern,
      CharSequence text,
      Function<Matcher, @Nullable String> canonical) {
    List<Identifier> out = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String form = canonical.apply(matcher);
      if (form != null) {
        out.add(new Identifier(scheme, new Span(matcher.start(), matcher.end()), form));
      }
    }
    return out;
  }
}
