package org.vitagraph.name;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.Span;

/**
 * Finds the dates in a text: {@code Aug. 2013}, {@code May 21st, 2020}, {@code 21. Mai 2020},
 * {@code 06/2016}, {@code 2025-Sep-3rd}, {@code Summer 2016}, {@code '19}. Numbers that are pages,
 * volumes or identifiers are none.
 */
public final class PrintedDates {
  /** A letter that tells the works of one year apart, as in {@code 2019a}, may follow. */
  private static final String YEAR =
      "(?:1[89]|20)\\d\\d(?!\\d|(?![a-h](?![\\p{L}\\d]))\\p{L}|\\.\\d{3})";

  private static final String SHORT_YEAR = "['’‘]\\d\\d(?![\\d\\p{L}])";
  private static final String ANY_YEAR = "(?:" + YEAR + "|" + SHORT_YEAR + ")";
  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?!\\d)";
  private static final String MONTH_DIGITS = "(?:0?[1-9]|1[0-2])(?!\\d)";
  private static final String ORDINAL = "(?:st|nd|rd|th|er|º|ª|°)?";
  private static final String OF = "(?:of\\s+|de\\s+|del\\s+|d[’'])?";

  /** The forms of a date, the longer before those that begin it. */
  private static final String FORMS =
      "(?<![\\d\\p{L}_])(?:"
          + String.join(
                  "|",
                  "(?<y1>%Y)([-/.])(?<m1>%M)\\2(?<d1>%D)",
                  "(?<y2>%Y)[-\\s]+(?<n2>%N)\\.?(?:[-\\s]+(?<d2>%D)%O)?(?!,?\\s*%Y)",
                  "(?<d3>%D)%O\\.?[-\\s]+%P(?<n3>%N)\\.?,?[-\\s]*%P(?<y3>%A)",
                  "(?<n4>%N)\\.?[-\\s]*(?<d4>%D)%O,?\\s+(?<y4>%Y)",
                  "(?<n5>%N)\\.?,?[-/\\s]*%P(?<y5>%A)",
                  "(?<a6>\\d{1,2})([./])(?<b6>\\d{1,2})\\k<sep6>(?<y6>%Y)"
                      .replace("([./])", "(?<sep6>[./])"),
                  "(?<m7>%M)[/.](?<y7>%Y)",
                  "(?<y8>%Y)(?<sep8>[./-])(?<m8>%M)(?![./-]?\\d)",
                  "%S(?:\\s+(?:term|semester|quarter))?,?\\s*(?:of\\s+)?(?<y9>%A)",
                  "(?<y10>%Y)(?!\\s?[年년])",
                  "(?<y11>%A)(?!\\s?[年년])")
              .replace("%Y", YEAR)
              .replace("%A", ANY_YEAR)
              .replace("%D", DAY)
              .replace("%M", MONTH_DIGITS)
              .replace("%O", ORDINAL)
              .replace("%P", OF)
          + ")|(?<=\\p{Lu})(?<y12>"
          + SHORT_YEAR
          + ")|(?<!\\d)(?<y13>(?:1[89]|20)\\d\\d)\\s?[年년](?:\\s?(?<m13>"
          + MONTH_DIGITS
          + ")\\s?[月월])?";

  private static final Pattern DATE = pattern(Months.NAME, Months.SEASON);

  /** The same for a text that names neither a month nor a season, which is looked at often. */
  private static final Pattern DATE_IN_DIGITS = pattern("(?!)", "(?!)");

  /** The years of the forms. */
  private static final List<String> YEARS =
      List.of("y1", "y2", "y3", "y4", "y5", "y6", "y7", "y8", "y9", "y10", "y11", "y12", "y13");

  private PrintedDates() {}

  /** The dates of the text, in order, none overlapping another. */
  public static List<PrintedDate> find(CharSequence text) {
    return Signs.hasYear(text) ? findIn(NoDates.blanked(text)) : List.of();
  }

  /** The dates of a text in which what is no date is already blanked. */
  static List<PrintedDate> findIn(CharSequence blanked) {
    List<PrintedDate> out = new ArrayList<>();
    if (!Signs.hasYear(blanked)) {
      return out;
    }
    Matcher date = (Months.areIn(blanked) ? DATE : DATE_IN_DIGITS).matcher(blanked);
    DayOrder order = DayOrder.of(blanked);
    int from = 0;
    while (from < blanked.length() && date.find(from)) {
      PrintedDate found = read(date, order);
      out.add(found);
      from = Math.max(found.span().end(), date.start() + 1);
    }
    return out;
  }

  private static Pattern pattern(String month, String season) {
    return Pattern.compile(
        FORMS.replace("%N", month).replace("%S", season),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static PrintedDate read(Matcher m, DayOrder order) {
    Span whole = new Span(m.start(), m.end());
    int y = fullYear(printedYear(m));
    if (m.group("m1") != null) {
      return new PrintedDate(whole, iso(y, number(m.group("m1")), m.group("d1")));
    }
    if (m.group("n2") != null) {
      return new PrintedDate(whole, iso(y, Months.number(m.group("n2")), m.group("d2")));
    }
    if (m.group("n3") != null) {
      return new PrintedDate(whole, iso(y, Months.number(m.group("n3")), m.group("d3")));
    }
    if (m.group("n4") != null) {
      return new PrintedDate(whole, iso(y, Months.number(m.group("n4")), m.group("d4")));
    }
    if (m.group("n5") != null) {
      return new PrintedDate(whole, iso(y, Months.number(m.group("n5")), null));
    }
    if (m.group("a6") != null) {
      boolean isPointed = m.group("sep6").equals(".");
      return new PrintedDate(
          whole,
          isoOfDigits(y, m.group("a6"), m.group("b6"), isPointed ? DayOrder.DAY_FIRST : order));
    }
    if (m.group("m7") != null) {
      return new PrintedDate(whole, iso(y, number(m.group("m7")), null));
    }
    if (m.group("m13") != null) {
      return new PrintedDate(whole, iso(y, number(m.group("m13")), null));
    }
    if (m.group("m8") != null) {
      // "2009-10" and "2009/10" are two years more often than October.
      boolean years = !m.group("sep8").equals(".") && number(m.group("m8")) == y % 100 + 1;
      return years
          ? new PrintedDate(new Span(m.start(), m.end("y8")), year(y))
          : new PrintedDate(whole, iso(y, number(m.group("m8")), null));
    }
    return new PrintedDate(whole, year(y));
  }

  private static String printedYear(Matcher m) {
    for (String form : YEARS) {
      String year = m.group(form);
      if (year != null) {
        return year;
      }
    }
    throw new IllegalStateException("a date without a year: " + m.group());
  }

  /**
   * Day and month in the order that the print leaves possible; where it leaves both, only the year
   * is certain.
   */
  private static String isoOfDigits(int year, String first, String second, DayOrder order) {
    int a = number(first);
    int b = number(second);
    boolean mayBeDayFirst = b <= 12 && (a > 12 || order != DayOrder.MONTH_FIRST);
    boolean mayBeMonthFirst = a <= 12 && (b > 12 || order != DayOrder.DAY_FIRST);
    if (mayBeDayFirst && (!mayBeMonthFirst || a == b)) {
      return iso(year, b, first);
    }
    return mayBeMonthFirst && !mayBeDayFirst ? iso(year, a, second) : year(year);
  }

  static int fullYear(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return number(printed);
    }
    int two = number(printed.substring(1));
    return two < 50 ? 2000 + two : 1900 + two;
  }

  /** A day that the month does not have is left out. */
  static String iso(int year, int month, @Nullable String day) {
    if (month < 1) {
      return year(year);
    }
    YearMonth yearMonth = YearMonth.of(year, month);
    return day != null && yearMonth.isValidDay(number(day))
        ? yearMonth.atDay(number(day)).toString()
        : yearMonth.toString();
  }

  private static String year(int year) {
    return Integer.toString(year);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
