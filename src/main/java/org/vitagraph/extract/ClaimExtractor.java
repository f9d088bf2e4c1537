package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.Vg;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * Reads what a document says of its own lists in numbers: {@code 12 refereed papers: 6 ISC, 4
 * TIDES} is three claims, of all, of ISC and of TIDES. What comes of them is the audit's.
 */
public final class ClaimExtractor implements Extractor {
  private static final String NUMBER = "(?<n>\\d{1,3}(?:[,.]\\d{3})+|\\d{1,6})\\s?\\+?";

  private static final String ALL = "all";

  /** What is counted, by the words for it. */
  private static final List<Thing> THINGS =
      List.of(
          thing(
              "journal",
              "(?:journal|zeitschriften?)[ -]?(?:papers?|articles?|publications?|artikel|aufsätze)"),
          thing(
              "conference",
              "conference (?:papers?|articles?|publications?|proceedings)|conference proceedings|proceedings papers"),
          thing("workshop", "workshop (?:papers?|articles?|publications?)"),
          thing("chapter", "book chapters?|buchkapitel|chapitres?|capítulos?|capitoli"),
          thing("patent", "patents?|patente|brevets?|brevetti"),
          thing(
              "citations", "citations?|zitationen|zitierungen|citaciones|citas|citazioni|citações"),
          thing(
              ALL,
              "(?:publications?|papers?|articles?|publikationen|veröffentlichungen|aufsätze|artikel|publicaciones|artículos|pubblicazioni|articoli|publicações|artigos)"));

  private record Thing(String property, SoughtPattern counted) {}

