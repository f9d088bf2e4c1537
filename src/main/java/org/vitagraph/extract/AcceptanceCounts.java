package org.vitagraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * How many submissions a venue accepted, as an entry tells: {@code Acceptance rate: 20.6%, 51 out
 * of 247.}
 */
record AcceptanceCounts(int accepted, int submitted, Span span) {
  private static final Pattern OUT_OF =
      Pattern.compile(
          "(\\d{1,5})\\s*(?:out of|of|/|from)\\s*(?:the )?(\\d{2,6})(?!\\d|/)",
          Pattern.CASE_INSENSITIVE);
  private static final SoughtPattern ACCEPTANCE =
      SoughtPattern.of("accept\\p{L}*|selectivity", Pattern.CASE_INSENSITIVE);

  static Optional<AcceptanceCounts> in(String text) {
    Optional<Matcher> acceptance = ACCEPTANCE.find(new SearchedText(text));
    if (acceptance.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = OUT_OF.matcher(text);
    int from = Math.max(0, acceptance.get().start() - 30);
    while (matcher.find(from)) {
      int accepted = Integer.parseInt(matcher.group(1));
      int submitted = Integer.parseInt(matcher.group(2));
      if (accepted < submitted) {
        return Optional.of(
            new AcceptanceCounts(accepted, submitted, new Span(matcher.start(), matcher.end())));
      }
      from = matcher.end();
    }
    return Optional.empty();
  }
}
