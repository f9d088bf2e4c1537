package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.NameLine;
import org.vitagraph.text.Span;

/**
 * How far the names in front of a title reach where the labeller stopped inside the last of them,
 * {@code A. Lee, B.} before {@code Chen}, or went on with a word of the title.
 */
final class AuthorExtents {
  private static final Pattern FAMILY_FIRST =
      Pattern.compile("\\s*\\p{Lu}[\\p{L}'’-]+, \\p{Lu}\\p{Ll}[\\p{L}-]*");

  private static final Pattern ONE_NAME_LEFT =
      Pattern.compile("(?:^|[;&]|\\b(?:and|und|et|y|e)\\s)\\s*\\p{Lu}[\\p{L}'’-]+$");

  /** A given name behind its family name, before the colon that ends the authors. */
  private static final Pattern GIVEN =
      Pattern.compile(",\\s+(?<name>\\p{Lu}[\\p{L}.-]+(?:\\s\\p{Lu}[\\p{L}.-]*)?):\\s+");

  /** A family name with initials behind it. */
  private static final String INVERTED =
      "(?:\\p{L}[\\p{L}'’-]* ){0,2}?\\p{Lu}[\\p{L}'’-]+, \\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3}";

  private static final Pattern INITIALS_BEHIND =
      Pattern.compile("\\s*(?:(?i:by|with) )?" + INVERTED + "[,;\\s]");

  /** Two such names and a family name; the end of a list, which may be thousands long. */
  private static final Pattern INITIALS_LEFT =
      Pattern.compile(
          "(?<=^|[,;&\\s])(?:"
              + INVERTED
              + "(?:[,;]? (?:and|und|et|y|e|&)|[,;])\\s+){2}(?:\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}'’-]+$");

  private static final int END_OF_LIST = 200;

  private static final Pattern INITIALS =
      Pattern.compile(",\\s(?<name>\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*)\\s+(?=\\p{L})");

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("[,;/·&]\\s*|\\b(?:and|und|et|y|e)\\s");

  /** {@code B.} of {@code A. Lee, B.}. */
  private static final Pattern ONLY_INITIALS =
      Pattern.compile("\\s*\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*\\s*");

  private static final Pattern INITIALS_FIRST =
      Pattern.compile("\\W*(?i:by |with )?\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*\\s\\p{Lu}\\p{Ll}");

