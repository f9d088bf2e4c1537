package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.Section;
import org.vitagraph.extract.DegreeWords.Level;
import org.vitagraph.extract.PrintedPublication.Field;
import org.vitagraph.graph.Literals;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.MentionWriter.Passage;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.DateRange;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * Reads degrees: {@code Ph.D. in Physics, Example University, 2011–2015. Advisor: Ada Lee} becomes
 * a degree with its name, field, organization, dates and advising.
 */
public final class DegreeExtractor implements Extractor {
  private static final Pattern BEHIND_DASH = Pattern.compile(" {1,2}\\p{Lu}");

  /** A name of few words, all capitalized but those that join them. */
  private static final Pattern SCHOOL_ALONE =
      Pattern.compile(
          "(?:the )?\\p{Lu}[\\p{L}.'’-]+(?:,? (?:of|de|di|du|da|at|for|and|zu|für|\\p{Lu}[\\p{L}.'’-]+)){0,5}\\.?");

  private static final Pattern THESIS =
      Pattern.compile(
          "(?iu)(?:^|(?<=[.,;(]\\s{0,2})|(?=mit der arbeit))(?:(?:ph\\.?d\\.?|m\\.?sc?\\.?|m\\.?a\\.?|master['’]?s?|doctoral|senior|bachelor['’]?s?|hono(?:u)?rs|final year|diploma)[ -])?(?:thesis|dissertation|thèse|tesis|tesi|tese|titel der arbeit|mit der arbeit|diplomarbeit|masterarbeit)(?: (?:title|topic))?\\s*(?::|\\t|\\bon\\b|\\btitled?\\b|\\bentitled\\b|,|(?=[“\"„«]))\\s*|^(?:title|titre|titel)\\s*:\\s*");
  private static final Pattern FIELD_LEAD =
      Pattern.compile(
          "(?iu)^\\)?\\s*(?:(?:degree|program(?:me)?|student|candidate|studies|\\((?:expected|ongoing|with [^)]*)\\))\\s*)*(?<in>,?\\s*(?:with (?:a )?(?:major|specialization|concentration) in|majoring in|in der|in|of|en|für|di|de|der|em)\\s+(?:the field of )?|\\s*[:,(–—-]\\s*|\\s+(?=(?-i:\\p{Lu}))|\\t+)");
  private static final Pattern NO_FIELD =
      Pattern.compile(
          "(?iu)\\b(?:hons?|honou?rs|distinction|cum laude|first[- ]class|second[- ]class|upper|gpa|with|expected|advisor|thesis|dissertation|minor|summa|magna|distinguished|grade|class of|ABD|in progress|rank)\\b|^(?:student|candidate|fellow)s?$|^\\P{L}*$");

  private static final Pattern ONGOING = Pattern.compile("(?iu)\\s+(?:student|candidate)\\b");

  /** Who visits as a student earns no degree there. */
  private static final Pattern VISITING =
      Pattern.compile("(?iu)\\b(?:visiting|exchange|guest|incoming)\\b[^,;]{0,12}$");

  @Override
  public void extract(Page page, MentionWriter out) {
    String owner = page.owner().name();
    List<List<FactLine>> records =
        FactRecords.split(
            ListedFacts.cutRuns(FactLine.runs(page, EntryKind.DEGREE), DegreeExtractor::isDegree),
            line -> FactRecord.shape(line, isHead(line, owner) ? 1 : 0));
    OrganizationChoice organizations = new OrganizationChoice();
    List<Degree> degrees = new ArrayList<>();
    Section headed = null;
    for (List<FactLine> lines : records) {
      Section section = lines.get(0).of().section();
      boolean heads = !section.equals(headed) && isHeaded(lines, owner);
      headed = heads ? section : headed;
      degrees.addAll(read(FactRecord.of(heads ? withHeading(lines) : lines), owner));
    }
    degrees.forEach(degree -> organizations.learn(degree.others, degree.name));
    List<Placed> placed = new ArrayList<>();
    Piece above = null;
    for (Degree degree : degrees) {
      Piece organization = organizations.choose(degree.others, degree.name);
      organization = organization == null ? organizations.headed(degree.record) : organization;
      if (organization == null) {
        organization = above != null && isSameSection(above, degree) ? above : null;
      } else {
        boolean leads = organization.isOn(degree.record.lines().get(0));
        above = leads && !organization.isBeside(degree.name) ? organization : null;
      }
      boolean ongoing = ONGOING.matcher(degree.behind()).lookingAt();
      if (organization != null
          || degree.field != null && !ongoing
          || degree.record.dated() != null) {
        placed.add(new Placed(degree, organization));
      }
    }
    int n = 0;
    for (Placed degree : placed) {
      write(degree.degree, ++n, degree.organization, out.owner(), page, out);
    }
    writeListedTheses(placed, page, out);
  }

  /** Whether the words begin with a degree and say where or when. */
  private static boolean isDegree(String text) {
    return DegreeWords.find(text, 0).filter(found -> found.span().start() == 0).isPresent()
        && (OrganizationWords.isIn(text) || !DateRanges.find(text).isEmpty());
  }

