package org.vitagraph.nlp;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Facts.Name;
import org.vitagraph.nlp.Facts.Paper;
import org.vitagraph.nlp.Facts.Venue;
import org.vitagraph.nlp.StyledSpan.Style;
import org.vitagraph.nlp.Tongue.Kind;

/**
 * Prints where and when a paper appeared, as one rendered list does: {@code In Proc. of the 4th
 * Workshop on Lakes (WoL), June 2019}, {@code Journal of Lakes, 12(3):4-9}, {@code
 * [arXiv:1901.00011]}, {@code Submitted to}. The forms are the templates of the list's language.
 */
final class VenuePrinter {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w)(?::([^}]*))?\\}");
  private static final Map<String, Label> LABELS =
      Map.ofEntries(
          Map.entry("c", Label.CONTAINER),
          Map.entry("b", Label.CONTAINER),
          Map.entry("v", Label.VOLUME),
          Map.entry("i", Label.ISSUE),
          Map.entry("p", Label.PAGES),
          Map.entry("e", Label.EDITOR),
          Map.entry("u", Label.PUBLISHER),
          Map.entry("U", Label.PUBLISHER),
          Map.entry("l", Label.LOCATION),
          Map.entry("y", Label.DATE),
          Map.entry("s", Label.STATUS),
          Map.entry("n", Label.NOTE),
          Map.entry("k", Label.LINK));

  /**
   * What a list does always.
   *
   * @param conferenceForm number of the form in which it names conferences
   * @param isBracketed dates stand in brackets
   * @param hasVenueOnce the venue stands before the title and not behind the authors again
   * @param isItalic venues look different
   * @param hasLeftovers marks of the source stand around venues
   */
  record Habits(
      int conferenceForm,
      boolean isBracketed,
      String afterVenue,
      boolean hasMonth,
      boolean hasPlaces,
      boolean hasVenueOnce,
      boolean isItalic,
      boolean hasLeftovers) {}

  private final Facts facts;
  private final Tongue tongue;
  private final NameStyle names;
  private final List<Venue> journals;
  private final List<Venue> conferences;
  private final Habits habits;
  private final Random random;
  private final Map<Kind, String> usual = new EnumMap<>(Kind.class);

  VenuePrinter(Facts facts, Tongue tongue, NameStyle names, Habits habits, Random random) {
    this.facts = facts;
    this.tongue = tongue;
    this.names = names;
    journals = facts.venues().stream().filter(Venue::isJournal).toList();
    conferences = facts.venues().stream().filter(venue -> !venue.isJournal()).toList();
    this.habits = habits;
    this.random = random;
    for (Kind kind : List.of(Kind.JOURNAL, Kind.CHAPTER, Kind.BOOK, Kind.THESIS, Kind.DATE)) {
      usual.put(kind, tongue.draw(kind, random));
    }
  }

  /** A form of the list's own, or now and then another one. */
  private String form(Kind kind) {
    String own = usual.get(kind);
    return own != null && Draw.percent(random, 75) ? own : tongue.draw(kind, random);
  }

  /** The short name of the venue on a line of its own before the title. */
  void badge(EntryBuilder out, Paper paper) {
    String acronym = acronym(paper);
    if (!habits.hasVenueOnce()) {
      out.add(Label.CONTAINER, acronym).add(Draw.from(random, "\n", "\n", "\n", "\t", " "));
      return;
    }
    String year = paper.year().isEmpty() ? "2019" : paper.year();
    out.add(habits.isBracketed() ? "[" : "")
        .add(Label.CONTAINER, acronym)
        .add(Draw.from(random, " ", " ", ", "))
        .add(Label.DATE, year)
        .add(habits.isBracketed() ? "] " : Draw.from(random, ": ", "\t", "\n", ". "));
  }

  /** The short name of the venue alone, the year now and then with it. */
  void acronym(EntryBuilder out, Paper paper) {
    String year = Draw.from(random, "", "", " " + year(paper), "'" + two(paper));
    out.add(Label.CONTAINER, acronym(paper) + year);
  }

  private String acronym(Paper paper) {
    Venue venue = Draw.from(random, conferences);
    String acronym = paper.acronym().isEmpty() ? venue.acronym() : paper.acronym();
    return acronym.isEmpty() || Draw.percent(random, 25) ? madeBadge() : acronym;
  }

  /** Acronyms that no list of venues has: {@code KRV-S}, {@code Lakes}, {@code J. Lakes}. */
  private String madeBadge() {
    String made = letters();
    String word = lastWord();
    return switch (random.nextInt(6)) {
      case 0 ->
          Draw.from(random, "arXiv", "Preprint", "Thesis", "Workshop", "bioRxiv", "Under Review");
      case 1 -> made + "-" + Draw.from(random, "C", "S", "W", "EU", "Demo", "NeurIPS", "UFF");
      case 2 -> word.length() < 16 ? word : made;
      case 3 -> made.charAt(0) + made.substring(1).toLowerCase(Locale.ROOT);
      default -> made;
    };
  }

  private String letters() {
    StringBuilder letters = new StringBuilder();
    int length = 2 + random.nextInt(5);
    for (int i = 0; i < length; i++) {
      letters.append((char) ('A' + random.nextInt(26)));
    }
    return letters.toString();
  }

  /** {@code Networks} of a conference on networks. */
  private String lastWord() {
    String name = Draw.from(random, conferences).name();
    return name.replaceAll("^.*?(\\p{Lu}\\p{Ll}+)\\W*$", "$1");
  }

  /** What an entry starts with whose paper is not out: {@code Forthcoming. }. */
  void statusFirst(EntryBuilder out) {
    String status = tongue.draw(Kind.STATUS_FIRST, random);
    switch (random.nextInt(4)) {
      case 0 -> out.add("[").add(Label.STATUS, status).add("] ");
      case 1 -> out.add("(").add(Label.STATUS, status).add(") ");
      case 2 -> out.add(Label.STATUS, status).add(Draw.from(random, ": ", " - ", "\t", "\n"));
      default -> out.add(Label.STATUS, status).add(". ");
    }
  }

  /** The venue as the end of a sentence. */
  void sentence(EntryBuilder out, Paper paper, boolean needsDate) {
    venue(out, paper, needsDate);
    out.add(Draw.from(random, "", ".", "."));
  }

  /** The venue, and what belongs to it. */
  void venue(EntryBuilder out, Paper paper, boolean needsDate) {
    int start = out.length();
    int draw = random.nextInt(100);
    Kind kind =
        draw < 7
            ? Kind.PREPRINT
            : draw < 10
                ? Kind.THESIS
                : draw < 16
                    ? Kind.STATUS
                    : draw < 22
                        ? Kind.CHAPTER
                        : draw < 24
                            ? Kind.BOOK
                            : draw < 27 ? Kind.TALK : draw < 28 ? Kind.REPORT : Kind.JOURNAL;
    boolean isJournal = kind == Kind.JOURNAL && (paper.isArticle() || draw < 52);
    String form = kind == Kind.JOURNAL && !isJournal ? conferenceForm() : form(kind);
    boolean printsDate = needsDate && !paper.year().isEmpty();
    if (!printsDate) {
      form = form.replaceAll("[ ,(]*\\{y\\}\\)?", "");
    }
    print(out, form, paper, isJournal);
    if (habits.isItalic() && !form.startsWith("{c}") && kind != Kind.CHAPTER) {
      out.style(Style.ITALIC, start);
    }
    if (kind == Kind.JOURNAL && !isJournal) {
      afterConference(out, paper);
    }
    if (printsDate && !form.contains("{y}")) {
      out.add(habits.isBracketed() ? " (" : habits.afterVenue())
          .add(Label.DATE, date(paper))
          .add(habits.isBracketed() ? ")" : "");
    }
  }

  private String conferenceForm() {
    return tongue.isEastAsian()
        ? "{c}"
        : Draw.from(random, "{c}", "In {c}", "In {c}", "in {c}", "In: {c}");
  }

  private void afterConference(EntryBuilder out, Paper paper) {
    if (Draw.percent(random, 12)) {
      out.add(Draw.from(random, ", pp. ", ", pages ", ": ", ", ", ", S. ", ", p. "))
          .add(Label.PAGES, pages(paper));
    }
    if (habits.hasPlaces()) {
      out.add(", ").add(Label.LOCATION, place());
    }
    if (Draw.percent(random, 5)) {
      out.add(Draw.from(random, ", ", ". "))
          .add(Label.PUBLISHER, tongue.draw(Kind.PUBLISHER, random));
    }
  }

  /** Fills a template. */
  void print(EntryBuilder out, String template, Paper paper, boolean isJournal) {
    Matcher places = PLACE.matcher(template);
    int last = 0;
    while (places.find()) {
      out.add(template.substring(last, places.start()));
      String letter = places.group(1);
      Label label = LABELS.get(letter);
      if (label == null) {
        throw new IllegalArgumentException("no field " + letter + " in " + template);
      }
      int start = out.length();
      String literal = places.group(2);
      String value = literal != null ? numbered(literal) : value(letter, paper, isJournal);
      boolean isMarked = letter.equals("c") && habits.hasLeftovers();
      out.add(isMarked ? "*" : "").add(label, value).add(isMarked ? "*" : "");
      if (label == Label.CONTAINER && habits.isItalic()) {
        out.style(Style.ITALIC, start);
      }
      last = places.end();
    }
    out.add(template.substring(last));
  }

  private String value(String letter, Paper paper, boolean isJournal) {
    return switch (letter) {
      case "c" -> isJournal ? journal(paper) : conference(paper);
      case "b" -> book();
      case "v" -> Integer.toString(1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 60));
      case "i" ->
          Draw.percent(random, 8)
              ? (1 + random.nextInt(4)) + "-" + (5 + random.nextInt(3))
              : Integer.toString(1 + random.nextInt(12));
      case "p" -> pages(paper);
      case "e" -> people();
      case "u" -> tongue.draw(Kind.PUBLISHER, random);
      case "U" -> university();
      case "l" -> place();
      case "y" -> year(paper);
      default -> throw new IllegalArgumentException("no value for " + letter);
    };
  }

  private String numbered(String literal) {
    return literal.replace(
        "#",
        (10 + random.nextInt(16))
            + ""
            + (10 + random.nextInt(3))
            + "."
            + (10000 + random.nextInt(89999)));
  }

  private String journal(Paper paper) {
    boolean isOwn = paper.isArticle() && !paper.venue().isEmpty();
    Venue brief = Draw.from(random, journals);
    int draw = random.nextInt(100);
    if (draw < 8 && !brief.acronym().isEmpty()) {
      return brief.acronym();
    }
    if (draw < 12) {
      return draw < 10
          ? letters()
          : Draw.from(random, "IEEE ", "ACM ", "AI ", "SIAM ", "Open ", "Applied ") + lastWord();
    }
    String name =
        tongue.has(Kind.JOURNALS) && Draw.percent(random, 75)
            ? tongue.draw(Kind.JOURNALS, random)
            : isOwn ? paper.venue() : Draw.from(random, journals).name();
    return Draw.percent(random, 4)
        ? name + tongue.draw(Kind.SPECIAL, random).replace("#", book())
        : name;
  }

  private String conference(Paper paper) {
    if (tongue.has(Kind.EVENTS) && Draw.percent(random, 60)) {
      String event = tongue.draw(Kind.EVENTS, random);
      return Draw.percent(random, 30) ? event + " " + year(paper) : event;
    }
    boolean isOwn = !paper.venue().isEmpty() && !paper.isArticle() && Draw.percent(random, 30);
    Venue venue = Draw.from(random, conferences);
    String full = isOwn ? paper.venue() : venue.name();
    String acronym = isOwn || venue.acronym().isEmpty() ? paper.acronym() : venue.acronym();
    String name = conference(full, acronym, year(paper), isOwn);
    if (Draw.percent(random, 6)) {
      Venue host = Draw.from(random, conferences);
      String event = host.acronym().isEmpty() ? host.name() : host.acronym();
      String within = tongue.draw(Kind.WITHIN, random);
      name +=
          within.replace("#", event + Draw.from(random, "", " " + year(paper), "'" + two(paper)));
    }
    return name;
  }

  private String conference(String full, String acronym, String year, boolean isOwn) {
    int ordinal = 1 + random.nextInt(50);
    String two = year.substring(2);
    boolean hasAcronym = !acronym.isEmpty();
    boolean isProceedings = full.startsWith("Proceedings");
    String ordered = isProceedings || isOwn ? full : ordinal(ordinal) + " " + full;
    int form = Draw.percent(random, 25) ? random.nextInt(9) : habits.conferenceForm();
    return switch (form) {
      case 0 -> hasAcronym ? full + " (" + acronym + ")" : full;
      case 1 -> hasAcronym ? acronym : full;
      case 2 ->
          hasAcronym
              ? acronym
                  + Draw.from(
                      random,
                      "'" + two,
                      "’" + two,
                      " " + year,
                      " '" + two,
                      "-" + ordinal,
                      " " + two)
              : full;
      case 3 ->
          "Proceedings of the "
              + (isProceedings ? full.replaceFirst("^Proceedings of (?:the )?", "") : ordered);
      case 4 -> "Proc. " + Draw.from(random, "of ", "", "of the ") + (hasAcronym ? acronym : full);
      case 5 ->
          hasAcronym
              ? ordered
                  + " ("
                  + acronym
                  + Draw.from(random, "", " " + year, "-" + ordinal, "’" + two)
                  + ")"
              : ordered;
      case 6 -> "The " + ordered;
      case 7 -> hasAcronym ? acronym + ": " + full : full;
      case 8 -> year + " " + full + (hasAcronym ? " (" + acronym + ")" : "");
      default -> throw new IllegalStateException("no form " + form);
    };
  }

  /** The title of a book, with a second one below it now and then, or the theme of an issue. */
  private String book() {
    boolean isForeign = tongue.has(Kind.TITLES);
    String below =
        Draw.percent(random, isForeign ? 50 : 15) ? Draw.from(random, ". ", ": ", " – ") : "";
    return below.isEmpty() ? bookTitle() : bookTitle() + below + bookTitle();
  }

  private String bookTitle() {
    if (tongue.has(Kind.TITLES)) {
      return tongue.title(random);
    }
    String title = Draw.from(random, facts.papers()).title();
    int cut = title.indexOf(':');
    return Draw.percent(random, 30)
        ? Draw.from(random, "Handbook of ", "Advances in ", "Encyclopedia of ", "Readings in ")
            + Draw.from(random, conferences).name().replaceFirst("^.* (?:on|of|in|for) ", "")
        : cut > 12 ? title.substring(0, cut) : title;
  }

  /** Some people, as a sentence names them. */
  String people() {
    List<Name> people = Draw.from(random, facts.papers()).authors();
    List<Name> some =
        people.stream().limit(1 + random.nextInt(3)).map(name -> local(name)).toList();
    return names.inText(some, random);
  }

  /** The name, or one that is common in the list's language. */
  Name local(Name name) {
    return tongue.has(Kind.GIVEN) && random.nextBoolean() ? tongue.name(random) : name;
  }

  private String university() {
    return tongue.draw(Kind.UNIVERSITY, random).replace("#", place().replaceFirst(",.*", ""));
  }

  private static String year(Paper paper) {
    return paper.year().length() == 4 ? paper.year() : "2020";
  }

  private static String two(Paper paper) {
    return year(paper).substring(2);
  }

  String date(Paper paper) {
    String year =
        paper.year().isEmpty() ? Integer.toString(1990 + random.nextInt(36)) : paper.year();
    if (!habits.hasMonth()) {
      return year;
    }
    int month = random.nextInt(12);
    String name = tongue.all(Kind.MONTH).get(month);
    int day = 1 + random.nextInt(20);
    return form(Kind.DATE)
        .replace("{M}", name)
        .replace("{m}", name.substring(0, Math.min(3, name.length())))
        .replace("{k}", String.format(Locale.ROOT, "%02d", month + 1))
        .replace("{j}", Integer.toString(month + 1))
        .replace("{d}", Integer.toString(day))
        .replace("{e}", Integer.toString(day + 2))
        .replace("{Y}", year);
  }

  private String pages(Paper paper) {
    if (!paper.pages().isEmpty()) {
      return paper.pages();
    }
    int first = 1 + random.nextInt(2000);
    return switch (random.nextInt(9)) {
      case 0 -> Integer.toString(first);
      case 1 -> first + "--" + (first + random.nextInt(30));
      case 2, 3 -> first + "–" + (first + random.nextInt(30));
      case 4 -> Draw.from(random, "e", "L", "") + (100000 + random.nextInt(899999));
      default -> first + "-" + (first + random.nextInt(30));
    };
  }

  String place() {
    return tongue.has(Kind.PLACE)
        ? tongue.draw(Kind.PLACE, random)
        : facts.places().isEmpty() ? "Lisbon, Portugal" : Draw.from(random, facts.places());
  }

  private static String ordinal(int n) {
    String end =
        n % 100 > 10 && n % 100 < 14
            ? "th"
            : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
    return n + end;
  }
}
