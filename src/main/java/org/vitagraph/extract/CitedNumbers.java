package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.Span;

/**
 * Volume, issue and pages where their print leaves no doubt: {@code 394(10207):1459-1474}, {@code
 * 340 (2017) 1098-1103}; and what is none of them: an ISSN, the number of a series.
 */
final class CitedNumbers {
  /** The first digit comes before the look at what stands before it: most characters are none. */
  private static final String VOLUME = "(?<volume>\\d(?<![\\p{L}\\d.:/-].)\\d{0,3})";

  private static final Pattern WITH_ISSUE =
      Pattern.compile(
          VOLUME
              + "\\s?\\((?<issue>(?!(?:19|20)\\d\\d\\))\\d{1,5}(?:[-–/]\\d{1,3})?)\\)\\s?:\\s?(?<pages>\\p{L}{0,2}\\d+\\s?[-–]+\\s?\\p{L}{0,2}\\d+)(?![\\d/])");

  private static final Pattern WITH_YEAR =
      Pattern.compile(
          "(?<volume>\\d(?<![\\p{L}\\d.:/-].)(?<!\\b(?:nos?|num|nr|issue|heft|fasc)\\.? ?.)\\d{0,3})\\s?\\((?:19|20)\\d\\d\\),?\\s(?:pp?\\.\\s?)?(?<pages>\\d{1,5}\\s?[-–]+\\s?\\d{1,5})(?![\\d/])");

  /** {@code 21.10 (2014): 1025}. */
  private static final Pattern WITH_POINT =
      Pattern.compile(
          VOLUME
              + "\\.(?<issue>\\d{1,3}(?:[-–]\\d{1,2})?) \\((?:19|20)\\d\\d\\):\\s?(?<pages>\\p{L}?\\d+(?:\\s?[-–]+\\s?\\d+)?)(?![\\d/])");

