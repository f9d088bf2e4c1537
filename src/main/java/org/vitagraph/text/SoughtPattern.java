package org.vitagraph.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that few texts match. What every match holds is read off the pattern once, {@code
 * paper} or {@code poster} of {@code best (?:paper|poster)s?}, and looked for first: that is much
 * faster.
 */
public final class SoughtPattern {
  private final Pattern pattern;
  private final Need need;

  private SoughtPattern(Pattern pattern) {
    this.pattern = pattern;
    need = NeededWords.of(pattern.pattern());
  }

  /** A pattern as {@link Pattern} writes it. */
  public static SoughtPattern of(String regex) {
    return of(regex, 0);
  }

  /** A pattern as {@link Pattern} writes it, with its flags. */
  public static SoughtPattern of(String regex, int flags) {
    return new SoughtPattern(Pattern.compile(regex, flags));
  }

  /** Whether it matches somewhere in the text. */
  public boolean isIn(SearchedText text) {
    return mayBeIn(text) && pattern.matcher(text.text()).find();
  }

  /** Whether it matches somewhere in the text. */
  public boolean isIn(String text) {
    return isIn(new SearchedText(text));
  }

  /** The first match in the text. */
  public Optional<Matcher> find(SearchedText text) {
    if (!mayBeIn(text)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text.text());
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  /** All matches in the text, in order. */
  public List<MatchResult> all(SearchedText text) {
    return mayBeIn(text) ? pattern.matcher(text.text()).results().toList() : List.of();
  }

  /** Whether the text holds what every match does. */
  public boolean mayBeIn(SearchedText text) {
    return need.isMetBy(text);
  }

  /** Looks for it in another text or a part of one. */
  public Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }
}
