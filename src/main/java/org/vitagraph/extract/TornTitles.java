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
 * Titles that a comma or a line of their own tore: {@code Lakes: Depth, Shores and Tides} does not
 * end with {@code Depth}.
 */
final class TornTitles {
  /** The first part of what a title counts up behind its colon. */
  private static final Pattern COUNTS_UP =
      Pattern.compile(
          ".*:\\s+(?!.*\\b(?:and|und|et|y)\\b)(?:[\\p{L}’'-]+\\s?){1,3}", Pattern.DOTALL);

  /** The last two. */
  private static final Pattern LAST_OF_ALL =
      Pattern.compile(
          "(?:[\\p{L}’'-]+,?\\s)+(?:and|und|et|y)\\s[\\p{L}’'-]+(?:\\s[\\p{L}’'-]+){0,4}");

  /** A word in lower case that is more than an article or a preposition. */
  private static final Pattern SMALL_WORD =
      Pattern.compile(
          "(?<![\\p{L}-])(?!(?:and|the|for|with|from|und|der|des|die|das|sur|des|les|del|per|las|los)\\b)\\p{Ll}{3,}");

  private static final int LEAST_SMALL = 3;
  private static final int LONGEST_REST = 20;

  private static final Pattern BETWEEN = Pattern.compile("(?<comma>,\\s+)|\\s+by\\s+");

  private static final Pattern IN_BEFORE = Pattern.compile("\\b[Ii]n:?\\s$");
  private static final Pattern GAP_IN_TITLE = Pattern.compile("[,;]\\s+");

  private static final Set<Label> PLACES_AND_PAGES = EnumSet.of(Label.LOCATION, Label.PAGES);

  private TornTitles() {}

  /** {@code Interaction in SN 2023} of {@code SN 2023ixf}: a title ends with a whole word. */
  static List<LabelledSpan> endWithTheWord(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    int end = title == null ? 0 : title.span().end();
    if (title == null || !Character.isLetterOrDigit(text.charAt(end - 1))) {
      return spans;
    }
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean isHalf = end > title.span().end() && end - title.span().end() < LONGEST_REST;
    return isHalf ? with(spans, title, new Span(title.span().start(), end)) : spans;
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
   * mark ends the title before the words, and the venue is another one; or {@code Lakes:} {@code a
   * map of quiet shores}, which is no venue.
   */
  static List<LabelledSpan> joinTheWordsBehind(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan words = title == null ? null : venueBehind(spans, title.span().end());
    if (title == null || words == null || words.label() != Label.CONTAINER) {
      return spans;
    }
    String gap = text.substring(title.span().end(), words.span().start());
    if (gap.equals(": ")) {
      return isSentence(words.span().of(text))
          ? with(spans, title, new Span(title.span().start(), words.span().end()))
          : spans;
    }
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
    LabelledSpan next = Neighbours.behind(spans, end);
    while (next != null
        && PLACES_AND_PAGES.contains(next.label())
        && GAP_IN_TITLE.matcher(text.substring(end, next.span().start())).matches()) {
      end = next.span().end();
      next = Neighbours.behind(spans, end);
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

  /** {@code signal extraction of power spectra on the sphere}: so no venue is called. */
  private static boolean isSentence(String words) {
    long small = SMALL_WORD.matcher(words).results().count();
    return (small >= LEAST_SMALL
            || Character.isLowerCase(words.charAt(0)) && words.indexOf(' ') > 0)
        && isNoVenue(words);
  }

  private static boolean isNoVenue(String words) {
    return PublicationKindGuess.of(words).isEmpty()
        && KnownVenues.idOf(words, "").isEmpty()
        && VenueName.parse(words).acronym().isEmpty();
  }

  /** The venue that stands right behind the title; null if something else does. */
  private static @Nullable LabelledSpan venueBehind(List<LabelledSpan> spans, int end) {
    LabelledSpan next = Neighbours.behind(spans, end);
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
