package org.vitagraph.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Facts.Name;
import org.vitagraph.nlp.Facts.Paper;
import org.vitagraph.nlp.StyledSpan.Style;

/**
 * Prints papers in the manner of one CV or home page, drawn at random: what comes first, what
 * stands between the fields, how names, venues, dates and links look. The habits hold for the whole
 * list, the details change from entry to entry.
 */
final class ListRenderer {
  private enum Order {
    TITLE_AUTHORS_VENUE,
    TITLE_VENUE_AUTHORS,
    AUTHORS_TITLE_VENUE,
    AUTHORS_DATE_TITLE_VENUE,
    VENUE_TITLE_AUTHORS
  }

  private static final String[] HEADINGS = {
    "Conference Papers", "Journal Articles", "Publications", "Selected Publications", "2019",
    "Refereed Papers", "Workshop Papers", "Preprints", "PUBLICATIONS", "Book Chapters"
  };

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
  private final boolean hasStyles;
  private final boolean omitsOwner;
  private final int wrap;
  private final boolean hasVenueOnce;
  private final boolean isCapital;
  private final boolean hasLeftovers;
  private final Style titleStyle;

  /**
   * Draws the style of a list.
   *
   * @param facts with at least one journal and one series of conferences
   */
  ListRenderer(Facts facts, Name owner, Random random) {
    this.owner = owner;
    this.random = random;
    names = new NameStyle(random);
    int draw = random.nextInt(100);
    order =
        draw < 50
            ? Order.TITLE_AUTHORS_VENUE
            : draw < 60
                ? Order.TITLE_VENUE_AUTHORS
                : draw < 80
                    ? Order.AUTHORS_TITLE_VENUE
                    : draw < 90 ? Order.AUTHORS_DATE_TITLE_VENUE : Order.VENUE_TITLE_AUTHORS;
    boolean hasLines = Draw.percent(random, 50);
    boolean hasCommas = !hasLines && Draw.percent(random, 30);
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
    quoteOpen = quoting < 6 ? "" : quoting < 8 ? "“" : quoting < 9 ? "\"" : "``";
    quoteClose = quoting < 6 ? "" : quoting < 8 ? "”" : quoting < 9 ? "\"" : "''";
    marker =
        Draw.from(
            random, "", "", "", "", "", "[#] ", "#. ", "[C#] ", "[J#] ", "• ", "- ", "C#. ", "(#) ",
            "[C#]\t", "#.\t");
    int opening = random.nextInt(20);
    omitsOwner = opening < 3;
    authorsOpen =
        opening == 0
            ? "with "
            : opening == 1
                ? "(with "
                : opening == 2
                    ? "Joint work with "
                    : opening == 3 ? "by " : opening == 4 ? "Authors: " : "";
    authorsClose = opening == 1 ? ")" : "";
    int dateForm = random.nextInt(6);
    int venueForm = random.nextInt(8);
    int linkForm = random.nextInt(9);
    hasYear = Draw.percent(random, 85);
    hasYearFirst = Draw.percent(random, 10);
    boolean hasMonth = Draw.percent(random, 35);
    boolean hasPlaces = Draw.percent(random, 20);
    boolean hasAbstracts = Draw.percent(random, 6);
    hasStyles = Draw.percent(random, 45);
    wrap = !hasLines && Draw.percent(random, 45) ? 60 + random.nextInt(50) : 0;
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
            new VenuePrinter.Forms(
                dateForm,
                venueForm,
                afterVenue,
                hasMonth,
                hasPlaces,
                hasVenueOnce,
                hasStyles && isVenueItalic,
                hasLeftovers && isVenueItalic),
            random);
    trail = new TrailPrinter(facts, owner.family(), linkForm, hasAbstracts, random);
  }

  /** One paper as an entry of the list. */
  Example print(Paper paper, int number, String list) {
    EntryBuilder out = new EntryBuilder();
    if (Draw.percent(random, 2)) {
      out.add(Draw.from(random, HEADINGS)).add("\n");
    }
    out.add(marker.replace("#", Integer.toString(number)));
    boolean isYearFirst = hasYearFirst && !paper.year().isEmpty();
    if (isYearFirst) {
      out.add(Label.DATE, venues.date(paper)).add(Draw.from(random, "\t", "\t", ". ", " ", "\n"));
    }
    boolean needsDate = hasYear && !isYearFirst && order != Order.AUTHORS_DATE_TITLE_VENUE;
    switch (order) {
      case TITLE_AUTHORS_VENUE -> {
        title(out, paper, afterTitle);
        authors(out, paper, afterAuthors);
        venues.venue(out, paper, needsDate);
      }
      case TITLE_VENUE_AUTHORS -> {
        title(out, paper, afterTitle);
        venues.venue(out, paper, needsDate);
        out.add(afterAuthors);
        authors(out, paper, "");
      }
      case AUTHORS_TITLE_VENUE -> {
        authors(out, paper, afterAuthors);
        title(out, paper, afterTitle);
        venues.venue(out, paper, needsDate);
      }
      case AUTHORS_DATE_TITLE_VENUE -> {
        authors(out, paper, " ");
        out.add("(").add(Label.DATE, venues.date(paper)).add(Draw.from(random, "). ", "), ", ") "));
        title(out, paper, afterTitle);
        venues.venue(out, paper, false);
      }
      case VENUE_TITLE_AUTHORS -> {
        venues.badge(out, paper);
        title(out, paper, hasVenueOnce ? afterTitle : "\n");
        authors(out, paper, hasVenueOnce ? "" : afterAuthors);
        if (!hasVenueOnce) {
          venues.venue(out, paper, needsDate);
        }
      }
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
        order != Order.AUTHORS_TITLE_VENUE && order != Order.AUTHORS_DATE_TITLE_VENUE;
    String ownerName = (owner.given() + " " + owner.family()).strip();
    return out.build(
        Draw.percent(random, 85) ? ownerName : "", list, isTitleFirst ? 1 : 0.7f, hasStyles);
  }

  private void title(EntryBuilder out, Paper paper, String after) {
    String title = isCapital ? paper.title().toUpperCase(Locale.ROOT) : paper.title();
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
          Draw.from(random, "ATLAS", "Hubble", "Global Lakes", "Open Rivers", "CMS", "Human Brain");
      out.add(
          Label.AUTHOR,
          group + Draw.from(random, " Collaboration", " Consortium", " Working Group"));
      out.add(after);
      return;
    }
    List<Name> people = paper.authors();
    if (omitsOwner) {
      people = people.stream().filter(name -> !name.equals(owner)).toList();
      if (people.isEmpty()) {
        return;
      }
    }
    String all = names.print(people, owner, random);
    boolean isMarked = hasLeftovers && titleStyle != Style.BOLD;
    String printed = isMarked ? all.replaceFirst(Pattern.quote(owner.family()), "**$0**") : all;
    int start = out.length();
    out.add(authorsOpen).add(Label.AUTHOR, printed);
    int at = printed.indexOf(owner.family());
    if (hasStyles && titleStyle != Style.BOLD && at >= 0) {
      out.style(Style.BOLD, start + authorsOpen.length() + at);
    }
    out.add(authorsClose);
    out.add(after.startsWith(".") && out.endsWith(".") ? after.substring(1) : after);
  }
}
