package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.Span;

/** A date or a range of dates in a text. */
record DatedSpan(Span span, @Nullable String start, @Nullable String end, boolean current) {
  private static final String MONTH =
      "(?:jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar)?|février|febrero|mar(?:ch|s|zo)?|märz|apr(?:il)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|maggio|june?|juni|juin|junio|july?|juli|juillet|julio|aug(?:ust)?|août|agosto|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|décembre|dic(?:iembre|embre)?|spring|summer|fall|autumn|winter)";
  private static final String POINT =
      "(?:(?:"
          + MONTH
          + "\\.?,? (?:\\d{1,2},? )?|\\d{1,2}[./](?:\\d{1,2}[./])?)?(?:19|20)\\d\\d(?:-(?:0[1-9]|1[0-2])(?!\\d))?)";
  private static final String OPEN =
      "(?:present|current(?:ly)?|now|today|date|ongoing|heute|présent|presente|actualidad|oggi|aujourd['’]hui|hoy)";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d/])(?:since|from|seit|depuis)?\\s*(?:(?<from>"
              + POINT
              + "|(?<month>"
              + MONTH
              + ")\\.?)\\s*(?:-+|–|—|−|~|to|until|bis|à|/)\\s*(?:(?<to>"
              + POINT
              + ")|(?<short>\\d\\d)(?!\\d)|(?<open>"
              + OPEN
              + "))|(?<since>"
              + POINT
              + ")\\s*(?:–|—|-)\\s*(?=$|\\n|\\t|[).,;])|(?<one>"
              + POINT
              + "))(?![\\p{L}\\d])");

  private static final Map<String, String> MONTHS =
      Map.ofEntries(
          Map.entry("jan", "01"),
          Map.entry("feb", "02"),
          Map.entry("fév", "02"),
          Map.entry("mar", "03"),
          Map.entry("mär", "03"),
          Map.entry("apr", "04"),
          Map.entry("avr", "04"),
          Map.entry("abr", "04"),
          Map.entry("may", "05"),
          Map.entry("mai", "05"),
          Map.entry("mag", "05"),
          Map.entry("jun", "06"),
          Map.entry("jui", "06"),
          Map.entry("jul", "07"),
          Map.entry("aug", "08"),
          Map.entry("aoû", "08"),
          Map.entry("ago", "08"),
          Map.entry("sep", "09"),
          Map.entry("oct", "10"),
          Map.entry("okt", "10"),
          Map.entry("nov", "11"),
          Map.entry("dec", "12"),
          Map.entry("dez", "12"),
          Map.entry("déc", "12"),
          Map.entry("dic", "12"));

  /** The dates and ranges of the text, in order. */
  static List<DatedSpan> find(String text) {
    List<DatedSpan> found = new ArrayList<>();
    Matcher m = RANGE.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      if (m.group("one") != null) {
        String one = date(m.group("one"));
        found.add(new DatedSpan(span, null, one, false));
      } else if (m.group("since") != null) {
        found.add(new DatedSpan(span, date(m.group("since")), null, false));
      } else {
        String to = m.group("to") != null ? date(m.group("to")) : null;
        String from =
            m.group("month") != null && to != null
                ? date(m.group("month") + " " + to.substring(0, 4))
                : m.group("month") != null ? null : date(m.group("from"));
        if (m.group("short") != null && from != null) {
          to = from.substring(0, 2) + m.group("short");
        }
        found.add(new DatedSpan(span, from, to, m.group("open") != null));
      }
    }
    return found;
  }

  private static String date(String printed) {
    Matcher year = Pattern.compile("(?:19|20)\\d\\d").matcher(printed);
    if (!year.find()) {
      throw new IllegalArgumentException("no year: " + printed);
    }
    String low = printed.strip().toLowerCase(Locale.ROOT);
    String month = low.length() < 3 ? null : MONTHS.get(low.substring(0, 3));
    Matcher number = Pattern.compile("^(?:\\d{1,2}[./])?(\\d{1,2})[./]").matcher(low);
    if (month == null && number.find()) {
      int n = Integer.parseInt(number.group(1));
      month = n >= 1 && n <= 12 ? String.format(Locale.ROOT, "%02d", n) : null;
    }
    Matcher iso = Pattern.compile("\\d{4}-(\\d\\d)").matcher(low);
    if (iso.find()) {
      month = iso.group(1);
    }
    if (low.startsWith("juil")) {
      month = "07";
    }
    return month == null ? year.group() : year.group() + "-" + month;
  }
}
