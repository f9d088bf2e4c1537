package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.Span;

/**
 * A review that names the book: in {@code Compte rendu de Bo Chen, Ponds, Paris, 2016, dans Revue
 * des eaux, 2018} nobody but the owner is the author, and the last date is the review's.
 */
final class BookReviews {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?iu)\\W{0,2}(?:comptes?[ -]rendus? d[eu']|c\\.? ?r\\.? de |recension d[eu']|rezension (?:zu|von)|rez\\. (?:zu|von)|besprechung von|rec(?:ensione|\\.)? (?:a|di)\\b|rese[ñn]a d[eo]|(?:book )?review of|review:)[: ]*");

  /** What a review begins with. */
  private static final String FIRST = "CcRrBb“\"«";

  private static final Pattern BEFORE = Pattern.compile("[\\s.,:;()“”\"«]*");

  private static final Pattern BY =
      Pattern.compile(
          "[”\"’'»\\s]*,?\\s*(?:(?:edited )?by|(?:hrsg\\. |herausgegeben )?von|par|por|de|di)?:?\\s*");

  private BookReviews() {}

  /**
   * {@code A. Lee (2018). Review of Ponds by Bo Chen. Waters 3}: whose book it is belongs to the
   * title.
   */
  static List<LabelledSpan> readBehindAuthors(String text, List<LabelledSpan> spans) {
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (authors == null || title == null || authors.span().end() > title.span().start()) {
      return spans;
    }
    int from = authors.span().end();
    for (LabelledSpan span : spans) {
      boolean isDate = span.label() == Label.DATE && span.span().end() <= title.span().start();
      from = isDate ? Math.max(from, span.span().end()) : from;
    }
    Matcher before = BEFORE.matcher(text).region(from, text.length());
    int at = before.lookingAt() ? before.end() : from;
    if (at == text.length() || FIRST.indexOf(text.charAt(at)) < 0) {
      return spans;
    }
    Matcher beginning = BEGINNING.matcher(text).region(at, text.length());
    if (!beginning.lookingAt() || beginning.start() > title.span().start()) {
      return spans;
    }
    int end = title.span().end();
    for (LabelledSpan span : spans) {
      boolean isReviewed =
          (span.label() == Label.AUTHOR || span.label() == Label.EDITOR)
              && span.span().start() >= end
              && BY.matcher(text.substring(end, span.span().start())).matches();
      end = isReviewed ? span.span().end() : end;
    }
    Span whole = new Span(beginning.start(), end);
    List<LabelledSpan> read = new ArrayList<>(spans);
    read.removeIf(span -> span.span().overlaps(whole));
    read.add(new LabelledSpan(Label.TITLE, whole, title.confidence()));
    return read;
  }

  static List<LabelledSpan> read(String text, List<LabelledSpan> spans) {
    if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0) {
      return spans;
    }
    Matcher beginning = BEGINNING.matcher(text);
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null || !beginning.lookingAt()) {
      return spans;
    }
    LabelledSpan lastDate = null;
    for (LabelledSpan span : spans) {
      lastDate = span.label() == Label.DATE ? span : lastDate;
    }
    Span whole = new Span(0, endOfBook(text, spans, title));
    List<LabelledSpan> read = new ArrayList<>();
    for (LabelledSpan span : spans) {
      boolean isOfBook =
          span.span().overlaps(whole)
              || lastDate != null
                  && span.span().start() < lastDate.span().start()
                  && span.label() == Label.DATE;
      if (!isOfBook) {
        read.add(span);
      }
    }
    read.add(new LabelledSpan(Label.TITLE, whole, title.confidence()));
    return read;
  }

  /** {@code Review of Ponds, by Bo Chen. Waters. Ada Lee}: who else is named wrote the review. */
  private static int endOfBook(String text, List<LabelledSpan> spans, LabelledSpan title) {
    int end = title.span().end();
    LabelledSpan of = null;
    boolean isOther = false;
    for (LabelledSpan span : spans) {
      boolean isBehind = span.label() == Label.AUTHOR && span.span().start() >= end;
      if (isBehind && of == null) {
        String by = text.substring(end, span.span().start());
        of = !by.isBlank() && BY.matcher(by).matches() && by.strip().length() > 1 ? span : null;
      } else {
        isOther |= isBehind;
      }
    }
    if (of != null && isOther) {
      return of.span().end();
    }
    // Of two names behind it, with figures between, the first is the book's.
    List<Span> names =
        spans.stream()
            .filter(span -> span.label() == Label.CONTAINER && span.span().start() >= end)
            .map(LabelledSpan::span)
            .toList();
    boolean isNamed =
        names.size() > 1
            && text.substring(names.get(0).end(), names.get(1).start())
                .chars()
                .anyMatch(Character::isDigit);
    return isNamed ? names.get(0).end() : end;
  }
}
