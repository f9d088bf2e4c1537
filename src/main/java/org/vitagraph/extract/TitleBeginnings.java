package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.name.Months;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.Span;

/**
 * Where a title begins that the labeller took up too late or too early: {@code Lake (re)filling: a
 * review} does not begin with {@code filling}, and no title with the month of the date before it.
 */
final class TitleBeginnings {
  /** What ends the words before a title. */
  private static final Pattern BOUNDARY = Pattern.compile("[.?!:;,)\\]”\"»]\\s+|\\n\\s*");

  private static final Pattern GROUP =
      Pattern.compile(
          "(?:(?:and\\s|(?:on|in)\\sbehalf\\sof\\s|for\\s)(?:the\\s)?|the\\s|(?=\\p{Lu}[\\p{Lu}\\d-]+ (?:[Ss]tudy|[Ww]orking|[Rr]esearch|[Tt]rial) [Gg]roup))(?:[\\p{L}\\d’'&/-]+\\s){1,8}?(?:[Ii]nvestigators|(?:[Ss]tudy |[Ww]orking |[Rr]esearch )?[Gg]roup|[Cc]onsortium|[Cc]ollaborat(?:ion|ors)|[Nn]etwork|[Ii]nitiative|[Tt]eam)[.:]\\s+[\"“„«]?");

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!](?=\\s|$)");

  private static final Set<Label> MISREAD = EnumSet.of(Label.LOCATION, Label.PUBLISHER, Label.NOTE);

  private static final Set<Label> BEFORE_TITLE = EnumSet.of(Label.AUTHOR, Label.DATE);

  /** Words in front of a title, behind the mark that ends a date. */
  private static final Pattern WORDS_BEHIND =
      Pattern.compile(
          "[)\\]]?[.,:]?\\s+(?<words>\\p{Lu}(?:[^.?!\\[\\]()]|[.?!](?!\\s)){2,100}\\s)");

  /** {@code February } behind {@code 2025, }. */
  private static final Pattern MONTH =
      Pattern.compile("(?<month>(?iu:" + Months.NAME + "))[.:]?\\s+(?=[\"“„«]?\\p{Lu})");

  private static final Pattern YEAR_AND_COMMA = Pattern.compile("(?s).*\\d{4},\\s");

  /** An article, and a quote that opens inside the title. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:^|[.,;:)\\]\\n]\\s{0,2})[\"“„«]?(?<word>(?:The|An?|Die|Der|Das|Eine?|Les?|La|Une?|El|Los|Las|Il|Lo|Gli|Os?|As|Uma?|Zu[rm]|Vom)\\s)[\"“„«'‘]?$");

  private static final int LONGEST_ARTICLE = 8;

  /** A blank and a quote. */
  private static final int LONGEST_GAP = 2;

  private static final int LONGEST_BEGINNING = 100;

  private TitleBeginnings() {}

  /** A title begins with a whole word, and that with the sentence. */
  static List<LabelledSpan> beginWithTheWord(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    int start = title == null ? 0 : title.span().start();
    if (title == null
        || start == 0
        || text.charAt(start - 1) != ')'
        || !Character.isLowerCase(text.charAt(start))) {
      return spans;
    }
    int word = text.lastIndexOf(' ', start) + 1;
    int from = 0;
    for (LabelledSpan span : spans) {
      boolean isOther = span.label() == Label.AUTHOR || span.label() == Label.DATE;
      if (isOther && span.span().end() <= word) {
        from = Math.max(from, span.span().end());
      }
    }
    Matcher boundary = BOUNDARY.matcher(text).region(from, word);
    while (boundary.find()) {
      from = boundary.end();
    }
    while (from < word && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return with(spans, title, new Span(from, title.span().end()));
  }

  /** {@code A. Lee, on behalf of the Lake Investigators. Lakes}: the group is none of the title. */
  static List<LabelledSpan> beginBehindTheGroup(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null) {
      return spans;
    }
    Matcher group = GROUP.matcher(text).region(title.span().start(), text.length());
    if (!group.lookingAt()) {
      return spans;
    }
    Matcher end = SENTENCE_END.matcher(text).region(group.end(), text.length());
    int rest = end.find() ? end.start() : text.length();
    int to = group.end() < title.span().end() ? title.span().end() : rest;
    return with(spans, title, new Span(group.end(), to));
  }

  /** {@code Lee (2015), Lakes, Rivers, and Ponds}: behind authors and year the title begins. */
  static List<LabelledSpan> beginWithTheFirstWord(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    int start = title == null ? 0 : title.span().start();
    for (LabelledSpan before = Neighbours.before(spans, start);
        before != null && isMisread(before, text.substring(before.span().end(), start), spans);
        before = Neighbours.before(spans, start)) {
      start = before.span().start();
    }
    LabelledSpan first = Neighbours.before(spans, start);
    boolean isTitle =
        title != null
            && start < title.span().start()
            && first != null
            && BEFORE_TITLE.contains(first.label())
            && spans.stream()
                .anyMatch(
                    span ->
                        span.label() == Label.AUTHOR && span.span().end() <= first.span().end());
    return isTitle && title != null
        ? with(spans, title, new Span(start, title.span().end()))
        : spans;
  }

  /** {@code Lee (2015). Lakes of} {@code Mars}: no sentence ends between the date and the title. */
  static List<LabelledSpan> beginBehindTheDate(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    LabelledSpan date = title == null ? null : Neighbours.before(spans, title.span().start());
    if (title == null
        || authors == null
        || date == null
        || date.label() != Label.DATE
        || authors.span().end() > date.span().start()) {
      return spans;
    }
    Matcher words = WORDS_BEHIND.matcher(text).region(date.span().end(), title.span().start());
    return words.matches()
        ? with(spans, title, new Span(words.start("words"), title.span().end()))
        : spans;
  }

  /** {@code 2025, February Lakes}: the month belongs to the date. */
  static List<LabelledSpan> beginBehindTheMonth(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan date = title == null ? null : Neighbours.before(spans, title.span().start());
    if (title == null || date == null || date.label() != Label.DATE) {
      return spans;
    }
    Matcher month = MONTH.matcher(text).region(title.span().start(), title.span().end());
    boolean isMonth =
        month.lookingAt()
            && YEAR_AND_COMMA
                .matcher(text.substring(date.span().start(), title.span().start()))
                .matches();
    if (!isMonth) {
      return spans;
    }
    List<LabelledSpan> mended = with(spans, title, new Span(month.end(), title.span().end()));
    mended.remove(date);
    Span whole = new Span(date.span().start(), month.end("month"));
    mended.add(new LabelledSpan(Label.DATE, whole, date.confidence()));
    return mended;
  }

  /** {@code Die 'Lakes' of Mars}: the article before the quote is a part of the title. */
  static List<LabelledSpan> beginWithTheArticle(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    int start = title == null ? 0 : title.span().start();
    int at = start - 1;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at)) && start - at <= LONGEST_GAP) {
      at--;
    }
    if (title == null || at < 0 || !Character.isLetter(text.charAt(at))) {
      return spans;
    }
    LabelledSpan last = Neighbours.before(spans, start);
    int from = Math.max(last == null ? 0 : last.span().end(), start - LONGEST_ARTICLE);
    Matcher article = ARTICLE.matcher(text).region(from, start).useAnchoringBounds(true);
    boolean isAtStart = from == 0 || last != null && from == last.span().end();
    return article.find() && (isAtStart || article.start("word") > from)
        ? with(spans, title, new Span(article.start("word"), title.span().end()))
        : spans;
  }

  /** {@code "A Lake Directed} {@code Shore Scheme"}: the title begins where its quote opens. */
  static List<LabelledSpan> beginWithTheQuote(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null || title.span().end() == text.length()) {
      return spans;
    }
    int end = title.span().end();
    String closing = text.startsWith("''", end) || text.startsWith(".''", end) ? "''" : "”";
    String opening = closing.equals("”") ? "“" : "``";
    int at = text.indexOf(closing, end);
    int open = text.lastIndexOf(opening, title.span().start());
    int start = open + opening.length();
    if (at < 0
        || at > end + 1
        || open < 0
        || start >= title.span().start()
        || title.span().start() - start > LONGEST_BEGINNING
        || text.substring(start, end).contains(closing)) {
      return spans;
    }
    Span whole = new Span(start, end);
    boolean isOther =
        spans.stream()
            .anyMatch(
                span ->
                    span.span().overlaps(whole)
                        && !span.equals(title)
                        && !MISREAD.contains(span.label()));
    return isOther ? spans : with(spans, title, whole);
  }

  /** Whether a place, house, note or name can be the first words of the title behind it. */
  private static boolean isMisread(LabelledSpan words, String gap, List<LabelledSpan> spans) {
    LabelledSpan before = Neighbours.before(spans, words.span().start());
    return MISREAD.contains(words.label())
        ? gap.equals(", ")
        : words.label() == Label.AUTHOR
            && before != null
            && before.label() == Label.DATE
            && !words.equals(LabelledSpan.first(spans, Label.AUTHOR))
            && (gap.equals(", ") || gap.equals(": "));
  }

  private static List<LabelledSpan> with(List<LabelledSpan> spans, LabelledSpan title, Span whole) {
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.equals(title) || span.span().overlaps(whole));
    mended.add(new LabelledSpan(Label.TITLE, whole, title.confidence()));
    return mended;
  }
}
