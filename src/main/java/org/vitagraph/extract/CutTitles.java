package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * Where a title ends that the labeller let run on: before {@code to appear in}, before {@code PhD
 * thesis}, before the series of a working paper, at its closing quote.
 */
final class CutTitles {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int SHORTEST = 8;

  private static final SoughtPattern STATUS =
      SoughtPattern.of(
          "[.,;]\\s+(?:to appear in|accepted (?:to|in|at|by|for publication in)|submitted to|forthcoming in|in press at|erscheint in:?|à paraître dans)\\s+",
          FLAGS);

  private static final SoughtPattern THESIS =
      SoughtPattern.of(
          "[.,;]\\s+\\(?(?:th[èe]se de doctorat|th[èe]se d['’]\\p{L}+|ph\\.? ?d\\.? (?:thesis|dissertation)|doctoral (?:thesis|dissertation)|master['’]?s? thesis|tesis doctoral|tesis de (?:doctorado|maestr[ií]a|grado|licenciatura)|tese de doutorado|dissertação de mestrado|tesi di (?:laurea|dottorato))\\b",
          FLAGS);

  private static final SoughtPattern SERIES =
      SoughtPattern.of(
          "(?<=[.?!,;])\\s+(?=(?:\\p{Lu}[\\p{L}&-]*\\s){0,4}(?:Working|Discussion) Papers?(?: Series)?,?(?: No\\b| #|\\s\\d|$))");

  private static final Pattern PAPER_SERIES =
      Pattern.compile("(?:\\p{Lu}[\\p{L}&-]*\\s){0,4}(?:Working|Discussion) Papers?(?: Series)?");

  private static final Pattern TWO_MARKS = Pattern.compile("''(?=\\s)");

  private CutTitles() {}

  /** The spans with the title cut, and the venue behind it from where it begins. */
  static List<LabelledSpan> cut(String text, List<LabelledSpan> spans) {
    LabelledSpan title =
        spans.stream().filter(span -> span.label() == Label.TITLE).findFirst().orElse(null);
    if (title == null || title.span().length() < 2 * SHORTEST) {
      return spans;
    }
    String words = title.span().of(text);
    SearchedText searched = new SearchedText(words);
    Cut cut = quoted(text, title.span(), words);
    cut = cut == null ? found(STATUS, searched) : cut;
    cut = cut == null ? found(THESIS, searched) : cut;
    cut = cut == null ? found(SERIES, searched) : cut;
    return cut == null || cut.start < SHORTEST ? spans : apply(text, spans, title, cut);
  }

  /** Where the title ends, and where what follows begins; both from the title's start. */
  private record Cut(int start, int end) {}

  private static @Nullable Cut found(SoughtPattern pattern, SearchedText words) {
    return pattern.find(words).map(match -> new Cut(match.start(), match.end())).orElse(null);
  }

  /** {@code "Lakes''} is quoted, though by marks of two kinds. */
  private static @Nullable Cut quoted(String text, Span title, String words) {
    int before = title.start() - 1;
    if (before < 0 || "\"“".indexOf(text.charAt(before)) < 0 || words.indexOf("''") < 0) {
      return null;
    }
    Matcher marks = TWO_MARKS.matcher(words);
    return marks.find() ? new Cut(marks.start(), marks.end()) : null;
  }

  private static List<LabelledSpan> apply(
      String text, List<LabelledSpan> spans, LabelledSpan title, Cut cut) {
    int start = title.span().start();
    int from = start + cut.end;
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.remove(title);
    mended.add(
        new LabelledSpan(Label.TITLE, new Span(start, start + cut.start), title.confidence()));
    LabelledSpan next =
        spans.stream()
            .filter(span -> span.span().start() >= title.span().end())
            .findFirst()
            .orElse(null);
    boolean goesOn =
        next != null
            && next.label() == Label.CONTAINER
            && from < title.span().end()
            && next.span().start() - title.span().end() <= 2;
    Matcher series = PAPER_SERIES.matcher(text).region(from, title.span().end());
    if (goesOn && next != null) {
      mended.remove(next);
      mended.add(
          new LabelledSpan(Label.CONTAINER, new Span(from, next.span().end()), next.confidence()));
    } else if (series.lookingAt()) {
      mended.add(
          new LabelledSpan(Label.CONTAINER, new Span(from, series.end()), title.confidence()));
    }
    return mended;
  }
}
