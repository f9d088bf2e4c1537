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
 * Words that the labeller read as a field that they cannot be, for where they stand: what an entry
 * begins with in quotes is its title, {@code XLIV} behind a journal its volume, the line above the
 * names all of it title.
 */
final class MisreadWords {
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:\"(?<a>[^\"\\n]{6,250})\"|“(?<b>[^“”\\n]{6,250})”|«\\s?(?<c>[^«»\\n]{6,250}?)\\s?»)");

  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]{2,9}");

  private static final Pattern IN_QUOTES_BEFORE = Pattern.compile("\\b[Ii]n:? [\"“«]\\s?$");

  private static final Pattern GB_BOOK =
      Pattern.compile("[\\[［][CMA][\\]］]\\s?//\\s?(?<book>[^.．\\n]{4,120})[.．]");

  private static final Pattern HAN_ROLE =
      Pattern.compile("(?<=\\p{IsHan})\\s?[（(]?(?:共著|編著|監修|監訳|分担執筆|共编|编著|主编|著|编|译|編|訳)[）)]?$");

  private static final Pattern SUBMITTED_TO =
      Pattern.compile(
          "(?<status>(?iu:(?:re)?submitted to|to appear in|accepted (?:at|by|in|for publication in)|forthcoming in|(?:under|in) (?:review|revision) (?:at|in|for)|in press (?:at|in)))(?:\\s+the)?\\s+(?<venue>\\p{Lu}[^,;.()\\n]{2,80})|(?<before>\\p{Lu}[\\p{L}&. -]{1,60}?),? (?<behind>(?iu:in press|accepted|forthcoming))");

  private static final Pattern SERIES =
      Pattern.compile(
          "(?<name>(?:\\p{Lu}[\\p{L}&-]*\\s){1,4}(?:Working|Discussion) Paper)(?: Series)?,?(?: No\\.?| #)?\\s?(?<number>\\w{0,4}-?\\d[\\w-]*)");

  private static final Pattern HAN_NAMES =
      Pattern.compile(
          "(?<names>(?:\\s?[,、，]\\s?(?:\\p{IsHan}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,4}|\\p{IsHangul}{2,4}))+)\\s?[:：,，.．]?\\s*[\"“「『]?");

  private static final Pattern HOUSE =
      Pattern.compile("(?:\\p{Lu}[\\p{L}&.-]* ){0,2}(?:Verlag|\\p{Lu}[\\p{L}-]*[Vv]erlag)\\b");

  private static final Pattern BEHIND_HOUSE = Pattern.compile("[Vv]erlag,\\s+$");

  private static final int LONGEST_SMALL = 7;
  private static final int SHORTEST_NAMES = 4;

  /** {@code of} in {@code in Proc. of SC'07}. */
  private static final Pattern SMALL_WORDS =
      Pattern.compile("(?i)(?:of|the|in|on|at|and)(?: (?:of|the|in))?");

  private static final Pattern NAME_BEHIND =
      Pattern.compile("\\s+(?<name>\\p{Lu}[^,.;:()\\n]{1,80})");

  /** {@code Paper Appendix Replication Package}: the words of links. */
  private static final Pattern LINK_WORDS =
      Pattern.compile(
          "(?i)(?:(?:paper|journal|appendix|replication|package|code|data|slides?|pdf|supplement(?:ary)?|materials?|online|bibtex|website|video|preprint|abstract)(?:\\s+|$)){3,}");

  private static final Set<Label> TEXTS = EnumSet.of(Label.NOTE, Label.STATUS, Label.AWARD);

  /** What stands before in Unicode is of other scripts. */
  private static final char FIRST_OF_ASIA = '\u2E80';

  private static final double READ = 0.8;

  private MisreadWords() {}

  /** The rules, one after the other. */
  static List<LabelledSpan> read(String text, List<LabelledSpan> spans) {
    List<LabelledSpan> read = titleInQuotes(text, spans);
    read = houseAmongNames(text, read);
    read = titleAboveNames(text, read);
    read = bookBehindSlashes(text, read);
    read = bookBehindEditors(read);
    read = romanVolume(text, read);
    read = workingPaper(text, read);
    read = venueOfStatus(text, read);
    read = journalInQuotes(text, read);
    return hanNamesUpToTheTitle(text, withoutHanRoles(text, read));
  }

  /** {@code Example Verlag, Bern}: who printed a book, and where, did not write it. */
  private static List<LabelledSpan> houseAmongNames(String text, List<LabelledSpan> spans) {
    if (text.indexOf("erlag") < 0) {
      return spans;
    }
    List<LabelledSpan> read = new ArrayList<>();
    for (LabelledSpan span : spans) {
      Matcher house = HOUSE.matcher(text).region(span.span().start(), text.length());
      boolean isHouse =
          span.label() == Label.AUTHOR && house.find() && house.start() < span.span().end();
      boolean isPlace =
          span.label() == Label.AUTHOR
              && BEHIND_HOUSE.matcher(text.substring(0, span.span().start())).find();
      if (isHouse) {
        Span printer = new Span(house.start(), Math.min(house.end(), span.span().end()));
        Span names = new Span(span.span().start(), house.start());
        if (names.length() > SHORTEST_NAMES) {
          read.add(new LabelledSpan(Label.AUTHOR, names, span.confidence()));
        }
        read.add(new LabelledSpan(Label.PUBLISHER, printer, span.confidence()));
      } else if (isPlace) {
        read.add(new LabelledSpan(Label.LOCATION, span.span(), span.confidence()));
      } else {
        read.add(span);
      }
    }
    return read;
  }

  /** {@code "Tunnels" (with Bo Chen). Data collection goes on}. */
  private static List<LabelledSpan> titleInQuotes(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (title == null || text.isEmpty() || "\"“«".indexOf(text.charAt(0)) < 0) {
      return spans;
    }
    Matcher quoted = QUOTED.matcher(text);
    if (!quoted.lookingAt()) {
      return spans;
    }
    String group = quoted.group("a") != null ? "a" : quoted.group("b") != null ? "b" : "c";
    Span words = new Span(quoted.start(group), quoted.end(group));
    boolean isRead =
        title.span().start() < words.end()
            || spans.stream()
                .anyMatch(span -> span.label() == Label.AUTHOR && span.span().overlaps(words));
    return isRead ? spans : with(without(spans, title), Label.TITLE, words);
  }

  /** What stands on the line of the title above a line of names belongs to it. */
  private static List<LabelledSpan> titleAboveNames(String text, List<LabelledSpan> spans) {
    if (text.indexOf('\n') < 0 && text.indexOf('\t') < 0) {
      return spans;
    }
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (authors == null) {
      return spans;
    }
    String names = authors.span().of(text);
    int end = Math.max(names.indexOf('\n'), names.indexOf('\t'));
    if (end < 1
        || NameLine.is(names.substring(0, end).strip())
        || !Character.isLetter(names.codePointAt(end + 1 < names.length() ? end + 1 : 0))) {
      return spans;
    }
    int line = authors.span().start() + end;
    // A mark between the two says that the names begin here, and go on in the next line.
    boolean isBehind =
        title != null
            && title.span().end() <= authors.span().start()
            && Character.isLetterOrDigit(text.charAt(title.span().end() - 1))
            && text.substring(title.span().end(), authors.span().start()).isBlank()
            && text.substring(title.span().start(), line).indexOf('\n') < 0;
    boolean isCell = title == null && text.charAt(line) == '\t';
    if (!isBehind && !isCell) {
      return spans;
    }
    Span whole = new Span(title == null ? authors.span().start() : title.span().start(), line);
    List<LabelledSpan> mended = with(without(spans, authors), Label.TITLE, whole);
    mended.add(
        new LabelledSpan(
            Label.AUTHOR, new Span(line + 1, authors.span().end()), authors.confidence()));
    return mended;
  }

  /** {@code [C]//Proceedings of Lakes.}, as the Chinese standard has it. */
  private static List<LabelledSpan> bookBehindSlashes(String text, List<LabelledSpan> spans) {
    if (text.indexOf("//") < 0) {
      return spans;
    }
    Matcher book = GB_BOOK.matcher(text);
    return book.find()
        ? with(spans, Label.CONTAINER, new Span(book.start("book"), book.end("book")))
        : spans;
  }

  /**
   * No venue is called {@code of} or {@code Paper Code Data}; behind {@code of} its name stands.
   */
  static List<LabelledSpan> dropNoVenues(String text, List<LabelledSpan> spans) {
    LabelledSpan venue = LabelledSpan.first(spans, Label.CONTAINER);
    String words = venue == null ? "" : venue.span().of(text);
    boolean isSmall = words.length() <= LONGEST_SMALL && SMALL_WORDS.matcher(words).matches();
    if (venue == null || !isSmall && !LINK_WORDS.matcher(words).matches()) {
      return spans;
    }
    List<LabelledSpan> read = new ArrayList<>(spans);
    read.remove(venue);
    Matcher name = NAME_BEHIND.matcher(text).region(venue.span().end(), text.length());
    if (isSmall && name.lookingAt()) {
      Span whole = new Span(name.start("name"), name.end("name"));
      if (spans.stream().noneMatch(other -> other.span().overlaps(whole))) {
        read.add(new LabelledSpan(Label.CONTAINER, whole, venue.confidence()));
      }
    }
    return read;
  }

  /** {@code In: B. Chen (ed.). Waters}: the text right behind the editors is the book. */
  private static List<LabelledSpan> bookBehindEditors(List<LabelledSpan> spans) {
    LabelledSpan editors = LabelledSpan.first(spans, Label.EDITOR);
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (editors == null
        || title == null
        || title.span().start() > editors.span().start()
        || LabelledSpan.first(spans, Label.CONTAINER) != null) {
      return spans;
    }
    for (LabelledSpan span : spans) {
      int gap = span.span().start() - editors.span().end();
      if (gap >= 0 && gap <= 12 && TEXTS.contains(span.label()) && span.span().length() > 8) {
        return with(without(spans, span), Label.CONTAINER, span.span());
      }
    }
    return spans;
  }

  /** A journal's volume in Roman numerals is no second journal. */
  private static List<LabelledSpan> romanVolume(String text, List<LabelledSpan> spans) {
    LabelledSpan journal = LabelledSpan.first(spans, Label.CONTAINER);
    if (journal == null || LabelledSpan.first(spans, Label.VOLUME) != null) {
      return spans;
    }
    for (LabelledSpan span : spans) {
      boolean isOutlet = span.label() == Label.CONTAINER || span.label() == Label.PUBLISHER;
      if (isOutlet
          && span.span().start() >= journal.span().end()
          && ROMAN.matcher(span.span().of(text)).matches()) {
        return with(without(spans, span), Label.VOLUME, span.span());
      }
    }
    return spans;
  }

  /** {@code NBER Working Paper No. 31999}: the number is none of a page. */
  private static List<LabelledSpan> workingPaper(String text, List<LabelledSpan> spans) {
    if (text.indexOf("Paper") < 0 || LabelledSpan.first(spans, Label.CONTAINER) != null) {
      return spans;
    }
    Matcher paper = SERIES.matcher(text);
    if (!paper.find()) {
      return spans;
    }
    Span name = new Span(paper.start("name"), paper.end("name"));
    boolean isFree =
        spans.stream()
            .noneMatch(
                span ->
                    span.span().overlaps(name)
                        && (span.label() == Label.TITLE || span.label() == Label.AUTHOR));
    return isFree
        ? with(
            with(spans, Label.CONTAINER, name),
            Label.ISSUE,
            new Span(paper.start("number"), paper.end("number")))
        : spans;
  }

  /** {@code submitted to Waters}. */
  private static List<LabelledSpan> venueOfStatus(String text, List<LabelledSpan> spans) {
    if (LabelledSpan.first(spans, Label.CONTAINER) != null
        || LabelledSpan.first(spans, Label.TITLE) == null) {
      return spans;
    }
    for (LabelledSpan span : spans) {
      if (span.label() != Label.STATUS && span.label() != Label.NOTE) {
        continue;
      }
      Matcher status = SUBMITTED_TO.matcher(span.span().of(text));
      if (status.matches()) {
        boolean isFirst = status.group("status") != null;
        String said = isFirst ? "status" : "behind";
        String named = isFirst ? "venue" : "before";
        int start = span.span().start();
        Span words = new Span(status.start(said), status.end(said)).shift(start);
        Span venue = new Span(status.start(named), status.end(named)).shift(start);
        return with(with(without(spans, span), Label.STATUS, words), Label.CONTAINER, venue);
      }
    }
    return spans;
  }

  /** {@code in "Waters", 133}: what a title is in is no place. */
  private static List<LabelledSpan> journalInQuotes(String text, List<LabelledSpan> spans) {
    LabelledSpan place = LabelledSpan.first(spans, Label.LOCATION);
    boolean isJournal =
        place != null
            && LabelledSpan.first(spans, Label.CONTAINER) == null
            && LabelledSpan.first(spans, Label.VOLUME) != null
            && IN_QUOTES_BEFORE.matcher(text.substring(0, place.span().start())).find();
    return isJournal && place != null
        ? with(without(spans, place), Label.CONTAINER, place.span())
        : spans;
  }

  /** {@code 王丽著}: written by, edited by. */
  private static List<LabelledSpan> withoutHanRoles(String text, List<LabelledSpan> spans) {
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    boolean isHan =
        authors != null
            && authors.span().length() > 0
            && text.charAt(authors.span().end() - 1) >= FIRST_OF_ASIA;
    if (!isHan) {
      return spans;
    }
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.replaceAll(
        span -> {
          Matcher role = HAN_ROLE.matcher(span.span().of(text));
          return span.label() == Label.AUTHOR && span.span().length() > 2 && role.find()
              ? new LabelledSpan(
                  Label.AUTHOR,
                  new Span(span.span().start(), span.span().start() + role.start()),
                  span.confidence())
              : span;
        });
    return mended;
  }

  /** {@code 小野隆, 森本青, 田辺亮: "…"}: names go on to the colon. */
  private static List<LabelledSpan> hanNamesUpToTheTitle(String text, List<LabelledSpan> spans) {
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (authors == null
        || title == null
        || authors.span().end() >= title.span().start()
        || text.charAt(authors.span().end() - 1) < FIRST_OF_ASIA) {
      return spans;
    }
    Matcher rest = HAN_NAMES.matcher(text).region(authors.span().end(), title.span().start());
    return rest.matches()
        ? with(
            without(spans, authors),
            Label.AUTHOR,
            new Span(authors.span().start(), rest.end("names")))
        : spans;
  }

  private static List<LabelledSpan> without(List<LabelledSpan> spans, LabelledSpan dropped) {
    return spans.stream().filter(span -> !span.equals(dropped)).toList();
  }

  private static List<LabelledSpan> with(List<LabelledSpan> spans, Label label, Span added) {
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.span().overlaps(added));
    mended.add(new LabelledSpan(label, added, READ));
    return mended;
  }
}
