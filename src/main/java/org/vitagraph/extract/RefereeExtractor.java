package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.Vg;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Reads referees: {@code Prof. Bo Chen, Professor, Example University, bo@uni.example} becomes a
 * referee with role, organization and e-mail. Referees may stand side by side, a column each.
 */
public final class RefereeExtractor implements Extractor {
  private static final Pattern TITLES =
      Pattern.compile(
          "^[{}:\\s]*(?:(?:Prof(?:essor)?|Dr|Mr|Ms|Mrs|Sir|PD|Ph\\.?D|Univ|Priv|Doz|Ing|rer|nat|phil|habil|med|h\\.c)\\b[.-]*\\s*)*");
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?iu)[\\p{L}\\d._%+-]+\\s?(?:@|\\(at\\)|\\[at\\]|\\{at\\}| at )\\s?[\\p{L}\\d-]+(?:(?:\\.| ?\\[dot\\] ?| ?\\(dot\\) ?)[\\p{L}\\d-]+)+");
  private static final Pattern DEGREE =
      Pattern.compile("(?:,?\\s*(?:Ph\\.?\\s?D|M\\.?D|Sc\\.?D|D\\.?Phil|MPH|M\\.?S)\\b\\.?)+$");
  private static final Pattern ROLE_LEAD =
      Pattern.compile("(?iu)^(?:e-?mail|phone|tel|fax|web|address|url)\\b.*|.*\\d{4,}.*");

  @Override
  public void extract(Page page, MentionWriter out) {
    List<Activity> referees = new ArrayList<>();
    OrganizationChoice organizations = new OrganizationChoice();
    for (List<FactLine> run : FactLine.runs(page, EntryKind.REFERENCE)) {
      List<FactLine> record = new ArrayList<>();
      List<FactLine> lines = new ArrayList<>();
      columns(run).forEach(line -> lines.addAll(ListedFacts.cut(line, RefereeExtractor::isPlaced)));
      for (FactLine line : lines) {
        if (name(line) != null && !record.isEmpty()) {
          add(record, organizations, referees);
          record = new ArrayList<>();
        }
        record.add(line);
      }
      add(record, organizations, referees);
    }
    Activity.write(referees, "reference", page, out);
  }

  /** Whether the words are a name and where to find its bearer. */
  private static boolean isPlaced(String text) {
    Matcher titles = TITLES.matcher(text);
    int from = titles.find() ? titles.end() : 0;
    int comma = text.indexOf(',', from);
    return comma > 0
        && NameForm.of(text.substring(from, comma)) != null
        && OrganizationWords.isIn(text.substring(comma));
  }

  /** The lines of each column one after the other, where several names stand side by side. */
  private static List<FactLine> columns(List<FactLine> run) {
    List<FactLine> lines = new ArrayList<>();
    List<List<FactLine>> side = new ArrayList<>();
    for (FactLine line : run) {
      List<FactLine> cells = cells(line);
      boolean names = cells.size() > 1 && cells.stream().allMatch(cell -> name(cell) != null);
      if (names || side.isEmpty() || cells.size() != side.size()) {
        side.forEach(lines::addAll);
        side.clear();
      }
      if (names || !side.isEmpty()) {
        for (int i = 0; i < cells.size(); i++) {
          if (side.size() <= i) {
            side.add(new ArrayList<>());
          }
          side.get(i).add(cells.get(i));
        }
      } else {
        lines.add(line);
      }
    }
    side.forEach(lines::addAll);
    return lines;
  }

  private static List<FactLine> cells(FactLine line) {
    List<FactLine> cells = new ArrayList<>();
    String text = line.text().toString();
    int from = 0;
    while (from <= text.length()) {
      int tab = text.indexOf('\t', from);
      int end = tab < 0 ? text.length() : tab;
      AlignedText cell = line.text().slice(new Span(from, end)).strip();
      if (cell.length() > 0) {
        cells.add(new FactLine(line.of(), cell, List.of(), line.opens()));
      }
      from = end + 1;
    }
    return cells;
  }

  /** The name that a line begins with. */
  private static @Nullable Piece name(FactLine line) {
    String text = line.toString();
    Matcher email = EMAIL.matcher(text);
    List<Span> taken = new ArrayList<>();
    while (email.find()) {
      taken.add(new Span(email.start(), email.end()));
    }
    Matcher titles = TITLES.matcher(text);
    int from = titles.find() ? titles.end() : 0;
    for (Piece piece : Piece.split(line, taken)) {
      if (piece.span().end() > from) {
        Piece bare = piece.cut(from, piece.span().end());
        Matcher degree = DEGREE.matcher(bare.text());
        if (degree.find()) {
          bare = bare.cut(bare.span().start(), bare.span().end() - (degree.end() - degree.start()));
        }
        boolean person =
            NameForm.of(bare.text()) != null
                || from > 3 && bare.text().matches("\\p{Lu}\\S*(?: \\S+){1,3}");
        return person
                && !OrganizationWords.isIn(bare.text())
                && !RoleWords.isIn(bare.text())
                && !Places.isPlace(bare.text())
            ? bare
            : null;
      }
    }
    return null;
  }

  private static void add(
      List<FactLine> lines, OrganizationChoice organizations, List<Activity> referees) {
    Piece name = lines.isEmpty() ? null : name(lines.get(0));
    if (name == null) {
      return;
    }
    List<Piece> pieces = new ArrayList<>();
    Piece mail = null;
    for (FactLine line : lines) {
      List<Span> taken = new ArrayList<>();
      if (name.isOn(line)) {
        taken.add(new Span(0, name.span().end()));
      }
      Matcher email = EMAIL.matcher(line.toString());
      while (email.find()) {
        mail = mail == null ? new Piece(line, new Span(email.start(), email.end()), "") : mail;
        taken.add(new Span(email.start(), email.end()));
      }
      pieces.addAll(Piece.split(line, taken));
    }
    Piece role = null;
    for (Piece piece : pieces) {
      if (role == null
          && RoleWords.isIn(piece.text())
          && !OrganizationWords.hasSchool(piece.text())
          && !ROLE_LEAD.matcher(piece.text()).matches()) {
        role = piece;
      }
    }
    referees.add(
        new Activity(lines)
            .with(Vg.NAME, name)
            .with(Vg.ROLE, role)
            .with(Vg.ORGANIZATION_NAME, organizations.choose(pieces, role))
            .with(Vg.EMAIL, mail));
  }
}
