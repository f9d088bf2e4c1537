package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.Span;

/**
 * Finds the stretches of time in a text: {@code Aug. 2013–Aug. 2018}, {@code 8/2023 –}, {@code
 * since 2019}, {@code 2010–12}, {@code Aug–Dec 2019}, {@code May 3–5, 2019}. A date that belongs to
 * no stretch is one by itself.
 */
public final class DateRanges {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String DASH =
      "\\s*(?:[-‐‑–—−~〜～]+|(?<=\\s)(?:to|until|till|through|thru|bis|à|au|a|al|hasta|até)(?=\\s)|jusqu[’'](?:à|en))\\s*";

  private static final Pattern BETWEEN = Pattern.compile(DASH, FLAGS);

  private static final Pattern PRESENT =
      Pattern.compile(
          DASH
              + "\\(?(?:(?:till|until|up to) (?:date|now|present)|to date|present|current(?:ly)?|now|today|date|ongoing|heute|jetzt|laufend"
              + "|aujourd[’']hui|(?:à )?ce jour|présent|actuel(?:lement)?|(?:la )?actualidad|(?:el )?presente|actual|hoy"
              + "|oggi|attuale|in corso|heden|obecnie|nadal|halen|günümüz|nuvarande|pågående|nåværende|nå|nu|nykyinen|dosud|atual|hoje|现在|至今|現在|현재)(?!\\p{L})\\)?",
          FLAGS);

  /**
   * A dash with nothing behind it: end, line break, bracket, wide gap. A dash before words is none.
   */
  private static final Pattern OPEN =
      Pattern.compile("\\s?[-‐‑–—−~]+(?=[ ]*(?:$|[\\n\\t(,;:|)\\]]|[ ]{2,}))", FLAGS);

  /** {@code 2020– Lecturer}: at the head of a line, a dash that is set to the year. */
  private static final Pattern OPEN_BEFORE = Pattern.compile("[-‐‑–—−](?= {1,2}\\p{Lu})");

  private static final Pattern SECOND_YEAR =
      Pattern.compile("\\s?[-‐‑–—−/]\\s?['’]?(\\d\\d)(?![\\d\\p{L}]|[-./]\\d)");

  private static final Pattern SINCE =
      Pattern.compile(
          "(?<!\\p{L})(?:since|seit|ab|depuis|desde|dal|starting(?: in)?|beginning)\\s+$", FLAGS);

  private static final Pattern UNTIL =
      Pattern.compile(
          "(?<!\\p{L})(?:until|till|bis|jusqu[’']en|hasta|fino al|até|expected(?:\\s+graduation)?|anticipated|exp\\.|est\\.|due)\\s*[:,]?\\s*(?:in\\s+|zum\\s+)?\\(?$",
          FLAGS);

  /**
   * What precedes a date that lends it its year or month: {@code Aug–}, {@code May 30 –}, {@code
   * 3–}.
   */
  private static final Pattern PARTIAL =
      Pattern.compile(
          "(?:(?<month>"
              + Months.NAME
              + ")\\.?(?:\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?)?|(?<![\\d/.])(?<first>\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s+(?<month2>"
              + Months.NAME
              + ")\\.?)?|(?<season>"
              + Months.SEASON
              + "))(?:\\s*/\\s*|"
              + DASH
              + ")$",
          FLAGS);

  private static final Pattern DAYS =
      Pattern.compile(
          "(?<month>"
              + Months.NAME
              + ")\\.?\\s+(?<from>\\d{1,2})(?:st|nd|rd|th)?\\s*[-–—]\\s*(?<to>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)",
          FLAGS);

