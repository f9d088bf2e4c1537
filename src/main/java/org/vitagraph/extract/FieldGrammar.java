package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.name.Months;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.nlp.Labelling;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * What print itself says of the fields that the labeller found (how far they reach, {@link
 * FieldExtents} tells), rule after rule: a title in quotes ends with them, those before {@code
 * (eds.)} are editors, {@code 18, 4} is a volume and an issue, {@code Aug. 15-18} are no pages.
 */
final class FieldGrammar {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String OPENING = "\"“„«";
  private static final String CLOSING = "\"”“»";

  /** A title goes on behind its label as long as other words may still be its own. */
  private static final int LONGEST_REST = 80;

  private static final Pattern EDITORS_BEHIND =
      Pattern.compile(
          "[\\s.,;]*(?:[(\\[]\\s*(?:eds?|editors?|hrsg|hgg?|éds?|coords?|orgs?|dirs?|red)\\b|(?:eds?|hrsg|hgg?)\\.|editors\\b)",
          FLAGS);

  private static final SoughtPattern EDITORS_BEFORE =
      SoughtPattern.of(
          "\\b(?:edited by|eds?\\.? by|eds?\\.|editors?:?|(?:hrsg|hg)\\.?(?: v(?:on|\\.))?|herausgegeben von|sous la direction d[eu]|dirigé par|a cura di|editado por)\\W*$",
          FLAGS);

  private static final Pattern ONLY_STATUS =
      Pattern.compile(
          "(?:article |paper |manuscript )?(?:currently )?(?:submission|under (?:peer )?(?:review|revision)|in (?:press|preparation|progress|review|revision|submission)|submitted|forthcoming|to appear|(?:major|minor) revision|revise (?:and|&) resubmit|r&r)[.,]?",
          FLAGS);

  private static final Pattern BEHIND_IN =
      Pattern.compile("(?:press|preparation|progress|review|revision|submission)[.,]?", FLAGS);

  private static final Pattern IN_BEFORE = Pattern.compile("\\b[Ii]n\\s+$");

  private static final Pattern OCCASION =
      Pattern.compile(
          "(?:panel|poster|talk|oral|keynote|demo|tutorial)(?: presentation| paper)?", FLAGS);

  private static final Pattern ENDS_IN =
      Pattern.compile("(?<=[.)\\p{Ll}])\\s+(?:In|En|Dans|Em):?$");

  private static final Set<Label> PUBLISHED_IN = EnumSet.of(Label.CONTAINER, Label.PUBLISHER);

  private static final Pattern ONLY_THESIS =
      Pattern.compile(
          "(?:ph\\.? ?d\\.? (?:thesis|dissertation)|doctoral (?:thesis|dissertation)|(?:master|bachelor)['’]?s? thesis|tese de \\p{L}+|th[èe]se de \\p{L}+|tesis (?:doctoral|de \\p{L}+)|tesi di \\p{L}+|dissertação de \\p{L}+|dissertation|habilitationsschrift|(?:doktor|master|bachelor|diplom)arbeit)[.,]?",
          FLAGS);

  private static final Pattern VOLUME_AND_ISSUE =
      Pattern.compile(
          "(?<volume>\\d+)\\s*(?:,|\\.|\\(|(?=n))\\s*(?:n(?:o|r|um(?:ber)?)?\\.?\\s*)?(?<issue>\\d+)\\s*\\)?",
          FLAGS);

  private static final Pattern VOLUME_AND_PAGES =
      Pattern.compile("v(?:ol\\.?)?\\s*(?<volume>\\d+)[\\s,]+(?<pages>[a-z]?\\d+.*)", FLAGS);

  private static final Pattern NUMBER =
      Pattern.compile(
          ".*\\d.*|[IVXLC]+|.*\\b(?:suppl|special|spring|summer|fall|winter)\\b.*",
          FLAGS | Pattern.DOTALL);

  /** {@code 320 pp.}, {@code xii + 320}: how many pages there are, not which. */
  private static final Pattern PAGE_COUNT =
      Pattern.compile(
          "[xvil]{1,6}\\s?\\+\\s?\\d{1,4}|\\d{1,4}\\s*(?:pp?|pages?|pgs?|seiten|s|páginas|págs?)\\b(?!\\.?\\s*(?:\\w?\\d|[ivx]+\\b))",
          FLAGS);

