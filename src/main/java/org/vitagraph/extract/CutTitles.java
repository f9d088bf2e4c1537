package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * Where a title ends that the labeller let run on: before {@code to appear in}, before {@code PhD
 * thesis}, before the series of a working paper, at its closing quote.
 */
final class CutTitles {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int SHORTEST = 8;

  private static final SoughtPattern STATUS =
      SoughtPattern.of(
          "(?:[.,;]\\s|(?<=[?!])\\s|\\n|\\s[–—-]\\s)\\s*(?:(?:to appear in|accepted (?:to|in|at|by|for publication in)|submitted to|forthcoming in|in press at|erscheint in:?|à paraître dans|submetido a|aceptado en|r ?& ?r at|under review at)(?:\\s+|$)|(?:to appear|submitted|forthcoming|under review|in (?:press|preparation|vorbereitung|corso di stampa)|im druck|no prelo|en prensa|sous presse|à paraître|accettato per la pubblicazione|aceito para publicação|ponencia presentada)$|revised? (?:and|&) resubmit(?:ted)?(?: (?:at|to))?,?\\s*(?=$|\\p{Lu}))",
          FLAGS);

  private static final SoughtPattern THESIS =
      SoughtPattern.of(
          "(?:[.,;]\\s+|:\\s+(?=[\\p{L}. ]{5,40}$)|\\n(?:[^\\n]{0,40}\\b(?:university|universi\\p{L}+ \\p{L}+|institute|college)\\s)?)\\(?(?:th[èe]se de doctorat|th[èe]se d['’]\\p{L}+|ph\\.? ?d\\.? (?:thesis|dissertation)|doctoral (?:thesis|dissertation)|dissertation(?=, uni)|undergraduate thesis|master['’]?s? thesis|tesis doctoral|tesis de (?:doctorado|maestr[ií]a|grado|licenciatura)|tese de doutorado|dissertação de mestrado|tesi di (?:laurea|dottorato)|(?:doktor|master|bachelor|diplom|magister)arbeit(?=,|$)|technischer bericht(?= nr|$)|rapporto tecnico(?=,|$)|informe técnico(?=,|$)|(?:second|third|fourth|fifth|2nd|3rd|[4-9]th|revised) edition(?=,|$))(?!\\p{L})",
          FLAGS);

  private static final SoughtPattern SERIES =
      SoughtPattern.of(
          "(?:(?<=[.?!,;])\\s+|\\n)(?=(?:\\p{Lu}[\\p{L}&-]*\\s){0,4}(?:Working|Discussion) Papers?(?: Series)?,?(?: No\\b| #|\\s\\d|$))");

  private static final Pattern PAPER_SERIES =
      Pattern.compile("(?:\\p{Lu}[\\p{L}&-]*\\s){0,4}(?:Working|Discussion) Papers?(?: Series)?");

  /** {@code Lakes, Berlin: Sample 2011}, as German lists of books have it. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?s).{8,}?(?<cut>,\\s(?<place>\\p{Lu}[\\p{L}./ -]{2,30}):\\s(?<publisher>\\p{Lu}[\\p{L}.& -]{2,40})\\s(?<year>(?:19|20)\\d\\d))");

  /** {@code Lakes, NWZ 2014}. */
  private static final Pattern JOURNAL_AND_YEAR =
      Pattern.compile(
          "(?s).{8,}?(?<cut>,\\s(?<journal>\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*)\\s(?<year>(?:19|20)\\d\\d))");

  /** Where the venue begins that the labeller took for the title's end. */
  private static final Pattern VENUE =
      Pattern.compile(
          "(?:[.;:,]\\s+|\\n)(?:[Ii]n:?\\s+)?(?=(?:\\d{4}\\s)?(?:\\d+(?:st|nd|rd|th)\\s)?(?:The\\s)?(?:Proc(?:\\.|eedings)|Workshop (?:on|at)\\b|Journal of\\b|International (?:Conference|Workshop|Symposium|Journal|Joint)|IEEE (?!P?\\d)|ACM (?:Trans|Conf|SIG|Work|Symp|Journal)|USENIX|Annals of|Annual (?:Meeting|Conference)|(?:European |Asian )?(?:Conference|Symposium) on|arXiv (?:preprint|e-prints)|(?:bio|med|[Cc]hem|Psy)[Rr]xiv|CoRR abs|SSRN (?:Electronic|Working)|Findings of the|Congress[oe]? )\\b)"
              + "|(?:(?<=\\p{Ll})\\.\\s+[Ii]n|(?<=\\?)\\s+[Ii]n|\\nIn|[,;:]\\s+In|\\s+In(?=:)):?\\s+(?=(?!V(?:ivo|itro)|S(?:itu|ilico))[\\p{Lu}\\d])");

