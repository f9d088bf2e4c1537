package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.name.DateRange;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * Several facts told on one line, each a line of its own then: {@code Lecturer, Example University,
 * 2013–2018. Fellow, Sample College, 2010–2013.} A line is cut only where both what ends and what
 * begins there say a whole fact.
 */
final class ListedFacts {
  /** A semicolon, or a full stop that ends no abbreviation, before what may begin a fact. */
  private static final Pattern STOP =
      Pattern.compile("(?:;|(?<=[\\d)–—-]|\\p{Ll}{2})\\.)\\s+(?:and\\s+)?(?=[\\p{Lu}“\"‘«])");

  private ListedFacts() {}

  /** The line, or the lines that it is made of. */
  static List<FactLine> cut(FactLine line, Predicate<String> isFact) {
    return cut(line, STOP, isFact);
  }

  /** The line, or the lines between the stops. */
  static List<FactLine> cut(FactLine line, Pattern stops, Predicate<String> isFact) {
    String text = line.toString();
    List<Span> parts = new ArrayList<>();
    int from = 0;
    Matcher stop = stops.matcher(text);
    List<Integer> begins = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    while (stop.find()) {
      ends.add(stop.start());
      begins.add(stop.end());
    }
    for (int i = 0; i < begins.size(); i++) {
      int next = i + 1 < ends.size() ? ends.get(i + 1) : text.length();
      boolean whole =
          isFact.test(text.substring(from, ends.get(i)))
              || from == 0 && FactRecord.isAddition(line);
      if (whole && isFact.test(text.substring(begins.get(i), next))) {
        parts.add(new Span(from, ends.get(i)));
        from = begins.get(i);
      }
    }
    if (parts.isEmpty()) {
      return List.of(line);
    }
    parts.add(new Span(from, text.length()));
    List<FactLine> lines = new ArrayList<>();
    for (Span part : parts) {
      FactLine slice = line.slice(part);
      lines.add(new FactLine(line.of(), slice.text(), slice.bold(), line.opens()));
    }
    return lines;
  }

  /** The runs with each line cut. */
  static List<List<FactLine>> cutRuns(List<List<FactLine>> runs, Predicate<String> isFact) {
    List<List<FactLine>> cut = new ArrayList<>();
    for (List<FactLine> run : runs) {
      List<FactLine> lines = new ArrayList<>();
      run.forEach(line -> lines.addAll(cut(line, isFact)));
      cut.add(lines);
    }
    return cut;
  }

  /** Whether a date ends the text, in brackets or not. */
  static boolean endsWithDate(String text) {
    String bare = text.strip();
    return DateRanges.find(bare).stream()
        .map(DateRange::span)
        .anyMatch(date -> bare.substring(date.end()).matches("[\\s).,;–—-]*"));
  }
}
