package org.vitagraph.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.vitagraph.nlp.Facts.Paper;
import org.vitagraph.nlp.Facts.Venue;
import org.vitagraph.nlp.StyledSpan.Style;

/**
 * A table of the ways in which a rendered list prints where and when a paper appeared: {@code In
 * Proc. of the 4th Workshop on Lakes (WoL), June 2019}, {@code Journal of Lakes, 12(3):4-9}, {@code
 * [arXiv:1901.00011]}, {@code Submitted to}.
 */
final class VenuePrinter {
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

  /**
   * What a list does always.
   *
   * @param hasVenueOnce the venue stands before the title and not behind the authors again
   * @param isItalic venues look different
   * @param hasLeftovers marks of the source stand around venues
   */
  record Forms(
      int dateForm,
      int venueForm,
      String afterVenue,
      boolean hasMonth,
      boolean hasPlaces,
      boolean hasVenueOnce,
      boolean isItalic,
      boolean hasLeftovers) {}

  private final Facts facts;
  private final List<Venue> journals;
  private final List<Venue> conferences;
  private final Forms forms;
  private final Random random;

  VenuePrinter(Facts facts, Forms forms, Random random) {
    this.facts = facts;
    journals = facts.venues().stream().filter(Venue::isJournal).toList();
    conferences = facts.venues().stream().filter(venue -> !venue.isJournal()).toList();
    this.forms = forms;
    this.random = random;
  }

  /** The short name of the venue on a line of its own before the title. */
  void badge(EntryBuilder out, Paper paper) {
    Venue venue = Draw.from(random, conferences);
    String acronym = paper.acronym().isEmpty() ? venue.acronym() : paper.acronym();
    if (acronym.isEmpty()) {
      acronym = Draw.from(random, "arXiv", "Preprint", "Thesis", "Workshop");
    }
    if (!forms.hasVenueOnce()) {
      out.add(Label.CONTAINER, acronym).add(Draw.from(random, "\n", "\n", "\t", " "));
      return;
    }
    String year = paper.year().isEmpty() ? "2019" : paper.year();
    boolean isBracketed = forms.dateForm() < 2;
    out.add(isBracketed ? "[" : "")
        .add(Label.CONTAINER, acronym)
        .add(Draw.from(random, " ", " ", ", "))
        .add(Label.DATE, year)
        .add(isBracketed ? "] " : Draw.from(random, ": ", "\t", "\n", ". "));
  }

  void venue(EntryBuilder out, Paper paper, boolean needsDate) {
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
    if (forms.isItalic()) {
      out.style(Style.ITALIC, start);
    }
    if (Draw.percent(random, 12)) {
      out.add(Draw.from(random, ", pp. ", ", pages ", ": ", ", ")).add(Label.PAGES, pages(paper));
    }
    if (forms.hasPlaces()) {
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
      boolean isBracketed = forms.dateForm() == 2;
      out.add(isBracketed ? " (" : forms.afterVenue())
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
    int form = Draw.percent(random, 25) ? random.nextInt(8) : forms.venueForm();
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
    String leftover = forms.hasLeftovers() ? "*" : "";
    int start = out.length();
    out.add(leftover).add(Label.CONTAINER, name).add(leftover);
    if (forms.isItalic()) {
      out.style(Style.ITALIC, start);
    }
    String volume = Integer.toString(1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 60));
    String issue = Integer.toString(1 + random.nextInt(12));
    int form = Draw.percent(random, 20) ? random.nextInt(9) : forms.venueForm();
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
      boolean isBracketed = forms.dateForm() == 2 || form == 3;
      out.add(isBracketed ? " (" : forms.afterVenue())
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

  String date(Paper paper) {
    String year =
        paper.year().isEmpty() ? Integer.toString(1990 + random.nextInt(36)) : paper.year();
    if (!forms.hasMonth()) {
      return year;
    }
    int month = random.nextInt(12);
    String name = MONTHS.get(month);
    String brief = name.substring(0, 3);
    return switch (forms.dateForm()) {
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

  String place() {
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