  private static final Pattern FAMILY =
      Pattern.compile("\\s+(?<name>\\p{Lu}[\\p{L}'’-]+)(?=\\s*[,.;:\\n])[\\s,.;:]*");
  private static final Pattern REST_OF_NAME =
      Pattern.compile("-(?<name>\\p{Lu}\\p{Ll}[\\p{L}'’]*)[,.:;]?\\s+");
  private static final Pattern ENDS_IN_NAME =
      Pattern.compile("\\s*\\S+\\s(?:.*\\s)?\\p{Lu}\\p{Ll}+");
  private static final Pattern REST_OF_WORD = Pattern.compile("-[\\p{Ll}\\d]");
  private static final Pattern FAMILY_AND_COLON =
      Pattern.compile("\\s+(?<name>\\p{Lu}[\\p{L}'’-]+):\\s+");
  private static final Pattern ONE_GIVEN = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)*");

  /** A name at a title's end, in front of others: {@code by B. Chen}, {@code , B. Chen}. */
  private static final Pattern AT_TITLE_END =
      Pattern.compile(
          "(?s).{8,}?(?:(?:[.,;:]\\s+|\\n)by\\s+(?<by>\\p{Lu}[\\p{L}.'’-]* [\\p{L}.'’ -]{1,40})|,\\s+(?<name>\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*\\s\\p{Lu}[\\p{L}'’-]+))");

  private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}\\.");

  private AuthorExtents() {}

  /**
   * {@code Lakes, B. Chen}, {@code A. Lee and C. Young}: the list begins in front of the labels.
   */
  static List<LabelledSpan> beginWithTheFirstName(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    if (title == null) {
      return spans;
    }
    if (authors == null) {
      return namesBelow(text, spans, title);
    }
    int end = title.span().end();
    if (authors.span().start() < end
        || !text.substring(end, authors.span().start()).equals(", ")
        || Company.isReview(title.span().of(text))) {
      return spans;
    }
    Matcher name = AT_TITLE_END.matcher(title.span().of(text));
    if (!name.matches()) {
      return spans;
    }
    int start = title.span().start();
    int from = start + name.start(name.group("by") == null ? "name" : "by");
    int to = start + (name.group("by") == null ? name.start("name") : name.start("by") - 3);
    while (" \n,;:.".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    Span names = new Span(from, authors.span().end());
    return with(spans, authors, names, title, new Span(start, to));
  }

  /** A line of names with initials below the title is none of it. */
  private static List<LabelledSpan> namesBelow(
      String text, List<LabelledSpan> spans, LabelledSpan title) {
    int line = text.indexOf('\n', title.span().start());
    while (line >= 0 && line < title.span().end()) {
      int end = text.indexOf('\n', line + 1);
      Span names = new Span(line + 1, end < 0 ? text.length() : end);
      String printed = names.of(text).strip();
      if (NameLine.isWhole(printed) && INITIAL.matcher(printed).find()) {
        List<LabelledSpan> mended = new ArrayList<>(spans);
        mended.removeIf(span -> span.equals(title) || span.span().overlaps(names));
        Span above = new Span(title.span().start(), line);
        mended.add(new LabelledSpan(Label.TITLE, above, title.confidence()));
        mended.add(new LabelledSpan(Label.AUTHOR, names, title.confidence()));
        return mended;
      }
      line = end;
    }
    return spans;
  }

  /**
   * {@code Lee, Ada und Chen, Bo: Lakes}: where family names stand first, the last one too is
   * followed by a given name, up to the colon; or, where all others are, by initials.
   */
  static List<LabelledSpan> finishNames(String text, List<LabelledSpan> spans) {
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    String printed = authors == null ? "" : authors.span().of(text);
    boolean isNameLeft =
        FAMILY_FIRST.matcher(printed).lookingAt() && ONE_NAME_LEFT.matcher(printed).find();
    if (authors == null || !isNameLeft && !areInitialsLeft(printed)) {
      return spans;
    }
    Matcher given =
        (isNameLeft ? GIVEN : INITIALS)
            .matcher(text)
            .region(authors.span().end(), text.length())
            .useTransparentBounds(true);
    if (!given.lookingAt()) {
      return spans;
    }
    Span names = new Span(authors.span().start(), given.end("name"));
    List<LabelledSpan> mended = new ArrayList<>();
    for (LabelledSpan span : spans) {
      boolean reaches = !span.equals(authors) && span.span().overlaps(names);
      if (!reaches) {
        mended.add(
            span.equals(authors) ? new LabelledSpan(Label.AUTHOR, names, span.confidence()) : span);
      } else if (span.span().end() > given.end()) {
        Span rest = new Span(given.end(), span.span().end());
        mended.add(new LabelledSpan(span.label(), rest, span.confidence()));
      }
    }
    return mended;
  }

  private static boolean areInitialsLeft(String names) {
    int from = Math.max(0, names.length() - END_OF_LIST);
    return INITIALS_BEHIND.matcher(names).lookingAt()
        && INITIALS_LEFT.matcher(names).region(from, names.length()).find();
  }

  /**
   * Where a word stands half in the names and half in the title: {@code A. Lee, B.} {@code Chen},
   * {@code Ada Diaz} {@code -Lee}, {@code Ada Lee & Bo} {@code Chen: Lakes}; or, of the title,
   * {@code A. Lee, LAKE} {@code -2: a model}.
   */
  static List<LabelledSpan> settleTheLastName(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan authors = title == null ? null : Neighbours.before(spans, title.span().start());
    if (title == null || authors == null || authors.label() != Label.AUTHOR) {
      return spans;
    }
    int end = authors.span().end();
    Matcher family = FAMILY.matcher(text).region(end, text.length());
    boolean isInitial = text.charAt(end - 1) == '.' && family.lookingAt();
    Matcher colon = FAMILY_AND_COLON.matcher(text).region(end, text.length());
    boolean isColon = title.span().start() - end == 1 && colon.lookingAt();
    if (!isInitial && !isColon && text.charAt(end) != '-') {
      return spans;
    }
    int last = lastName(text, authors.span());
    String name = text.substring(last, end);
    String others = text.substring(authors.span().start(), last);
    if (isInitial
        && ONLY_INITIALS.matcher(name).matches()
        && INITIALS_FIRST.matcher(others).lookingAt()) {
      return with(spans, authors, title, family.end("name"), family.end());
    }
    Matcher rest = REST_OF_NAME.matcher(text).region(end, text.length());
    if (ENDS_IN_NAME.matcher(name).matches() && rest.lookingAt()) {
      return with(spans, authors, title, rest.end("name"), rest.end());
    }
    if (isColon
        && ONE_GIVEN.matcher(name.strip()).matches()
        && others.strip().indexOf(' ') > 0
        && !FAMILY_FIRST.matcher(others).lookingAt()) {
      return with(spans, authors, title, colon.end("name"), colon.end());
    }
    if (REST_OF_WORD.matcher(text).region(end, text.length()).lookingAt()
        && title.span().start() == end + 1
        && !others.isBlank()) {
      int stop = last;
      while (stop > authors.span().start() && " ,;/·&".indexOf(text.charAt(stop - 1)) >= 0) {
        stop--;
      }
      return with(spans, authors, title, stop, last);
    }
    return spans;
  }

  private static int lastName(String text, Span authors) {
    Matcher between = BETWEEN_NAMES.matcher(text).region(authors.start(), authors.end());
    int last = authors.start();
    while (between.find()) {
      last = between.end();
    }
    return last;
  }

  private static List<LabelledSpan> with(
      List<LabelledSpan> spans, LabelledSpan authors, LabelledSpan title, int end, int start) {
    if (start >= title.span().end()) {
      return spans;
    }
    Span names = new Span(authors.span().start(), end);
    Span words =
        new Span(
            end > authors.span().end() ? Math.max(start, title.span().start()) : start,
            title.span().end());
    return with(spans, authors, names, title, words);
  }

  private static List<LabelledSpan> with(
      List<LabelledSpan> spans, LabelledSpan authors, Span names, LabelledSpan title, Span words) {
    return spans.stream()
        .map(
            span ->
                span.equals(authors)
                    ? new LabelledSpan(Label.AUTHOR, names, span.confidence())
                    : span.equals(title)
                        ? new LabelledSpan(Label.TITLE, words, span.confidence())
                        : span)
        .toList();
  }
}
