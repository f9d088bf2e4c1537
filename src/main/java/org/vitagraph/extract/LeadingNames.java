package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.NameLine;
import org.vitagraph.text.Span;

/**
 * Authors in front of a title that swallowed them: {@code Lee and colleagues: Lakes}, {@code avec
 * Bo Chen} on a line of its own above it; and groups that were taken for a venue.
 */
final class LeadingNames {
  private static final String NAME =
      "(?:(?:\\p{Lu}\\.[ -]?)*\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?|\\p{IsHan}{2,4})";

  /** {@code Lee and others}, {@code Ada Lee et al.}, and what follows. */
  private static final Pattern AND_OTHERS =
      Pattern.compile(
          "(?<names>"
              + NAME
              + "(?: (?:and|&) (?:others|colleagues|co-?workers|co-?authors)\\b|,? et al\\b\\.?))[:.,;]?\\s*[\"“„«]?");

  private static final Pattern QUOTED =
      Pattern.compile("[\\s:.,;]*[\"“„«](?<title>[^\"”“»\\n]{4,}?)[,.]?[\"”“»]");

  /** {@code en collaboration avec: }, and names up to the line's end. */
  private static final Pattern FIRST_LINE =
      Pattern.compile(
          "[(\\[]?(?:(?i:joint(?:ly)?(?: work)?|together|zusammen|gemeinsam|(?:in|en|em) (?:coll?abora\\p{L}+|zusammenarbeit)) )?(?i:with|mit|avec|con|com):?\\s+(?<names>[^\\n]{3,400}?)[)\\].:]*\\n\\s*(?:\\(eds?\\.?\\)[.,:;]?\\s+)?(?!(?:and|und|et|e|y|&) )");

  private static final Pattern OTHERS =
      Pattern.compile(
          ",? (?:and|und|et|e|y|&) (?:others|colleagues|co-?workers|co-?authors)$|,? et al\\.?$");

  private static final Pattern GROUP =
      Pattern.compile(
          "(?<name>(?!.*\\bDoctoral Consortium)(?:\\p{Lu}[\\p{L}\\d'’&-]*\\s){1,4}(?:(?:Working|Study|Research) Group|Consortium|Collaboration|Investigators))(?:[.,;]\\s+(?<rest>.+))?",
          Pattern.DOTALL);

  private static final Set<Label> TAKEN_FOR =
      EnumSet.of(Label.CONTAINER, Label.PUBLISHER, Label.NOTE);

  private static final double FOUND = 0.8;

  private LeadingNames() {}

  /** {@code Lee and colleagues: Lakes}: the title begins behind those who wrote it. */
  static List<LabelledSpan> findAmongOthers(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null || LabelledSpan.first(spans, Label.AUTHOR) != null) {
      return spans;
    }
    Matcher names = AND_OTHERS.matcher(text).region(title.span().start(), text.length());
    if (!names.lookingAt() || names.end("names") > title.span().end()) {
      return spans;
    }
    Matcher quoted = QUOTED.matcher(text).region(names.end("names"), text.length());
    Span rest =
        names.end() < title.span().end()
            ? new Span(names.end(), title.span().end())
            : quoted.lookingAt()
                ? new Span(quoted.start("title"), quoted.end("title"))
                : new Span(0, 0);
    return rest.isEmpty()
        ? spans
        : with(spans, new Span(names.start("names"), names.end("names")), rest);
  }

  /** {@code avec Bo Chen} above the title names authors, and the title begins on the next line. */
  static List<LabelledSpan> findOnFirstLine(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    Matcher line = FIRST_LINE.matcher(text);
    if (title == null
        || text.indexOf('\n') < 0
        || LabelledSpan.first(spans, Label.AUTHOR) != null
        || !line.lookingAt()) {
      return spans;
    }
    Span names = new Span(line.start("names"), line.end("names"));
    String listed = OTHERS.matcher(names.of(text)).replaceFirst("");
    if (title.span().end() <= line.end() || !NameLine.isWhole(listed + " et al.")) {
      return spans;
    }
    return with(spans, names, new Span(line.end(), title.span().end()));
  }

  /** {@code Lake Sample Consortium (2020). Lakes}: where nobody is named a group is the author. */
  static List<LabelledSpan> findGroups(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null || LabelledSpan.first(spans, Label.AUTHOR) != null) {
      return spans;
    }
    for (LabelledSpan span : spans) {
      Matcher group = GROUP.matcher(span.span().of(text));
      boolean isNext =
          span.span().start() < title.span().start()
              || span.equals(Neighbours.behind(spans, title.span().end()));
      if (isNext && TAKEN_FOR.contains(span.label()) && group.matches()) {
        List<LabelledSpan> mended = new ArrayList<>(spans);
        mended.remove(span);
        int start = span.span().start();
        Span name = new Span(start, start + group.end("name"));
        mended.add(new LabelledSpan(Label.AUTHOR, name, FOUND));
        if (group.group("rest") != null) {
          Span rest = new Span(start + group.start("rest"), span.span().end());
          mended.add(new LabelledSpan(span.label(), rest, span.confidence()));
        }
        return mended;
      }
    }
    return spans;
  }

  private static List<LabelledSpan> with(List<LabelledSpan> spans, Span names, Span title) {
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(
        span ->
            span.span().overlaps(names)
                || span.span().overlaps(title)
                || span.label() == Label.TITLE);
    mended.add(new LabelledSpan(Label.AUTHOR, names, FOUND));
    mended.add(new LabelledSpan(Label.TITLE, title, FOUND));
    return mended;
  }
}