  private static final Set<String> PAGE_WORDS =
      Set.of(
          "p", "pp", "page", "pages", "pg", "pgs", "seite", "seiten", "s", "pag", "pags", "pág",
          "págs");

  private static final SoughtPattern ISBN_BEFORE =
      SoughtPattern.of("\\bISBN(?:-1[03])?[\\s:]*[\\d-]*$", FLAGS);

  private static final SoughtPattern MONTH_BEFORE =
      SoughtPattern.of(Months.NAME + "[\\s.]*$", FLAGS);

  private static final SoughtPattern MONTH_AT_END =
      SoughtPattern.of("[\\s,(]+" + Months.NAME + "[\\s.]*$", FLAGS);

  /** The texts of entries have single spaces. */
  private static final Pattern BLANK = Pattern.compile(" {4,}");

  /** {@code R&R, Waters}, {@code submitted to Waters}: what stands before the name. */
  private static final Pattern STATUS_LEAD =
      Pattern.compile(
          "(?:(?:ms|manuscript|paper)\\.? )?(?:currently )?(?:(?:re)?submitted(?: to)?|under (?:review|revision)|r ?& ?r|revised? (?:and|&) resubmit(?:ted)?|forthcoming|(?:conditionally )?accepted|in press)(?: (?:to|at|in|by|with|for))?[,:]?\\s+(?:the )?(?=(?-i:\\p{Lu}))",
          FLAGS);

  private static final Pattern GLUED_IN = Pattern.compile("in\\s*(?=\\p{Lu}\\p{Ll}{3})");

  private static final Set<Label> AUTHORS = EnumSet.of(Label.AUTHOR);
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*(?:,| and | & | und | et )\\s*");

  private static final Set<Label> NAMED = EnumSet.of(Label.AUTHOR, Label.CONTAINER);
  private static final Set<Label> CONTAINERS = EnumSet.of(Label.CONTAINER);
  private static final Set<Label> PLACES = EnumSet.of(Label.CONTAINER, Label.LOCATION);
  private static final Set<Label> STATED =
      EnumSet.of(Label.CONTAINER, Label.PUBLISHER, Label.TITLE);
  private static final Set<Label> NUMBERS = EnumSet.of(Label.VOLUME, Label.ISSUE, Label.PAGES);
  private static final Set<Label> VOLUME_OR_PAGES = EnumSet.of(Label.VOLUME, Label.PAGES);

  private static final Pattern BEHIND_DOI =
      Pattern.compile("10\\.\\d{4,9}/\\S+\\s+\\((\\p{Lu}[^()]{2,120})\\)\\s*$");

  private static final double BEHIND_DOI_SURE = 0.9;

  private static final List<BiFunction<String, List<LabelledSpan>, List<LabelledSpan>>> RULES =
      List.of(
          FieldGrammar::cutAtBlanks,
          LawReviews::read,
          MisreadWords::dropNoVenues,
          FieldGrammar::nameBehindIdentifier,
          FieldGrammar::endTitlesWithTheirQuotes,
          CutTitles::cut,
          BookReviews::read,
          BookReviews::readBehindAuthors,
          FieldGrammar::setEditorsApart,
          LeadingNames::findOnFirstLine,
          LeadingNames::findAmongOthers,
          LeadingNames::findGroups,
          Company::find,
          Company::findInBrackets,
          Company::findLabelled,
          Company::findBehindTitle,
          Company::endTitles,
          Chapters::find,
          FieldGrammar::endNamesBeforeIn,
          Company::dropStrangers,
          FieldGrammar::tellTheses,
          FieldGrammar::tellStatus,
          MisreadWords::read,
          AuthorExtents::finishNames,
          AuthorExtents::beginWithTheFirstName,
          AuthorExtents::settleTheLastName,
          NameListEnds::finish,
          NameListEnds::endWithTheRest,
          NameListEnds::endAtTheComma,
          NameListEnds::endBeforeTheVolume,
          NameListEnds::endBeforeTheCited,
          FieldExtents::startTitles,
          FieldExtents::continueTitles,
          FieldExtents::continueBehindMarks,
          TitleBeginnings::beginWithTheWord,
          TitleBeginnings::beginBehindTheGroup,
          TitleBeginnings::beginBehindTheMonth,
          TitleBeginnings::beginBehindTheDate,
          TitleBeginnings::beginWithTheArticle,
          TitleBeginnings::beginWithTheQuote,
          TornTitles::endWithTheWord,
          TornTitles::endWithTheEnumeration,
          TornTitles::joinTheWordsBehind,
          TitleBeginnings::beginWithTheFirstWord,
          TornTitles::endBeforeTheNames,
          PlacesInTitles::join,
          FieldExtents::joinBooks,
          FieldExtents::renameJournals,
          FieldExtents::findJournals,
          FieldExtents::findMeetings,
          FieldExtents::titleTheUntitled,
          FieldGrammar::splitNumbers,
          FieldGrammar::dropWhatIsNoNumber,
          CitedNumbers::read,
          FieldExtents::findJournalsBefore,
          FieldGrammar::chooseThePages,
          FieldGrammar::closeBrackets,
          FieldGrammar::cutMonths);

