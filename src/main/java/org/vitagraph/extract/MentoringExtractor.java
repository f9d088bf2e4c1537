package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.DateRange;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * Reads whom the owner mentored: {@code Bo Chen, Example University PhD, 2019 – 2021} becomes a
 * mentoring with the name, level, organization and dates.
 */
public final class MentoringExtractor implements Extractor {
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:(?:under)?grad(?:uate)?s?|ph\\.? ?d\\.?s?|doctor of philosophy|doctoral|doktorand(?:in)?(?:nen|en)?|doctorante?s?|thésards?|dottorand[oaie]|doutorand[oa]s?|doctorad[oa]s?|master(?:['’]?s)?|m\\.?sc\\.?|m\\.?s\\.?(?=[ ,):]|$)|m\\.?eng\\.?|m\\.?phil\\.?|mba|m[12](?=[ ,):]|$)|(?:master|bachelor|diplom|doktor)arbeit|bachelor(?:['’]?s)?|b\\.?sc\\.?|b\\.?s\\.?(?=[ ,):]|$)|b\\.?a\\.?(?=[ ,):]|$)|post-?docs?|postdoctoral|high[- ]?school|interns?|visiting|summer|reu|rotation|magistrale|maestr[ií]a|licenciatura|licence|iniciação científica|mestrad[oa]|habilitation)(?:[ -](?:students?|researchers?|fellows?|scholars?|interns?|candidates?|level|thesis|theses|advisees?|arbeit|student))*(?:['’]\\d\\d)?(?!\\p{L})");
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?iu)^(?:now|currently|current|next|first|then|later|subsequent|→|->|went|joined|co-?advis|co-?supervis|with|joint|main|thesis|dissertation|start(?:ed)?\\b|title|topic|project|advis|supervis|committee|award(?:ed)?|https?|ongoing|in progress|pursuing|completed|graduated|submitted|winner|recipient|[“\"„«]).*");
  private static final Pattern TITLES =
      Pattern.compile("^(?:(?:Dr|Prof|Mr|Ms|Mrs|Students?|Alumn[oa]s?|Mentees?)\\b[.:]?\\s*)+");
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "(?:\\d{1,2}[.)]?\\s+)?(?:(?:Ph\\.? ?D|[BM]\\.? ?(?:A|S|Sc|Eng|Tech|Phil))\\b\\.?[:,]?\\s+)?(?=\\p{Lu})");
  private static final Pattern CO_ADVISED = Pattern.compile("(?iu)\\bco-?(?:advis|supervis)");
  private static final Pattern ADVISED =
      Pattern.compile(
          "(?iu)advis|supervis|betreu|encadr|direct(?:ion|eur)|\\b(?:ph\\.?d\\.?|doctoral|graduate|master['’]?s?) (?:students|thes[ei]s)|dissertations");

  /** {@code Ph.D. Dissertations Advised:} before the names. */
  private static final Pattern LABEL =
      Pattern.compile(
          "[^:;,\\d]{2,80}:\\s+(?=\\p{Lu})|(?i:ph\\.? ?d\\.?|m\\.? ?sc\\.?|b\\.? ?sc\\.?|master['’]?s?|doctoral|postdoc\\p{L}*|(?:under)?graduate)s?(?: (?:students?|thes[ei]s))?\\t\\s*(?=\\p{Lu})");

  private static final Pattern TOPIC =
      Pattern.compile(
          "(?<!\\S)(?!(?:of|and|the|for|in|at|on|de|du|des|la|le|les|und|für|der|y|e|di|et|d['’]\\S*|l['’]\\S*)(?!\\S))\\p{Ll}{3,}");
  private static final Pattern AND = Pattern.compile("\\s+(?:and|&|und|et|y|e)\\s+|^(?:and|&)\\s+");

  @Override
  public void extract(Page page, MentionWriter out) {
    List<Mentee> mentees = new ArrayList<>();
    NameForm owner = page.owner().name().isEmpty() ? null : NameForm.of(page.owner().name());
    for (List<FactLine> run : FactLine.runs(page, EntryKind.MENTORING)) {
      Piece ruling = level(FactLine.ofHeading(run.get(0).of()));
      List<Mentee> open = new ArrayList<>();
      FactRecord.Dated pending = null;
      boolean dateFirst = false;
      for (FactLine line : run) {
        List<Mentee> found = read(line, owner);
        FactRecord.Dated dated = date(line);
        if (found.isEmpty()) {
          Mentee last = open.isEmpty() ? null : open.get(open.size() - 1);
          boolean inside = last != null && last.lines.get(0).of().equals(line.of());
          boolean behind = last != null && !dateFirst && (last.date == null || isClass(last));
          if (dated != null && last != null && (inside || behind)) {
            // A date on a line of its own stands above the year of a class.
            last.date = dated;
            last.lines.add(line);
          } else {
            Piece level = level(line);
            ruling = level != null && line.toString().length() < 60 ? level : ruling;
            dateFirst |= dated != null && last == null;
            pending = line.opens() ? dated : pending;
          }
          continue;
        }
        for (Mentee mentee : found) {
          mentee.level = mentee.level == null ? ruling : mentee.level;
          mentee.date =
              mentee.date == null && found.size() == 1
                  ? dated == null ? pending : dated
                  : mentee.date;
          open.add(mentee);
        }
        pending = null;
      }
      mentees.addAll(open);
    }
    Activity.write(mentees.stream().map(Mentee::activity).toList(), "mentoring", page, out);
    for (int i = 0; i < mentees.size(); i++) {
      writeAdvising(mentees.get(i), out.thing(Vg.ACTIVITY, "mentoring/" + (i + 1)), page, out);
    }
  }

  /** The relation as the advisor's page states it; the other direction is the student's page's. */
  private static void writeAdvising(Mentee mentee, Node mentoring, Page page, MentionWriter out) {
    String heading = FactLine.ofHeading(mentee.name.line().of()).toString();
    String kind =
        CO_ADVISED.matcher(heading).find()
            ? "co-advisor"
            : ADVISED.matcher(heading).find() ? "advisor" : "mentor";
    Node advising = out.thingOf(mentoring, Vg.ADVISING, "advising");
    out.add(advising, Vg.KIND, Vg.concept(kind));
    out.add(advising, Vg.ADVISOR, out.owner());
    out.statedIn(advising, mentee.name.passage(page, 0.9));
    Node advisee = out.thingOf(advising, Vg.PERSON_CLASS, "advisee");
    out.add(advising, Vg.ADVISEE, advisee);
    out.state(advisee, Vg.NAME, mentee.name.text(), mentee.name.passage(page, 0.9));
  }

  /** Whether the date is only the year of a class: {@code Undergrad'18}. */
  private static boolean isClass(Mentee mentee) {
    FactRecord.Dated date = mentee.date;
    return date != null
        && date.date().span().of(date.line().text()).toString().matches("['’]\\d\\d");
  }

  private static final class Mentee {
    private final List<FactLine> lines = new ArrayList<>();
    private final Piece name;
    private @Nullable Piece level;
    private @Nullable Piece organization;
    private FactRecord.@Nullable Dated date;

    private Mentee(Piece name) {
      this.name = name;
      lines.add(name.line());
    }

    private Activity activity() {
      return new Activity(lines)
          .with(Vg.NAME, name)
          .with(Vg.ROLE, level)
          .with(Vg.ORGANIZATION_NAME, organization)
          .on(date);
    }
  }

  private static @Nullable Piece level(FactLine line) {
    Matcher level = LEVEL.matcher(line.toString());
    return level.find()
        ? new Piece(line, new Span(level.start(), level.end()), "").cut(0, level.end())
        : null;
  }

  private static FactRecord.@Nullable Dated date(FactLine line) {
    List<DateRange> dates = DateRanges.find(line.toString());
    return dates.isEmpty() ? null : new FactRecord.Dated(line, dates.get(0));
  }

  /** The people that a line names, each with what stands behind the name. */
  private static List<Mentee> read(FactLine line, @Nullable NameForm owner) {
    String text = line.toString();
    List<Span> taken = new ArrayList<>();
    List<DateRange> dates = DateRanges.find(text);
    dates.forEach(date -> taken.add(date.span()));
    StatedPeople.find(line).forEach(found -> taken.add(found.span()));
    Matcher label = LABEL.matcher(text);
    Piece ruling =
        label.lookingAt()
            ? level(
                new FactLine(
                    line.of(),
                    line.text().slice(new Span(0, label.end())),
                    List.of(),
                    line.opens()))
            : null;
    if (ruling != null) {
      taken.add(new Span(0, label.end()));
    }
    Matcher quoted = TalkExtractor.QUOTED.matcher(text);
    while (quoted.find()) {
      taken.add(new Span(quoted.start(), quoted.end()));
    }
    List<Mentee> found = new ArrayList<>();
    Mentee last = null;
    List<Piece> pieces = split(Piece.split(line, taken));
    boolean list =
        pieces.stream()
            .allMatch(piece -> "(".equals(piece.after()) || NameForm.of(piece.text()) != null);
    boolean one = false;
    for (Piece whole : pieces) {
      Piece piece = whole;
      NameForm form = NameForm.of(piece.text());
      Matcher before = BEFORE_NAME.matcher(piece.text());
      Piece degree = null;
      if (last == null
          && before.lookingAt()
          && (form == null || LEVEL.matcher(piece.text()).lookingAt())) {
        // Ph.D. Bo Chen: the degree stands before the name.
        int start = piece.span().start();
        Piece bare = piece.cut(start + before.end(), piece.span().end());
        form = bare.isEmpty() ? null : NameForm.of(bare.text());
        degree = form == null ? null : level(line.slice(new Span(start, start + before.end())));
        piece = form == null ? piece : bare;
      }
      boolean apart =
          last == null
              || list && !one
              || piece.after().startsWith(")")
              || piece.after().startsWith(";");
      if (form != null
          && apart
          && !"(".equals(piece.after())
          && !Places.isPlace(piece.text())
          && !OrganizationWords.isIn(piece.text())
          && !LEVEL.matcher(piece.text()).find()
          && (owner == null || !owner.isCompatible(form))) {
        last = new Mentee(piece);
        last.level = degree == null ? ruling : degree;
        one |= degree != null;
        found.add(last);
      } else if (last != null && !ASIDE.matcher(piece.text()).matches()) {
        describe(last, piece);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      int from = found.get(i).name.span().end();
      int to = i + 1 < found.size() ? found.get(i + 1).name.span().start() : text.length();
      for (DateRange date : dates) {
        if (found.get(i).date == null && date.span().start() >= from && date.span().end() <= to) {
          found.get(i).date = new FactRecord.Dated(line, date);
        }
      }
    }
    return found;
  }

  /** Names joined by an and, each a piece; without titles. */
  private static List<Piece> split(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      String text = piece.span().of(piece.line().toString()).toString();
      int from = 0;
      Matcher titles = TITLES.matcher(text);
      if (titles.find()) {
        from = titles.end();
      }
      Matcher and = AND.matcher(text);
      List<Piece> parts = new ArrayList<>();
      boolean names = true;
      int at = from;
      while (and.find(at)) {
        Piece part = piece.cut(piece.span().start() + from, piece.span().start() + and.start());
        names &= part.isEmpty() || NameForm.of(part.text()) != null;
        parts.add(part);
        from = and.end();
        at = and.end();
      }
      Piece rest = piece.cut(piece.span().start() + from, piece.span().end());
      parts.add(rest);
      names &= NameForm.of(rest.text()) != null;
      if (names && parts.size() > 1) {
        parts.stream().filter(part -> !part.isEmpty()).forEach(out::add);
      } else {
        out.add(
            titles.reset().find()
                ? piece.cut(piece.span().start() + titles.end(), piece.span().end())
                : piece);
      }
    }
    return out;
  }

  /** Level and organization: {@code Example University PhD}. */
  private static void describe(Mentee mentee, Piece piece) {
    Matcher level = LEVEL.matcher(piece.text());
    String text = piece.span().of(piece.line().toString()).toString();
    Piece rest = piece;
    boolean labelled = false;
    Matcher printed = LEVEL.matcher(text);
    if (level.find() && printed.find()) {
      labelled = text.startsWith(":", printed.end());
      int start = piece.span().start();
      int end = start + printed.end() - (printed.group().matches(".*['’]\\d\\d") ? 3 : 0);
      mentee.level = mentee.level == null ? piece.cut(start + printed.start(), end) : mentee.level;
      Piece before = piece.cut(start, start + printed.start());
      Piece behind = piece.cut(start + printed.end(), piece.span().end());
      rest = before.isEmpty() ? behind : before;
    }
    boolean name =
        !rest.isEmpty()
            && Character.isUpperCase(rest.text().codePointAt(0))
            && rest.text().length() < 80;
    boolean job = RoleWords.isIn(rest.text()) && !OrganizationWords.hasSchool(rest.text());
    boolean topic =
        labelled
            || !OrganizationWords.isIn(rest.text())
                && (isLongCell(piece)
                    || TOPIC.matcher(rest.text()).find()
                    || DegreeWords.find(rest.text(), 0).isPresent());
    if (mentee.organization == null && name && !job && !topic && !Places.isPlace(rest.text())) {
      mentee.organization = rest;
    }
  }

  /** Whether the piece stands in a cell of many words, as titles do. */
  private static boolean isLongCell(Piece piece) {
    String line = piece.line().text().toString();
    int from = line.lastIndexOf('\t', piece.span().start()) + 1;
    int to = line.indexOf('\t', piece.span().end());
    return line.indexOf('\t') >= 0
        && line.substring(from, to < 0 ? line.length() : to).strip().split("\\s+").length > 3;
  }
}
