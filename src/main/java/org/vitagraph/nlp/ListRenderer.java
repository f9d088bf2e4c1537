package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.nlp.Facts.Name;
import org.vitagraph.nlp.Facts.Paper;
import org.vitagraph.nlp.StyledSpan.Style;

/**
 * Prints papers in the manner of one CV or home page, drawn at random: what comes first, what
 * stands between the fields, how names, venues, dates and links look. The habits hold for the whole
 * list, the details change from entry to entry.
 */
final class ListRenderer {
  enum Order {
    TITLE_AUTHORS_VENUE,
    TITLE_VENUE_AUTHORS,
    AUTHORS_TITLE_VENUE,
    AUTHORS_DATE_TITLE_VENUE,
    VENUE_TITLE_AUTHORS
  }

  /** What stands between fields: line breaks, commas everywhere, or periods and other marks. */
  enum Layout {
    LINES,
    COMMAS,
    SENTENCES
  }

  private static final String[] HEADINGS = {
    "Conference Papers", "Journal Articles", "Publications", "Selected Publications", "2019",
    "Refereed Papers", "Workshop Papers", "Preprints", "PUBLICATIONS", "Book Chapters"
  };

  private final Facts facts;
  private final Tongue tongue;
  private final Layout layout;
  private final VenuePrinter venues;
  private final TrailPrinter trail;
  private final Random random;
  private final Name owner;
  private final NameStyle names;
  private final Order order;
  private final String afterTitle;
  private final String afterAuthors;
  private final String quoteOpen;
  private final String quoteClose;
  private final String marker;
  private final String authorsOpen;
  private final String authorsClose;
  private final boolean hasYear;
  private final boolean hasYearFirst;
  private final boolean hasReviews;
  private final boolean hasStyles;
  private final boolean omitsOwner;
  private final int wrap;
  private final boolean hasVenueOnce;
  private final boolean isCapital;
  private final boolean hasLeftovers;
  private final Style titleStyle;
  private final @Nullable Arrangement free;

  /**
   * Draws the style of a list.
   *
   * @param facts with at least one journal and one series of conferences
   * @param free the order of the fields and the marks between them; null for one of the usual ones
   */
  ListRenderer(Facts facts, Name owner, @Nullable Arrangement free, Random random) {
    this.free = free;
    this.facts = facts;
    this.owner = owner;
    this.random = random;
    tongue =
        Draw.percent(random, 82) ? Tongue.english() : Tongue.of(Draw.from(random, Tongue.others()));
    names = new NameStyle(tongue, random);
    int draw = random.nextInt(100);
    order =
        draw < 50
            ? Order.TITLE_AUTHORS_VENUE
            : draw < 60
                ? Order.TITLE_VENUE_AUTHORS
                : draw < 80
                    ? Order.AUTHORS_TITLE_VENUE
                    : draw < 90 ? Order.AUTHORS_DATE_TITLE_VENUE : Order.VENUE_TITLE_AUTHORS;
    int spacing = random.nextInt(100);
    layout = spacing < 45 ? Layout.LINES : spacing < 67 ? Layout.COMMAS : Layout.SENTENCES;
    boolean hasLines = layout == Layout.LINES;
    boolean hasCommas = layout == Layout.COMMAS;
    afterTitle =
        hasLines
            ? Draw.from(random, "\n", "\n", "\n", ".\n", ",\n")
            : hasCommas
                ? ", "
                : Draw.from(random, ". ", ". ", ". ", ", ", " - ", "\t", ": ", "; ", " | ", " ");
    afterAuthors =
        hasLines
            ? Draw.from(random, "\n", "\n", ".\n", ",\n", ". ")
            : hasCommas ? ", " : Draw.from(random, ". ", ", ", ". ", ", ", ": ", "; ", "\n", " ");
    String afterVenue =
        hasLines
            ? Draw.from(random, ", ", ". ", "\n", " ")
            : hasCommas ? ", " : Draw.from(random, ", ", ", ", ". ", " ", "; ");
    int quoting = random.nextInt(10);
    boolean isGerman = tongue.language().equals("de");
    boolean isPlain = tongue.isEnglish() || tongue.isEastAsian();
    quoteOpen =
        quoting < 6
            ? ""
            : quoting < 8 ? isPlain ? "“" : isGerman ? "„" : "«" : quoting < 9 ? "\"" : "``";
    quoteClose =
        quoting < 6
            ? ""
            : quoting < 8 ? isPlain ? "”" : isGerman ? "“" : "»" : quoting < 9 ? "\"" : "''";
    marker =
        Draw.from(
            random, "", "", "", "", "", "[#] ", "#. ", "[C#] ", "[J#] ", "• ", "- ", "C#. ", "(#) ",
            "[C#]\t", "#.\t", "#) ", "* ", "[#]\n");
    int opening = random.nextInt(24);
    omitsOwner = opening < 4;
    String with = tongue.draw(Tongue.Kind.WITH, random);
    authorsOpen =
        opening < 2
            ? with + " "
            : opening == 2
                ? "(" + with + " "
                : opening == 3
                    ? Draw.from(random, "Joint work with ", with + ": ", "[" + with + " ")
                    : opening < 7 ? tongue.draw(Tongue.Kind.BY, random) + " " : "";
    authorsClose = authorsOpen.startsWith("(") ? ")" : authorsOpen.startsWith("[") ? "]" : "";
    boolean isDateBracketed = Draw.percent(random, 20);
    int conferenceForm = random.nextInt(9);
    int linkForm = random.nextInt(11);
    hasYear = Draw.percent(random, 85);
    hasYearFirst = Draw.percent(random, 10);
    boolean hasMonth = Draw.percent(random, 35);
    boolean hasPlaces = Draw.percent(random, 20);
    boolean hasAbstracts = Draw.percent(random, 8);
    hasReviews = Draw.percent(random, tongue.isEnglish() ? 4 : 8);
    hasStyles = Draw.percent(random, 45);
    wrap = Draw.percent(random, hasLines ? 25 : 45) ? 60 + random.nextInt(50) : 0;
    hasVenueOnce = Draw.percent(random, 40);
    isCapital = Draw.percent(random, 2);
    hasLeftovers = Draw.percent(random, 6);
    titleStyle =
        Draw.from(
            random, List.of(Style.BOLD, Style.ITALIC, Style.LINK, Style.UNDERLINE, Style.LINK));
    boolean isVenueItalic = titleStyle != Style.ITALIC;
    venues =
        new VenuePrinter(
            facts,
            tongue,
            names,
            new VenuePrinter.Habits(
                conferenceForm,
                isDateBracketed,
                afterVenue,
                hasMonth,
                hasPlaces,
                hasVenueOnce,
                hasStyles && isVenueItalic,
                hasLeftovers && isVenueItalic),
            random);
    trail = new TrailPrinter(facts, tongue, venues, owner.family(), linkForm, hasAbstracts, random);
  }

