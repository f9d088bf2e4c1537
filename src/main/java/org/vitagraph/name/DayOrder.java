package org.vitagraph.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text prints {@code 31/10/2019} or {@code 10/31/2019}. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** No date of the text tells. */
  UNKNOWN;

  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?:19|20)\\d\\d(?!\\d)");

  /** The order that some date of the text has, and none contradicts. */
  static DayOrder of(CharSequence text) {
    if (!Signs.has(text, '/')) {
      return UNKNOWN;
    }
    DayOrder order = UNKNOWN;
    Matcher date = DIGITS.matcher(text);
    while (date.find()) {
      boolean isDayFirst = Integer.parseInt(date.group("a")) > 12;
      boolean isMonthFirst = Integer.parseInt(date.group("b")) > 12;
      if (isDayFirst != isMonthFirst) {
        DayOrder here = isDayFirst ? DAY_FIRST : MONTH_FIRST;
        if (order != UNKNOWN && order != here) {
          return UNKNOWN;
        }
        order = here;
      }
    }
    return order;
  }
}
