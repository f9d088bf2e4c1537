package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.DateRange;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * The lines of one degree or post, taken apart: when, who advised, and the pieces that are left to
 * be told apart.
 *
 * @param dated the date or range with the line it stands on
 * @param pieces of the lines that are no description, in reading order
 */
record FactRecord(
    List<FactLine> lines,
    @Nullable Dated dated,
    List<StatedPeople.Stated> people,
    List<Piece> pieces) {
  /** A date with its line. */
  record Dated(FactLine line, DateRange date) {
    /** The first of the two, or the other where it says the same more exactly. */
    static Dated finer(@Nullable Dated first, Dated other) {
      return first == null
              || other.starts().length() > first.starts().length()
                  && other.starts().startsWith(first.starts())
          ? other
          : first;
    }

    private String starts() {
      return date.start() == null ? "-" : date.start();
    }
  }

  private static final Pattern ADDITION =
      Pattern.compile(
          "(?iu)^(?:\\((?:based (?:at|in)|funded|supervis|advis|mentor|host)|(?:ph\\.?d\\.? |m\\.?sc?\\.? |m\\.?a\\.? |master['’]?s? |senior |doctoral |bachelor['’]?s? |hono(?:u)?rs |final )?(?:thesis|dissertation)\\b|advis|supervis|co-?advis|co-?supervis|mentor|manager|committee|(?:co-?)?chairs?\\s*:|promotor|gpa\\b|minor|major|coursework|relevant|grade|honou?rs|title|titre|thèse|tesis|tesi\\b|masterarbeit|diplomarbeit|tese\\b|orientador|betreuer|gutachter|focus|specializ|concentration|cumulative|host|p\\.?i\\.?:|note|graduated|awarded|winner|topics?:|areas?:|research (?:areas?|topics?|focus))");
  private static final Pattern DEED =
      Pattern.compile(
          "^(?:\\p{Lu}\\p{Ll}+ed|Led|Built|Wrote|Taught|Ran|Set ?up|Oversaw|Co-?\\p{Ll}+ed|Conduct\\p{Ll}*|Work(?:ing)? (?:on|with|in)|Responsible|Responsibilities|Duties|Projects?|Description|Developing|Designing|Conducting|Studying|Building|Full[- ]time|Part[- ]time)\\b.*");

  private static final Pattern BIRTH =
      Pattern.compile(
          "(?iu)\\b(?:born|birth|d\\.?o\\.?b\\.?|née?|geb\\.?|geboren|nat[oa]|nacid[oa]|nascid[oa]|född|født)\\b[^\\t;]{0,24}$");

  static FactRecord of(List<FactLine> lines) {
    Dated dated = null;
    List<StatedPeople.Stated> people = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    for (FactLine line : lines) {
      List<Span> taken = new ArrayList<>();
      for (StatedPeople.Found found : StatedPeople.find(line)) {
        people.addAll(found.people());
        taken.add(found.span());
      }
      if (isAddition(line) || isDescription(line)) {
        continue;
      }
      for (DateRange date : DateRanges.find(line.toString())) {
        if (taken.stream().noneMatch(date.span()::overlaps) && !isBirth(line, date.span())) {
          if (dated == null || dated.date.isPoint() && !date.isPoint()) {
            dated = new Dated(line, date);
          }
          taken.add(date.span());
        }
      }
      pieces.addAll(Piece.split(line, taken));
    }
    return new FactRecord(lines, dated, people, pieces);
  }

  /** {@code Born 12 March 1981} dates no post. */
  private static boolean isBirth(FactLine line, Span date) {
    return BIRTH.matcher(line.toString().substring(0, date.start())).find();
  }

  /** What the line holds; {@code names} counts what the records are about. */
  static FactRecords.Shape shape(FactLine line, int names) {
    String text = line.toString();
    boolean addition = isAddition(line);
    return new FactRecords.Shape(
        names,
        addition ? 0 : Math.min(2, DateRanges.find(text).size()),
        !addition && text.length() < 200 && OrganizationWords.isIn(text),
        addition,
        isDescription(line));
  }

  /** Whether the line only adds to what stands above it. */
  static boolean isAddition(FactLine line) {
    return ADDITION.matcher(line.toString()).find();
  }

  /** Whether the line describes, in sentences or deeds. */
  static boolean isDescription(FactLine line) {
    String text = line.toString();
    return text.length() > 260
        || DEED.matcher(text).matches()
        || (EntryCues.isProse(text)
            && DateRanges.find(text).stream().noneMatch(date -> date.span().start() == 0));
  }

  /** What stands behind a label such as {@code Thesis:} on a line of its own, without quotes. */
  Optional<Piece> labelled(Pattern label) {
    for (FactLine line : lines) {
      String text = line.toString();
      Matcher matcher = label.matcher(text);
      if (matcher.find()) {
        int from = matcher.end();
        int to = text.length();
        for (StatedPeople.Found found : StatedPeople.find(line)) {
          if (found.span().start() > from) {
            int sentence = text.lastIndexOf(". ", found.span().start());
            int cut = sentence > from ? sentence : found.span().start();
            to = Math.min(to, cut);
          }
        }
        while (from < to && " \t“\"„«'‘:".indexOf(text.charAt(from)) >= 0) {
          from++;
        }
        int quote = closingQuote(text, from, to);
        to = quote > 0 ? quote : to;
        while (to > from && " \t.,;(”\"»’".indexOf(text.charAt(to - 1)) >= 0) {
          to--;
        }
        if (to > from + 3) {
          return Optional.of(new Piece(line, new Span(from, to), ":"));
        }
      }
    }
    return Optional.empty();
  }

  private static int closingQuote(String text, int from, int to) {
    if (from == 0 || "“\"„«”".indexOf(text.charAt(from - 1)) < 0) {
      return -1;
    }
    for (int i = from; i < to; i++) {
      if ("”\"»“".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The span of the document that the record's lines cover. */
  Span source() {
    return source(lines);
  }

  /** The span of the document that the lines cover. */
  static Span source(List<FactLine> lines) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (FactLine line : lines) {
      Span span = line.text().source();
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    return new Span(Math.min(start, end), end);
  }
}