  /** Whether the degree is the heading of its own lines, below one that announces degrees. */
  private static boolean isHeaded(List<FactLine> lines, String owner) {
    Section section = lines.get(0).of().section();
    FactLine heading = FactLine.ofHeading(lines.get(0).of());
    return isHead(heading, owner)
        && DegreeWords.find(heading.toString(), 0)
            .filter(name -> name.span().start() == 0)
            .isPresent()
        && lines.stream().noneMatch(line -> isHead(line, owner))
        && section.path().stream()
            .anyMatch(above -> HeadingKinds.of(above).containsKey(EntryKind.DEGREE));
  }

  private static List<FactLine> withHeading(List<FactLine> lines) {
    List<FactLine> headed = new ArrayList<>();
    headed.add(FactLine.ofHeading(lines.get(0).of()));
    headed.addAll(lines);
    return headed;
  }

  private record Degree(
      FactRecord record, Piece name, Level level, @Nullable Piece field, List<Piece> others) {
    @Nullable String end() {
      FactRecord.Dated dated = record.dated();
      return dated == null ? null : earned(dated).end();
    }

    /** What its line says behind its name. */
    private String behind() {
      return name.line().toString().substring(name.span().end());
    }
  }

  /** {@code 2015– PhD}: the dash sets the year apart; a degree under way is said to be. */
  private static DateRange earned(FactRecord.Dated dated) {
    DateRange date = dated.date();
    Span span = date.span();
    String line = dated.line().toString();
    boolean isSetApart =
        date.end() == null
            && !Character.isLetter(line.charAt(span.end() - 1))
            && BEHIND_DASH.matcher(line).region(span.end(), line.length()).lookingAt();
    return isSetApart ? new DateRange(span, date.start(), date.start(), false) : date;
  }

  /** Whether the school that stands above other degrees may stand above this one as well. */
  private static boolean isSameSection(Piece above, Degree degree) {
    return above.line().of().section().equals(degree.name.line().of().section());
  }

  private record Placed(Degree degree, @Nullable Piece organization) {}

  /** A degree without a thesis has the one of the publications that can only be its own. */
  private static void writeListedTheses(List<Placed> degrees, Page page, MentionWriter out) {
    Map<Integer, ListedThesis> theses = new TreeMap<>();
    for (ListedThesis thesis : ListedThesis.of(page)) {
      List<Integer> fitting = new ArrayList<>();
      for (int i = 0; i < degrees.size(); i++) {
        Degree degree = degrees.get(i).degree;
        Piece organization = degrees.get(i).organization;
        if (thesis(degree.record).isEmpty()
            && thesis.isOf(
                degree.level,
                degree.name.text(),
                organization == null ? null : organization.text(),
                degree.end())) {
          fitting.add(i);
        }
      }
      if (fitting.size() == 1) {
        theses.putIfAbsent(fitting.get(0), thesis);
      }
    }
    theses.forEach(
        (i, thesis) -> {
          Field title = thesis.publication().title();
          out.state(
              out.thing(Vg.DEGREE, "degree/" + (i + 1)),
              Vg.THESIS,
              title.value(),
              thesis.publication().passage(title, page));
        });
  }

  /** Whether a degree's name stands where one stands: at the head of a line or of a part of it. */
  private static boolean isHead(FactLine line, String owner) {
    // Ada Lee, PhD, RN: letters behind a name are no record.
    boolean named = !owner.isEmpty() && line.toString().startsWith(owner);
    Optional<DegreeWords.Found> found = DegreeWords.find(line.toString(), 0);
    return !named
        && !FactRecord.isAddition(line)
        && !FactRecord.isDescription(line)
        && found.isPresent()
        && !VISITING.matcher(line.toString().substring(0, found.get().span().start())).find();
  }

  private static List<Degree> read(FactRecord record, String owner) {
    for (FactLine line : record.lines()) {
      if (isHead(line, owner)) {
        List<Degree> degrees = new ArrayList<>();
        String text = line.toString();
        Optional<DegreeWords.Found> found = DegreeWords.find(text, 0);
        while (found.isPresent()) {
          Span name = found.get().span();
          degrees.add(degree(record, line, found.get()));
          found = DegreeWords.find(text, name.end());
          if (found.isPresent()
              && !text.substring(name.end(), found.get().span().start())
                  .matches("\\s*(?:and|&|/|und|et|y)\\s*")) {
            break;
          }
        }
        return shareField(degrees);
      }
    }
    return List.of();
  }

  /** {@code B.A. and M.A. in Physics} are both in physics. */
  private static List<Degree> shareField(List<Degree> degrees) {
    Piece field = degrees.get(degrees.size() - 1).field;
    return degrees.stream()
        .map(
            degree ->
                degree.field == null
                    ? new Degree(degree.record, degree.name, degree.level, field, degree.others)
                    : degree)
        .toList();
  }

