package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * Several occasions on one line: {@code 2022: University of Exampleton; Sampleford College. 2019:
 * Example Workshop on Tides}. A date holds until the next one.
 */
final class TalkRow {
  private static final Pattern BETWEEN =
      Pattern.compile(";\\s+(?:and\\s+)?|[.]\\s+(?=(?:19|20)\\d\\d: )");
  private static final Pattern DATE_FIRST = Pattern.compile("^((?:19|20)\\d\\d)[:.\\s]\\s*");
  private static final int LONGEST = 120;

  private TalkRow() {}

  /** The line in parts, whose dates are told beside; empty when it is no such row. */
  static List<FactLine> parts(FactLine line, Map<FactLine, FactRecord.Dated> dates) {
    String text = line.toString();
    if (text.indexOf(';') < 0 || TalkExtractor.QUOTED.matcher(text).find()) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    Matcher between = BETWEEN.matcher(text);
    int from = 0;
    while (between.find()) {
      spans.add(new Span(from, between.start()));
      from = between.end();
    }
    spans.add(new Span(from, text.length()));
    if (spans.size() < 2 || !spans.stream().allMatch(span -> isOccasion(text, span))) {
      return List.of();
    }
    List<FactLine> parts = new ArrayList<>();
    FactRecord.Dated date = null;
    for (Span span : spans) {
      Matcher first = DATE_FIRST.matcher(text).region(span.start(), span.end());
      int start = first.lookingAt() ? first.end() : span.start();
      if (start > span.start()) {
        int end = first.end(1);
        date =
            DateRanges.find(text).stream()
                .filter(found -> found.span().equals(new Span(span.start(), end)))
                .findFirst()
                .map(found -> new FactRecord.Dated(line, found))
                .orElse(null);
      }
      FactLine part = line.slice(new Span(start, span.end()));
      FactLine own = new FactLine(part.of(), part.text(), part.bold(), true);
      if (date != null) {
        dates.put(own, date);
      }
      parts.add(own);
    }
    return parts;
  }

  private static boolean isOccasion(String text, Span span) {
    String part = DATE_FIRST.matcher(span.of(text)).replaceFirst("");
    return !part.isEmpty()
        && part.length() <= LONGEST
        && Character.isUpperCase(part.codePointAt(0))
        && (EventWords.isIn(part)
            || OrganizationWords.isIn(part)
            || part.matches(".*\\p{Lu}.*[,)].*"));
  }
}