  /** All styles without their details. */
  static List<String> styles() {
    List<String> styles = new ArrayList<>();
    for (Order order : Order.values()) {
      for (Layout layout : Layout.values()) {
        styles.add(order + "/" + layout);
      }
    }
    return styles;
  }

  /** The style without its details; empty if it is none of the usual. */
  String style() {
    return free == null ? order + "/" + layout : free.style();
  }

  /** One paper as an entry of the list. */
  Example print(Paper drawn, int number, String list) {
    Paper paper = local(drawn);
    EntryBuilder out = new EntryBuilder();
    if (Draw.percent(random, 2)) {
      out.add(Draw.from(random, HEADINGS)).add("\n");
    }
    out.add(marker.replace("#", Integer.toString(number)));
    boolean isYearFirst = hasYearFirst && !paper.year().isEmpty() && free == null;
    if (isYearFirst) {
      out.add(Label.DATE, venues.date(paper)).add(Draw.from(random, "\t", "\t", ". ", " ", "\n"));
    }
    if (Draw.percent(random, 2)) {
      venues.statusFirst(out);
    }
    if (free == null) {
      usual(out, paper, isYearFirst);
    } else {
      free(out, paper, free);
    }
    trail.extras(out);
    if (Draw.percent(random, 2)) {
      out.add(
          Draw.from(random, "\n" + number, "\nPage " + number + " of 12", "\n" + number + "/14"));
    }
    if (wrap > 0) {
      out.wrap(wrap, random);
    }
    boolean isTitleFirst =
        free == null
            ? order != Order.AUTHORS_TITLE_VENUE && order != Order.AUTHORS_DATE_TITLE_VENUE
            : free.parts().indexOf(Arrangement.Part.TITLE)
                < free.parts().indexOf(Arrangement.Part.AUTHORS);
    String ownerName = (owner.given() + " " + owner.family()).strip();
    return out.build(
        Draw.percent(random, 85) ? ownerName : "", list, isTitleFirst ? 1 : 0.7f, hasStyles);
  }

