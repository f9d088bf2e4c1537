package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.name.PublicationKindGuess;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.Span;

/**
 * Places at a title's end that were taken for the journal: {@code Tides of lakes (Upper Plain,
 * Sampleland). Water Sciences, 14:166} and {@code Tides of lakes, Upper Plain, southern Sampleland.
 * Water Sciences, 14:166} have their journals before the volume, and all else is title.
 */
final class PlacesInTitles {
  private static final Pattern BEFORE = Pattern.compile(",\\s+|\\s*\\(");

  /** The rest of the title and the journal, up to its volume. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<rest>(?:,? [\\p{L}\\p{M}'’-]+){0,6}\\)?)[.?!]\\s+(?<journal>\\p{Lu}[\\p{L}\\p{M}&'’-]+(?: [\\p{L}\\p{M}&'’-]+){0,9})[.,]?\\s+(?:vol\\. ?)?(?=(?!(?:19|20)\\d\\d)\\d{1,4}(?: ?\\(|[,:]))");

  private static final Pattern NO_PLACE = Pattern.compile("(?iu)\\bin\\b|\\p{Ll}\\.");

  private PlacesInTitles() {}

  /** The fields, the title with its place. */
  static List<LabelledSpan> join(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan venue = title == null ? null : Neighbours.behind(spans, title.span().end());
    if (title == null || venue == null || venue.label() != Label.CONTAINER) {
      return spans;
    }
    String gap = text.substring(title.span().end(), venue.span().start());
    Matcher behind = BEHIND.matcher(text).region(venue.span().end(), text.length());
    String taken = venue.span().of(text);
    if (!BEFORE.matcher(gap).matches()
        || !behind.lookingAt()
        || NO_PLACE.matcher(taken).find()
        || PublicationKindGuess.byWords(taken).isPresent()) {
      return spans;
    }
    boolean isOpen = gap.indexOf('(') >= 0;
    String place = text.substring(venue.span().start(), behind.end("rest"));
    if (isOpen != place.endsWith(")")) {
      return spans;
    }
    Span whole = new Span(title.span().start(), behind.end("rest"));
    Span journal = new Span(behind.start("journal"), behind.end("journal"));
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.span().overlaps(whole) || span.span().overlaps(journal));
    mended.add(new LabelledSpan(Label.TITLE, whole, title.confidence()));
    mended.add(new LabelledSpan(Label.CONTAINER, journal, venue.confidence()));
    mended.sort(Comparator.comparing(LabelledSpan::span));
    return mended;
  }
}
