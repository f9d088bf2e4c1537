package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * Who wrote along, by the words that say so, and who did not: behind {@code jointly with} stand
 * authors, behind {@code supervised by} none.
 */
final class Company {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String NAME =
      "(?:\\p{Lu}\\.[ -]?|\\p{Lu}[\\p{L}’'-]+ )+(?:(?:van|von|de|del|da|di|der|den|la) )*\\p{Lu}[\\p{L}’'-]+";

  private static final Pattern ON_A_LINE =
      Pattern.compile(
          "(?m)^\\(?(?:(?i:together|joint(?:ly)?(?: work)?|co-?(?:authored|written)|in collaboration) )with (?<names>"
              + NAME
              + "(?:(?:,? and |, )"
              + NAME
              + ")*?)(?=[).,]?(?:\\s|$))(?!,? and |, \\p{Lu}\\p{Ll}+ \\p{Lu})");

  /** {@code (zusammen mit Bo Chen)}. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "[(\\[](?:(?i:together|joint(?:ly)?|co-?(?:authored|written)|zusammen|gemeinsam|en collaboration|in collaborazione|en colaboración) )?(?:[Ww]ith|mit|avec|con|com) (?<names>"
              + NAME
              + "(?:(?:,? (?:and|und|et|e|y|&) |, )"
              + NAME
              + ")*)[)\\]]");

  private static final SoughtPattern REVIEW =
      SoughtPattern.of(
          "\\b(?:reviews?|rezension|recension|recensione|rese[ñn]a|comptes? rendus?)\\b", FLAGS);

  private static final SoughtPattern ADVISOR_BEFORE =
      SoughtPattern.of(
          "\\b(?:advis[eo]rs?|supervis(?:ors?|ed by)|advised by|under the (?:supervision|direction) of|directeur|directrice|sous la direction de|dir\\.|betreuer(?:in)?|orientador[a]?|relatore|director[a]?)\\s*:?\\s*(?:prof\\.? |dr\\.? )*$",
          FLAGS);

  private static final SoughtPattern BEFORE =
      SoughtPattern.of("\\b(?:with|mit|avec|con|com|by|von|par|por|da|di|de)\\s*$|\\($", FLAGS);

  private static final Pattern WORD =
      Pattern.compile(
          "(?iu)\\W*(?:joint(?:ly)? |together )?(?:with|mit|avec|con|com|by|authors?)\\b");

  /** What a title has; a number and {@code In press} are none. */
  private static final Pattern WORDS = Pattern.compile("(?:\\p{L}{2,}\\P{L}+){2}\\p{L}{2,}");

  /** What stands between a title and those who wrote it. */
  private static final Pattern AT_TITLE_END =
      Pattern.compile(
          "[\\s.,;:(\\[–—-]+(?:(?:joint(?:ly)?(?: work)?|together|co-?(?:authored|written)|in collaboration|en collaboration|em colaboração|en colaboración|in collaborazione|in zusammenarbeit|gemeinsam|zusammen)(?: (?:with|avec|com|con|mit))?|저자|作者|著者)\\s*[:：]?$",
          FLAGS);

  /** {@code 作者：}, and the names up to the end of the line. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:저자|作者|著者)\\s*[:：]\\s*(?<names>[^\\n.。…「『《:：]{2,}?)(?=[\\s,，、]*(?:\\n|\\.|。|…|$))");

  /** {@code Lakes: by Lee et al.}, {@code Lakes, Ada Lee et al.}. */
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(
          "(?s).{8,}?(?:(?:[:.,;]\\s+|\\n)by:?\\s+(?<by>(?:\\p{Lu}[\\p{L}'’-]+|"
              + NAME
              + "(?:(?:,? and |, )"
              + NAME
              + ")*)(?:,? et al\\.?)?)|,\\s+(?<names>(?:"
              + NAME
              + ", )*"
              + NAME
              + ",? et al\\.?))");

  private static final int LONGEST_COMPANY = 40;

  private static final double FOUND = 0.8;

  private Company() {}

