package org.vitagraph.extract;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.extract.PrintedPublication.Field;
import org.vitagraph.name.PublicationKind;
import org.vitagraph.name.PublicationKindGuess;
import org.vitagraph.name.VenueName;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.nlp.Labelling;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.OneLine;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * What an entry says of where it appeared. What it does not say is null.
 *
 * @param whole as printed: series, number, place
 * @param ordinal the number of the edition, in digits
 * @param year of the edition, in digits
 */
public record PrintedVenue(
    @Nullable Field whole,
    @Nullable Field name,
    @Nullable Field acronym,
    @Nullable Field ordinal,
    @Nullable Field year,
    @Nullable Field track,
    @Nullable Field coLocatedWith,
    @Nullable Field specialIssue) {
  static final PrintedVenue NONE = new PrintedVenue(null, null, null, null, null, null, null, null);

  private static final Pattern BRACKET = Pattern.compile(" ?\\([^()\\n]{2,24}\\)");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The word for a number that stands behind the name: {@code Journal of Lakes, Vol} */
  private static final Pattern VOLUME_BEHIND =
      Pattern.compile("(?i)[\\s,;(]+(?:vol(?:ume)?|no|nr|bd)\\W*$");

  /** What may stand apart from the name, behind the volume or in a bracket. */
  private static final SoughtPattern PART =
      SoughtPattern.of(
          "(?iu)\\b(?:track|late-breaking|demonstrations?|special (?:issue|section)|co-?located|conjunction"
              + "|sonderheft|themenheft|num[eé]ro speciale?|número especial|numéro spécial)\\b");

  /** As what the labeller may read it. */
  private static final Set<Label> REMARKS =
      EnumSet.of(Label.NOTE, Label.STATUS, Label.PUBLISHER, Label.LOCATION, Label.CONTAINER);

  private static final int SHORTEST_ACRONYM = 3;
  private static final int MEETING_WORDS = 3;
  private static final double YEAR_IN_VENUE = 0.9;

  static PrintedVenue of(AlignedText text, Labelling labelling) {
    Optional<LabelledSpan> first = labelling.first(Label.CONTAINER);
    if (first.isEmpty()) {
      return NONE;
    }
    LabelledSpan named = belowBadge(text, labelling, first.get()).orElse(first.get());
    PrintedVenue venue = of(text, named);
    Field acronym = venue.acronym;
    if (acronym == null && venue.whole != null) {
      acronym = inBracketsBehind(text, venue.whole);
    }
    for (LabelledSpan other : labelling.all(Label.CONTAINER)) {
      acronym = acronym == null && !other.equals(named) ? shortName(text, other) : acronym;
    }
    return venue.with(acronym, besides(text, labelling, named.span()));
  }

  /** What stands beside the name, in front of the title or behind, may be its acronym alone. */
  private static @Nullable Field shortName(AlignedText text, LabelledSpan container) {
    PrintedVenue venue = of(text, container);
    boolean isShort =
        venue.acronym != null
            && venue.name != null
            && venue.acronym.value().equals(venue.name.value())
            && venue.acronym.value().length() >= SHORTEST_ACRONYM;
    return isShort ? venue.acronym : null;
  }

  /** {@code Conference on Lakes (COL 2019)}, where only the name was found. */
  private static @Nullable Field inBracketsBehind(AlignedText text, Field name) {
    Matcher bracket = BRACKET.matcher(text).region(name.span().end(), text.length());
    String acronym =
        bracket.lookingAt() ? VenueName.parse(name.value() + bracket.group()).acronym() : "";
    Span span = new Span(name.span().end(), acronym.isEmpty() ? name.span().end() : bracket.end());
    return acronym.isEmpty() ? null : new Field(acronym, span, name.confidence());
  }

  /** The name as printed, on one line; empty if there is none. */
  String printed() {
    return whole == null ? "" : whole.value();
  }

  private PrintedVenue with(@Nullable Field known, PrintedVenue besides) {
    return new PrintedVenue(
        whole,
        name,
        known,
        ordinal,
        year,
        track == null ? besides.track : track,
        coLocatedWith == null ? besides.coLocatedWith : coLocatedWith,
        specialIssue == null ? besides.specialIssue : specialIssue);
  }

  private static PrintedVenue of(AlignedText text, LabelledSpan container) {
    Span span = container.span();
    Matcher volume = VOLUME_BEHIND.matcher(span.of(text));
    if (volume.find() && volume.start() > 0) {
      span = new Span(span.start(), span.start() + volume.start());
    }
    return of(text, span, container.confidence());
  }

  private static PrintedVenue of(AlignedText text, Span span, double confidence) {
    String printed = oneLine(span.of(text));
    VenueName parsed = VenueName.parse(printed);
    Function<String, @Nullable Field> field =
        value -> value.isEmpty() ? null : new Field(value, span, confidence);
    return new PrintedVenue(
        field.apply(printed),
        field.apply(parsed.name()),
        field.apply(parsed.acronym()),
        field.apply(parsed.ordinal()),
        parsed.year().isEmpty() ? null : new Field(parsed.year(), span, YEAR_IN_VENUE),
        field.apply(parsed.track()),
        field.apply(parsed.coLocatedWith()),
        field.apply(parsed.specialIssue()));
  }

  /** What is said of the venue between and behind the fields that follow it. */
  private static PrintedVenue besides(AlignedText text, Labelling labelling, Span venue) {
    int start = venue.end();
    for (LabelledSpan field : labelling.spans()) {
      if (field.span().start() >= start && !REMARKS.contains(field.label())) {
        PrintedVenue found = part(text, new Span(start, field.span().start()));
        if (!found.equals(NONE)) {
          return found;
        }
        start = field.span().end();
      }
    }
    return part(text, new Span(start, text.length()));
  }

  private static PrintedVenue part(AlignedText text, Span span) {
    String words = span.of(text);
    if (!PART.isIn(words)) {
      return NONE;
    }
    // Behind a name of no meaning the words are read as they are behind one.
    VenueName parsed = VenueName.parse("Venue, " + oneLine(words));
    Function<String, @Nullable Field> field =
        value -> value.isEmpty() ? null : new Field(value, span, YEAR_IN_VENUE);
    return new PrintedVenue(
        null,
        null,
        null,
        null,
        null,
        field.apply(parsed.track()),
        field.apply(parsed.coLocatedWith()),
        field.apply(parsed.specialIssue()));
  }

  private static String oneLine(String words) {
    return OneLine.of(words).strip();
  }

  /** The venue in full, where a badge on a line above the title only hints at it. */
  private static Optional<LabelledSpan> belowBadge(
      AlignedText text, Labelling labelling, LabelledSpan badge) {
    Span span = badge.span();
    int title = labelling.first(Label.TITLE).map(field -> field.span().start()).orElse(0);
    boolean isAbove =
        span.end() <= title && text.subSequence(span.end(), title).toString().indexOf('\n') >= 0;
    if (!isAbove || isMeetingInFull(span.of(text))) {
      return Optional.empty();
    }
    List<LabelledSpan> all = labelling.all(Label.CONTAINER);
    return all.stream()
        .filter(field -> field.span().start() > title)
        .max(Comparator.comparingInt(field -> field.span().length()));
  }

  /** Below a meeting that is named in words stands its series, not the meeting again. */
  private static boolean isMeetingInFull(String venue) {
    return SPACE.split(venue.strip()).length >= MEETING_WORDS
        && PublicationKindGuess.of(venue)
            .filter(kind -> kind == PublicationKind.CONFERENCE || kind == PublicationKind.WORKSHOP)
            .isPresent();
  }
}
