package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.DateRange;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * Reads projects and grants: {@code 2020–2023 Mapping Silt, Example Foundation, EF-12345, Co-PI}
 * becomes a project with its name, funder, number, dates and the owner's role in it.
 */
public final class ProjectExtractor implements Extractor {
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu)(?:role\\s*:?\\s*)?(?<role>(?:(?:co-?|sub-?|site |lead |multi-?)?(?-i:PI|MPI|Co-?I|I)|(?:co-?)?(?:principal |lead )?investigator|(?:key|senior) personnel|collaborator|trainee|consultant|(?:lead |main |core )?developer|maintainer|(?:co-?)?(?:author|applicant)|contributor|antragsteller(?:in)?|coordinator))[.]?");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:#|no\\.?|grant)?\\s*(?<number>(?=[^ ]*\\d{3})[\\p{Lu}\\d][\\p{Lu}\\d/.-]{4,})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AMOUNT =
      Pattern.compile("[.,;:]?\\s*\\(?(?:US|CA|AU|R)?[$€£]\\s?\\d.*$");
  private static final Pattern PAID =
      Pattern.compile(
          "(?iu)(?:funding|funded by|funder|sponsor(?:ed by)?|financ(?:ed by|iador|iamento))(?: agency| source)?\\s*:?\\s+(?<by>\\p{Lu}.{1,80})");

  /** Who gives grants, by names that say no more, and by the words of others. */
  private static final Pattern FUNDER =
      Pattern.compile(
          "(?:NSF|NIH|NASA|DOE|DARPA|ONR|AFOSR|ARO|USDA|NOAA|NEH|DFG|BMBF|DAAD|ERC|EPSRC|ESRC|AHRC|BBSRC|NERC|STFC|UKRI|NWO|ANR|SNSF|SNF|FWF|NSERC|SSHRC|CIHR|ARC|NHMRC|CNPq|CAPES|FAPESP|FCT|MIUR|NRF|JSPS|NSFC|DST|SERB|CSIR|UGC"
              + "|(?:EU )?Horizon (?:2020|Europe)|H2020|FP7|European (?:Commission|Research Council)"
              + "|\\p{Lu}[\\p{L}'’. &-]{1,60} (?:Foundation|Trust|Council|Ministry|Commission|Agency|Academy|Endowment|Center|Centre)(?: of \\p{Lu}[\\p{L} ]+)?)"
              + "(?: \\([^()]+\\)|, \\p{Lu}[\\p{L} ]+)?");

  /** {@code Lee, A. (PI), Chen, B. (Co-I), & Poe, C.} in front of a grant's title. */
  private static final Pattern INVESTIGATORS =
      Pattern.compile(
          "(?<!\\p{L})(?:\\*?\\p{Lu}[\\p{L}'’-]+, (?:\\p{Lu}\\.[ -]?){1,3}(?:\\((?:[^()]{1,40})\\))?[,;.]*\\s*(?:(?:&|and)\\s+)?){1,12}");

  private static final Pattern CALLED = Pattern.compile("^\\p{Lu}[^\\s:]*(?: [^\\s:]+){0,3}:\\s");
  private static final Pattern NAMED =
      Pattern.compile(
          "^(?<name>[^:.,;()\\t]{2,60}|[^:.\\t]{2,40})(?::\\s|\\s[–—-]\\s|\\t|\\s*\\[)");

  @Override
  public void extract(Page page, MentionWriter out) {
    List<Activity> projects = new ArrayList<>();
    for (List<FactLine> run : FactLine.runs(page, EntryKind.PROJECT)) {
      List<FactLine> record = new ArrayList<>();
      for (FactLine line : run) {
        boolean described =
            FactRecord.isDescription(line) && !CALLED.matcher(line.toString()).find();
        boolean called =
            !record.isEmpty()
                && CALLED.matcher(record.get(0).toString()).find()
                && CALLED.matcher(line.toString()).find();
        boolean begins =
            (line.opens() || called) && line.level() == 0 && !described && !isDetail(line);
        if (begins && !record.isEmpty()) {
          add(record, page.owner(), projects);
          record = new ArrayList<>();
        }
        if (begins || !record.isEmpty()) {
          record.add(line);
        }
      }
      add(record, page.owner(), projects);
    }
    Activity.write(projects, "project", page, out);
  }

  /** Whether the line gives a project's role or number and not its name. */
  private static boolean isDetail(FactLine line) {
    String text = line.toString();
    return line.of().kind() != EntryKind.PROJECT
        || ROLE.matcher(text).matches()
        || NUMBER.matcher(text).matches()
        || text.endsWith(":")
        || text.codePoints().filter(Character::isLetter).count() < 3;
  }

  private static void add(List<FactLine> lines, Owner owner, List<Activity> projects) {
    if (lines.isEmpty()) {
      return;
    }
    FactRecord.Dated dated = null;
    Piece name = null;
    Piece role = null;
    Piece number = null;
    Piece funder = null;
    for (FactLine line : lines) {
      String text = line.toString();
      List<Span> taken = new ArrayList<>();
      for (DateRange date : DateRanges.find(text)) {
        dated = dated == null ? new FactRecord.Dated(line, date) : dated;
        taken.add(date.span());
      }
      Matcher people = INVESTIGATORS.matcher(text);
      if (name == null
          && text.indexOf('(') > 0
          && people.find()
          && people.group().indexOf('(') > 0) {
        taken.add(new Span(people.start(), people.end()));
        Matcher own = roleOf(owner).matcher(people.group());
        if (own.find()) {
          role =
              new Piece(
                  line, new Span(people.start() + own.start(1), people.start() + own.end(1)), "(");
        }
      }
      name = name == null ? quoted(line) : name;
      if (name != null && name.isOn(line)) {
        taken.add(new Span(name.span().start(), Math.min(text.length(), name.span().end() + 2)));
      }
      Matcher named = NAMED.matcher(text);
      if (name == null && taken.isEmpty() && named.find()) {
        name = new Piece(line, new Span(0, named.end("name")), "").cut(0, named.end("name"));
      }
      boolean prose = FactRecord.isDescription(line);
      for (Piece piece : Piece.split(line, taken)) {
        if (name != null && piece.overlaps(name) || prose) {
          continue;
        }
        Matcher said = ROLE.matcher(piece.text());
        Matcher coded = NUMBER.matcher(piece.text());
        Matcher paid = PAID.matcher(piece.text());
        if (said.matches()) {
          int start = piece.span().start();
          role =
              role == null ? piece.cut(start + said.start("role"), start + said.end("role")) : role;
        } else if (paid.matches()) {
          int start = piece.span().start();
          funder =
              funder == null ? piece.cut(start + paid.start("by"), start + paid.end("by")) : funder;
        } else if (funder == null
            && FUNDER.matcher(piece.text()).matches()
            && (name != null || text.indexOf('\t') > piece.span().end() - 2)) {
          funder = piece;
        } else if (coded.matches() && coded.group("number").chars().anyMatch(Character::isDigit)) {
          number = number == null ? piece : number;
        } else if (name == null) {
          name = piece;
        } else if (funder == null
            && OrganizationWords.isIn(piece.text())
            && piece.text().length() < 90) {
          funder = withoutAmount(piece);
        }
      }
    }
    if (name != null && name.text().codePoints().filter(Character::isLetter).count() > 2) {
      projects.add(
          new Activity(lines)
              .with(Vg.NAME, whole(name))
              .with(Vg.ROLE, role)
              .with(Vg.ORGANIZATION_NAME, funder)
              .with(Vg.NUMBER, number)
              .on(dated));
    }
  }

  /** {@code Example Foundation. $350,000} pays, whatever it pays. */
  private static Piece withoutAmount(Piece funder) {
    Matcher amount = AMOUNT.matcher(funder.text());
    int start = funder.span().start();
    return amount.find() && amount.start() > 0 ? funder.cut(start, start + amount.start()) : funder;
  }

  /** The brackets behind the owner's name. */
  private static Pattern roleOf(Owner owner) {
    String name = owner.name();
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return Pattern.compile("(?iu)" + Pattern.quote(surname) + ", [^()]{1,12}\\(([^()]+)\\)");
  }

  private static @Nullable Piece quoted(FactLine line) {
    Matcher quoted = TalkExtractor.QUOTED.matcher(line.toString());
    return quoted.find() && quoted.group(1).indexOf(' ') > 0
        ? new Piece(line, new Span(quoted.start(1), quoted.end(1)), "“")
        : null;
  }

  /** A title with commas is one name: up to the sentence's end, where it stands on its own line. */
  private static Piece whole(Piece name) {
    String text = name.line().toString();
    boolean quoted = "“".equals(name.after());
    boolean alone =
        DateRanges.find(text.substring(name.span().end())).isEmpty()
            && text.indexOf('\t', name.span().end()) < 0;
    boolean title =
        !quoted
            && alone
            && !text.substring(name.span().end()).startsWith(":")
            && !OrganizationWords.isIn(text.substring(name.span().end()))
            && text.length() < 200;
    int stop = text.indexOf(". ", name.span().end());
    int named = text.indexOf(": ", 0);
    return title && named < 0
        ? new Piece(name.line(), new Span(name.span().start(), stop < 0 ? text.length() : stop), "")
            .cut(name.span().start(), stop < 0 ? text.length() : stop)
        : name;
  }
}