  private static final Pattern INDEX =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])(?<what>[hi](?:10)?[- ]?index)(?:\\s*(?:\\([^()]*\\)|according to [\\p{L} ]{2,30}|of|is|:|=|,))*\\s*(?<n>\\d{1,4})(?!\\d|\\.\\d)");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])(?<what>citations|publications|papers)\\s*[:=]\\s*(?<n>\\d{1,3}(?:[,.]\\d{3})+|\\d{1,6})(?!\\d)");
  private static final Pattern REVIEW =
      Pattern.compile(
          "(?iu)(?:review|referee|edit|assign|grad|read|handl)\\p{L}*\\s+(?:\\p{L}+\\s+){0,3}$");
  private static final Pattern SUM =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:published|author(?:ed)?|of|over|more than|total|in total|i have|currently)\\W+)*\\d+\\+?\\s+(?:[\\p{L}-]+\\s+){0,3}(?:publications|papers|articles)\\b");
  private static final Pattern PARTS = Pattern.compile("\\s*:\\s*(?=\\d)");
  private static final Pattern PART =
      Pattern.compile(
          "\\G(?:\\s*(?:,\\s*and|,|;|and|&)?\\s*)(?<n>\\d{1,3})(?:\\s?[x×])?\\s+(?<what>\\p{Lu}[\\p{L}\\d&/-]*(?: \\p{Lu}[\\p{L}&-]*)?)");

  @Override
  public void extract(Page page, MentionWriter out) {
    Set<ClassedEntry> papers = new HashSet<>();
    page.publications().forEach(paper -> papers.add(paper.entry()));
    List<Claim> claims = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (ClassedEntry entry : page.entries()) {
      FactLine heading = FactLine.ofHeading(entry);
      if (heading.text().length() > 0 && seen.add(heading.text().source())) {
        read(heading, claims);
      }
      boolean paper = papers.contains(entry) && !SUM.matcher(entry.entry().text()).find();
      if (mayClaim(entry) && !paper) {
        read(new FactLine(entry, entry.entry().text(), List.of(), true), claims);
      }
    }
    int n = 0;
    for (Claim claim : claims) {
      n++;
      Node node = out.thing(Vg.CLAIM, "claim/" + n);
      FactLine line = claim.line;
      out.add(node, Vg.PERSON, out.owner());
      out.statedIn(node, Piece.passage(page, line, claim.sentence, 0.9));
      out.state(node, Vg.COUNTED, claim.property, Piece.passage(page, line, claim.what, 0.9));
      out.add(node, Vg.STATED, claim.number);
    }
  }

  /**
   * One number.
   *
   * @param sentence that states it
   * @param what the words for what is counted
   */
  private record Claim(FactLine line, Span sentence, Span what, String property, long number) {}

  /** No count of what someone else wrote, or of a few at one venue. */
  private static Thing thing(String property, String words) {
    return new Thing(
        property,
        SoughtPattern.of(
            "(?iu)(?<![\\p{L}\\d.,/=:-])"
                + NUMBER
                + "(?:\\s*(?:peer[- ]?reviewed|refereed|published|scientific|research|scholarly|academic|international|technical|full|total|original|publications? in peer-reviewed))*\\s*(?:"
                + words
                + ")(?![\\p{L}-])(?!\\s+(?:accepted|submitted|under|to appear|at|by|from|on|with|per|reviewed|session))"));
  }

  private static boolean mayClaim(ClassedEntry entry) {
    return switch (entry.kind()) {
      case OTHER, PUBLICATION, POSITION, PROJECT, DEGREE -> true;
      case AWARD, TALK, PATENT, TEACHING, SERVICE, MENTORING, REFERENCE -> false;
    };
  }

  private static void read(FactLine line, List<Claim> claims) {
    String text = line.toString();
    List<Span> taken = new ArrayList<>();
    SearchedText searched = new SearchedText(text);
    for (Thing thing : THINGS) {
      Matcher counted = thing.counted.matcher(text);
      boolean mayCount = thing.counted.mayBeIn(searched);
      while (mayCount && counted.find()) {
        Span what = new Span(counted.start(), counted.end());
        boolean review = REVIEW.matcher(text.substring(0, counted.start())).find();
        if (review || taken.stream().anyMatch(what::overlaps) || isYear(counted.group("n"))) {
          continue;
        }
        taken.add(what);
        claims.add(claim(line, what, thing.property, counted.group("n")));
        if (thing.property.equals(ALL)) {
          parts(line, counted.end(), claims);
        }
      }
    }
    for (Pattern pattern : List.of(INDEX, LABELLED)) {
      Matcher named = pattern.matcher(text);
      while (named.find()) {
        Span what = new Span(named.start(), named.end());
        String word = named.group("what").toLowerCase(Locale.ROOT).replace(' ', '-');
        String property = word.startsWith("p") ? "all" : word;
        if (taken.stream().noneMatch(what::overlaps)) {
          claims.add(claim(line, what, property, named.group("n")));
        }
      }
    }
  }

  /** The venues that the count is made up of: {@code 12 papers: 6 ISC and 4 TIDES}. */
  private static void parts(FactLine line, int from, List<Claim> claims) {
    String text = line.toString();
    Matcher colon = PARTS.matcher(text).region(from, text.length());
    if (!colon.lookingAt()) {
      return;
    }
    Matcher part = PART.matcher(text).region(colon.end(), text.length());
    while (part.find()) {
      Span what = new Span(part.start("n"), part.end());
      claims.add(claim(line, what, part.group("what"), part.group("n")));
    }
  }

  private static Claim claim(FactLine line, Span what, String property, String number) {
    return new Claim(
        line, sentence(line, what), what, property, Long.parseLong(number.replaceAll("[,.]", "")));
  }

  /** The sentence, or the line, that the words stand in. */
  private static Span sentence(FactLine line, Span what) {
    String text = line.text().toString();
    int start = what.start();
    while (start > 0 && !isEnd(text, start - 1)) {
      start--;
    }
    int end = what.end();
    while (end < text.length() && !isEnd(text, end)) {
      end++;
    }
    while (start < what.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end < text.length() && text.charAt(end) == '.' ? end + 1 : end);
  }

  private static boolean isEnd(String text, int at) {
    return text.charAt(at) == '\n'
        || text.charAt(at) == '.'
            && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  private static boolean isYear(String number) {
    return number.matches("(?:19|20)\\d\\d");
  }
}
