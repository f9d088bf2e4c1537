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
          add(record, projects);
          record = new ArrayList<>();
        }
        if (begins || !record.isEmpty()) {
          record.add(line);
        }
      }
      add(record, projects);
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

  private static void add(List<FactLine> lines, List<Activity> projects) {
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
        if (said.matches()) {
          role = role == null ? piece : role;
        } else if (coded.matches() && coded.group("number").chars().anyMatch(Character::isDigit)) {
          number = number == null ? piece : number;
        } else if (name == null) {
          name = piece;
        } else if (funder == null
            && OrganizationWords.isIn(piece.text())
            && piece.text().length() < 90) {
          funder = piece;
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