  /** What a venue is followed by. */
  private static final Pattern VENUE_ENDS =
      Pattern.compile(
          "(?:,\\s*(?i:vol(?:ume)?|no|pp?)?\\.?\\s*\\d|[.\\s]\\s*Abstract:).*", Pattern.DOTALL);

  private static final Pattern NAME_AND_VOLUME =
      Pattern.compile(
          "(?s)(?<title>.{8,}[\\p{L})?!])\\n(?<name>\\p{Lu}[\\p{L}, &-]{5,60}?)\\s(?<volume>\\d{1,4})");

  /** A line that names the journal, in front of {@code . 2021. 9(2)}. */
  private static final Pattern LINE_OF_JOURNAL =
      Pattern.compile(
          "(?s)(?<title>.{8,})\\n(?<name>\\p{Lu}[\\p{L}&’'-]*(?:,? (?:\\p{Lu}[\\p{L}&’'-]*|of|and|the|in|for|on|&|und|für|der|et|des|de|la|e|y)){0,9})");

  private static final Pattern STOP = Pattern.compile("[.,]?\\s*\\(?");

  private static final Pattern TWO_MARKS = Pattern.compile("''(?=\\s)");

  private CutTitles() {}

  /** The spans with the title cut, and the venue behind it from where it begins. */
  static List<LabelledSpan> cut(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null || title.span().length() < 2 * SHORTEST) {
      return spans;
    }
    String words = title.span().of(text);
    SearchedText searched = new SearchedText(words);
    Cut cut = quoted(text, title.span(), words);
    cut = cut == null ? found(STATUS, searched) : cut;
    cut = cut == null ? found(THESIS, searched) : cut;
    cut = cut == null ? found(SERIES, searched) : cut;
    if (cut == null && mayHoldVenue(spans, title)) {
      Matcher venue = VENUE.matcher(words);
      if (venue.find(SHORTEST)) {
        return withVenue(text, spans, title, new Cut(venue.start(), venue.end()));
      }
      Matcher line = LINE_OF_JOURNAL.matcher(words);
      if (words.indexOf('\n') > 0 && line.matches() && isBeforeVolume(text, spans, title)) {
        return withJournal(spans, title, line);
      }
      Matcher journal = NAME_AND_VOLUME.matcher(words);
      if (words.indexOf('\n') > 0 && journal.matches()) {
        return withVolume(spans, title, journal);
      }
    }
    if (cut == null) {
      return words.indexOf(", ") > 0 && Character.isDigit(words.charAt(words.length() - 1))
          ? withImprint(words, spans, title)
          : spans;
    }
    return cut.start < SHORTEST ? spans : apply(text, spans, title, cut);
  }

  /** Whether no other venue is named, unless it goes on behind the title. */
  private static boolean mayHoldVenue(List<LabelledSpan> spans, LabelledSpan title) {
    return spans.stream()
        .filter(span -> span.label() == Label.CONTAINER)
        .allMatch(
            span ->
                span.span().start() >= title.span().end()
                    && span.span().start() - title.span().end() <= 1);
  }

  /** {@code Lakes. in Proceedings of Waters}, all of it taken for the title. */
  private static List<LabelledSpan> withVenue(
      String text, List<LabelledSpan> spans, LabelledSpan title, Cut cut) {
    List<LabelledSpan> mended = apply(text, spans, title, cut);
    if (mended.stream().anyMatch(span -> span.label() == Label.CONTAINER)) {
      return mended;
    }
    int from = title.span().start() + cut.end;
    Matcher end = VENUE_ENDS.matcher(text).region(from, title.span().end());
    int to = end.find() ? end.start() : title.span().end();
    mended.add(new LabelledSpan(Label.CONTAINER, new Span(from, to), title.confidence()));
    return mended;
  }

  /** Whether a date or a volume stands right behind the title, and a volume at all. */
  private static boolean isBeforeVolume(String text, List<LabelledSpan> spans, LabelledSpan title) {
    return LabelledSpan.first(spans, Label.VOLUME) != null
        && LabelledSpan.first(spans, Label.CONTAINER) == null
        && spans.stream()
            .anyMatch(
                span ->
                    (span.label() == Label.DATE || span.label() == Label.VOLUME)
                        && span.span().start() >= title.span().end()
                        && STOP.matcher(text.substring(title.span().end(), span.span().start()))
                            .matches());
  }

  /** {@code Lakes} with {@code Waters and Shores} on the next line, in front of date and volume. */
  private static List<LabelledSpan> withJournal(
      List<LabelledSpan> spans, LabelledSpan title, Matcher line) {
    int start = title.span().start();
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.remove(title);
    mended.add(
        new LabelledSpan(
            Label.TITLE, new Span(start, start + line.end("title")), title.confidence()));
    mended.add(part(Label.CONTAINER, line, "name", title));
    return mended;
  }

  /** {@code Lakes} with {@code Waters and Shores 12} on the next line, in front of pages. */
  private static List<LabelledSpan> withVolume(
      List<LabelledSpan> spans, LabelledSpan title, Matcher journal) {
    LabelledSpan pages = LabelledSpan.first(spans, Label.PAGES);
    if (pages == null
        || pages.span().start() - title.span().end() > 4
        || pages.span().start() < title.span().end()) {
      return spans;
    }
    List<LabelledSpan> mended = withJournal(spans, title, journal);
    mended.add(part(Label.VOLUME, journal, "volume", title));
    return mended;
  }

  /** The title without what says at its end where and when it came out. */
  private static List<LabelledSpan> withImprint(
      String words, List<LabelledSpan> spans, LabelledSpan title) {
    boolean isBook = words.indexOf(": ") > 0;
    Matcher imprint = (isBook ? IMPRINT : JOURNAL_AND_YEAR).matcher(words);
    boolean hasJournal = spans.stream().anyMatch(span -> span.label() == Label.CONTAINER);
    if (!imprint.matches() || !isBook && hasJournal) {
      return spans;
    }
    int start = title.span().start();
    List<LabelledSpan> read = new ArrayList<>(spans);
    read.remove(title);
    read.add(
        new LabelledSpan(
            Label.TITLE, new Span(start, start + imprint.start("cut")), title.confidence()));
    if (isBook) {
      // What brackets name behind the imprint is a series.
      read.removeIf(span -> span.label() == Label.PUBLISHER);
      read.add(part(Label.LOCATION, imprint, "place", title));
      read.add(part(Label.PUBLISHER, imprint, "publisher", title));
    } else {
      read.add(part(Label.CONTAINER, imprint, "journal", title));
    }
    read.removeIf(span -> span.label() == Label.DATE);
    read.add(part(Label.DATE, imprint, "year", title));
    return read;
  }

  private static LabelledSpan part(Label label, Matcher matcher, String group, LabelledSpan title) {
    Span span = new Span(matcher.start(group), matcher.end(group));
    return new LabelledSpan(label, span.shift(title.span().start()), title.confidence());
  }

  /** Where the title ends, and where what follows begins; both from the title's start. */
  private record Cut(int start, int end) {}

  private static @Nullable Cut found(SoughtPattern pattern, SearchedText words) {
    return pattern.find(words).map(match -> new Cut(match.start(), match.end())).orElse(null);
  }

  /** {@code "Lakes''} is quoted, though by marks of two kinds. */
  private static @Nullable Cut quoted(String text, Span title, String words) {
    int before = title.start() - 1;
    if (before < 0 || "\"“".indexOf(text.charAt(before)) < 0 || words.indexOf("''") < 0) {
      return null;
    }
    Matcher marks = TWO_MARKS.matcher(words);
    return marks.find() ? new Cut(marks.start(), marks.end()) : null;
  }

  private static List<LabelledSpan> apply(
      String text, List<LabelledSpan> spans, LabelledSpan title, Cut cut) {
    int start = title.span().start();
    int from = start + cut.end;
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.remove(title);
    mended.add(
        new LabelledSpan(Label.TITLE, new Span(start, start + cut.start), title.confidence()));
    LabelledSpan next =
        spans.stream()
            .filter(span -> span.span().start() >= title.span().end())
            .findFirst()
            .orElse(null);
    boolean goesOn =
        next != null
            && next.label() == Label.CONTAINER
            && from < title.span().end()
            && next.span().start() - title.span().end() <= 2;
    Matcher series = PAPER_SERIES.matcher(text).region(from, title.span().end());
    if (goesOn && next != null) {
      mended.remove(next);
      mended.add(
          new LabelledSpan(Label.CONTAINER, new Span(from, next.span().end()), next.confidence()));
    } else if (series.lookingAt()) {
      mended.add(
          new LabelledSpan(Label.CONTAINER, new Span(from, series.end()), title.confidence()));
    }
    return mended;
  }
}
