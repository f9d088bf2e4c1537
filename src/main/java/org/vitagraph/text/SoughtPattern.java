package org.vitagraph.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that few texts match. What every match holds is read off the pattern once, {@code
 * paper} or {@code poster} of {@code best (?:paper|poster)s?}, and looked for first: that is much
 * faster. Of many alternatives only those are tried whose words are there.
 */
public final class SoughtPattern {
  private final Pattern pattern;
  private final Need need;
  private final Part[] parts;

  /** A pair of letters that each of the parts needs; -1 where none is known. */
  private final int[] glances;

  private SoughtPattern(Pattern pattern) {
    this.pattern = pattern;
    need = NeededWords.of(pattern.pattern());
    List<String> apart = PatternParts.of(pattern.pattern());
    parts =
        apart.size() == 1
            ? new Part[0]
            : apart.stream().map(part -> new Part(part, pattern.flags())).toArray(Part[]::new);
    glances = Arrays.stream(parts).mapToInt(part -> part.need.glance()).toArray();
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
    if (parts.length == 0) {
      return mayBeIn(text) && pattern.matcher(text.text()).find();
    }
    if (need.isUnmetAtAGlance(text)) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      if ((glances[i] < 0 || text.holds(glances[i])) && parts[i].isIn(text)) {
        return true;
      }
    }
    return false;
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

  /** One alternative, which is compiled when a text first has its words. */
  private static final class Part {
    private final String regex;
    private final int flags;
    private final Need need;
    private @Nullable Pattern pattern;

    Part(String regex, int flags) {
      this.regex = regex;
      this.flags = flags;
      need = NeededWords.of(regex);
    }

    boolean isIn(SearchedText text) {
      return need.isMetBy(text) && compiled().matcher(text.text()).find();
    }

    /** Two threads may both compile it: that does no harm. */
    private Pattern compiled() {
      Pattern known = pattern;
      if (known == null) {
        known = Pattern.compile(regex, flags);
        pattern = known;
      }
      return known;
    }
  }
}