  private static Degree degree(FactRecord record, FactLine line, DegreeWords.Found found) {
    Span nameSpan = found.span();
    String text = line.toString();
    List<Span> taken = new ArrayList<>();
    taken.add(nameSpan);
    Piece field = null;
    Matcher lead =
        FIELD_LEAD.matcher(text).region(nameSpan.end(), text.length()).useAnchoringBounds(true);
    if (lead.find()) {
      boolean in = lead.group("in").strip().matches("(?iu).*\\p{L}.*");
      taken.add(new Span(nameSpan.end(), lead.end()));
      for (Piece piece : record.pieces()) {
        if (piece.isOn(line) && piece.span().end() > lead.end()) {
          Piece candidate = piece.cut(lead.end(), text.length());
          if (!candidate.isEmpty() && isField(candidate, in)) {
            field = candidate;
          }
          break;
        }
      }
    }
    if (field == null && Character.isIdeographic(text.codePointAt(nameSpan.start()))) {
      field = hanField(record, line, nameSpan);
    }
    Piece name = new Piece(line, nameSpan, "");
    Optional<Piece> thesis = thesis(record);
    List<Piece> others = new ArrayList<>();
    for (Piece piece : record.pieces()) {
      Piece rest = piece;
      if (piece.isOn(line)) {
        int end = field == null ? taken.get(taken.size() - 1).end() : field.span().end();
        boolean touches = piece.span().start() < end && piece.span().end() > nameSpan.start();
        if (field != null && piece.span().equals(field.span())) {
          continue;
        }
        if (touches && field != null && piece.span().end() <= end) {
          continue;
        }
        if (touches) {
          rest = piece.cut(end, text.length());
        }
      }
      if (!rest.isEmpty()
          && rest.span().end() > rest.span().start()
          && !THESIS.matcher(rest.text()).lookingAt()
          && !(thesis.isPresent() && thesis.get().overlaps(rest))) {
        others.add(rest);
      }
    }
    return new Degree(record, name, found.level(), field, others);
  }

  /** What the thesis is called; {@code PhD thesis, University of Samples} names the school. */
  private static Optional<Piece> thesis(FactRecord record) {
    return record
        .labelled(THESIS)
        .filter(
            piece ->
                !OrganizationWords.isIn(piece.text())
                    || !SCHOOL_ALONE.matcher(piece.text().strip()).matches());
  }

  /** {@code 计算机科学博士}, {@code 本科，通信工程专业}: in front of the degree, or a part of its own. */
  private static @Nullable Piece hanField(FactRecord record, FactLine line, Span name) {
    for (Piece piece : record.pieces()) {
      boolean holds = piece.isOn(line) && piece.span().contains(name);
      if (holds && piece.span().start() < name.start()) {
        Piece before = piece.cut(piece.span().start(), name.start());
        return isField(before, false) ? before : null;
      }
    }
    for (Piece piece : record.pieces()) {
      if (piece.isOn(line) && piece.text().endsWith("专业")) {
        return piece.cut(piece.span().start(), piece.span().end() - 2);
      }
    }
    return null;
  }

  private static boolean isField(Piece piece, boolean in) {
    String text = piece.text();
    return text.length() < 90
        && !NO_FIELD.matcher(text).find()
        && !Places.isPlace(text)
        && !piece.isBehindAt()
        && DegreeWords.find(text, 0).isEmpty()
        && (in
            ? !text.matches("(?iu)(?:the )?universit\\p{L}* .*")
            : !OrganizationWords.isIn(text) && !OrganizationWords.hasUnit(text));
  }

  private static void write(
      Degree degree,
      int n,
      @Nullable Piece organization,
      Node owner,
      Page page,
      MentionWriter out) {
    Node node = out.thing(Vg.DEGREE, "degree/" + n);
    double confidence = degree.name.line().of().confidence();
    out.add(node, Vg.PERSON, owner);
    out.statedIn(
        node,
        Passage.of(
            page.document().text(),
            degree.record.source(),
            degree.name.line().of().entry().page(),
            confidence));
    out.state(node, Vg.NAME, degree.name.text(), degree.name.passage(page, confidence));
    if (degree.field != null) {
      out.state(node, Vg.FIELD, degree.field.text(), degree.field.passage(page, 0.9));
    }
    if (organization != null) {
      out.state(node, Vg.ORGANIZATION_NAME, organization.text(), organization.passage(page, 0.9));
    }
    List<Piece> units = new OrganizationChoice().units(degree.others, degree.name, organization);
    if (!units.isEmpty()) {
      out.state(node, Vg.UNIT, units.get(0).text(), units.get(0).passage(page, 0.8));
    }
    FactRecord.Dated dated = degree.record.dated();
    if (dated != null) {
      DateRange date = earned(dated);
      Passage passage = Piece.passage(page, dated.line(), date.span(), 0.9);
      if (date.start() != null && !date.isPoint()) {
        out.state(node, Vg.START, Literals.date(date.start()), passage);
      }
      if (date.end() != null) {
        out.state(node, Vg.END, Literals.date(date.end()), passage);
      }
    }
    thesis(degree.record)
        .ifPresent(thesis -> out.state(node, Vg.THESIS, thesis.text(), thesis.passage(page, 0.9)));
    PeopleWriter.write(degree.record.people(), node, owner, page, out);
  }
}
