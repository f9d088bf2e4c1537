package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.KnownVenues;
import org.vitagraph.name.PublicationKindGuess;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.Span;

/**
 * Titles that a bracket or a comma of their own tore: {@code Lake (re)filling: a review} does not
 * begin with {@code filling}, and {@code Lakes: Depth, Shores and Tides} not end with {@code
 * Depth}.
 */
final class TornTitles {
  /** What ends the words before a title. */
  private static final Pattern BOUNDARY = Pattern.compile("[.?!:;,)\\]”\"»]\\s+|\\n\\s*");

  /** The first part of what a title counts up behind its colon. */
  private static final Pattern COUNTS_UP =
      Pattern.compile(
          ".*:\\s+(?!.*\\b(?:and|und|et|y)\\b)(?:[\\p{L}’'-]+\\s?){1,3}", Pattern.DOTALL);

  /** The last two. */
  private static final Pattern LAST_OF_ALL =
      Pattern.compile(
          "(?:[\\p{L}’'-]+,?\\s)+(?:and|und|et|y)\\s[\\p{L}’'-]+(?:\\s[\\p{L}’'-]+){0,4}");

  private static final Pattern GROUP =
      Pattern.compile(
          "(?:(?:and |(?:on|in) behalf of |for )(?:the )?|the |(?=\\p{Lu}[\\p{Lu}\\d-]+ (?:[Ss]tudy|[Ww]orking|[Rr]esearch|[Tt]rial) [Gg]roup))(?:[\\p{L}\\d’'&/-]+ ){1,8}?(?:[Ii]nvestigators|(?:[Ss]tudy |[Ww]orking |[Rr]esearch )?[Gg]roup|[Cc]onsortium|[Cc]ollaborat(?:ion|ors)|[Nn]etwork|[Ii]nitiative|[Tt]eam)[.:]\\s+");

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!](?=\\s|$)");

  private static final Pattern BETWEEN = Pattern.compile("(?<comma>,\\s+)|\\s+by\\s+");

  private TornTitles() {}

  /** A title begins with a whole word, and that with the sentence. */
  static List<LabelledSpan> beginWithTheWord(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    int start = title == null ? 0 : title.span().start();
    if (title == null
        || start == 0
        || text.charAt(start - 1) != ')'
        || !Character.isLowerCase(text.charAt(start))) {
      return spans;
    }
    int word = text.lastIndexOf(' ', start) + 1;
    int from = 0;
    for (LabelledSpan span : spans) {
      boolean isOther = span.label() == Label.AUTHOR || span.label() == Label.DATE;
      if (isOther && span.span().end() <= word) {
        from = Math.max(from, span.span().end());
      }
    }
    Matcher boundary = BOUNDARY.matcher(text).region(from, word);
    while (boundary.find()) {
      from = boundary.end();
    }
    while (from < word && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return with(spans, title, new Span(from, title.span().end()));
  }

  /** {@code A. Lee, on behalf of the Lake Investigators. Lakes}: the group is none of the title. */
  static List<LabelledSpan> beginBehindTheGroup(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null) {
      return spans;
    }
    Matcher group = GROUP.matcher(text).region(title.span().start(), text.length());
    if (!group.lookingAt()) {
      return spans;
    }
    Matcher end = SENTENCE_END.matcher(text).region(group.end(), text.length());
    int rest = end.find() ? end.start() : text.length();
    int to = group.end() < title.span().end() ? title.span().end() : rest;
    return with(spans, title, new Span(group.end(), to));
  }

  /** No venue is called by the end of an enumeration, or stands behind {@code by}. */
  static List<LabelledSpan> endWithTheEnumeration(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan behind = title == null ? null : venueBehind(spans, title.span().end());
    if (title == null || behind == null) {
      return spans;
    }
    String words = behind.span().of(text);
    Matcher between = BETWEEN.matcher(text.substring(title.span().end(), behind.span().start()));
    boolean isRest =
        between.matches()
            && (between.group("comma") == null
                || COUNTS_UP.matcher(title.span().of(text)).matches()
                    && LAST_OF_ALL.matcher(words).matches())
            && PublicationKindGuess.of(words).isEmpty()
            && KnownVenues.idOf(words, "").isEmpty();
    return isRest ? with(spans, title, new Span(title.span().start(), behind.span().end())) : spans;
  }

  /** The venue that stands right behind the title; null if something else does. */
  private static @Nullable LabelledSpan venueBehind(List<LabelledSpan> spans, int end) {
    return spans.stream()
        .filter(span -> span.span().start() >= end)
        .min(Comparator.comparing(LabelledSpan::span))
        .filter(span -> span.label() == Label.CONTAINER || span.label() == Label.PUBLISHER)
        .orElse(null);
  }

  private static List<LabelledSpan> with(List<LabelledSpan> spans, LabelledSpan title, Span whole) {
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.equals(title) || span.span().overlaps(whole));
    mended.add(new LabelledSpan(Label.TITLE, whole, title.confidence()));
    return mended;
  }
}
