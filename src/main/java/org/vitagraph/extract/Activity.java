package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Literals;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.MentionWriter.Passage;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.DateRange;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * One talk, course, service, patent or the like, as its lines state it: properties with the words
 * that give their values.
 */
final class Activity {
  private final List<FactLine> lines;
  private final Map<Node, Piece> values = new LinkedHashMap<>();
  private final List<Piece> people = new ArrayList<>();
  private FactRecord.@Nullable Dated date;

  Activity(List<FactLine> lines) {
    this.lines = List.copyOf(lines);
  }

  /** Gives the property the words as value; an absent or empty piece gives none. */
  Activity with(Node property, @Nullable Piece value) {
    if (value != null && !value.isEmpty()) {
      values.put(property, value);
    }
    return this;
  }

  Activity on(FactRecord.@Nullable Dated when) {
    date = when;
    return this;
  }

  /** The people in a list that belongs to it, such as the inventors. */
  Activity by(List<Piece> names) {
    people.addAll(names);
    return this;
  }

  boolean has(Node property) {
    return values.containsKey(property);
  }

  /** Writes activities of one kind, numbered in reading order. */
  static void write(List<Activity> activities, String kind, Page page, MentionWriter out) {
    int n = 0;
    for (Activity activity : activities) {
      n++;
      activity.write(out.thing(Vg.ACTIVITY, kind + "/" + n), kind, page, out);
    }
  }

  private void write(Node node, String kind, Page page, MentionWriter out) {
    ClassedEntry of = lines.get(0).of();
    // Columns that were torn off stand elsewhere; their values have passages of their own.
    List<FactLine> own = lines.stream().filter(line -> line.of().equals(of)).toList();
    out.add(node, Vg.KIND, Vg.concept(kind));
    out.add(node, Vg.PERSON, out.owner());
    out.statedIn(
        node,
        Passage.of(
            page.document().text(), FactRecord.source(own), of.entry().page(), of.confidence()));
    values.forEach(
        (property, piece) -> out.state(node, property, piece.text(), piece.passage(page, 0.9)));
    if (date != null) {
      writeDate(node, date, page, out);
    }
    int ordinal = 0;
    for (Piece name : people) {
      ordinal++;
      Node signature = out.thingOf(node, Vg.SIGNATURE, "s/" + ordinal);
      out.add(node, Vg.HAS_SIGNATURE, signature);
      out.add(signature, Vg.ORDINAL, ordinal);
      out.add(signature, Vg.PRINTED_NAME, name.text());
      out.statedIn(signature, name.passage(page, 0.9));
    }
  }

  private static void writeDate(Node node, FactRecord.Dated dated, Page page, MentionWriter out) {
    DateRange date = dated.date();
    Passage passage = Piece.passage(page, dated.line(), date.span(), 0.9);
    if (date.isPoint() && date.start() != null) {
      out.state(node, Vg.DATE, Literals.date(date.start()), passage);
      return;
    }
    if (date.start() != null) {
      out.state(node, Vg.START, Literals.date(date.start()), passage);
    }
    if (date.end() != null) {
      out.state(node, Vg.END, Literals.date(date.end()), passage);
    }
  }

  /** The date that the heading consists of, for what stands under it undated. */
  static FactRecord.@Nullable Dated dateOfHeading(ClassedEntry of) {
    FactLine heading = FactLine.ofHeading(of);
    String text = heading.toString();
    List<DateRange> dates = DateRanges.find(text);
    if (dates.size() != 1) {
      return null;
    }
    Span span = dates.get(0).span();
    boolean only =
        !(text.substring(0, span.start()) + text.substring(span.end())).matches("(?s).*\\p{L}.*");
    return only ? new FactRecord.Dated(heading, dates.get(0)) : null;
  }
}