  /** {@code Together with Bo Chen} on a line of its own names authors, and ends the title. */
  static List<LabelledSpan> find(String text, List<LabelledSpan> spans) {
    Matcher company = ON_A_LINE.matcher(text);
    if (text.indexOf('\n') < 0 || !company.find() || company.start() == 0) {
      return spans;
    }
    String above = text.substring(0, company.start()).stripTrailing();
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title != null && title.span().start() > company.start() && !WORDS.matcher(above).find()) {
      return spans;
    }
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    Span names = new Span(company.start("names"), company.end("names"));
    if (title != null && title.span().end() <= above.length()) {
      if (authors != null && authors.span().start() == names.start()) {
        return spans;
      }
      LabelledSpan venue = LabelledSpan.first(spans, Label.CONTAINER);
      if (venue != null && venue.span().end() <= above.length()) {
        return withAuthors(spans, names);
      }
    }
    int start = title == null || title.span().start() >= above.length() ? 0 : title.span().start();
    // Whoever was found in front of the title is a part of it.
    start = authors != null && authors.span().start() < start ? 0 : start;
    List<LabelledSpan> mended = new ArrayList<>(spans);
    Span whole = new Span(start, above.length());
    mended.removeIf(span -> span.span().start() < company.end("names"));
    mended.add(new LabelledSpan(Label.TITLE, whole, FOUND));
    mended.add(new LabelledSpan(Label.AUTHOR, names, FOUND));
    return mended;
  }

  /** {@code Lakes, in collaboration with}: the words before the names are none of the title. */
  static List<LabelledSpan> endTitles(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null) {
      return spans;
    }
    int start = Math.max(title.span().start(), title.span().end() - LONGEST_COMPANY);
    Matcher company = AT_TITLE_END.matcher(text).region(start, title.span().end());
    if (!company.find() || company.start() == title.span().start()) {
      return spans;
    }
    Span rest = new Span(title.span().start(), company.start());
    return spans.stream()
        .map(
            span ->
                span.equals(title) ? new LabelledSpan(Label.TITLE, rest, title.confidence()) : span)
        .toList();
  }

  /** Whom a label of its own calls authors, they are, whatever the labeller made of them. */
  static List<LabelledSpan> findLabelled(String text, List<LabelledSpan> spans) {
    Matcher labelled = LABELLED.matcher(text);
    if (LabelledSpan.first(spans, Label.AUTHOR) != null || !labelled.find()) {
      return spans;
    }
    Span names = new Span(labelled.start("names"), labelled.end("names"));
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.span().overlaps(names));
    mended.add(new LabelledSpan(Label.AUTHOR, names, FOUND));
    return mended;
  }

  /** Where nobody else is named, those whom the title's last words name are the authors. */
  static List<LabelledSpan> findBehindTitle(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null || LabelledSpan.first(spans, Label.AUTHOR) != null) {
      return spans;
    }
    String words = title.span().of(text);
    boolean mayName = words.endsWith(" al") || words.endsWith(" al.") || words.contains("by");
    Matcher named = BEHIND_TITLE.matcher(words);
    if (!mayName || !named.matches() || REVIEW.isIn(words)) {
      return spans;
    }
    String group = named.group("by") == null ? "names" : "by";
    int start = title.span().start();
    Span names = new Span(named.start(group), named.end(group)).shift(start);
    int end = group.equals("by") ? text.lastIndexOf("by", names.start()) : names.start();
    end = trimmed(text, start, end);
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.remove(title);
    mended.add(new LabelledSpan(Label.TITLE, new Span(start, end), title.confidence()));
    mended.add(new LabelledSpan(Label.AUTHOR, names, FOUND));
    return mended;
  }

  /** Whether a text calls itself a review. */
  static boolean isReview(String title) {
    return REVIEW.isIn(title);
  }

  /** Whom brackets call company is an author, whatever the labeller made of the names. */
  static List<LabelledSpan> findInBrackets(String text, List<LabelledSpan> spans) {
    if (text.indexOf('(') < 0 && text.indexOf('[') < 0
        || LabelledSpan.first(spans, Label.AUTHOR) != null) {
      return spans;
    }
    Matcher company = IN_BRACKETS.matcher(text);
    if (!company.find()) {
      return spans;
    }
    Span names = new Span(company.start("names"), company.end("names"));
    Span brackets = new Span(company.start(), company.end());
    return withAuthors(endAtCompany(text, spans, brackets), names);
  }

  /** {@code Lakes. (With Bo Chen) Waters 3}: title is before the brackets, the venue behind. */
  private static List<LabelledSpan> endAtCompany(
      String text, List<LabelledSpan> spans, Span brackets) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null || !title.span().contains(brackets)) {
      return spans;
    }
    int end = trimmed(text, title.span().start(), brackets.start());
    int from = brackets.end();
    while (from < title.span().end() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    if (!WORDS.matcher(text.substring(title.span().start(), end)).find()) {
      return spans;
    }
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.remove(title);
    mended.add(
        new LabelledSpan(Label.TITLE, new Span(title.span().start(), end), title.confidence()));
    if (from < title.span().end() && Character.isUpperCase(text.charAt(from))) {
      int last = title.span().end();
      LabelledSpan venue = LabelledSpan.first(spans, Label.CONTAINER);
      if (venue != null && venue.span().start() - last <= 2 && venue.span().end() > last) {
        mended.remove(venue);
        last = venue.span().end();
      }
      mended.add(new LabelledSpan(Label.CONTAINER, new Span(from, last), FOUND));
    }
    return mended;
  }

  /** Where the words before a place end. */
  private static int trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && " \n,;:.".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  /** The fields, these names the authors unless they stand in the title. */
  private static List<LabelledSpan> withAuthors(List<LabelledSpan> spans, Span names) {
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.span().overlaps(names) && span.label() != Label.TITLE);
    if (mended.stream().noneMatch(span -> span.span().overlaps(names))) {
      mended.add(new LabelledSpan(Label.AUTHOR, names, FOUND));
    }
    return mended;
  }

  /**
   * Behind title and venue stand no authors that nothing calls so, unless on a line of their own;
   * an advisor is none at all.
   */
  static List<LabelledSpan> dropStrangers(String text, List<LabelledSpan> spans) {
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    LabelledSpan venue = LabelledSpan.first(spans, Label.CONTAINER);
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (authors == null || title == null) {
      return spans;
    }
    return spans.stream()
        .filter(
            span -> {
              if (span.label() != Label.AUTHOR) {
                return true;
              }
              boolean isBehind =
                  !span.equals(authors)
                      && venue != null
                      && authors.span().end() <= title.span().start()
                      && span.span().start() >= venue.span().end()
                      && span.span().start() > title.span().end()
                      && !WORD.matcher(span.span().of(text)).lookingAt()
                      && text.charAt(span.span().start() - 1) != '\n'
                      && !FieldGrammar.isBehind(BEFORE, text, span)
                      && !isReviewed(text, authors);
              return !isBehind && !FieldGrammar.isBehind(ADVISOR_BEFORE, text, span);
            })
        .toList();
  }

  /** Whether a review names in front whose book it is about; who wrote it may stand behind. */
  private static boolean isReviewed(String text, LabelledSpan authors) {
    int end = Math.min(authors.span().end(), authors.span().start() + 20);
    return REVIEW.isIn(text.substring(0, end));
  }
}
