package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.Span;

/**
 * A chapter that the labeller passed over for its book: in {@code Lee, A. Ponds. In: Chen, B. (ed.)
 * Waters} the title stands before {@code In}, behind the editors the book.
 */
final class Chapters {
  private static final Pattern IN_BEFORE =
      Pattern.compile("[.?!”\"»)]\\s+(?:[Ii]n|Em|En|Dans):?\\s+\\W{0,2}$");

  /** Names whose last is an initial, and words behind them. */
  private static final Pattern NAMES_AND_TITLE =
      Pattern.compile("(?<names>.*(?<!\\p{L})\\p{Lu}\\.)\\s+(?<title>\\p{Lu}\\p{Ll}+\\s.*)");

  private static final Pattern NAMES_AND_COLON =
      Pattern.compile("(?<names>[^:]{3,120}):\\s+(?<title>\\p{Lu}.*)");

  /** {@code , 3. Auflage} behind a book. */
  private static final Pattern EDITION =
      Pattern.compile(
          "(?iu),?\\s+\\d{1,2}\\.\\s*(?:aufl(?:age|\\.)?|ed(?:ition|ição|izione|\\.)?)\\W*$");

  private static final Pattern STATUS =
      Pattern.compile("(?i)[\\s.,(]*(?:in press|to appear|forthcoming|accepted)[).,:]+");

  private static final Pattern TITLE = Pattern.compile("(?s)\\p{Lu}\\S*\\s+\\S.{4,}");

  private Chapters() {}

  static List<LabelledSpan> find(String text, List<LabelledSpan> spans) {
    LabelledSpan editors = LabelledSpan.first(spans, Label.EDITOR);
    LabelledSpan book = LabelledSpan.first(spans, Label.TITLE);
    if (editors == null || book == null || book.span().start() < editors.span().end()) {
      return spans;
    }
    String before = text.substring(0, editors.span().start());
    Matcher in = IN_BEFORE.matcher(before);
    if (!in.find()) {
      return spans;
    }
    int end = in.start();
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    int from = 0;
    LabelledSpan names = null;
    for (LabelledSpan span : spans) {
      boolean isNoTitle =
          span.label() == Label.AUTHOR
              || span.label() == Label.DATE
              || span.label() == Label.STATUS;
      if (isNoTitle && span.span().end() <= end + 1) {
        from = Math.max(from, Math.min(end, span.span().end()));
      }
    }
    if (authors != null && authors.span().end() >= end - 1 && authors.span().start() < end) {
      Matcher both = NAMES_AND_TITLE.matcher(text).region(authors.span().start(), end);
      if (!both.matches()) {
        both = NAMES_AND_COLON.matcher(text).region(authors.span().start(), end);
      }
      if (!both.matches()) {
        return spans;
      }
      names =
          new LabelledSpan(
              Label.AUTHOR,
              new Span(authors.span().start(), both.end("names")),
              authors.confidence());
      from = both.start("title");
    }
    Matcher status = STATUS.matcher(text).region(from, end);
    from = status.lookingAt() ? status.end() : from;
    while (from < end && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return TITLE.matcher(text.substring(from, end)).matches()
        ? mended(spans, withoutEdition(text, book), new Span(from, end), names)
        : spans;
  }

  private static LabelledSpan withoutEdition(String text, LabelledSpan book) {
    Matcher edition = EDITION.matcher(book.span().of(text));
    int start = book.span().start();
    return edition.find()
        ? new LabelledSpan(
            book.label(), new Span(start, start + edition.start()), book.confidence())
        : book;
  }

  private static List<LabelledSpan> mended(
      List<LabelledSpan> spans, LabelledSpan book, Span chapter, @Nullable LabelledSpan names) {
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.label() == Label.TITLE && span.span().overlaps(book.span()));
    mended.removeIf(span -> span.span().overlaps(chapter));
    if (names != null) {
      mended.add(names);
    }
    mended.add(new LabelledSpan(Label.TITLE, chapter, book.confidence()));
    mended.add(new LabelledSpan(Label.CONTAINER, book.span(), book.confidence()));
    return mended;
  }
}
