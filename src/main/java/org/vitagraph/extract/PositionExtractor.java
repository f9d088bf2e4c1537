package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Literals;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.MentionWriter.Passage;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.DateRange;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Reads posts: {@code Research Intern, Example Labs, May 2017 – Aug. 2017} becomes a position with
 * its role, organization, dates, and those who led it.
 */
public final class PositionExtractor implements Extractor {
  /** {@code [6}, of {@code Engineer [6, 7]}. */
  private static final Pattern REFERENCE = Pattern.compile("(?:\\s*\\[\\p{Ll}?\\d{1,3}\\]?)+$");

  private static final Pattern SENTENCE_LEAD =
      Pattern.compile(
          "(?iu)^(?:(?:and|i am|i['’]m|i was|currently|current|previously|formerly|before that|prior to that|now|since \\w+|working as|he is|she is|,)[,:]?\\s+)*(?:(?:an?|the)\\s+)?(?:(?:former|current|ex-)\\s*)?");
  private static final Pattern FORMER =
      Pattern.compile("(?iu)\\b(?:former(?:ly)?|previous(?:ly)?|before|prior|was|until)\\b|\\bex-");
  private static final Pattern NEXT_IN_SENTENCE =
      Pattern.compile("(?:,\\s*(?:and\\s+)?|\\s+and\\s+)(?=an?\\s)");
  private static final Pattern PRESENT = Pattern.compile("(?iu)^(?:i am|i['’]m|currently|an?\\s)");

