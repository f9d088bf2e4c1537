package org.vitagraph.nlp;

import java.util.Locale;
import java.util.Random;
import org.vitagraph.nlp.Facts.Paper;
import org.vitagraph.nlp.Facts.Venue;
import org.vitagraph.nlp.StyledSpan.Style;
import org.vitagraph.nlp.Tongue.Kind;

/**
 * A table of what trails behind a rendered entry: {@code (Acceptance rate: 17%)}, {@code Best Paper
 * Award}, {@code [pdf] [slides]}, an abstract.
 */
final class TrailPrinter {
  private static final String[] LINKS = {
    "pdf",
    "PDF",
    "Paper",
    "slides",
    "Slides",
    "video",
    "Video",
    "code",
    "Code",
    "arXiv",
    "DOI",
    "doi",
    "bib",
    "BibTeX",
    "Bib",
    "Abs",
    "Abstract",
    "HTML",
    "Poster",
    "Talk",
    "Demo",
    "website",
    "Project page",
    "project homepage",
    "GitHub",
    "github",
    "open access",
    "preprint",
    "data",
    "Cite",
    "URL",
    "Link",
    "ePrint",
    "Blog",
    "Supplement"
  };

  private final Facts facts;
  private final Tongue tongue;
  private final VenuePrinter venues;
  private final String owner;
  private final int linkForm;
  private final boolean hasAbstracts;
  private final Random random;

  TrailPrinter(
      Facts facts,
      Tongue tongue,
      VenuePrinter venues,
      String owner,
      int linkForm,
      boolean hasAbstracts,
      Random random) {
    this.facts = facts;
    this.tongue = tongue;
    this.venues = venues;
    this.owner = owner;
    this.linkForm = linkForm;
    this.hasAbstracts = hasAbstracts;
    this.random = random;
  }

  void extras(EntryBuilder out) {
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
    if (Draw.percent(random, 11)) {
      award(out);
    }
    if (Draw.percent(random, 4)) {
      out.add(Draw.from(random, " ", " (", ", ", "\n", ". "));
      boolean isBracketed = out.endsWith("(");
      venues.print(out, tongue.draw(Kind.EXTRA, random), Draw.from(random, facts.papers()), false);
      out.add(isBracketed ? ")" : Draw.from(random, "", "."));
    }
    if (hasAbstracts && random.nextBoolean()) {
      out.add(Draw.from(random, "\n", "\n", " "))
          .add(Draw.from(random, "Abstract: ", "", ""))
          .add(Label.NOTE, remark() + (random.nextBoolean() ? " " + remark() : ""));
    }
    links(out);
  }

  /** In brackets or not, on a line of its own or not. */
  private void award(EntryBuilder out) {
    String number = 2 + random.nextInt(9) + Draw.from(random, "", " of 140");
    String award = tongue.draw(Kind.AWARD, random);
    Venue giver = Draw.from(random, facts.venues());
    boolean isOfMany = award.contains("submissions");
    String person = Draw.from(random, Draw.from(random, facts.papers()).authors()).family();
    String value =
        award
            .replace("#N", person)
            .replace(
                "#",
                isOfMany ? number : giver.acronym().isEmpty() ? "the conference" : giver.acronym());
    int form = random.nextInt(20);
    String open =
        form < 7
            ? Draw.from(random, " (", "\n(", " (*", " (")
            : form < 9
                ? Draw.from(random, " [", "\n[")
                : form < 13
                    ? Draw.from(random, "\n", "\n★ ", "\n*", "\n- ", "\n🏆 ", "\n** ")
                    : Draw.from(random, ". ", ", ", " ", " - ", " – ", ". ", " * ", "; ");
    if (open.startsWith(".") && out.endsWith(".")) {
      open = open.substring(1);
    }
    int start = out.length();
    out.add(open).add(Label.AWARD, value);
    out.style(random.nextBoolean() ? Style.BOLD : Style.ITALIC, start + open.length());
    out.add(
        open.contains("(")
            ? ")"
            : open.contains("[") ? "]" : Draw.from(random, "", "", ".", "!", "**", "."));
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
                      + owner.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")
                      + ".example.org/papers/"
                      + random.nextInt(99)
                      + ".pdf");
      case 7 -> linkWords(out, ", ", ", ", "", count);
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
}
