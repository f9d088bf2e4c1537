package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vitagraph.text.Span;

/**
 * Cuts a run of lines into records, one a degree or post, wherever the layout puts its parts: the
 * employer above the role or below it, the date at the left, at the right, or torn off to a line of
 * its own.
 *
 * <p>The best cut of all by dynamic programming over what each line holds: a record has one name of
 * a degree or role, one date, one organization. A second pass prefers records that begin as most of
 * the document's do. Cost: lines times the longest record; two runs agree.
 */
final class FactRecords {
  private static final int LONGEST = 40;

  private FactRecords() {}

  /**
   * What a line holds.
   *
   * @param names how many degrees or roles it names where such a name stands
   * @param dates how many dates or ranges
   * @param label whether it only adds to a record: {@code Advisor: ...}, {@code Thesis: ...}
   * @param prose whether it is sentences, a description
   */
  record Shape(int names, int dates, boolean organization, boolean label, boolean prose) {
    boolean isOrganizationOnly() {
      return organization && names == 0 && dates == 0 && !label && !prose;
    }

    /** What a record begins with, for comparing records. */
    String beginning(FactLine line) {
      return (names > 0 ? "n" : "")
          + (dates > 0 ? "d" : "")
          + (organization ? "o" : "")
          + (line.isBold(new Span(0, Math.min(1, line.text().length()))) ? "b" : "")
          + line.level();
    }
  }

  /** The records of all runs. */
  static List<List<FactLine>> split(List<List<FactLine>> runs, Function<FactLine, Shape> shapeOf) {
    Map<String, Integer> beginnings = new HashMap<>();
    List<List<Shape>> shapes = new ArrayList<>();
    for (List<FactLine> run : runs) {
      shapes.add(run.stream().map(shapeOf).toList());
    }
    List<List<FactLine>> records = cutAll(runs, shapes, beginnings);
    int sure = 0;
    for (List<FactLine> record : records) {
      Shape shape = shapeOf.apply(record.get(0));
      beginnings.merge(shape.beginning(record.get(0)), 1, Integer::sum);
      sure++;
    }
    int most = beginnings.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (most * 2 > sure && sure > 2) {
      int half = sure / 2;
      beginnings.values().removeIf(times -> times <= half);
      records = cutAll(runs, shapes, beginnings);
    }
    return SharedLines.given(records, shapeOf);
  }

  private static List<List<FactLine>> cutAll(
      List<List<FactLine>> runs, List<List<Shape>> shapes, Map<String, Integer> habit) {
    List<List<FactLine>> records = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      cut(runs.get(i), shapes.get(i), habit, records);
    }
    return records;
  }

  private static void cut(
      List<FactLine> lines,
      List<Shape> shapes,
      Map<String, Integer> habit,
      List<List<FactLine>> records) {
    int n = lines.size();
    boolean above = n > 1 && shapes.get(0).isOrganizationOnly();
    double[] best = new double[n + 1];
    int[] from = new int[n + 1];
    for (int end = 1; end <= n; end++) {
      best[end] = Double.NEGATIVE_INFINITY;
      for (int start = end - 1; start >= 0 && end - start <= LONGEST; start--) {
        double score = best[start] + score(lines, shapes, start, end, habit);
        // Where organizations stand above what they are of, none ends a record.
        score -= above && end - start > 1 && shapes.get(end - 1).isOrganizationOnly() ? 0.6 : 0;
        if (score > best[end] + 1e-9) {
          best[end] = score;
          from[end] = start;
        }
      }
    }
    List<List<FactLine>> found = new ArrayList<>();
    for (int end = n; end > 0; end = from[end]) {
      found.add(lines.subList(from[end], end));
    }
    Collections.reverse(found);
    records.addAll(found);
  }

  /** Whether one line names the role or degree and the other tells when, though both are items. */
  private static boolean complete(Shape first, Shape second) {
    Shape named = first.names > 0 ? first : second;
    Shape dated = first.names > 0 ? second : first;
    return named.names == 1
        && named.dates == 0
        && dated.names == 0
        && dated.dates == 1
        && !dated.prose
        && !dated.label;
  }

  private static double score(
      List<FactLine> lines, List<Shape> shapes, int start, int end, Map<String, Integer> habit) {
    int names = 0;
    int dates = 0;
    int organizations = 0;
    int openings = 0;
    for (int i = start; i < end; i++) {
      Shape shape = shapes.get(i);
      if (!shape.label && !shape.prose) {
        names += shape.names;
        dates += shape.dates;
        organizations += shape.organization ? 1 : 0;
      }
      boolean begins = lines.get(i).opens() && lines.get(i).level() == 0;
      boolean completes = i == start + 1 && complete(shapes.get(start), shape);
      openings += i > start && begins && !completes ? 1 : 0;
    }
    Shape first = shapes.get(start);
    FactLine line = lines.get(start);
    double score = names == 0 ? -1.0 : names == 1 ? 2.0 : 2.0 - 1.8 * (names - 1);
    score += dates == 0 ? -0.3 : dates == 1 ? 1.2 : 1.2 - 1.5 * (dates - 1);
    score += organizations == 0 ? -0.3 : 0.8 - 0.3 * (organizations - 1);
    score -= first.label ? 4 : 0;
    score -= first.prose ? 2.5 : 0;
    score -= 0.8 * openings;
    score += line.opens() ? 0.4 : 0;
    score -= line.level() > 0 ? 0.8 : 0;
    score += habit.containsKey(first.beginning(line)) ? 0.8 : 0;
    return score - 0.5;
  }
}