  @Override
  public void extract(Page page, MentionWriter out) {
    List<List<FactLine>> runs = new ArrayList<>();
    for (List<FactLine> run : FactLine.runs(page, EntryKind.POSITION)) {
      List<FactLine> lines = new ArrayList<>();
      for (FactLine line : run) {
        ListedFacts.cut(line, PositionExtractor::isPost)
            .forEach(post -> lines.addAll(sentences(post)));
      }
      runs.add(lines);
    }
    List<Position> positions = new ArrayList<>();
    OrganizationChoice organizations = new OrganizationChoice();
    for (List<FactLine> lines :
        FactRecords.split(runs, line -> FactRecord.shape(line, roleOf(line) == null ? 0 : 1))) {
      FactRecord record = FactRecord.of(lines);
      Piece role = role(record.pieces());
      role = role == null ? headed(record) : role;
      positions.add(new Position(record, role));
      organizations.learn(record.pieces(), role);
    }
    Node owner = out.owner();
    int n = 0;
    Piece above = null;
    FactLine aboveLine = null;
    Piece last = null;
    ClassedEntry lastOf = null;
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      FactRecord record = position.record;
      Piece organization = organizations.choose(record.pieces(), position.role);
      organization = organization == null ? organizations.headed(record) : organization;
      boolean leads = organization != null && organization.isOn(record.lines().get(0));
      boolean inherits =
          (organization == null && startsWithRole(position)
                  || organization != null
                      && above != null
                      && isBelow(organization, above, position))
              && position.role != null
              && aboveLine != null
              && aboveLine.of().section().equals(record.lines().get(0).of().section());
      if (inherits) {
        organization = above;
      } else {
        boolean beside =
            position.role != null && organization != null && organization.isBeside(position.role);
        above = leads && !beside && isAlone(record, organization) ? organization : null;
        aboveLine = record.lines().get(0);
      }
      if (organization == null && position.role != null) {
        organization =
            isRestOfLine(position, lastOf)
                ? last
                : organizations.sole(record.pieces(), position.role);
      }
      last = organization;
      lastOf = record.lines().get(0).of();
      boolean employer =
          position.role == null
              && above != null
              && i + 1 < positions.size()
              && isPostOf(positions.get(i + 1), position, organizations);
      if (!employer && isPosition(record, position.role, organization)) {
        n++;
        write(position, n, organization, organizations, owner, page, out);
      }
    }
  }

  /** Whether nothing else that may be an employer stands in front of the role. */
  private static boolean startsWithRole(Position position) {
    return position.role != null
        && (position.record.pieces().isEmpty()
            || position.record.pieces().get(0).overlaps(position.role)
            || !position.record.pieces().get(0).isBeside(position.role) && !isNamedAbove(position));
  }

  /** Whether the post is told behind another, by its role and dates alone. */
  private static boolean isRestOfLine(Position position, @Nullable ClassedEntry last) {
    FactRecord record = position.record;
    return record.lines().size() == 1
        && record.lines().get(0).of().equals(last)
        && record.lines().get(0).printed().length() > record.lines().get(0).text().length()
        && record.pieces().stream().allMatch(piece -> piece.equals(position.role));
  }

  /** Whether words of a name stand on the line above the role, with a place behind them. */
  private static boolean isNamedAbove(Position position) {
    List<Piece> pieces = position.record.pieces();
    return pieces.size() > 2
        && pieces.get(1).isBeside(pieces.get(0))
        && !Places.isPlace(pieces.get(0).text())
        && Places.isPlace(pieces.get(1).text());
  }

  /** Whether a post's project or group stands below the school that employs. */
  private static boolean isBelow(Piece organization, Piece above, Position post) {
    return post.role != null
        && post.role.isBeside(organization)
        && !OrganizationWords.isIn(organization.text())
        && OrganizationWords.hasSchool(above.text())
        && !organization.isBehindAt();
  }

  /** Whether the line holds the employer, where it is, and nothing else. */
  private static boolean isAlone(FactRecord record, @Nullable Piece organization) {
    return organization != null
        && record.pieces().stream()
            .filter(piece -> piece.isBeside(organization) && !piece.overlaps(organization))
            .allMatch(
                piece ->
                    Places.isPlace(piece.text())
                        || OrganizationWords.hasUnit(piece.text())
                        || OrganizationWords.isIn(piece.text())
                        || ",".equals(piece.after())
                        || "(".equals(piece.after()));
  }

  /** Whether the record is a post at the employer that stands above it with the whole period. */
  private static boolean isPostOf(
      Position post, Position employer, OrganizationChoice organizations) {
    return post.role != null
        && post.record.lines().get(0).of().equals(employer.record.lines().get(0).of())
        && organizations.choose(post.record.pieces(), post.role) == null;
  }

  private record Position(FactRecord record, @Nullable Piece role) {}

  /** A role that stands above its posts, as a heading of its own. */
  private static @Nullable Piece headed(FactRecord record) {
    ClassedEntry of = record.lines().get(0).of();
    AlignedText heading = of.section().heading();
    return heading.length() > 0
            && RoleWords.isIn(heading.toString())
            && !HeadingKinds.of(heading.toString()).containsKey(EntryKind.MENTORING)
            && heading.toString().indexOf(',') < 0
            && heading.toString().split("\\s+").length <= 4
        ? new Piece(FactLine.ofHeading(of), new Span(0, heading.length()), "")
        : null;
  }

  private static boolean isPosition(
      FactRecord record, @Nullable Piece role, @Nullable Piece organization) {
    boolean announced =
        HeadingKinds.of(record.lines().get(0).of().section().heading().toString())
            .containsKey(EntryKind.POSITION);
    if (role == null) {
      return organization != null
          && record.dated() != null
          && announced
          && (OrganizationWords.isIn(organization.text()) || organization.isBold());
    }
    return organization != null || record.dated() != null && announced;
  }

  /** Whether the words begin with a role and end with when. */
  private static boolean isPost(String text) {
    int comma = text.indexOf(',');
    return comma > 0 && RoleWords.isIn(text.substring(0, comma)) && ListedFacts.endsWithDate(text);
  }

  /** A sentence that names several posts, cut into one line a post. */
  private static List<FactLine> sentences(FactLine line) {
    String text = line.toString();
    List<Span> parts = new ArrayList<>();
    int from = 0;
    Matcher next = NEXT_IN_SENTENCE.matcher(text);
    while (next.find()) {
      if (text.substring(from, next.start()).contains(" at ")) {
        parts.add(new Span(from, next.start()));
        from = next.end();
      }
    }
    parts.add(new Span(from, text.length()));
    boolean posts =
        parts.size() > 1
            && parts.stream()
                .allMatch(part -> part.of(text).contains(" at ") && RoleWords.isIn(part.of(text)));
    if (!posts) {
      return List.of(line);
    }
    List<FactLine> lines = new ArrayList<>();
    for (Span part : parts) {
      lines.add(new FactLine(line.of(), line.text().slice(part), List.of(), true));
    }
    return lines;
  }

  private static @Nullable Piece roleOf(FactLine line) {
    if (FactRecord.isAddition(line) || FactRecord.isDescription(line)) {
      return null;
    }
    List<Span> dates = DateRanges.find(line.toString()).stream().map(DateRange::span).toList();
    return role(Piece.split(line, dates));
  }

  /** The piece that names the role, with what is joined to it by an {@code and}. */
  private static @Nullable Piece role(List<Piece> pieces) {
    Piece weak = null;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String text = piece.text();
      if (!RoleWords.isIn(text) || text.length() > 140) {
        continue;
      }
      if (OrganizationWords.hasSchool(text) || piece.isBehindAt() || "(".equals(piece.after())) {
        weak = weak == null ? piece : weak;
        continue;
      }
      Piece role = piece;
      while (i + 1 < pieces.size()
          && pieces.get(i + 1).isBeside(role)
          && pieces.get(i + 1).text().matches("(?:and|&) .*")
          && RoleWords.isIn(pieces.get(i + 1).text())) {
        role = role.through(pieces.get(++i));
      }
      return role;
    }
    return weak != null && OrganizationWords.hasSchool(weak.text()) ? weak : null;
  }

  private static void write(
      Position position,
      int n,
      @Nullable Piece organization,
      OrganizationChoice organizations,
      Node owner,
      Page page,
      MentionWriter out) {
    FactRecord record = position.record;
    FactLine first = record.lines().get(0);
    double confidence = first.of().confidence();
    Node node = out.thing(Vg.POSITION, "position/" + n);
    out.add(node, Vg.PERSON, owner);
    out.statedIn(
        node,
        Passage.of(page.document().text(), record.source(), first.of().entry().page(), confidence));
    if (position.role != null) {
      Piece role = bare(position.role).closed();
      out.state(node, Vg.ROLE, role.text(), role.passage(page, confidence));
    }
    if (organization != null) {
      out.state(node, Vg.ORGANIZATION_NAME, organization.text(), organization.passage(page, 0.9));
    }
    List<Piece> units = organizations.units(record.pieces(), position.role, organization);
    if (!units.isEmpty()) {
      out.state(node, Vg.UNIT, units.get(0).text(), units.get(0).passage(page, 0.8));
    }
    FactRecord.Dated dated = record.dated();
    if (dated != null) {
      writeDates(dated, node, page, out);
    } else if (position.role != null && isPresent(position.role.line())) {
      out.addTrue(node, Vg.CURRENT);
    }
    PeopleWriter.write(record.people(), node, owner, page, out);
  }

  private static boolean isPresent(FactLine line) {
    return PRESENT.matcher(line.toString()).find() && !FORMER.matcher(line.printed()).find();
  }

  private static void writeDates(FactRecord.Dated dated, Node node, Page page, MentionWriter out) {
    DateRange date = dated.date();
    Passage passage = Piece.passage(page, dated.line(), date.span(), 0.9);
    if (date.start() != null) {
      out.state(node, Vg.START, Literals.date(date.start()), passage);
    }
    if (date.end() != null) {
      out.state(node, Vg.END, Literals.date(date.end()), passage);
    }
    if (date.current()) {
      out.addTrue(node, Vg.CURRENT);
    }
  }

  /** The role without a sentence's first words, and without the number of a note or reference. */
  private static Piece bare(Piece role) {
    String text = role.span().of(role.line().toString());
    Matcher lead = SENTENCE_LEAD.matcher(text);
    int from = lead.find() && lead.end() < text.length() ? lead.end() : 0;
    Matcher reference = REFERENCE.matcher(text);
    int to = reference.find(from) && reference.start() > from ? reference.start() : text.length();
    return role.cut(role.span().start() + from, role.span().start() + to);
  }
}