  /** {@code 630 A129}. */
  private static final Pattern WITH_LETTER =
      Pattern.compile("(?<volume>\\d{1,4}),? (?<pages>[A-Z]\\d+)");

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<!(?:Working|Discussion|Research|Conference) )\\b(?:[Pp]aper|[Aa]rt(?:icle|\\.)) (?:[Nn]o\\.?|[Nn]umber|ID):? (?<pages>[A-Z]?\\d[\\d.]*)(?<!\\.)");

  private static final Pattern THOUSANDS =
      Pattern.compile("(?<!\\d)\\d{1,3},\\d{3}\\s?[-–]+\\s?\\d{1,3},\\d{3}(?!\\d)");

  /** Behind these stands no volume. */
  private static final Pattern SERIES_BEFORE = Pattern.compile("(?iu)\\b(?:ser(?:ies|ie)?)\\.? ?$");

  private static final Pattern CALLED_VOLUME =
      Pattern.compile("(?iu)\\bvol(?:ume)?\\.? ?(?<volume>\\d{1,4}|[ivxlc]+)(?![\\p{L}\\d-])");

  private static final Pattern NO_PAGES_BEFORE = Pattern.compile("(?:ISSN:? ?|\\p{L}-)$");

  private static final Pattern LETTER_BEFORE = Pattern.compile("(?:^|[\\s,(])(?<letter>[A-Z])$");

  private static final Pattern FIRST_PAGE = Pattern.compile("[A-Z]?(?:[3-9]\\d|\\d{3,6})");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern COUNT = Pattern.compile("\\d{1,5}(?:[-–/]\\d{1,3})?");
  private static final Pattern YEAR_BEHIND = Pattern.compile(" ?\\((?:19|20)\\d\\d\\)");
  private static final Pattern BARE = Pattern.compile("\\d, ?$");

  private static final Set<Label> CITED = EnumSet.of(Label.VOLUME, Label.PAGES);
  private static final Set<Label> NUMBERS = EnumSet.of(Label.VOLUME, Label.ISSUE, Label.PAGES);
  private static final Set<Label> WORDS = EnumSet.of(Label.TITLE, Label.AUTHOR, Label.LINK);
  private static final double CERTAIN = 0.9;

  private CitedNumbers() {}

  /** Reads the numbers as they are printed. */
  static List<LabelledSpan> read(String text, List<LabelledSpan> spans) {
    List<LabelledSpan> read = spans;
    if (text.indexOf("):") > 0) {
      read = take(text, WITH_ISSUE.matcher(text), read);
      read = take(text, WITH_POINT.matcher(text), read);
    }
    boolean isUnnumbered =
        spans.stream().noneMatch(span -> span.label() == Label.VOLUME)
            || spans.stream().noneMatch(span -> span.label() == Label.PAGES);
    if (isUnnumbered && (text.indexOf(") ") > 0 || text.indexOf("), ") > 0)) {
      read = take(text, WITH_YEAR.matcher(text), read);
    }
    if (text.indexOf("aper ") > 0 || text.indexOf("rticle ") > 0 || text.indexOf("rt. ") > 0) {
      read = withArticle(text, read);
    }
    if (text.indexOf('(') > 0) {
      read = inBrackets(text, read);
    }
    return spans.stream().anyMatch(span -> NUMBERS.contains(span.label()))
        ? withFirstPage(text, withoutOthers(text, withThousands(text, read)))
        : read;
  }

  /** What stands in brackets right behind a volume is its issue, a year its date. */
  private static List<LabelledSpan> inBrackets(String text, List<LabelledSpan> spans) {
    if (spans.stream().noneMatch(span -> span.label() == Label.VOLUME)) {
      return spans;
    }
    List<LabelledSpan> read = new ArrayList<>(spans);
    read.replaceAll(
        span -> {
          int start = span.span().start();
          boolean isInside =
              NUMBERS.contains(span.label())
                  && start > 1
                  && text.charAt(start - 1) == '('
                  && text.startsWith(")", span.span().end());
          if (!isInside || span.label() == Label.VOLUME) {
            return span;
          }
          boolean isYear = YEAR.matcher(span.span().of(text)).matches();
          boolean isBehind =
              spans.stream()
                  .anyMatch(
                      other ->
                          other.label() == Label.VOLUME
                              && start - other.span().end() >= 1
                              && start - other.span().end() <= 2);
          return isYear && isBehind
              ? new LabelledSpan(Label.DATE, span.span(), span.confidence())
              : isBehind && COUNT.matcher(span.span().of(text)).matches()
                  ? new LabelledSpan(Label.ISSUE, span.span(), span.confidence())
                  : span;
        });
    return read;
  }

  /**
   * {@code ApJ, 961, 99}: a journal has no 99 issues a volume; it is the first page. So is the 3 in
   * {@code Phys. Lett. B 716, 3 (2012)}, as physicists cite.
   */
  private static List<LabelledSpan> withFirstPage(String text, List<LabelledSpan> spans) {
    if (spans.stream().anyMatch(span -> span.label() == Label.PAGES)
        || spans.stream().noneMatch(span -> span.label() == Label.ISSUE)) {
      return spans;
    }
    List<LabelledSpan> read = new ArrayList<>(spans);
    read.replaceAll(
        span -> {
          Span number = span.span();
          boolean isPage =
              span.label() == Label.ISSUE
                  && (FIRST_PAGE.matcher(number.of(text)).matches()
                      || YEAR_BEHIND.matcher(text).region(number.end(), text.length()).lookingAt())
                  && BARE.matcher(text.substring(0, number.start())).find();
          return isPage ? new LabelledSpan(Label.PAGES, number, span.confidence()) : span;
        });
    return read;
  }

  /** An article that is numbered has no first page; {@code 18 pp.} behind it is its length. */
  private static List<LabelledSpan> withArticle(String text, List<LabelledSpan> spans) {
    Matcher article = ARTICLE.matcher(text);
    if (!article.find()) {
      return spans;
    }
    Span whole = new Span(article.start(), article.end());
    boolean isFree =
        spans.stream()
            .noneMatch(span -> WORDS.contains(span.label()) && span.span().overlaps(whole));
    if (!isFree) {
      return spans;
    }
    List<LabelledSpan> read = new ArrayList<>(spans);
    read.removeIf(span -> span.label() == Label.PAGES || span.span().overlaps(whole));
    read.add(new LabelledSpan(Label.PAGES, group(article, "pages"), CERTAIN));
    return read;
  }

  private static List<LabelledSpan> take(String text, Matcher cited, List<LabelledSpan> spans) {
    while (cited.find()) {
      Span whole = new Span(cited.start(), cited.end());
      List<LabelledSpan> words =
          spans.stream()
              .filter(span -> WORDS.contains(span.label()) && span.span().overlaps(whole))
              .toList();
      if (words.stream().allMatch(span -> isNoLink(text, span))) {
        List<LabelledSpan> taken = new ArrayList<>(spans);
        taken.removeAll(words);
        // What stands before the first numbers, as a part of the venue's name, stays.
        taken.removeIf(
            span ->
                NUMBERS.contains(span.label())
                    || span.span().overlaps(group(cited, "pages"))
                    || span.span().overlaps(group(cited, "volume")) && whole.contains(span.span()));
        taken.replaceAll(span -> cutAt(whole.start(), span));
        taken.add(new LabelledSpan(Label.VOLUME, group(cited, "volume"), CERTAIN));
        if (cited.pattern() != WITH_YEAR) {
          taken.removeIf(span -> span.span().overlaps(group(cited, "issue")));
          taken.add(new LabelledSpan(Label.ISSUE, group(cited, "issue"), CERTAIN));
        }
        taken.add(new LabelledSpan(Label.PAGES, group(cited, "pages"), CERTAIN));
        return taken;
      }
    }
    return spans;
  }

  /** A link has letters, or a slash as DOIs have. */
  private static boolean isNoLink(String text, LabelledSpan span) {
    return span.label() == Label.LINK
        && span.span().of(text).chars().noneMatch(c -> Character.isLetter(c) || c == '/');
  }

  private static LabelledSpan cutAt(int end, LabelledSpan span) {
    boolean reachesIn = span.span().start() < end && span.span().end() > end;
    return reachesIn
        ? new LabelledSpan(span.label(), new Span(span.span().start(), end), span.confidence())
        : span;
  }

  private static Span group(Matcher matcher, String name) {
    return new Span(matcher.start(name), matcher.end(name));
  }

  /** {@code 12,049-12,057} are pages. */
  private static List<LabelledSpan> withThousands(String text, List<LabelledSpan> spans) {
    boolean isCut =
        spans.stream()
            .anyMatch(
                span ->
                    span.label() == Label.PAGES
                        && (span.span().start() > 0 && text.charAt(span.span().start() - 1) == ','
                            || text.startsWith(",", span.span().end())));
    if (!isCut) {
      return spans;
    }
    Matcher pages = THOUSANDS.matcher(text);
    if (!pages.find()) {
      return spans;
    }
    Span whole = new Span(pages.start(), pages.end());
    boolean isCited =
        spans.stream().anyMatch(span -> span.label() == Label.PAGES && span.span().overlaps(whole));
    if (!isCited) {
      return spans;
    }
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.span().overlaps(whole));
    mended.add(new LabelledSpan(Label.PAGES, whole, CERTAIN));
    return mended;
  }

  private static List<LabelledSpan> withoutOthers(String text, List<LabelledSpan> spans) {
    if (spans.stream().noneMatch(span -> CITED.contains(span.label()))) {
      return spans;
    }
    List<LabelledSpan> kept = new ArrayList<>();
    boolean isOfSeries = false;
    Matcher called = CALLED_VOLUME.matcher(text);
    boolean isOnly = spans.stream().noneMatch(span -> span.label() == Label.VOLUME);
    for (LabelledSpan span : spans) {
      if (!CITED.contains(span.label())) {
        kept.add(span);
        continue;
      }
      Matcher both = WITH_LETTER.matcher(isOnly ? span.span().of(text) : "");
      if (span.label() == Label.PAGES && isOnly && both.matches()) {
        int start = span.span().start();
        kept.add(
            new LabelledSpan(Label.VOLUME, group(both, "volume").shift(start), span.confidence()));
        kept.add(
            new LabelledSpan(Label.PAGES, group(both, "pages").shift(start), span.confidence()));
        continue;
      }
      String before = text.substring(Math.max(0, span.span().start() - 10), span.span().start());
      if (span.label() == Label.VOLUME && SERIES_BEFORE.matcher(before).find() && called.find(0)) {
        isOfSeries = true;
        continue;
      }
      if (span.label() == Label.PAGES && NO_PAGES_BEFORE.matcher(before).find()) {
        continue;
      }
      Matcher letter = LETTER_BEFORE.matcher(before);
      boolean isLettered = span.label() == Label.PAGES && letter.find();
      kept.add(
          isLettered
              ? new LabelledSpan(
                  span.label(),
                  new Span(span.span().start() - 1, span.span().end()),
                  span.confidence())
              : span);
    }
    if (isOfSeries && kept.stream().noneMatch(span -> span.label() == Label.VOLUME)) {
      Span volume = group(called, "volume");
      kept.removeIf(span -> span.span().overlaps(volume));
      kept.add(new LabelledSpan(Label.VOLUME, volume, CERTAIN));
    }
    return kept;
  }
}