  private void usual(EntryBuilder out, Paper paper, boolean isYearFirst) {
    boolean needsDate = hasYear && !isYearFirst && order != Order.AUTHORS_DATE_TITLE_VENUE;
    switch (order) {
      case TITLE_AUTHORS_VENUE -> {
        title(out, paper, afterTitle);
        authors(out, paper, afterAuthors);
        venues.sentence(out, paper, needsDate);
      }
      case TITLE_VENUE_AUTHORS -> {
        title(out, paper, afterTitle);
        venues.sentence(out, paper, needsDate);
        out.add(afterAuthors);
        authors(out, paper, "");
      }
      case AUTHORS_TITLE_VENUE -> {
        authors(out, paper, afterAuthors);
        title(out, paper, afterTitle);
        venues.sentence(out, paper, needsDate);
      }
      case AUTHORS_DATE_TITLE_VENUE -> {
        authors(out, paper, " ");
        out.add("(").add(Label.DATE, venues.date(paper)).add(Draw.from(random, "). ", "), ", ") "));
        title(out, paper, afterTitle);
        venues.sentence(out, paper, false);
      }
      case VENUE_TITLE_AUTHORS -> {
        venues.badge(out, paper);
        title(out, paper, hasVenueOnce ? afterTitle : "\n");
        authors(out, paper, hasVenueOnce ? "" : afterAuthors);
        if (!hasVenueOnce) {
          venues.sentence(out, paper, needsDate);
        }
      }
    }
  }

  private void free(EntryBuilder out, Paper paper, Arrangement arranged) {
    List<Arrangement.Part> parts = arranged.parts();
    boolean hasDate = parts.contains(Arrangement.Part.DATE);
    for (int i = 0; i < parts.size(); i++) {
      String after = i + 1 < parts.size() ? arranged.between().get(i) : "";
      String brackets = arranged.brackets().get(i);
      boolean isBracketed = !brackets.isEmpty();
      String behind = isBracketed ? "" : after;
      out.add(isBracketed ? brackets.substring(0, 1) : "");
      switch (parts.get(i)) {
        case AUTHORS -> authors(out, paper, behind);
        case TITLE -> title(out, paper, behind);
        case DATE -> out.add(Label.DATE, venues.date(paper)).add(behind);
        case VENUE -> {
          if (i == 0 && arranged.hasBadge()) {
            venues.acronym(out, paper);
          } else {
            venues.venue(out, paper, hasYear && !hasDate);
          }
          out.add(behind.startsWith(".") && out.endsWith(".") ? behind.substring(1) : behind);
        }
      }
      if (isBracketed) {
        out.add(brackets.substring(1)).add(after);
      }
    }
    out.add(Draw.from(random, "", ".", ""));
  }

  /** The paper as one of the list's language: some titles and coauthors of that language. */
  private Paper local(Paper paper) {
    Paper local = paper;
    if (tongue.has(Tongue.Kind.TITLES) && Draw.percent(random, 70)) {
      local = local.withTitle(tongue.title(random));
    }
    if (tongue.has(Tongue.Kind.GIVEN)) {
      local =
          local.withAuthors(
              paper.authors().stream()
                  .map(name -> name.equals(owner) ? name : venues.local(name))
                  .toList());
    }
    return local;
  }

  /** The title as printed, now and then one that is hard to tell from what stands around it. */
  private String printedTitle(Paper paper) {
    String title = isCapital ? paper.title().toUpperCase(Locale.ROOT) : paper.title();
    int draw = random.nextInt(200);
    if (draw < (hasReviews ? 120 : 2)) {
      return tongue
          .draw(Tongue.Kind.REVIEW, random)
          .replace("#T", title)
          .replace("#N", venues.people());
    }
    boolean hasSpaces = !tongue.isEastAsian() && !title.endsWith("?");
    if (draw < 10 && hasSpaces && layout != Layout.LINES) {
      return commas(title);
    }
    if (draw < 14 && hasSpaces) {
      return title + Draw.from(random, " with ", " using ", " in ", " on ", " for ") + system();
    }
    if (draw < 17 && hasSpaces) {
      return title + " (" + Draw.from(random, system(), "Extended Abstract", "Short Paper") + ")";
    }
    return draw < 20 && title.indexOf(':') < 0 && hasSpaces ? system() + ": " + title : title;
  }