  /**
   * Months with two-digit years are dates only where two of them, or one and today, stand together.
   */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\d/.])(?<m1>0?[1-9]|1[0-2])/(?<y1>\\d\\d)\\s*[-–—−]\\s*(?:(?<m2>0?[1-9]|1[0-2])/(?<y2>\\d\\d)|(?:present|current|now|today|date|heute))(?![\\d/\\p{L}])",
          FLAGS);

  private DateRanges() {}

  /** The ranges of the text, in order, none overlapping another. */
  public static List<DateRange> find(CharSequence text) {
    List<DateRange> out = new ArrayList<>();
    boolean mayBeBrief = Signs.has(text, '/') && Signs.hasDigit(text);
    if (!mayBeBrief && !Signs.hasYear(text)) {
      return out;
    }
    CharSequence blanked = NoDates.blanked(text);
    Matcher brief = SHORT.matcher(blanked);
    if (mayBeBrief && brief.find()) {
      int start = brief.start();
      int end = brief.end();
      out.addAll(find(text.subSequence(0, start)));
      out.add(brief(brief));
      find(text.subSequence(end, text.length())).forEach(range -> out.add(shift(range, end)));
      return out;
    }
    List<PrintedDate> dates = PrintedDates.findIn(blanked);
    int i = 0;
    while (i < dates.size()) {
      PrintedDate date = dates.get(i);
      PrintedDate next = i + 1 < dates.size() ? dates.get(i + 1) : null;
      int before = out.isEmpty() ? 0 : out.get(out.size() - 1).span().end();
      if (next != null && isBetween(blanked, date, next) && isOrdered(date, next)) {
        out.add(new DateRange(cover(date, next), date.iso(), next.iso(), false));
        i += 2;
      } else {
        out.add(read(blanked, date, next, before));
        i++;
      }
    }
    return out;
  }

  private static DateRange brief(Matcher brief) {
    String start = iso(brief.group("m1"), brief.group("y1"));
    String end = brief.group("m2") == null ? null : iso(brief.group("m2"), brief.group("y2"));
    return new DateRange(new Span(brief.start(), brief.end()), start, end, end == null);
  }

  private static String iso(String month, String year) {
    int of = Integer.parseInt(year);
    return (of < 50 ? 2000 + of : 1900 + of) + "-" + (month.length() < 2 ? "0" : "") + month;
  }

  private static DateRange shift(DateRange range, int by) {
    return new DateRange(range.span().shift(by), range.start(), range.end(), range.current());
  }

  private static boolean isBetween(CharSequence text, PrintedDate one, PrintedDate other) {
    int gapStart = one.span().end();
    int gapEnd = other.span().start();
    Span gap = new Span(gapStart, gapEnd);
    if (gap.of(text).equals("/")) {
      return one.iso().length() == 4 && other.year() == one.year() + 1;
    }
    return BETWEEN
        .matcher(text)
        .region(gap.start(), gap.end())
        .useTransparentBounds(true)
        .matches();
  }

  /** A range runs forward; "2019-1998" is something else. */
  private static boolean isOrdered(PrintedDate one, PrintedDate other) {
    return one.year() <= other.year();
  }

  private static DateRange read(
      CharSequence text, PrintedDate date, @Nullable PrintedDate next, int before) {
    int start = date.span().start();
    int end = date.span().end();
    Matcher days = DAYS.matcher(text).region(before, end).useTransparentBounds(true);
    if (days.find() && days.end() == end) {
      int year = date.year();
      int month = Months.number(days.group("month"));
      return new DateRange(
          new Span(days.start(), end),
          PrintedDates.iso(year, month, days.group("from")),
          PrintedDates.iso(year, month, days.group("to")),
          false);
    }
    Matcher partial = lookBehind(PARTIAL, text, before, start);
    if (partial != null) {
      String from = lent(partial, date);
      if (from != null) {
        return new DateRange(new Span(partial.start(), end), from, date.iso(), false);
      }
    }
    Matcher present = PRESENT.matcher(text).region(end, text.length()).useTransparentBounds(true);
    if (present.lookingAt()) {
      return new DateRange(new Span(start, present.end()), date.iso(), null, true);
    }
    Matcher second = SECOND_YEAR.matcher(text).region(end, text.length());
    if (date.iso().length() == 4
        && second.lookingAt()
        && (next == null || second.end() <= next.span().start())) {
      int year = date.year() / 100 * 100 + Integer.parseInt(second.group(1));
      if (year > date.year() && year - date.year() < 50) {
        return new DateRange(
            new Span(start, second.end()), date.iso(), Integer.toString(year), false);
      }
    }
    Matcher open = OPEN.matcher(text).region(end, text.length());
    boolean leads = start == 0 || text.charAt(start - 1) == '\n';
    if (!open.lookingAt() && leads && date.iso().length() == 4) {
      open = OPEN_BEFORE.matcher(text).region(end, text.length()).useTransparentBounds(true);
    }
    if (open.lookingAt()) {
      return new DateRange(new Span(start, open.end()), date.iso(), null, true);
    }
    Matcher since = lookBehind(SINCE, text, before, start);
    if (since != null) {
      return new DateRange(new Span(since.start(), end), date.iso(), null, true);
    }
    Matcher until = lookBehind(UNTIL, text, before, start);
    if (until != null) {
      return new DateRange(new Span(until.start(), end), null, date.iso(), false);
    }
    return new DateRange(date.span(), date.iso(), date.iso(), false);
  }

  private static @Nullable Matcher lookBehind(
      Pattern pattern, CharSequence text, int from, int to) {
    // The window keeps the search linear: no word that matters is longer.
    Matcher matcher =
        pattern.matcher(text).region(Math.max(from, to - 40), to).useTransparentBounds(true);
    return matcher.find() ? matcher : null;
  }

  /** The start of a range whose year, or year and month, stand only at its end. */
  private static @Nullable String lent(Matcher partial, PrintedDate date) {
    String month =
        partial.group("month") == null ? partial.group("month2") : partial.group("month");
    String day = partial.group("day") == null ? partial.group("first") : partial.group("day");
    if (month != null) {
      return PrintedDates.iso(date.year(), Months.number(month), day);
    }
    if (partial.group("season") != null) {
      return date.iso().substring(0, 4);
    }
    boolean exact = date.iso().length() == 10;
    return exact && day != null
        ? PrintedDates.iso(date.year(), Integer.parseInt(date.iso().substring(5, 7)), day)
        : null;
  }

  private static Span cover(PrintedDate one, PrintedDate other) {
    return new Span(one.span().start(), other.span().end());
  }
}