  private FieldGrammar() {}

  /** The labelling, mended. */
  static Labelling apply(String text, Labelling labelling) {
    List<LabelledSpan> spans = labelling.spans();
    for (var rule : RULES) {
      spans = rule.apply(text, spans);
    }
    return new Labelling(
        spans.stream().sorted(Comparator.comparing(LabelledSpan::span)).toList(),
        labelling.score());
  }

  /** Where {@link VenueRankings} were taken out a field ends: its longer side is kept. */
  /** {@code 10.1234/56 (Annals of Tides)}: where it appeared, behind what it is found by. */
  private static List<LabelledSpan> nameBehindIdentifier(String text, List<LabelledSpan> spans) {
    Matcher named = BEHIND_DOI.matcher(text);
    if (text.indexOf("10.") < 0 || !named.find()) {
      return spans;
    }
    Span whole = new Span(named.start(), named.end());
    boolean told =
        spans.stream()
            .anyMatch(
                span -> span.label() == Label.CONTAINER && span.span().end() <= whole.start());
    if (told) {
      return spans;
    }
    List<LabelledSpan> read = new ArrayList<>(spans);
    read.removeIf(span -> span.span().overlaps(whole) && span.label() != Label.LINK);
    read.add(
        new LabelledSpan(Label.CONTAINER, new Span(named.start(1), named.end(1)), BEHIND_DOI_SURE));
    read.sort(Comparator.comparing(LabelledSpan::span));
    return read;
  }

  private static List<LabelledSpan> cutAtBlanks(String text, List<LabelledSpan> spans) {
    if (!BLANK.matcher(text).find()) {
      return spans;
    }
    List<LabelledSpan> cut = new ArrayList<>();
    for (LabelledSpan field : spans) {
      Span kept = field.span();
      Matcher blank = BLANK.matcher(text).region(kept.start(), kept.end());
      while (blank.find()) {
        boolean isBefore = blank.start() - kept.start() >= kept.end() - blank.end();
        kept = isBefore ? new Span(kept.start(), blank.start()) : new Span(blank.end(), kept.end());
        blank.region(kept.start(), kept.end());
      }
      cut.add(new LabelledSpan(field.label(), kept, field.confidence()));
    }
    return cut;
  }