  /** A title that counts things: {@code Lakes of Mars: Depth, Age, and Salt}. */
  private String commas(String title) {
    List<String> words = new ArrayList<>();
    while (words.size() < 6) {
      for (String word : Draw.from(random, facts.papers()).title().split("[^\\p{L}-]+")) {
        if (word.length() > 5) {
          words.add(word);
        }
      }
    }
    Collections.shuffle(words, random);
    String and = " " + tongue.draw(Tongue.Kind.AND, random).strip() + " ";
    String many =
        words.get(0)
            + ", "
            + words.get(1)
            + (random.nextBoolean() ? " " + words.get(2) : "")
            + Draw.from(random, and, "," + and)
            + words.get(3)
            + (random.nextBoolean() ? " " + words.get(4) : "");
    return switch (random.nextInt(4)) {
      case 0 -> title.replaceFirst(":.*", "") + ": " + many;
      case 1 -> many;
      case 2 -> title + Draw.from(random, " for ", " of ", " in ") + many;
      default -> title.replaceFirst(" ", ", " + words.get(0) + " ");
    };
  }

  /** A made name of a system: {@code Korvit2}, {@code QX-3}, {@code miRost}. */
  private String system() {
    StringBuilder name = new StringBuilder();
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      name.append("bcdfghklmnprstvz".charAt(random.nextInt(16)));
      name.append("aeiou".charAt(random.nextInt(5)));
    }
    name.append("nrtxs".charAt(random.nextInt(5)));
    String made = name.toString();
    String number = Integer.toString(1 + random.nextInt(9));
    return switch (random.nextInt(6)) {
      case 0 -> made.toUpperCase(Locale.ROOT) + number;
      case 1 -> made.toUpperCase(Locale.ROOT) + "-" + number;
      case 2 -> made.substring(0, 1).toUpperCase(Locale.ROOT) + made.substring(1) + number;
      case 3 -> made.toUpperCase(Locale.ROOT);
      case 4 -> made + made.substring(0, 1).toUpperCase(Locale.ROOT) + made.substring(1);
      default -> made.substring(0, 1).toUpperCase(Locale.ROOT) + made.substring(1);
    };
  }

  private void title(EntryBuilder out, Paper paper, String after) {
    String title = printedTitle(paper);
    String leftover = hasLeftovers && titleStyle == Style.BOLD ? "**" : "";
    boolean isInside = !quoteOpen.isEmpty() && (after.startsWith(",") || after.startsWith("."));
    int start = out.length();
    out.add(leftover).add(quoteOpen).add(Label.TITLE, title);
    if (hasStyles) {
      out.style(titleStyle, start);
    }
    boolean hasMark = title.endsWith("?") || title.endsWith("!");
    if (quoteOpen.isEmpty()) {
      out.add(leftover).add(hasMark && after.startsWith(".") ? after.substring(1) : after);
    } else if (isInside) {
      out.add((hasMark ? "" : after.substring(0, 1)) + quoteClose + after.substring(1));
    } else {
      out.add(quoteClose + leftover + after);
    }
  }

  private void authors(EntryBuilder out, Paper paper, String after) {
    if (order == Order.TITLE_AUTHORS_VENUE && Draw.percent(random, 4)) {
      return;
    }
    if (Draw.percent(random, 1)) {
      String group =
          Draw.from(random, "ATLAS", "Hubble", "Global Lakes", "Open Rivers", "CMS", "Human Brain")
              + Draw.from(random, " Collaboration", " Consortium", " Working Group");
      out.add(Label.AUTHOR, group).add(after).by(List.of(group));
      return;
    }
    List<Name> people = paper.authors();
    if (omitsOwner) {
      people = people.stream().filter(name -> !name.equals(owner)).toList();
      if (people.isEmpty()) {
        return;
      }
    }
    List<String> printed = new ArrayList<>();
    String all = names.print(people, owner, random, printed);
    out.by(printed);
    boolean isMarked = hasLeftovers && titleStyle != Style.BOLD;
    String run = isMarked ? all.replaceFirst(Pattern.quote(owner.family()), "**$0**") : all;
    int start = out.length();
    out.add(authorsOpen).add(Label.AUTHOR, run);
    int at = run.indexOf(owner.family());
    if (hasStyles && titleStyle != Style.BOLD && at >= 0) {
      out.style(Style.BOLD, start + authorsOpen.length() + at);
    }
    if (Draw.percent(random, 1)) {
      out.add(tongue.draw(Tongue.Kind.EDITORS, random));
    }
    out.add(authorsClose);
    out.add(after.startsWith(".") && out.endsWith(".") ? after.substring(1) : after);
  }
}
