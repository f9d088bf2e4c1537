package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.extract.PrintedPublication.Field;
import org.vitagraph.graph.Literals;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.MentionWriter.Passage;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.DateRange;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * Reads awards and honours: {@code Best Paper Award & Best Artifact Award. EXC. 2024} becomes two,
 * each with its giver and date, and with the paper when the line below names it.
 */
public final class AwardExtractor implements Extractor {
  private static final Pattern TWO_AWARDS =
      Pattern.compile(
          "(?iu)(?<=\\b(?:award|prize|medal|fellowship|scholarship|mention|finalist))\\s*(?:&|\\band\\b|/|\\+)\\s*(?=.*\\b(?:award|prize|medal|fellowship|scholarship|mention|finalist)\\b)");
  private static final Pattern ONLY_OUTCOME =
      Pattern.compile(
          "(?iu)(?:finalist|winner|co-?winner|recipient|awardee|awarded|nominee|nominated|runner[- ]?up|honou?rable mention|shortlisted|first place|second place|third place|\\d(?:st|nd|rd|th) place)(?: (?:of|for))?(?: the)?");
  private static final Pattern VENUE_FIRST =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}-]*)\\s?(?:['’]?\\d\\d|(?:19|20)\\d\\d)?\\s+(?=(?i:best|outstanding|distinguished)\\b)");
  private static final Pattern QUOTED = Pattern.compile("^[“\"„«‘'](.{8,}?)[.,]?[”\"»’']\\W*$");
  private static final Pattern IN_QUOTES = Pattern.compile("[“\"„«](.{8,}?)[.,]?[”\"»]");
  private static final String CURRENCY =
      "(?:[$€£¥₩]|\\b(?:USD|EUR|GBP|CHF|JPY|KRW|CNY|RMB|CAD|AUD|SEK|NOK|DKK|INR)\\b)";
  private static final String SUM = "\\d[\\d,.'’]*(?<=\\d)(?:\\s?(?:k|K|M|million|thousand)\\b)?";

  /** {@code $5,000}, {@code EUR 10k}, {@code 1 M KRW} */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:US|CA|AU)?" + CURRENCY + "\\s?" + SUM + "|(?<![\\d.,])" + SUM + "\\s?" + CURRENCY);

  private static final Pattern GIVEN_BY =
      Pattern.compile(
          "(?iu)(?:awarded|given|conferred|funded|sponsored|granted)\\s+by\\s+(?:the\\s+)?|sponsor:\\s*");

  /** A longer line says something of an award. */
  private static final int LONGEST_LINE = 90;

  private static final Pattern NO_AWARD =
      Pattern.compile(
          "^(?:\\p{Ll}|\\d+ |Awarded (?:for|at) (?!(?:outstanding|excellen))|For (?!Excellence)|With |Grants? |Value|Amount|[$€£\\\\])");

  @Override
  public void extract(Page page, MentionWriter out) {
    PublicationIndex papers = new PublicationIndex(page.publications());
    Node owner = out.owner();
    Set<String> again = new HashSet<>();
    int n = 0;
    Map<ClassedEntry, PrintedPublication> above = AwardsBelow.of(page);
    for (Map.Entry<ClassedEntry, PrintedPublication> below : above.entrySet()) {
      for (Field award : PaperAwards.ofLine(below.getKey().entry().text().toString())) {
        if (PublicationIndex.awardOf(below.getValue(), award.value()) < 0) {
          writeBelow(award, below.getKey(), below.getValue(), ++n, page, out);
        }
      }
    }
    for (List<FactLine> run :
        ListedFacts.cutRuns(
            FactLine.runs(page, EntryKind.AWARD), AwardExtractor::isNamedAndDated)) {
      List<FactLine> own = run.stream().filter(line -> !above.containsKey(line.of())).toList();
      for (List<FactLine> lines : records(own)) {
        for (Award award : isList(lines) ? readEach(lines) : read(lines)) {
          if (!isAward(award)) {
            continue;
          }
          Optional<PrintedPublication> paper = paper(award, papers);
          int stated =
              paper.isEmpty() ? -1 : PublicationIndex.awardOf(paper.get(), award.name.text());
          if (stated < 0 || !again.add(paper.get().number() + "/" + stated)) {
            write(award, paper, ++n, owner, page, out);
          } else {
            writeAgain(award, paper.get(), stated, page, out);
          }
        }
      }
    }
    for (PrintedPublication publication : page.publications()) {
      for (int i = 0; i < publication.awards().size(); i++) {
        if (!again.contains(publication.number() + "/" + i)) {
          Node node = ofPaper(publication, i, out);
          writeOccasion(node, publication.awards().get(i).value(), publication, page, out);
        }
      }
    }
  }

  /** Whether the words end with when, and begin with more than that. */
  private static boolean isNamedAndDated(String text) {
    return ListedFacts.endsWithDate(text) && DateRanges.find(text).get(0).span().start() > 6;
  }

  /** The award that the extractor of publications has written. */
  private static Node ofPaper(PrintedPublication paper, int which, MentionWriter out) {
    return out.thing(Vg.AWARD, "pub/" + paper.number() + "/award/" + (which + 1));
  }

  private static void writeOccasion(
      Node node, String award, PrintedPublication paper, Page page, MentionWriter out) {
    AwardOccasion.of(award, paper)
        .ifPresent(
            occasion -> {
              occasion.stateGiver(node, page, out);
              occasion.stateYear(node, page, out);
            });
  }

  private static void writeBelow(
      Field award,
      ClassedEntry entry,
      PrintedPublication paper,
      int n,
      Page page,
      MentionWriter out) {
    Node node = out.thing(Vg.AWARD, "award/" + n);
    Passage passage =
        Passage.of(
            page.document().text(),
            entry.entry().text().toSource(award.span()),
            entry.entry().page(),
            award.confidence());
    out.add(node, Vg.PERSON, out.owner());
    out.statedIn(node, passage);
    out.state(node, Vg.NAME, award.value(), passage);
    out.add(node, Vg.OUTCOME, Vg.concept(AwardOutcome.of(award.value())));
    out.add(node, Vg.FOR_PUBLICATION, out.thing(Vg.PUBLICATION, "pub/" + paper.number()));
    writeOccasion(node, award.value(), paper, page, out);
  }

  private record Award(
      List<FactLine> lines, Piece name, List<Piece> givers, List<FactLineDate> dates) {}

  private record FactLineDate(FactLine line, DateRange date) {}

  /** Without a word of honour only what stands under a heading of honours, and no author list. */
  private static boolean isAward(Award award) {
    String name = award.name.text();
    if (AwardWords.isIn(name)) {
      return true;
    }
    ClassedEntry of = award.name.line().of();
    boolean announced =
        HeadingKinds.of(of.section().heading().toString()).containsKey(EntryKind.AWARD);
    return announced && NameForm.of(name) == null && name.split(" ").length > 1;
  }

  /** A record begins with each line that names an award, or is an entry of its own. */
  private static List<List<FactLine>> records(List<FactLine> run) {
    List<List<FactLine>> records = new ArrayList<>();
    for (FactLine line : run) {
      if (records.isEmpty() || begins(line, records.get(records.size() - 1))) {
        records.add(new ArrayList<>());
      }
      records.get(records.size() - 1).add(line);
    }
    return records;
  }

  private static boolean begins(FactLine line, List<FactLine> above) {
    String text = line.toString();
    if (QUOTED.matcher(text).matches() || EntryCues.isProse(text) || isOnlyDate(text)) {
      return false;
    }
    boolean named = AwardWords.isIn(text);
    boolean dated = !DateRanges.find(text).isEmpty();
    boolean aboveDated =
        above.stream().anyMatch(other -> !DateRanges.find(other.toString()).isEmpty());
    if (line.opens() && line.level() == 0) {
      return named || dated && aboveDated || !NO_AWARD.matcher(text).find();
    }
    boolean aboveNamed = above.stream().anyMatch(other -> AwardWords.isIn(other.toString()));
    Span first = new Span(0, 1);
    boolean alike = aboveDated && line.isBold(first) && above.get(0).isBold(first);
    return named && aboveNamed && (dated || line.opens() || alike)
        || dated && aboveDated && aboveNamed;
  }

  private static boolean isOnlyDate(String text) {
    List<DateRange> dates = DateRanges.find(text);
    return !dates.isEmpty()
        && text.length() - dates.stream().mapToInt(date -> date.span().length()).sum() < 4;
  }

  /** Whether one date stands before several lines, each of which names an award. */
  private static boolean isList(List<FactLine> lines) {
    return lines.size() > 1
        && !DateRanges.find(lines.get(0).toString()).isEmpty()
        && lines.stream()
            .allMatch(
                line ->
                    line.of().equals(lines.get(0).of())
                        && AwardWords.isIn(line.toString())
                        && line.toString().length() < LONGEST_LINE
                        && !NO_AWARD.matcher(line.toString()).find())
        && lines.stream().skip(1).allMatch(line -> DateRanges.find(line.toString()).isEmpty());
  }

  private static List<Award> readEach(List<FactLine> lines) {
    List<Award> awards = new ArrayList<>();
    for (FactLine line : lines) {
      for (Award award : read(List.of(line))) {
        List<FactLineDate> dates = awards.isEmpty() ? award.dates : awards.get(0).dates;
        awards.add(new Award(award.lines, award.name, award.givers, dates));
      }
    }
    return awards;
  }

  private static List<Award> read(List<FactLine> lines) {
    List<Piece> pieces = new ArrayList<>();
    List<FactLineDate> dates = new ArrayList<>();
    for (FactLine line : lines) {
      String text = line.toString();
      if (QUOTED.matcher(text).matches() || EntryCues.isProse(text)) {
        continue;
      }
      List<Span> taken = new ArrayList<>();
      for (DateRange date : DateRanges.find(text)) {
        if (isAtEdge(text, date.span())) {
          dates.add(new FactLineDate(line, date));
          taken.add(date.span());
        }
      }
      pieces.addAll(Piece.split(line, taken));
    }
    int first = firstName(pieces);
    if (first < 0) {
      return List.of();
    }
    int last = first;
    while (last + 1 < pieces.size()
        && pieces.get(last + 1).isBeside(pieces.get(first))
        && continuesName(pieces, last)) {
      last++;
    }
    boolean oneWord = pieces.get(last).text().indexOf(' ') < 0;
    if (oneWord
        && last + 1 < pieces.size()
        && pieces.get(last + 1).isBeside(pieces.get(last))
        && ",".equals(pieces.get(last + 1).after())
        && !AwardWords.isIn(pieces.get(last).text())) {
      last++;
    }
    Piece name = pieces.get(first).through(pieces.get(last));
    List<Piece> givers = givers(pieces, first, last);
    List<Award> awards = new ArrayList<>();
    for (Piece one : each(name)) {
      awards.add(new Award(lines, one, givers, dates));
    }
    return awards;
  }

  /** Dates inside a name are part of it: {@code 25-Year Retrospective 1996-2020 Inclusion}. */
  private static boolean isAtEdge(String text, Span date) {
    String before = text.substring(0, date.start()).stripTrailing();
    String after = text.substring(date.end()).stripLeading();
    return before.isEmpty()
        || after.isEmpty()
        || ",.;:()]\t–—-".indexOf(after.charAt(0)) >= 0
        || ",;([".indexOf(before.charAt(before.length() - 1)) >= 0
        || text.substring(before.length(), date.start()).indexOf('\t') >= 0;
  }

  private static int firstName(List<Piece> pieces) {
    int fallback = -1;
    for (int i = 0; i < pieces.size(); i++) {
      String text = pieces.get(i).text();
      boolean outcome = ONLY_OUTCOME.matcher(text).matches();
      if (AwardWords.isIn(text) && !outcome) {
        int first = i;
        while (first > 0 && isPartOfName(pieces, first - 1, i)) {
          first--;
        }
        return first;
      }
      if (fallback < 0
          && !outcome
          && !Places.isPlace(text)
          && text.length() > 3
          && Character.isUpperCase(text.codePointAt(0))) {
        fallback = i;
      }
    }
    return fallback;
  }

  /** What stands before the award's own word and is no giver belongs to its name. */
  private static boolean isPartOfName(List<Piece> pieces, int i, int award) {
    Piece piece = pieces.get(i);
    return piece.isBeside(pieces.get(award))
        && !OrganizationWords.isIn(piece.text())
        && !ONLY_OUTCOME.matcher(piece.text()).matches()
        && !Places.isPlace(piece.text())
        && ",(".contains(pieces.get(i + 1).after().strip())
        && !pieces.get(i + 1).after().isEmpty();
  }

  private static boolean continuesName(List<Piece> pieces, int last) {
    Piece next = pieces.get(last + 1);
    return (",".equals(next.after()) || "(".equals(next.after()))
        && AwardWords.isIn(next.text())
        && !OrganizationWords.isIn(next.text())
        && !NO_AWARD.matcher(next.text()).find();
  }

  private static List<Piece> givers(List<Piece> pieces, int first, int last) {
    List<Piece> givers = new ArrayList<>();
    organization(pieces, last + 1, pieces.size()).ifPresent(givers::add);
    if (givers.isEmpty()) {
      organization(pieces, 0, first).ifPresent(givers::add);
    }
    if (givers.isEmpty() && last + 1 < pieces.size()) {
      Piece next = pieces.get(last + 1);
      String text = next.text();
      if (next.isBeside(pieces.get(last))
          && text.length() < 70
          && Character.isUpperCase(text.codePointAt(0))
          && !Places.isPlace(text)
          && !AwardWords.isIn(text)
          && !"(".equals(next.after())
          && text.indexOf('“') < 0
          && text.indexOf('"') < 0) {
        givers.add(next);
      }
    }
    Matcher venue = VENUE_FIRST.matcher(pieces.get(first).text());
    if (givers.isEmpty() && venue.find()) {
      int start = pieces.get(first).span().start();
      givers.add(pieces.get(first).cut(start, start + venue.end(1)));
    }
    givers.replaceAll(AwardExtractor::withoutLead);
    return givers;
  }

  /** {@code Awarded by the Society of Lakes} names the society. */
  private static Piece withoutLead(Piece giver) {
    Span span = giver.span();
    Matcher lead = GIVEN_BY.matcher(span.of(giver.line().toString()));
    return lead.lookingAt() ? giver.cut(span.start() + lead.end(), span.end()) : giver;
  }

  /** The first organization among the pieces, with the larger one that it is part of. */
  private static Optional<Piece> organization(List<Piece> pieces, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isOrganization(pieces.get(i))) {
        Piece found = pieces.get(i);
        while (i + 1 < to
            && pieces.get(i + 1).isBeside(found)
            && ",".equals(pieces.get(i + 1).after())
            && isOrganization(pieces.get(i + 1))) {
          found = found.through(pieces.get(++i));
        }
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static boolean isOrganization(Piece piece) {
    return (OrganizationWords.isIn(piece.text()) || OrganizationWords.hasUnit(piece.text()))
        && !NO_AWARD.matcher(piece.text()).find()
        && piece.text().length() < 120;
  }

  /** {@code Best Paper Award & Best Artifact Award} are two. */
  private static List<Piece> each(Piece name) {
    List<Piece> each = new ArrayList<>();
    String text = name.line().toString();
    Matcher two = TWO_AWARDS.matcher(text).region(name.span().start(), name.span().end());
    int from = name.span().start();
    while (two.find()) {
      each.add(name.cut(from, two.start()));
      from = two.end();
    }
    Piece last = name.cut(from, name.span().end());
    each.add(last.closed());
    return each;
  }

  private static void write(
      Award award,
      Optional<PrintedPublication> paper,
      int n,
      Node owner,
      Page page,
      MentionWriter out) {
    FactLine first = award.lines.get(0);
    FactLine end = award.lines.get(award.lines.size() - 1);
    double confidence = first.of().confidence();
    Node node = out.thing(Vg.AWARD, "award/" + n);
    out.add(node, Vg.PERSON, owner);
    int from = first.text().source().start();
    out.statedIn(
        node,
        Passage.of(
            page.document().text(),
            new Span(from, Math.max(from, end.text().source().end())),
            first.of().entry().page(),
            confidence));
    out.state(node, Vg.NAME, award.name.text(), award.name.passage(page, confidence));
    out.add(node, Vg.OUTCOME, Vg.concept(AwardOutcome.of(first.toString())));
    writeGiverAndDates(award, paper, node, page, out);
    writeAmount(award, node, page, out);
    paper.ifPresent(
        publication ->
            out.add(
                node,
                Vg.FOR_PUBLICATION,
                out.thing(Vg.PUBLICATION, "pub/" + publication.number())));
  }

  /** An award that the paper's own entry states as well: what is new goes there. */
  private static void writeAgain(
      Award award, PrintedPublication paper, int which, Page page, MentionWriter out) {
    writeGiverAndDates(award, Optional.of(paper), ofPaper(paper, which, out), page, out);
  }

  /** As the award prints them, else as its paper's venue tells them. */
  private static void writeGiverAndDates(
      Award award, Optional<PrintedPublication> paper, Node node, Page page, MentionWriter out) {
    Optional<AwardOccasion> occasion =
        paper.flatMap(publication -> AwardOccasion.of(award.name.text(), publication));
    if (award.givers.isEmpty()) {
      occasion.ifPresent(at -> at.stateGiver(node, page, out));
    } else {
      Piece giver = award.givers.get(0);
      out.state(node, Vg.ORGANIZATION_NAME, giver.text(), giver.passage(page, 0.8));
    }
    if (award.dates.isEmpty()) {
      occasion.ifPresent(at -> at.stateYear(node, page, out));
    } else {
      writeDates(award.dates, node, page, out);
    }
  }

  private static void writeAmount(Award award, Node node, Page page, MentionWriter out) {
    for (FactLine line : award.lines) {
      Matcher amount = AMOUNT.matcher(line.toString());
      if (amount.find()) {
        Span span = new Span(amount.start(), amount.end());
        out.state(node, Vg.AMOUNT, amount.group(), Piece.passage(page, line, span, 0.9));
        return;
      }
    }
  }

  private static void writeDates(
      List<FactLineDate> dates, Node node, Page page, MentionWriter out) {
    FactLineDate first = dates.get(0);
    FactLineDate last = first;
    for (FactLineDate next : dates) {
      if (!next.equals(last)
          && last.line.equals(next.line)
          && isListed(last.line, last.date, next.date)) {
        last = next;
      }
    }
    String start = first.date.start() == null ? first.date.end() : first.date.start();
    String end = last.date.end() == null ? start : last.date.end();
    Passage at = Piece.passage(page, first.line, first.date.span(), 0.9);
    if (start != null && end != null && start.compareTo(end) >= 0) {
      out.state(node, Vg.DATE, Literals.date(start), at);
      return;
    }
    if (start != null) {
      out.state(node, Vg.START, Literals.date(start), at);
    }
    if (end != null) {
      out.state(
          node, Vg.END, Literals.date(end), Piece.passage(page, last.line, last.date.span(), 0.9));
    }
  }

  /** Whether the two dates are neighbours in a list: {@code Apr. 2012, Oct. 2012}. */
  private static boolean isListed(FactLine line, DateRange one, DateRange next) {
    return one.span().end() <= next.span().start()
        && line.toString()
            .substring(one.span().end(), next.span().start())
            .matches("[\\s,;&]*(?:and)?\\s*");
  }

  /**
   * The paper that the award is for: named by its title, stated right above, or the only one of the
   * list at the award's venue and year.
   */
  private static Optional<PrintedPublication> paper(Award award, PublicationIndex papers) {
    for (FactLine line : award.lines) {
      Matcher quoted = IN_QUOTES.matcher(line.toString());
      while (quoted.find()) {
        Optional<PrintedPublication> paper = papers.titled(quoted.group(1));
        if (paper.isPresent()) {
          return paper;
        }
      }
    }
    String words = award.lines.stream().map(FactLine::toString).collect(Collectors.joining(" "));
    String giver = award.givers.isEmpty() ? "" : award.givers.get(0).text();
    String named = award.name.text() + " " + giver;
    return papers
        .named(words)
        .or(() -> papers.awarded(named))
        .or(
            () ->
                PaperAwardWords.isOfPapers(award.name.text())
                    ? papers.at(named, year(award))
                    : Optional.empty());
  }

  private static @Nullable String year(Award award) {
    if (award.dates.isEmpty()) {
      return null;
    }
    DateRange date = award.dates.get(0).date;
    String start = date.start() == null ? date.end() : date.start();
    return start == null ? null : start.substring(0, 4);
  }
}
