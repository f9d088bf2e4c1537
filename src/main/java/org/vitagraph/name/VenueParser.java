package org.vitagraph.name;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.OneLine;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/** Takes a printed venue apart, part by part; what is left at the end is the name. */
final class VenueParser {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "^\\W*(?:(?:(?:to )?appear(?:s|ed|ing)?|published|presented|accepted|forthcoming)?\\s*(?:for publication )?(?:in|at|to|by)\\b\\s*:?|dans|in:|bei|en:)\\s+",
          FLAGS);

  private static final Pattern REGISTER =
      Pattern.compile("(?:arxiv|(?:bio|med|chem|psy|tech|eng)rxiv)\\b", FLAGS);

  /** Whose proceedings are a journal, and not those of its meeting. */
  private static final String OF_A_SOCIETY =
      "(?:\\p{L}+\\.?\\s+){0,3}(?:Soc|Acad|Academy|Institute|(?:Mathematical|Philosophical|Physical|Biological) Society)\\b(?!.*\\b(?:conf|symp|meeting|workshop|congress))";

  private static final SoughtPattern PROCEEDINGS =
      SoughtPattern.of(
          "\\b(?:(?:companion|adjunct|extended)\\s+)?(?:proceedings companion|proceedings|proc\\.?|extended abstracts|companion publication|actes|atti|actas|anais|tagungsband|companion(?!\\s+to\\b))\\s+(?:(?:of|from|to|de|del|della|des|der|du|do|da|dos)\\s+)*+(?:(?:the|la|le|les|der|die)\\s+|l[’'])?+(?!(?:National|Royal|VLDB|IEEE\\s*$|Institution|ACM on|"
              + OF_A_SOCIETY
              + ")\\b)",
          FLAGS);

  private static final SoughtPattern TRAILING_PROCEEDINGS =
      SoughtPattern.of(
          "[,\\s]+(?:conference )?(?:proceedings|proc\\.|tagungsband)(?:,? part \\w+)?\\W*$",
          FLAGS);

  private static final SoughtPattern CO_LOCATED =
      SoughtPattern.of(
          "[,\\s(]*(?:(?<![\\p{L}-])(?:(?:held )?in conjunction with|co-?located with|collocated with|held (?:with|at)|as part of|part of|affiliated with|satellite (?:event )?of|en marge de|at(?=\\s+[\\p{L}]*\\p{Lu}{2}))|@)\\s*(?<event>[^(),;]+)\\)?",
          FLAGS);

  private static final Pattern WORKSHOP_OF =
      Pattern.compile(
          "^(?<event>\\p{Lu}[\\p{L}\\d&/-]+)(?:[ ’'-]*(?:19|20)?\\d\\d)? [Ww]orkshops?\\b");

  private static final SoughtPattern SPECIAL_ISSUE =
      SoughtPattern.of(
          "[,;:\\s(–-]*\\b(?:special (?:issue|section|edition)|sonderheft|themenheft|numéro spécial|número especial|numero speciale)\\b(?:\\s*(?:on|of|for|about|sur|zu|zum|sobre|su|:)\\s*[:“\"]?\\s*(?<theme>[^,;()”\"]+))?[”\"]?\\)?(?:\\s*(?:,|of the|of)\\s*(?=\\p{Lu}))?",
          FLAGS);

  private static final Pattern BRACKETED_ACRONYM =
      Pattern.compile("\\s*[(\\[](?<acronym>[^()\\[\\]]{2,30})[)\\]]");

  private static final String CAPITALS = "\\p{L}[\\p{L}\\d&+/-]*";

  private static final Pattern ACRONYM_WITH_YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<acronym>"
              + CAPITALS
              + "?)\\s*(?:\\s?['’‘`]\\s?(?<short>\\d\\d)|[-\\s]?(?<long>(?:19|20)\\d\\d)|-(?<hyphen>\\d\\d))(?!\\d)");

  private static final Pattern LEADING_ACRONYM =
      Pattern.compile("^(?<acronym>" + CAPITALS + ")\\s*(?::|\\s[-–—])\\s*(?=\\p{Lu})");

  /** A part of a conference that is named by the acronym. */
  private static final Pattern TRACK =
      Pattern.compile(
          "(?<acronym>\\p{L}{3,})\\s+(?:industr\\w+|short|demos?|doctoral|research|late-breaking|student|companion|workshops?|poster)\\b.*");

  private static final Pattern LOOSE_STOP = Pattern.compile("\\s+[.+](?=\\s|$)");

  private static final Pattern DOUBLE_DASH =
      Pattern.compile("(?:\\s+[-–—])+(?=\\s+[-–—](?:\\s|$))");

  private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?");

  private static final Pattern TRAILING_ACRONYM =
      Pattern.compile(
          "[,\\s–—-]+(?<acronym>(?!USA\\b|UAE\\b|[IVX]+\\b)\\p{Lu}[\\p{L}\\d]{2,})\\W*$");

  private static final Pattern EVENT =
      Pattern.compile(
          "\\b(?:conference|conf\\.|symposium|symp\\.|workshop|meeting|congress|colloquium)\\b",
          FLAGS);

  /** A day of a month, as of a meeting. */
  private static final Pattern DAY =
      Pattern.compile("\\p{L}{3,}\\.? \\d{1,2}\\b|\\b\\d{1,2}\\.? \\p{L}{3,}");

  private static final Pattern PLACE =
      Pattern.compile(
          "\\s*\\p{Lu}[\\p{L}.'’-]*(?: (?:de|of|the|do|\\p{Lu}[\\p{L}.'’-]*)){0,3}\\s*");

  private static final Pattern PROCEEDINGS_BEFORE =
      Pattern.compile(
          "(?iu)(?:^|\\b(?:proceedings|proc\\.?|papers|actes|atti|actas|volume)\\b[^,:]{0,20})\\W*(?:of |in )?(?:the |its )?$");

  private static final Pattern EVENT_BEHIND =
      Pattern.compile(
          "(?iu)(?: [\\p{L}/&'’-]+){0,3}? (?:annual|biennial|international|int['’.]?l?|national|european|asian?|world|joint|conference|workshop|symposium|congress|meeting|colloquium|school|ACM|IEEE|AAAI|IFIP|SIAM|USENIX)\\b");

  private static final Pattern ORDINAL = Pattern.compile(Ordinals.PATTERN, FLAGS);
  private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("(?<=\\p{L})\\s['’]?(\\d\\d)$");
  private static final Pattern EDGE =
      Pattern.compile("^[\\s,.;:“”\"'*(–—_-]+|[\\s,;:“”\"*(–—_-]+$|(?<=\\p{Ll}{4})\\.$");
  private static final String BRACKETS = "([";
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\W*\\)|\\[\\W*\\]");
  private static final Pattern WORDS_APART = Pattern.compile("[\\s/-]+");
  private static final Pattern LOOSE = Pattern.compile("(?:\\s*,)+(?=\\s*(?:,|$))|(?<=^|,)\\s*,");

  private static final Pattern THE = Pattern.compile("(?i)^\\W*the\\s+(?=\\S)");
  private static final Pattern WORD_BEHIND = Pattern.compile("\\s+\\p{L}.*");
  private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}{2,} \\d");
  private static final Pattern REGISTERS =
      Pattern.compile(
          "(?i)arxiv|corr|(?:bio|med|chem)rxiv|ssrn|ieee|acm|usenix|lncs|pdf|isbn|doi|issn|n/a|phd|msc|dphil");
  private static final Pattern ONE_WORD = Pattern.compile(CAPITALS);
  private static final Pattern JOINED = Pattern.compile(" (?:& |@ )?");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{3,}");

  private String text;
  private SearchedText words;
  private String acronym = "";
  private String ordinal = "";
  private String year = "";
  private String coLocatedWith = "";
  private String specialIssue = "";

  VenueParser(String printed) {
    text = OneLine.of(printed.replace("_", " ").replace("*", "").strip());
    words = new SearchedText(text);
  }

  VenueName parse() {
    Matcher introduction = INTRODUCTION.matcher(text);
    if (introduction.find()) {
      cut(introduction);
    }
    String track = VenueTrack.in(words());
    Matcher register = REGISTER.matcher(text);
    if (register.lookingAt()) {
      text = register.group();
    }
    dropIdentifiers();
    takeCoLocated();
    readEventOfWorkshop();
    takeSpecialIssue();
    VolumeNumbers numbers = takeNumbers();
    takeAcronymWithYear();
    takeBracketedAcronym();
    dropPlaces();
    takeDates();
    takeOrdinal();
    PROCEEDINGS.find(words()).ifPresent(this::cut);
    TRAILING_PROCEEDINGS.find(words()).ifPresent(this::cut);
    text = THE.matcher(text).replaceFirst("");
    takeBareAcronym();
    return new VenueName(
        clean(text),
        acronym,
        ordinal,
        year,
        track,
        coLocatedWith,
        specialIssue,
        numbers.volume(),
        numbers.issue(),
        numbers.pages());
  }

  /** Identifiers are no part of a name; an arXiv id was cut with what stands behind "arXiv". */
  private void dropIdentifiers() {
    List<Identifier> found = Identifiers.find(text);
    StringBuilder out = new StringBuilder(text);
    for (int i = found.size() - 1; i >= 0; i--) {
      out.delete(found.get(i).span().start(), found.get(i).span().end());
    }
    text = OneLine.of(out).strip();
  }

  private void takeCoLocated() {
    Matcher m = CO_LOCATED.find(words()).orElse(null);
    // It may be said twice: "co-located with ICSW (WSW @ ICSW)".
    while (m != null && m.start() > 0) {
      String event = m.group("event").strip();
      Matcher dated = ACRONYM_WITH_YEAR.matcher(event);
      if (dated.find()) {
        year = fullYear(dated);
        event = clean(event.substring(0, dated.start()) + dated.group("acronym"));
      }
      coLocatedWith = isEvent(event) ? THE.matcher(clean(event)).replaceFirst("") : "";
      boolean inBrackets = m.group().startsWith("(") || m.group().strip().startsWith("(");
      String rest = text.substring(m.end());
      // "(MLG @ ECML)": the bracket was opened in front of the acronym.
      String close = !inBrackets && m.group().endsWith(")") ? ")" : "";
      text = text.substring(0, m.start()) + close + rest;
      m = CO_LOCATED.find(words()).orElse(null);
    }
  }

  /** {@code ECSW 2019 Workshop on Maps} keeps its name. */
  private void readEventOfWorkshop() {
    Matcher m = WORKSHOP_OF.matcher(text);
    if (coLocatedWith.isEmpty() && m.lookingAt() && isAcronym(m.group("event"))) {
      coLocatedWith = m.group("event");
    }
  }

  private void takeSpecialIssue() {
    Matcher m = SPECIAL_ISSUE.find(words()).orElse(null);
    if (m != null) {
      String theme = m.group("theme");
      specialIssue = theme == null ? "special issue" : clean(theme);
      text = text.substring(0, m.start()) + (m.start() > 0 ? ", " : "") + text.substring(m.end());
    }
  }

  private void takeAcronymWithYear() {
    Matcher m = ACRONYM_WITH_YEAR.matcher(text);
    while (Signs.hasDigit(text) && m.find()) {
      String name = m.group("acronym").strip();
      if (isAcronym(name) && !name.equals("IEEE") && !name.equals("ACM")) {
        acronym = name;
        year = fullYear(m);
        if (m.start() > 0 && text.charAt(m.start() - 1) == '(') {
          // The brackets are read with what stands in and behind them.
          acronym = "";
          text = text.substring(0, m.start()) + name + text.substring(m.end());
          return;
        }
        String before = text.substring(0, m.start());
        String rest = text.substring(m.end());
        boolean alone = clean(before + rest).isEmpty();
        boolean inName = WORD_BEHIND.matcher(rest).matches();
        boolean placeBehind = EVENT.matcher(before).find() && rest.strip().startsWith(",");
        text = before + (alone || inName ? name : "") + (placeBehind ? "" : rest);
        return;
      }
    }
  }

  private VolumeNumbers takeNumbers() {
    // Months and years lend no volume; their places are kept for the name.
    StringBuilder undated = new StringBuilder(text);
    for (PrintedDate date : PrintedDates.find(text)) {
      fill(undated, date.span());
    }
    Matcher ordinals = ORDINAL.matcher(text);
    while (Ordinals.mayBeIn(words()) && ordinals.find()) {
      fill(undated, new Span(ordinals.start(), ordinals.end()));
    }
    VolumeNumbers numbers = VolumeNumbers.find(undated.toString());
    text = text.substring(0, numbers.span().start()) + text.substring(numbers.span().end());
    return numbers;
  }

  private void takeBracketedAcronym() {
    Matcher m = BRACKETED_ACRONYM.matcher(text);
    while (Signs.hasAny(text, BRACKETS) && m.find()) {
      String inside = clean(m.group("acronym"));
      Matcher two = TWO_DIGIT_YEAR.matcher(inside);
      List<PrintedDate> dates = PrintedDates.find(inside);
      if (!dates.isEmpty()) {
        inside = take(dates.get(0).year(), inside.substring(0, dates.get(0).span().start()));
      } else if (NUMBERED.matcher(inside).matches()) {
        inside = inside.substring(0, inside.length() - 2);
      } else if (two.find()) {
        inside = take(PrintedDates.fullYear("'" + two.group(1)), inside.substring(0, two.start()));
      }
      if (acronym.isEmpty() && isShortFor(inside, text.substring(0, m.start()))) {
        acronym = inside;
        // What follows an acronym with a comma is where and when, unless it is a series of its own.
        String rest = text.substring(m.end());
        boolean placeBehind = rest.strip().startsWith(",") && !EVENT.matcher(rest).find();
        if (placeBehind) {
          PrintedDates.find(rest).stream().limit(1).forEach(date -> take(date.year(), ""));
        }
        text = text.substring(0, m.start()) + (placeBehind ? "" : rest);
        return;
      }
    }
  }

  private String take(int printedYear, String rest) {
    year = year.isEmpty() ? Integer.toString(printedYear) : year;
    return clean(rest);
  }

  /**
   * Around the days of a meeting stands where it was: {@code Vienna, Austria, July 27-30, 2025}.
   */
  private void dropPlaces() {
    for (DateRange date : DateRanges.find(text)) {
      String head = text.substring(0, date.span().start());
      String tail = text.substring(date.span().end());
      int end = head.lastIndexOf(',');
      boolean isSetApart = end > 0 && head.substring(end + 1).isBlank();
      if (isSetApart && DAY.matcher(date.span().of(text)).find()) {
        for (int cut = head.lastIndexOf(',', end - 1);
            cut > 0;
            cut = head.lastIndexOf(',', end - 1)) {
          String piece = head.substring(cut + 1, end);
          if (!PLACE.matcher(piece).matches() || EVENT.matcher(piece).find()) {
            break;
          }
          end = cut;
        }
        boolean goesOn = EVENT.matcher(tail).find();
        text = head.substring(0, end) + ", " + date.span().of(text) + (goesOn ? tail : "");
        return;
      }
    }
  }

  private void takeDates() {
    StringBuilder out = new StringBuilder(text);
    for (DateRange date : DateRanges.find(text)) {
      String printed = date.start() == null ? Objects.requireNonNull(date.end()) : date.start();
      year = year.isEmpty() ? printed.substring(0, 4) : year;
      fill(out, date.span());
    }
    text = out.toString().replace("_", " ");
    text = OneLine.of(without(EMPTY_BRACKETS, BRACKETS, text, "")).strip();
  }

  private void takeOrdinal() {
    Matcher m = ORDINAL.matcher(text);
    if (Ordinals.mayBeIn(words()) && m.find() && isOfEvent(m)) {
      ordinal = Ordinals.digits(m.group());
      if (!ordinal.isEmpty()) {
        text = text.substring(0, m.start()) + text.substring(m.end());
      }
    }
  }

  /** {@code Media and the Fourth Industrial Revolution} is no fourth event of a series. */
  private boolean isOfEvent(Matcher ordinal) {
    return ordinal.start() < 2
        || !Character.isLetter(ordinal.group().charAt(0))
        || PROCEEDINGS_BEFORE.matcher(text.substring(0, ordinal.start())).find()
        || EVENT_BEHIND.matcher(text).region(ordinal.end(), text.length()).lookingAt();
  }

  private void takeBareAcronym() {
    String name = clean(text);
    if (!acronym.isEmpty()) {
      text = name.isEmpty() ? acronym : name;
      return;
    }
    if (isAcronym(name)) {
      acronym = name;
      return;
    }
    Matcher track = TRACK.matcher(name);
    if (track.lookingAt() && isAcronym(track.group("acronym"))) {
      acronym = track.group("acronym");
      return;
    }
    Matcher leading = LEADING_ACRONYM.matcher(name);
    if (leading.find() && isAcronym(leading.group("acronym"))) {
      acronym = leading.group("acronym");
      text = name.substring(leading.end());
      return;
    }
    Matcher trailing = TRAILING_ACRONYM.matcher(name);
    if (trailing.find() && isAcronym(trailing.group("acronym")) && EVENT.matcher(name).find()) {
      acronym = trailing.group("acronym");
      text = name.substring(0, trailing.start());
    }
  }

  /** The text as it is now. */
  private SearchedText words() {
    if (!words.text().equals(text)) {
      words = new SearchedText(text);
    }
    return words;
  }

  private void cut(Matcher m) {
    if (m.end() < text.length()) {
      text = text.substring(0, m.start()) + text.substring(m.end());
    }
  }

  /** What is named after "at" may be a place as well. */
  private static boolean isEvent(String name) {
    return EVENT.matcher(name).find()
        || WORDS_APART.splitAsStream(name).anyMatch(word -> isAcronym(clean(word)));
  }

  /** One word with at least two capitals: {@code ISCA}, {@code NeurIPS}, {@code S&P}. */
  private static boolean isAcronym(String word) {
    return word.length() <= 14
        && word.codePoints().filter(Character::isUpperCase).count() >= 2
        && (word.length() <= 9 || word.codePoints().anyMatch(Character::isLowerCase))
        && ONE_WORD.matcher(word).matches()
        && !word.contains("-")
        && !REGISTERS.matcher(word).matches();
  }

  /** In brackets behind the name of an event a short name stands too: {@code (Hot Worlds)}. */
  private static boolean isShortFor(String inside, String name) {
    return !name.isBlank()
        && (isAcronymOfWords(inside)
            || (inside.length() <= 20
                && EVENT.matcher(name).find()
                && SHORT_NAME.matcher(inside).matches()));
  }

  private static boolean isAcronymOfWords(String words) {
    String[] parts = JOINED.split(words);
    return parts.length <= 3
        && isAcronym(parts[0].replace("-", ""))
        && words.length() <= 20
        && !LONG_NUMBER.matcher(words).find();
  }

  private static String fullYear(Matcher m) {
    if (m.group("long") != null) {
      return m.group("long");
    }
    String two = m.group("short") == null ? m.group("hyphen") : m.group("short");
    return Integer.toString(PrintedDates.fullYear("'" + two));
  }

  private static String clean(String text) {
    String out = OneLine.of(without(EMPTY_BRACKETS, BRACKETS, text, " ")).strip();
    out = without(LOOSE_STOP, ".+", out, "");
    out = without(LOOSE, ",", out, "");
    out = without(DOUBLE_DASH, "-–—", out, "");
    String before;
    do {
      before = out;
      out = isEdged(out) ? EDGE.matcher(out).replaceAll("").strip() : out;
    } while (!out.equals(before));
    return out.replace(" ,", ",");
  }

  /** The text with another in place of each match; every match holds one of the signs. */
  private static String without(Pattern pattern, String signs, String text, String with) {
    return Signs.hasAny(text, signs) ? pattern.matcher(text).replaceAll(with) : text;
  }

  private static boolean isEdged(String text) {
    return !text.isEmpty()
        && !(Character.isLetterOrDigit(text.charAt(0))
            && Character.isLetterOrDigit(text.charAt(text.length() - 1)));
  }

  private static void fill(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      text.setCharAt(i, '_');
    }
  }
}
