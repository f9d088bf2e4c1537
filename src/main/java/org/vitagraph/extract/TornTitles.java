package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.KnownVenues;
import org.vitagraph.name.PublicationKindGuess;
import org.vitagraph.name.VenueName;
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

  private static final Pattern IN_BEFORE = Pattern.compile("\\b[Ii]n:?\\s$");
  private static final Pattern GAP_IN_TITLE = Pattern.compile("[,;]\\s+");

  private static final Set<Label> MISREAD = EnumSet.of(Label.LOCATION, Label.PUBLISHER, Label.NOTE);

  private static final Set<Label> BEFORE_TITLE = EnumSet.of(Label.AUTHOR, Label.DATE);
  private static final Set<Label> PLACES_AND_PAGES = EnumSet.of(Label.LOCATION, Label.PAGES);

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

  /**
   * {@code Deep-} {@code Water Lakes}, {@code Rivers of} {@code Northern Plains, in Waters}: no
   * mark ends the title before the words, and the venue is another one.
   */
  static List<LabelledSpan> joinTheWordsBehind(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan words = title == null ? null : venueBehind(spans, title.span().end());
    if (title == null || words == null || words.label() != Label.CONTAINER) {
      return spans;
    }
    String gap = text.substring(title.span().end(), words.span().start());
    if (!gap.equals(" ") && !gap.equals("\n") && !gap.strip().equals("-")) {
      return spans;
    }
    LabelledSpan venue =
        spans.stream()
            .filter(
                span ->
                    span.label() == Label.CONTAINER && span.span().start() >= words.span().end())
            .min(Comparator.comparing(LabelledSpan::span))
            .orElse(null);
    boolean isRest =
        venue != null
            && (gap.equals(" ")
                || gap.startsWith("-") && gap.strip().equals("-")
                || gap.equals("\n")
                    && IN_BEFORE.matcher(text.substring(0, venue.span().start())).find())
            && isNoVenue(words.span().of(text));
    return isRest ? with(spans, title, new Span(title.span().start(), words.span().end())) : spans;
  }

  /** {@code Lee (2015), Lakes, Rivers, and Ponds}: behind authors and year the title begins. */
  static List<LabelledSpan> beginWithTheFirstWord(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    int start = title == null ? 0 : title.span().start();
    for (LabelledSpan before = before(spans, start);
        before != null && isMisread(before, text.substring(before.span().end(), start), spans);
        before = before(spans, start)) {
      start = before.span().start();
    }
    LabelledSpan first = before(spans, start);
    boolean isTitle =
        title != null
            && start < title.span().start()
            && first != null
            && BEFORE_TITLE.contains(first.label())
            && spans.stream()
                .anyMatch(
                    span ->
                        span.label() == Label.AUTHOR && span.span().end() <= first.span().end());
    return isTitle && title != null
        ? with(spans, title, new Span(start, title.span().end()))
        : spans;
  }

  /**
   * {@code Lakes of Sampleshire, England, 1830-1950}: between a title and its authors, or its venue
   * behind them, stand neither places nor pages.
   */
  static List<LabelledSpan> endBeforeTheNames(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    if (title == null || authors == null) {
      return spans;
    }
    int end = title.span().end();
    LabelledSpan next = next(spans, end);
    while (next != null
        && PLACES_AND_PAGES.contains(next.label())
        && GAP_IN_TITLE.matcher(text.substring(end, next.span().start())).matches()) {
      end = next.span().end();
      next = next(spans, end);
    }
    boolean isTitleFirst = authors.span().start() >= title.span().end();
    boolean isRest =
        next != null
            && end > title.span().end()
            && (isTitleFirst ? next.equals(authors) : next.label() == Label.CONTAINER)
            && text.substring(title.span().start(), end).indexOf(". ") < 0
            && !Company.isReview(title.span().of(text));
    return isRest ? with(spans, title, new Span(title.span().start(), end)) : spans;
  }

  /** Whether a place, house, note or name can be the first words of the title behind it. */
  private static boolean isMisread(LabelledSpan words, String gap, List<LabelledSpan> spans) {
    LabelledSpan before = before(spans, words.span().start());
    return MISREAD.contains(words.label())
        ? gap.equals(", ")
        : words.label() == Label.AUTHOR
            && before != null
            && before.label() == Label.DATE
            && !words.equals(LabelledSpan.first(spans, Label.AUTHOR))
            && (gap.equals(", ") || gap.equals(": "));
  }

  private static boolean isNoVenue(String words) {
    return PublicationKindGuess.of(words).isEmpty()
        && KnownVenues.idOf(words, "").isEmpty()
        && VenueName.parse(words).acronym().isEmpty();
  }

  private static @Nullable LabelledSpan before(List<LabelledSpan> spans, int start) {
    LabelledSpan last = null;
    for (LabelledSpan span : spans) {
      boolean isLater = last == null || span.span().compareTo(last.span()) > 0;
      last = span.span().end() <= start && isLater ? span : last;
    }
    return last;
  }

  private static @Nullable LabelledSpan next(List<LabelledSpan> spans, int end) {
    LabelledSpan first = null;
    for (LabelledSpan span : spans) {
      boolean isEarlier = first == null || span.span().compareTo(first.span()) < 0;
      first = span.span().start() >= end && isEarlier ? span : first;
    }
    return first;
  }

  /** The venue that stands right behind the title; null if something else does. */
  private static @Nullable LabelledSpan venueBehind(List<LabelledSpan> spans, int end) {
    LabelledSpan next = next(spans, end);
    return next == null || next.label() == Label.CONTAINER || next.label() == Label.PUBLISHER
        ? next
        : null;
  }

  private static List<LabelledSpan> with(List<LabelledSpan> spans, LabelledSpan title, Span whole) {
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.equals(title) || span.span().overlaps(whole));
    mended.add(new LabelledSpan(Label.TITLE, whole, title.confidence()));
    return mended;
  }
}
