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
import org.vitagraph.name.Months;
import org.vitagraph.name.PublicationKindGuess;
import org.vitagraph.name.VenueName;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.Span;

/**
 * How far a field reaches where the labeller stopped early: a title that a line's end cuts goes on,
 * {@code In Lakes, Rivers, and Ponds, edited by B. Chen} is one book, and the word between a title
 * and its volume is the journal.
 */
final class FieldExtents {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST_BOOK = 250;

  /** What may follow a title's cut end: another line, and no mark that would end it. */
  private static final Pattern NEXT_LINE = Pattern.compile("[ \\t]*\\n\\s*|\\s+");

  /** No acronym. */
  private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{Ll}-]{3,}");

  private static final String SMALL_WORD =
      "(?:in|of|on|for|with|by|to|from|and|or|the|an?|at|via|using|und|der|des|von|für|im|de|la|du|des|et|en)";
  private static final Pattern ONLY_SMALL = Pattern.compile(SMALL_WORD);
  private static final Pattern ENDS_SMALL = Pattern.compile(".*\\s" + SMALL_WORD, Pattern.DOTALL);

  /** What stands behind a title and is none of it. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:with|by|and|joint(?:ly)?|(?:in|en|em) (?:coll?abora\\p{L}+|zusammenarbeit)|gemeinsam mit|zusammen mit|mit|avec|con|submitted|accepted|to appear|forthcoming|under|in (?:press|prep|review|revision|submission|progress)|"
              + "available|presented|published|see|also|pdf|link|code|slides|video|talk|based|supervis\\w+|advis\\w+|co-?authors?|thesis|dissertation|phd|work|https?)\\b.*",
          FLAGS | Pattern.DOTALL);

  private static final Pattern MARK_AND_SPACE = Pattern.compile("[:,]\\s+");
  private static final Pattern STOP =
      Pattern.compile("[.?!](?=\\s|$)|[”“\"»\\[(\\t|]|\\n(?=\\p{Lu})");

  /** Volumes, pages and houses of publishers, and what else begins what is no title. */
  private static final Pattern VENUE_BEGINS =
      Pattern.compile(
          "(?iu)(?:in|en|dans|vol|no|nr|pp?|ed|eds|ser|hrsg|bd|chap|chapter|art|article|from|for|doi|arxiv|proc|of|or|p|s|t|tome|num|a cura|coll)\\b");

  private static final Set<Label> GOES_WITH_TITLE =
      EnumSet.of(Label.CONTAINER, Label.NOTE, Label.AWARD, Label.STATUS, Label.LOCATION);

  private static final Pattern VENUE_LEFT = Pattern.compile("[.,;]\\s+(?=\\p{L})");

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!;,](?=\\s|$)|[”“\"»\\[(\\t|]");

  private static final Pattern IN_BOOK =
      Pattern.compile(
          "[\\s.,;?!“”\"»*_]*(?:in|dans|en)\\s*:?[\\s„“\"«_*]+(?<book>\\S.*?)[\\s,.;:(\\[„“”\"_*–-]*\\b(?:edited by|eds?\\.? by|eds?\\.|(?:hrsg|hg)\\.?(?: v(?:on|\\.))?|herausgegeben von|sous la direction d[eu]|dirigé par|a cura di|editado por)\\W*",
          FLAGS | Pattern.DOTALL);
  private static final Pattern IN_BEFORE = Pattern.compile("\\b(?:in|dans|en)\\s*:?\\W*$", FLAGS);
  private static final Pattern NUMBER_OF_SERIES =
      Pattern.compile("[,.]?\\s+\\(?(?:vol(?:ume)?|bd|band|tome|nr|no|pp?|s)\\.?\\s*\\d.*", FLAGS);

  /** A journal's name between title and number: {@code ”. Waters 2/2009: 33–39}. */
  private static final Pattern JOURNAL =
      Pattern.compile(
          "[\\s.,;:“”\"»’_*]*(?:(?:in|en|dans):?\\s+)?(?!(?:Vol(?:ume)?|Number|Issue|Band|Tome|Heft)\\b)(?<name>\\p{Lu}[\\p{L}&'’-]+(?:\\s+(?:[\\p{Lu}&][\\p{L}&'’-]*|of|and|für|der|the|de|et)){0,5})[\\s.,;:(_*]*(?:\\d|$).*",
          Pattern.DOTALL);

  private static final Pattern TITLE_AND_JOURNAL =
      Pattern.compile(
          "(?<title>.{20,}?\\s\\S*[\\p{Ll}\\d)]{2,}[.?!])\\s+(?<name>[\\p{L}][\\p{L}&:-]*\\p{L}(?:\\s[\\p{Lu}&][\\p{L}&:-]*){0,3})",
          Pattern.DOTALL);

  private static final Pattern MEETING =
      Pattern.compile(
          "(?<![\\p{L}\\d/.@-])(?!(?iu:"
              + Months.NAME
              + "|spring|summer|autumn|fall|winter)\\b)(?<name>\\p{Lu}[\\p{L}\\d&]*\\p{Lu}[\\p{L}\\d]*)(?: |['’ ]{1,2}(?=\\d\\d\\b))(?<year>(?:(?:19|20)\\d\\d|(?<=['’])\\d\\d))(?![\\d-])");

  private static final Pattern NAME_BEFORE_VOLUME =
      Pattern.compile("[\\s,.;:)]*(?<name>\\p{Lu}[\\p{L}&. -]{0,60}?)[\\s,.:]*");

  private static final Pattern BEFORE_VOLUME =
      Pattern.compile("[,.]?\\s+(?:vol(?:ume)?\\.?\\s*)?", FLAGS);

  private static final double UNLABELLED = 0.5;

  private static final Set<Label> OUTLETS = EnumSet.of(Label.CONTAINER, Label.PUBLISHER);

  /** What says when, or where to find it, not what it is. */
  private static final Set<Label> NO_TEXT =
      EnumSet.of(Label.DATE, Label.LINK, Label.STATUS, Label.NOTE, Label.AWARD);

  private FieldExtents() {}

  /** {@code Lakes and Rivers in} goes on behind the line's end with {@code the Alps}. */
  static List<LabelledSpan> continueTitles(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null) {
      return spans;
    }
    int end = title.span().end();
    Matcher gap = NEXT_LINE.matcher(text).region(end, text.length());
    if (!gap.lookingAt() || gap.end() == text.length()) {
      return spans;
    }
    int from = gap.end();
    LabelledSpan next = next(spans, end);
    boolean small = ENDS_SMALL.matcher(title.span().of(text)).matches();
    boolean isTorn = small && next != null && isRestOfTitle(text, from, next);
    int limit = next == null ? text.length() : isTorn ? next.span().end() : next.span().start();
    Matcher stop = SENTENCE_END.matcher(text).region(from, limit);
    int to = stop.find() ? stop.start() : limit;
    String rest = text.substring(from, to).strip();
    boolean onNewLine = gap.group().indexOf('\n') >= 0;
    boolean lower = !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
    boolean onlySmall = ONLY_SMALL.matcher(rest).matches();
    boolean isOwn =
        !rest.isEmpty()
            && !onlySmall
            && (lower && (onNewLine || text.substring(end, to).indexOf('\n') >= 0) || small)
            && !OTHER.matcher(rest).matches()
            && PublicationStatus.in(rest).isEmpty();
    if (!isOwn) {
      return spans;
    }
    Span whole = new Span(title.span().start(), from + rest.length());
    List<LabelledSpan> mended =
        with(spans, new LabelledSpan(Label.TITLE, whole, title.confidence()));
    if (isTorn && next != null) {
      Matcher venue = VENUE_LEFT.matcher(text).region(whole.end(), next.span().end());
      if (venue.lookingAt()) {
        Span left = new Span(venue.end(), next.span().end());
        mended.add(new LabelledSpan(Label.CONTAINER, left, next.confidence()));
      }
    }
    return mended;
  }

  /**
   * {@code Lakes: Rivers of the Alps. Waters} has one title: no venue stands behind a colon, nor
   * behind a comma in small letters, {@code Lakes of the Alps, the deepest ones}.
   */
  static List<LabelledSpan> continueBehindMarks(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    int end = title == null ? text.length() : title.span().end();
    if (title == null || end + 3 > text.length() || ":,".indexOf(text.charAt(end)) < 0) {
      return spans;
    }
    Matcher gap = MARK_AND_SPACE.matcher(text).region(end, text.length());
    Matcher stop = STOP.matcher(text);
    if (!gap.lookingAt() || !stop.find(gap.end())) {
      return spans;
    }
    int from = gap.end();
    int to = stop.start();
    Span rest = new Span(from, to);
    String words = rest.of(text);
    boolean isLower = !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    boolean isNext = text.charAt(end) == ':' ? words.length() > 8 : isLower && words.length() > 5;
    boolean isOwn =
        isNext
            && words.length() < LONGEST_BOOK
            && words.indexOf("//") < 0
            && !OTHER.matcher(words).matches()
            && !VENUE_BEGINS.matcher(words).lookingAt()
            && PublicationKindGuess.of(words).isEmpty()
            && KnownVenues.idOf(words, "").isEmpty()
            && PublicationStatus.in(words).isEmpty()
            && spans.stream()
                .filter(span -> span.span().overlaps(rest))
                .allMatch(
                    span ->
                        GOES_WITH_TITLE.contains(span.label())
                            && span.span().end() <= rest.end() + 1);
    return isOwn
        ? with(
            spans,
            new LabelledSpan(
                Label.TITLE, new Span(title.span().start(), rest.end()), title.confidence()))
        : spans;
  }

  /** Whether what was taken for the venue goes on with the title, up to a mark at least. */
  private static boolean isRestOfTitle(String text, int from, LabelledSpan next) {
    if (next.label() != Label.CONTAINER || next.span().start() != from) {
      return false;
    }
    Matcher mark = SENTENCE_END.matcher(text).region(from, next.span().end());
    String part = text.substring(from, mark.find() ? mark.start() : next.span().end());
    return PublicationKindGuess.of(part).isEmpty() && KnownVenues.idOf(part, "").isEmpty();
  }

  /** {@code High-altitude, Quiet Lakes}: no venue stands first, before the title. */
  static List<LabelledSpan> startTitles(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan before = LabelledSpan.first(spans, Label.CONTAINER);
    if (title == null || before == null || before.span().end() >= title.span().start()) {
      return spans;
    }
    boolean first =
        spans.stream().noneMatch(span -> span.span().compareTo(before.span()) < 0)
            && text.substring(0, before.span().start()).isBlank()
            && text.substring(before.span().end(), title.span().start()).matches(",\\s+")
            && ONE_WORD.matcher(before.span().of(text)).matches();
    if (!first) {
      return spans;
    }
    Span whole = new Span(before.span().start(), title.span().end());
    return with(spans, new LabelledSpan(Label.TITLE, whole, title.confidence()));
  }

  /** A book's title reaches from {@code In} to {@code edited by}, whatever marks it has. */
  static List<LabelledSpan> joinBooks(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null) {
      return spans;
    }
    int from = title.span().end();
    for (LabelledSpan editor : spans) {
      if (editor.label() == Label.EDITOR && editor.span().start() > from) {
        Matcher in = IN_BOOK.matcher(text.substring(from, editor.span().start()));
        if (in.matches()) {
          Span book = new Span(from + in.start("book"), from + in.end("book"));
          return isBook(book, text, spans)
              ? with(spans, new LabelledSpan(Label.CONTAINER, book, title.confidence()))
              : spans;
        }
      }
    }
    return spans;
  }

  /** Whether the words are one title, longer than what was found of it. */
  private static boolean isBook(Span book, String text, List<LabelledSpan> spans) {
    LabelledSpan container = LabelledSpan.first(spans, Label.CONTAINER);
    return book.length() <= LONGEST_BOOK
        && (container == null || container.span().length() < book.length())
        && !NUMBER_OF_SERIES.matcher(book.of(text)).find()
        && spans.stream()
            .filter(span -> span.span().overlaps(book))
            .noneMatch(span -> span.label() == Label.PAGES || span.label() == Label.AUTHOR);
  }

  /** {@code Lakes, Ecosphere, Volume 3}: what stands between title and volume is the journal. */
  static List<LabelledSpan> renameJournals(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan volume = LabelledSpan.first(spans, Label.VOLUME);
    if (title == null || volume == null || LabelledSpan.first(spans, Label.CONTAINER) != null) {
      return spans;
    }
    LabelledSpan name = next(spans, title.span().end());
    boolean isJournal =
        name != null
            && (name.label() == Label.LOCATION || name.label() == Label.PUBLISHER)
            && name.span().end() < volume.span().start()
            && BEFORE_VOLUME
                .matcher(text.substring(name.span().end(), volume.span().start()))
                .matches();
    return isJournal && name != null
        ? with(spans, new LabelledSpan(Label.CONTAINER, name.span(), name.confidence()))
        : spans;
  }

  /** Where volume or pages say that there is a journal, it stands behind the title. */
  static List<LabelledSpan> findJournals(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    boolean numbered = spans.stream().anyMatch(FieldExtents::isNumber);
    if (title == null
        || !numbered
        || LabelledSpan.first(spans, Label.CONTAINER) != null
        || LabelledSpan.first(spans, Label.PUBLISHER) != null) {
      return spans;
    }
    int end = title.span().end();
    LabelledSpan next = next(spans, end);
    if (next == null) {
      return spans;
    }
    String between = text.substring(end, next.span().start());
    Matcher journal = JOURNAL.matcher(between);
    boolean behind = next.label() != Label.AUTHOR && next.label() != Label.EDITOR;
    if (behind && journal.matches() && PublicationStatus.in(between).isEmpty()) {
      Span name = new Span(end + journal.start("name"), end + journal.end("name"));
      return with(spans, new LabelledSpan(Label.CONTAINER, name, title.confidence()));
    }
    Matcher both = TITLE_AND_JOURNAL.matcher(title.span().of(text));
    if (behind && between.indexOf('\n') < 0 && both.matches()) {
      int start = title.span().start();
      List<LabelledSpan> cut =
          with(
              spans,
              new LabelledSpan(
                  Label.TITLE, new Span(start, start + both.end("title")), title.confidence()));
      return with(
          cut,
          new LabelledSpan(
              Label.CONTAINER,
              new Span(start + both.start("name"), start + both.end("name")),
              title.confidence()));
    }
    return spans;
  }

  /**
   * {@code A. Lee 2019, Waters, 3, 17: "Lakes"}: the title stands last, the journal with numbers.
   */
  static List<LabelledSpan> findJournalsBefore(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan volume = LabelledSpan.first(spans, Label.VOLUME);
    if (title == null
        || volume == null
        || volume.span().start() > title.span().start()
        || spans.stream().anyMatch(span -> OUTLETS.contains(span.label()))) {
      return spans;
    }
    int from = 0;
    for (LabelledSpan span : spans) {
      if (span.span().end() <= volume.span().start()) {
        from = Math.max(from, span.span().end());
      }
    }
    Matcher journal = NAME_BEFORE_VOLUME.matcher(text).region(from, volume.span().start());
    return from > 0 && journal.matches()
        ? with(
            spans,
            new LabelledSpan(
                Label.CONTAINER,
                new Span(journal.start("name"), journal.end("name")),
                title.confidence()))
        : spans;
  }

  /** Where nothing says where it appeared, an acronym with a year does: {@code ICEW 2019}. */
  static List<LabelledSpan> findMeetings(String text, List<LabelledSpan> spans) {
    if (spans.stream().anyMatch(span -> OUTLETS.contains(span.label()))) {
      return spans;
    }
    Matcher meeting = MEETING.matcher(text);
    while (meeting.find()) {
      Span name = new Span(meeting.start("name"), meeting.end("name"));
      Span year = new Span(meeting.start("year"), meeting.end("year"));
      boolean isFree =
          spans.stream()
              .noneMatch(span -> span.span().overlaps(name) && span.label() != Label.DATE);
      if (isFree && !VenueName.parse(meeting.group()).acronym().isEmpty()) {
        // A year that is no field of its own is told by the venue.
        boolean isDated =
            spans.stream()
                .anyMatch(
                    span ->
                        span.label() == Label.DATE
                            && span.span().contains(year)
                            && !span.span().overlaps(name));
        Span venue = isDated ? name : new Span(meeting.start(), meeting.end());
        return with(spans, new LabelledSpan(Label.CONTAINER, venue, UNLABELLED));
      }
    }
    return spans;
  }

  /**
   * {@code A. Lee. Lakes. 2019}: the one text behind the authors is the title, and of two venues
   * the first.
   */
  static List<LabelledSpan> titleTheUntitled(String text, List<LabelledSpan> spans) {
    List<LabelledSpan> texts =
        spans.stream()
            .filter(span -> !NO_TEXT.contains(span.label()))
            .sorted(Comparator.comparing(LabelledSpan::span))
            .toList();
    if (texts.size() < 2
        || texts.get(0).label() != Label.AUTHOR
        || !OUTLETS.contains(texts.get(1).label())
        || LabelledSpan.first(spans, Label.TITLE) != null) {
      return spans;
    }
    boolean isOnly = texts.size() == 2 && spans.stream().noneMatch(FieldExtents::isNumber);
    boolean hasOther = texts.stream().skip(2).anyMatch(span -> span.label() == Label.CONTAINER);
    if (!isOnly && !hasOther) {
      return spans;
    }
    LabelledSpan first = texts.get(1);
    String words = first.span().of(text);
    boolean isVenue =
        IN_BEFORE.matcher(text.substring(0, first.span().start())).find()
            || PublicationKindGuess.of(words).isPresent()
            || !VenueName.parse(words).acronym().isEmpty()
            || NameForm.of(words) != null;
    return isVenue
        ? spans
        : with(spans, new LabelledSpan(Label.TITLE, first.span(), first.confidence()));
  }

  private static boolean isNumber(LabelledSpan span) {
    return span.label() == Label.VOLUME || span.label() == Label.PAGES;
  }

  private static List<LabelledSpan> with(List<LabelledSpan> spans, LabelledSpan added) {
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.span().overlaps(added.span()));
    mended.add(added);
    return mended;
  }

  /** The next field behind a place; a note is none. */
  private static @Nullable LabelledSpan next(List<LabelledSpan> spans, int from) {
    return spans.stream()
        .filter(span -> span.span().start() >= from && span.label() != Label.NOTE)
        .min(Comparator.comparing(LabelledSpan::span))
        .orElse(null);
  }
}