  /** {@code "Lakes of Mars; Part 2."}: what stands before the closing quote is title. */
  private static List<LabelledSpan> endTitlesWithTheirQuotes(
      String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null || title.span().start() == 0) {
      return spans;
    }
    int start = title.span().start();
    int kind = OPENING.indexOf(text.charAt(start - 1));
    boolean isOpened = kind > 0 || (kind == 0 && count(text, '"', start) % 2 == 1);
    int closing =
        isOpened
            ? text.indexOf(CLOSING.charAt(kind), start)
            : text.startsWith("``", start - 2)
                ? text.indexOf("''", start)
                : text.startsWith("**", start - 2) ? text.indexOf("**", start) : -1;
    if (closing <= title.span().end() || closing > title.span().end() + LONGEST_REST) {
      return spans;
    }
    Span whole = new Span(start, closing);
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.span().overlaps(whole));
    if (authors != null && authors.span().overlaps(whole)) {
      int from = closing;
      while (from < authors.span().end() && !Character.isLetter(text.charAt(from))) {
        from++;
      }
      Span names = new Span(from, authors.span().end());
      if (authors.span().start() < start || names.isEmpty()) {
        return spans;
      }
      mended.add(new LabelledSpan(Label.AUTHOR, names, authors.confidence()));
    }
    mended.add(new LabelledSpan(Label.TITLE, whole, title.confidence()));
    return mended;
  }

  /** {@code Under review} is no venue. */
  private static List<LabelledSpan> tellStatus(String text, List<LabelledSpan> spans) {
    return each(
        spans,
        STATED,
        span -> {
          String words = span.span().of(text).strip();
          boolean isStatus =
              ONLY_STATUS.matcher(words).matches()
                  || BEHIND_IN.matcher(words).matches()
                      && IN_BEFORE.matcher(text.substring(0, span.span().start())).find();
          return List.of(
              isStatus ? new LabelledSpan(Label.STATUS, span.span(), span.confidence()) : span);
        });
  }

  /** {@code Lee, A. En} ends where the word begins that leads to a book. */
  private static List<LabelledSpan> endNamesBeforeIn(String text, List<LabelledSpan> spans) {
    return each(
        spans,
        AUTHORS,
        span -> {
          Matcher in = ENDS_IN.matcher(span.span().of(text));
          if (!in.find()) {
            return List.of(span);
          }
          Span names = new Span(span.span().start(), span.span().start() + in.start());
          return List.of(new LabelledSpan(span.label(), names, span.confidence()));
        });
  }

  /** {@code Tese de Doutoramento} is no venue. */
  private static List<LabelledSpan> tellTheses(String text, List<LabelledSpan> spans) {
    return each(
        spans,
        PUBLISHED_IN,
        span ->
            List.of(
                ONLY_THESIS.matcher(span.span().of(text).strip()).matches()
                        || OCCASION.matcher(span.span().of(text).strip()).matches()
                    ? new LabelledSpan(Label.NOTE, span.span(), span.confidence())
                    : span));
  }

  /** {@code A. Lee. Lakes. In: B. Chen (ed.) Waters}: where others are authors, B. Chen is none. */
  private static List<LabelledSpan> setEditorsApart(String text, List<LabelledSpan> spans) {
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    return each(
        spans,
        NAMED,
        span -> {
          if (span.equals(authors)) {
            return List.of(span);
          }
          boolean isAuthor = span.label() == Label.AUTHOR;
          Matcher behind = EDITORS_BEHIND.matcher(text).region(span.span().end(), text.length());
          boolean isEditor =
              behind.lookingAt() && (isAuthor || areNames(span.span().of(text)))
                  || isAuthor && isBehind(EDITORS_BEFORE, text, span);
          return List.of(
              isEditor ? new LabelledSpan(Label.EDITOR, span.span(), span.confidence()) : span);
        });
  }

  /** Whether all that the text names is people. */
  private static boolean areNames(String text) {
    return BETWEEN_NAMES.splitAsStream(text).allMatch(name -> NameForm.of(name) != null);
  }

  /** {@code 18, 4} is volume and issue; {@code V18 4} volume and pages. */
  private static List<LabelledSpan> splitNumbers(String text, List<LabelledSpan> spans) {
    boolean hasIssue = LabelledSpan.first(spans, Label.ISSUE) != null;
    boolean hasVolume = LabelledSpan.first(spans, Label.VOLUME) != null;
    return each(
        spans,
        VOLUME_OR_PAGES,
        span -> {
          String printed = span.span().of(text);
          Matcher issue = VOLUME_AND_ISSUE.matcher(printed);
          if (span.label() == Label.VOLUME && !hasIssue && issue.matches()) {
            return List.of(
                part(span, Label.VOLUME, issue, "volume"), part(span, Label.ISSUE, issue, "issue"));
          }
          Matcher pages = VOLUME_AND_PAGES.matcher(printed);
          if (span.label() == Label.PAGES && !hasVolume && pages.matches()) {
            return List.of(
                part(span, Label.VOLUME, pages, "volume"), part(span, Label.PAGES, pages, "pages"));
          }
          return List.of(span);
        });
  }

  /** A volume has a number, Arabic or Roman; {@code 12 pp} is none. */
  private static List<LabelledSpan> dropWhatIsNoNumber(String text, List<LabelledSpan> spans) {
    return each(
        spans,
        NUMBERS,
        span -> {
          String printed = span.span().of(text);
          boolean isNumber =
              NUMBER.matcher(printed).matches()
                  && !PAGE_COUNT
                      .matcher(text)
                      .region(span.span().start(), text.length())
                      .lookingAt()
                  && !isBehind(ISBN_BEFORE, text, span);
          return isNumber ? List.of(span) : List.of();
        });
  }

  /** Days of a month are no pages; of several, those that a word calls so. */
  private static List<LabelledSpan> chooseThePages(String text, List<LabelledSpan> spans) {
    if (LabelledSpan.first(spans, Label.PAGES) == null) {
      return spans;
    }
    List<LabelledSpan> pages =
        spans.stream()
            .filter(span -> span.label() == Label.PAGES)
            .filter(span -> isBehindPageWord(text, span) || !isBehind(MONTH_BEFORE, text, span))
            .toList();
    List<LabelledSpan> called =
        pages.stream().filter(span -> isBehindPageWord(text, span)).toList();
    List<LabelledSpan> kept = called.isEmpty() ? pages : called;
    return spans.stream()
        .filter(span -> span.label() != Label.PAGES || kept.contains(span))
        .toList();
  }

  /** {@code Waters (Suppl} goes on to its bracket; {@code Waters (Boston} ends before it. */
  private static List<LabelledSpan> closeBrackets(String text, List<LabelledSpan> spans) {
    return each(
        spans,
        CONTAINERS,
        span -> {
          int start = span.span().start();
          int end = span.span().end();
          String printed = span.span().of(text);
          int open = printed.lastIndexOf('(');
          if (open < printed.indexOf(')') || open < 1) {
            return List.of(span);
          }
          int close = end;
          while (close < text.length() && ". ".indexOf(text.charAt(close)) >= 0) {
            close++;
          }
          boolean isClosed = close < text.length() && text.charAt(close) == ')';
          Span mended =
              isClosed && printed.indexOf(')', open) < 0
                  ? new Span(start, close + 1)
                  : printed.indexOf(')', open) < 0
                      ? new Span(start, start + printed.substring(0, open).stripTrailing().length())
                      : span.span();
          return List.of(new LabelledSpan(Label.CONTAINER, mended, span.confidence()));
        });
  }

  /** {@code Boston, Apr.} is Boston; {@code inWaters} is in Waters. */
  private static List<LabelledSpan> cutMonths(String text, List<LabelledSpan> spans) {
    return each(
        spans,
        PLACES,
        span -> {
          String printed = span.span().of(text);
          int start = span.span().start();
          if (span.label() == Label.LOCATION) {
            return MONTH_AT_END
                .find(new SearchedText(printed))
                .map(month -> new Span(start, start + month.start()))
                .map(place -> List.of(new LabelledSpan(Label.LOCATION, place, span.confidence())))
                .orElse(List.of(span));
          }
          Matcher status = STATUS_LEAD.matcher(printed);
          if (status.lookingAt()) {
            Span name = new Span(start + status.end(), span.span().end());
            return List.of(new LabelledSpan(Label.CONTAINER, name, span.confidence()));
          }
          Matcher in = GLUED_IN.matcher(printed);
          if (in.lookingAt()) {
            Span name = new Span(start + in.end(), span.span().end());
            return List.of(new LabelledSpan(Label.CONTAINER, name, span.confidence()));
          }
          return List.of(span);
        });
  }

  /** The spans, for each of some labels what a rule makes of it. */
  private static List<LabelledSpan> each(
      List<LabelledSpan> spans,
      Set<Label> labels,
      Function<LabelledSpan, List<LabelledSpan>> rule) {
    if (spans.stream().noneMatch(span -> labels.contains(span.label()))) {
      return spans;
    }
    List<LabelledSpan> mended = new ArrayList<>();
    for (LabelledSpan span : spans) {
      if (labels.contains(span.label())) {
        mended.addAll(rule.apply(span));
      } else {
        mended.add(span);
      }
    }
    return mended;
  }

  private static LabelledSpan part(LabelledSpan of, Label label, Matcher matcher, String group) {
    Span span = new Span(matcher.start(group), matcher.end(group)).shift(of.span().start());
    return new LabelledSpan(label, span, of.confidence());
  }

  static boolean isBehind(SoughtPattern words, String text, LabelledSpan span) {
    int start = span.span().start();
    return start > 0 && words.isIn(text.substring(Math.max(0, start - 30), start));
  }

  private static boolean isBehindPageWord(String text, LabelledSpan span) {
    int end = span.span().start();
    while (end > 0 && " \t\n\r\f\u000B.,:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return PAGE_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static long count(String text, char c, int end) {
    return text.substring(0, end).chars().filter(each -> each == c).count();
  }
}
