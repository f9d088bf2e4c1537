package org.vitagraph.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Facts.Name;
import org.vitagraph.nlp.Facts.Paper;
import org.vitagraph.nlp.Facts.Venue;
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

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final String[] HEADINGS = {
    "Conference Papers", "Journal Articles", "Publications", "Selected Publications", "2019",
    "Refereed Papers", "Workshop Papers", "Preprints", "PUBLICATIONS", "Book Chapters"
  };
  private static final String[] LINKS = {
    "pdf", "PDF", "Paper", "slides", "Slides", "video", "Video", "code", "Code", "arXiv", "DOI",
    "doi", "bib", "BibTeX", "Bib", "Abs", "Abstract", "HTML", "Poster", "Talk", "Demo", "website",
    "Project page", "GitHub", "data", "Cite", "URL", "Link", "ePrint", "Blog", "Supplement"
  };

  private final Facts facts;
  private final List<Venue> journals;
  private final List<Venue> conferences;
  private final Random random;
  private final Name owner;
  private final NameStyle names;
  private final Order order;
  private final String afterTitle;
  private final String afterAuthors;
  private final String afterVenue;
  private final String quoteOpen;
  private final String quoteClose;
  private final String marker;
  private final String authorsOpen;
  private final String authorsClose;
  private final int dateForm;
  private final int venueForm;
  private final int linkForm;
  private final boolean hasYear;
  private final boolean hasYearFirst;
  private final boolean hasMonth;
  private final boolean hasPlaces;
  private final boolean hasAbstracts;
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
    this.facts = facts;
    journals = facts.venues().stream().filter(Venue::isJournal).toList();
    conferences = facts.venues().stream().filter(venue -> !venue.isJournal()).toList();
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
    boolean hasCommas = !hasLines && Draw.percent(random, 35);
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
    afterVenue =
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
    dateForm = random.nextInt(6);
    venueForm = random.nextInt(8);
    linkForm = random.nextInt(9);
    hasYear = Draw.percent(random, 85);
    hasYearFirst = Draw.percent(random, 10);
    hasMonth = Draw.percent(random, 35);
    hasPlaces = Draw.percent(random, 20);
    hasAbstracts = Draw.percent(random, 6);
    hasStyles = Draw.percent(random, 45);
    wrap = !hasLines && Draw.percent(random, 45) ? 60 + random.nextInt(50) : 0;
    hasVenueOnce = Draw.percent(random, 40);
    isCapital = Draw.percent(random, 2);
    hasLeftovers = Draw.percent(random, 6);
    titleStyle =
        Draw.from(
            random, List.of(Style.BOLD, Style.ITALIC, Style.LINK, Style.UNDERLINE, Style.LINK));
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
      out.add(Label.DATE, date(paper)).add(Draw.from(random, "\t", "\t", ". ", " ", "\n"));
    }
    boolean needsDate = hasYear && !isYearFirst && order != Order.AUTHORS_DATE_TITLE_VENUE;
    switch (order) {
      case TITLE_AUTHORS_VENUE -> {
        title(out, paper, afterTitle);
        authors(out, paper, afterAuthors);
        venue(out, paper, needsDate);
      }
      case TITLE_VENUE_AUTHORS -> {
        title(out, paper, afterTitle);
        venue(out, paper, needsDate);
        out.add(afterAuthors);
        authors(out, paper, "");
      }
      case AUTHORS_TITLE_VENUE -> {
        authors(out, paper, afterAuthors);
        title(out, paper, afterTitle);
        venue(out, paper, needsDate);
      }
      case AUTHORS_DATE_TITLE_VENUE -> {
        authors(out, paper, " ");
        out.add("(").add(Label.DATE, date(paper)).add(Draw.from(random, "). ", "), ", ") "));
        title(out, paper, afterTitle);
        venue(out, paper, false);
      }
      case VENUE_TITLE_AUTHORS -> {
        badge(out, paper);
        title(out, paper, hasVenueOnce ? afterTitle : "\n");
        authors(out, paper, hasVenueOnce ? "" : afterAuthors);
        if (!hasVenueOnce) {
          venue(out, paper, needsDate);
        }
      }
    }
    extras(out);
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

  /** The short name of the venue on a line of its own before the title. */
  private void badge(EntryBuilder out, Paper paper) {
    Venue venue = Draw.from(random, conferences);
    String acronym = paper.acronym().isEmpty() ? venue.acronym() : paper.acronym();
    if (acronym.isEmpty()) {
      acronym = Draw.from(random, "arXiv", "Preprint", "Thesis", "Workshop");
    }
    if (!hasVenueOnce) {
      out.add(Label.CONTAINER, acronym).add(Draw.from(random, "\n", "\n", "\t", " "));
      return;
    }
    String year = paper.year().isEmpty() ? "2019" : paper.year();
    boolean isBracketed = dateForm < 2;
    out.add(isBracketed ? "[" : "")
        .add(Label.CONTAINER, acronym)
        .add(Draw.from(random, " ", " ", ", "))
        .add(Label.DATE, year)
        .add(isBracketed ? "] " : Draw.from(random, ": ", "\t", "\n", ". "));
  }

  private void venue(EntryBuilder out, Paper paper, boolean needsDate) {
    int start = out.length();
    int draw = random.nextInt(100);
    if (draw < 9) {
      preprint(out);
    } else if (draw < 12) {
      thesis(out);
    } else if (draw < 17) {
      status(out, paper);
    } else if (paper.isArticle() || draw < 42) {
      journal(out, paper, needsDate);
      return;
    } else {
      conference(out, paper);
    }
    if (hasStyles && titleStyle != Style.ITALIC) {
      out.style(Style.ITALIC, start);
    }
    if (Draw.percent(random, 12)) {
      out.add(Draw.from(random, ", pp. ", ", pages ", ": ", ", ")).add(Label.PAGES, pages(paper));
    }
    if (hasPlaces) {
      out.add(", ").add(Label.LOCATION, place());
    }
    if (Draw.percent(random, 5)) {
      out.add(Draw.from(random, ", ", ". "))
          .add(
              Label.PUBLISHER,
              Draw.from(
                  random,
                  "ACM",
                  "IEEE",
                  "Springer",
                  "ACM Press",
                  "IEEE Computer Society",
                  "Elsevier",
                  "USENIX Association",
                  "MIT Press"));
    }
    if (needsDate && !paper.year().isEmpty()) {
      boolean isBracketed = dateForm == 2;
      out.add(isBracketed ? " (" : afterVenue)
          .add(Label.DATE, date(paper))
          .add(isBracketed ? ")" : "");
    }
    out.add(Draw.from(random, "", ".", "."));
  }

  private void conference(EntryBuilder out, Paper paper) {
    boolean isOwn = !paper.venue().isEmpty() && !paper.isArticle() && Draw.percent(random, 30);
    Venue venue = Draw.from(random, conferences);
    String full = isOwn ? paper.venue() : venue.name();
    String acronym = isOwn || venue.acronym().isEmpty() ? paper.acronym() : venue.acronym();
    String year = paper.year();
    String two = year.length() == 4 ? year.substring(2) : "20";
    int ordinal = 1 + random.nextInt(50);
    out.add(Draw.from(random, "", "In ", "In ", "in ", "In: "));
    boolean hasAcronym = !acronym.isEmpty();
    boolean isProceedings = full.startsWith("Proceedings");
    String ordered = isProceedings || isOwn ? full : ordinal(ordinal) + " " + full;
    int form = Draw.percent(random, 25) ? random.nextInt(8) : venueForm;
    switch (form) {
      case 0 -> out.add(Label.CONTAINER, hasAcronym ? full + " (" + acronym + ")" : full);
      case 1 -> out.add(Label.CONTAINER, hasAcronym ? acronym : full);
      case 2 ->
          out.add(
              Label.CONTAINER,
              hasAcronym
                  ? acronym
                      + Draw.from(
                          random, "'" + two, "’" + two, " " + year, " '" + two, "-" + ordinal)
                  : full);
      case 3 ->
          out.add(
              Label.CONTAINER,
              "Proceedings of the "
                  + (isProceedings ? full.replaceFirst("^Proceedings of (?:the )?", "") : ordered));
      case 4 ->
          out.add(
              Label.CONTAINER,
              "Proc. " + Draw.from(random, "of ", "", "of the ") + (hasAcronym ? acronym : full));
      case 5 ->
          out.add(
              Label.CONTAINER,
              hasAcronym
                  ? ordered
                      + " ("
                      + acronym
                      + Draw.from(random, "", " " + year, "-" + ordinal, "’" + two)
                      + ")"
                  : ordered);
      case 6 -> out.add(Label.CONTAINER, "The " + ordered);
      case 7 -> out.add(Label.CONTAINER, hasAcronym ? acronym + ": " + full : full);
      default -> throw new IllegalStateException("no form " + form);
    }
    if (Draw.percent(random, 6)) {
      Venue host = Draw.from(random, conferences);
      out.add(", ")
          .add(
              Label.NOTE,
              Draw.from(random, "in conjunction with ", "co-located with ", "held with ")
                  + (host.acronym().isEmpty() ? host.name() : host.acronym() + " " + year));
    }
  }

  private void journal(EntryBuilder out, Paper paper, boolean needsDate) {
    String name =
        paper.isArticle() && !paper.venue().isEmpty()
            ? paper.venue()
            : Draw.from(random, journals).name();
    String leftover = hasLeftovers && titleStyle != Style.ITALIC ? "*" : "";
    int start = out.length();
    out.add(leftover).add(Label.CONTAINER, name).add(leftover);
    if (hasStyles && titleStyle != Style.ITALIC) {
      out.style(Style.ITALIC, start);
    }
    String volume = Integer.toString(1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 60));
    String issue = Integer.toString(1 + random.nextInt(12));
    int form = Draw.percent(random, 20) ? random.nextInt(9) : venueForm;
    switch (form) {
      case 0 ->
          out.add(", ")
              .add(Label.VOLUME, volume)
              .add("(")
              .add(Label.ISSUE, issue)
              .add("), ")
              .add(Label.PAGES, pages(paper));
      case 1 ->
          out.add(", ")
              .add(Label.VOLUME, volume)
              .add("(")
              .add(Label.ISSUE, issue)
              .add("):")
              .add(Label.PAGES, pages(paper));
      case 2 ->
          out.add(", vol. ")
              .add(Label.VOLUME, volume)
              .add(", no. ")
              .add(Label.ISSUE, issue)
              .add(", pp. ")
              .add(Label.PAGES, pages(paper));
      case 3 -> out.add(" ").add(Label.VOLUME, volume).add(", ").add(Label.PAGES, pages(paper));
      case 4 ->
          out.add(", Volume ").add(Label.VOLUME, volume).add(", Issue ").add(Label.ISSUE, issue);
      case 5 -> out.add(" ").add(Label.VOLUME, volume).add(":").add(Label.PAGES, pages(paper));
      case 6 -> out.add(", ").add(Label.VOLUME, volume);
      default -> {}
    }
    if (needsDate && !paper.year().isEmpty()) {
      boolean isBracketed = dateForm == 2 || form == 3;
      out.add(isBracketed ? " (" : afterVenue)
          .add(Label.DATE, date(paper))
          .add(isBracketed ? ")" : "");
    }
    out.add(Draw.from(random, "", ".", "."));
  }

  private void preprint(EntryBuilder out) {
    String id =
        (10 + random.nextInt(16))
            + ""
            + (10 + random.nextInt(3))
            + "."
            + (10000 + random.nextInt(89999));
    switch (random.nextInt(6)) {
      case 0 -> out.add(Label.CONTAINER, "arXiv preprint arXiv:" + id);
      case 1 -> out.add(Label.LINK, "arXiv:" + id);
      case 2 -> out.add("[").add(Label.LINK, "arXiv:" + id).add("]");
      case 3 -> out.add(Label.CONTAINER, "arXiv preprint");
      case 4 -> out.add(Label.CONTAINER, "arXiv");
      default ->
          out.add(
              Label.CONTAINER,
              Draw.from(
                  random, "bioRxiv", "SSRN Electronic Journal", "CoRR", "Preprint", "IACR ePrint"));
    }
  }

  private void thesis(EntryBuilder out) {
    out.add(
            Label.NOTE,
            Draw.from(
                random,
                "Ph.D. thesis",
                "PhD thesis",
                "Ph.D. Dissertation",
                "Master's thesis",
                "M.S. Thesis",
                "Technical Report",
                "Doctoral dissertation"))
        .add(Draw.from(random, ", ", ". "))
        .add(Label.PUBLISHER, "University of " + place().replaceFirst(",.*", ""));
  }

  private void status(EntryBuilder out, Paper paper) {
    switch (random.nextInt(5)) {
      case 0 ->
          out.add(
              Label.STATUS,
              Draw.from(
                  random,
                  "Under review",
                  "under review",
                  "Submitted",
                  "In preparation",
                  "Work in progress",
                  "Manuscript"));
      case 1 ->
          out.add(
                  Label.STATUS,
                  Draw.from(
                      random, "To appear", "to appear", "Accepted", "In press", "Forthcoming"))
              .add(Draw.from(random, " in ", " at ", ", ", " to "))
              .add(Label.CONTAINER, Draw.from(random, conferences).name());
      case 2 -> {
        conference(out, paper);
        out.add(" (")
            .add(
                Label.STATUS,
                Draw.from(
                    random,
                    "to appear",
                    "To appear",
                    "accepted",
                    "in press",
                    "Conditionally accepted"))
            .add(")");
      }
      case 3 -> {
        out.add(
                Label.STATUS,
                Draw.from(
                    random,
                    "Accepted to be published at",
                    "Accepted for publication in",
                    "Submitted to",
                    "Under submission to",
                    "To be presented at"))
            .add(" ");
        out.add(Label.CONTAINER, Draw.from(random, conferences).name());
      }
      default -> {
        out.add(Label.CONTAINER, Draw.from(random, journals).name());
        out.add(", ")
            .add(
                Label.STATUS,
                Draw.from(
                    random, "in press", "forthcoming", "accepted", "under revision", "to appear"));
      }
    }
  }

  private void extras(EntryBuilder out) {
    String before = Draw.from(random, " ", " ", "\n");
    if (Draw.percent(random, 7)) {
      out.add(before);
      switch (random.nextInt(4)) {
        case 0 ->
            out.add("(")
                .add(Label.NOTE, "Acceptance rate: " + (8 + random.nextInt(30)) + "%")
                .add(")");
        case 1 ->
            out.add("(")
                .add(
                    Label.NOTE,
                    "acceptance rate " + (8 + random.nextInt(30)) + "." + random.nextInt(10) + "%")
                .add(")");
        case 2 -> {
          int all = 60 + random.nextInt(400);
          out.add("[").add(Label.NOTE, "Acceptance rate: " + all / 5 + "/" + all + "=20%").add("]");
        }
        default ->
            out.add("(")
                .add(
                    Label.NOTE,
                    (20 + random.nextInt(60))
                        + " out of "
                        + (100 + random.nextInt(300))
                        + " submissions")
                .add(")");
      }
    }
    if (Draw.percent(random, 9)) {
      String award =
          Draw.from(
              random,
              "Best Paper Award",
              "Best Paper Finalist",
              "Distinguished Paper Award",
              "Best Student Paper Award",
              "Best Paper Nominee",
              "Honorable Mention",
              "Best Paper Runner-up",
              "Oral presentation",
              "Spotlight",
              "Selected for the Top Picks",
              "Test of Time Award",
              "Best Poster Award",
              "Nominated for Best Paper");
      boolean isBracketed = random.nextBoolean();
      out.add(before)
          .add(isBracketed ? Draw.from(random, "(", "[") : Draw.from(random, "", "★ ", "*"));
      boolean isSquare = out.endsWith("[");
      out.add(Label.AWARD, award)
          .add(isBracketed ? isSquare ? "]" : ")" : Draw.from(random, "", ".", "!"));
    }
    if (hasAbstracts && random.nextBoolean()) {
      out.add("\n").add(Draw.from(random, "Abstract: ", "", "")).add(Label.NOTE, remark());
    }
    links(out);
  }

  private void links(EntryBuilder out) {
    int count = 1 + random.nextInt(4);
    switch (linkForm) {
      case 0 -> linkWords(out, " [", "] [", "]", count);
      case 1 -> linkWords(out, "\n", " ", "", count);
      case 2 -> linkWords(out, " [", ", ", "]", count);
      case 3 -> linkWords(out, " (", ", ", ")", count);
      case 4 -> linkWords(out, "\n", " | ", "", count);
      case 5 -> {
        String doi =
            "10."
                + (1000 + random.nextInt(8999))
                + "/"
                + (100000 + random.nextInt(899999))
                + "."
                + (1000000 + random.nextInt(8999999));
        int start = out.length();
        out.add(Draw.from(random, " ", "\n"))
            .add(
                Label.LINK,
                Draw.from(random, "doi:", "DOI: ", "https://doi.org/", "http://dx.doi.org/", "")
                    + doi);
        out.style(Style.LINK, start + 1);
      }
      case 6 ->
          out.add(" ")
              .add(
                  Label.LINK,
                  "https://"
                      + owner.family().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")
                      + ".example.org/papers/"
                      + random.nextInt(99)
                      + ".pdf");
      default -> {}
    }
  }

  private void linkWords(EntryBuilder out, String open, String between, String close, int count) {
    out.add(open);
    for (int i = 0; i < count; i++) {
      out.add(i == 0 ? "" : between);
      int start = out.length();
      out.add(Label.LINK, Draw.from(random, LINKS));
      out.style(Style.LINK, start);
    }
    out.add(close);
  }

  private String remark() {
    Paper other = Draw.from(random, facts.papers());
    Paper third = Draw.from(random, facts.papers());
    return Draw.from(
            random,
            "We study ",
            "This paper presents ",
            "In this work, we propose ",
            "We show how to approach ")
        + other.title().toLowerCase(Locale.ROOT)
        + Draw.from(
            random,
            ", and find that it helps. ",
            ". Our method compares well with earlier work on ",
            ", in contrast to ")
        + third.title().toLowerCase(Locale.ROOT)
        + ".";
  }

  private String date(Paper paper) {
    String year =
        paper.year().isEmpty() ? Integer.toString(1990 + random.nextInt(36)) : paper.year();
    if (!hasMonth) {
      return year;
    }
    int month = random.nextInt(12);
    String name = MONTHS.get(month);
    String brief = name.substring(0, 3);
    return switch (dateForm) {
      case 0 -> name + " " + year;
      case 1 -> brief + " " + year;
      case 2 -> brief + ". " + year;
      case 3 -> name + ", " + year;
      case 4 -> String.format(Locale.ROOT, "%02d/%s", month + 1, year);
      default ->
          name
              + " "
              + (1 + random.nextInt(20))
              + Draw.from(random, "", "–" + (21 + random.nextInt(7)))
              + ", "
              + year;
    };
  }

  private String pages(Paper paper) {
    if (!paper.pages().isEmpty()) {
      return paper.pages();
    }
    int first = 1 + random.nextInt(2000);
    return switch (random.nextInt(8)) {
      case 0 -> Integer.toString(first);
      case 1 -> first + "--" + (first + random.nextInt(30));
      case 2, 3 -> first + "–" + (first + random.nextInt(30));
      default -> first + "-" + (first + random.nextInt(30));
    };
  }

  private String place() {
    return facts.places().isEmpty() ? "Lisbon, Portugal" : Draw.from(random, facts.places());
  }

  private static String ordinal(int n) {
    String end =
        n % 100 > 10 && n % 100 < 14
            ? "th"
            : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
    return n + end;
  }
}
