package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Tables whose first row names their columns, {@code S. No. | Degree | University | Year}. The row
 * states nothing; what it says of the columns puts the other rows into the form that lists without
 * one have: numbers and grades left out, {@code From} and {@code To} as one range.
 */
final class TableHeads {
  private static final String COUNT = "(?:s|sl|sr|serial)?\\.? ?(?:no|number|nr)s?\\.?|#|№";
  private static final String START = "from|starts?|start(?:ing)? date|date of joining|joined";
  private static final String END = "to|until|ends?|end date|date of leaving|left";
  private static final String ASIDE =
      "(?:ref ?|item |publication |document )?type|tipologia|tipo|typ|credits?|enrol+ments?|fte|c?gpa|class|division|marks|percentage|%|type|hours|class/c?gpa|number of students|no\\. of students";
  private static final String OTHER =
      "(?:(?:name|title|topic|details?|date|year|nature|place|area) of (?:the )?)?"
          + "(?:names?|students?|scholars?|candidates?|supervisors?|years?|dates?|periods?|duration|semesters?|terms?|session|degrees?|qualifications?"
          + "|examinations?|fields?|majors?|subjects?|disciplines?|speciali[sz]ations?|university|universities|institut(?:es?|ions?)|organi[sz]ations?|employers?"
          + "|company|college|board|affiliation|country|city|place|location|positions?(?: held)?|posts?(?: held)?|designation|roles?|titles?|thes[ei]s|dissertations?"
          + "|(?:(?:thesis|project|course|paper|dissertation) )titles?|(?:research )?topics?|projects?|funders?|(?:funding|sponsoring|granting) (?:agency|agencies|body|source)|sponsors?"
          + "|agency|source|grants?|amounts?|values?|budget|status|courses?|course (?:code|no\\.?|number|name)|code|modules?|level"
          + "|(?:current|present) (?:posts?|positions?|employment)|awards?|awarding (?:body|institution)|events?|remarks|work|award"
          + "|authors?|proceedings|titel|titre|t[ií]tul?o|titolo|autor(?:en|es|i)?|auteurs?|autore|rivista|revue|revista|zeitschrift|convegno|jahr|année|anno|año|data(?: di pubblicazione)?|journals?|venues?|publications?|publishers?|papers?|articles?|references?|links?|dois?|urls?|cited by|citations?)"
          + "(?: (?:of|awarded|obtained|held|received|completed|graduated))?";

  private static final Pattern NAMES =
      Pattern.compile(
          "(?iu)(?:(?:"
              + COUNT
              + "|"
              + START
              + "|"
              + END
              + "|"
              + ASIDE
              + "|"
              + OTHER
              + ")(?:\\s+|\\s*/\\s*|\\s+and\\s+|\\s*,\\s*|$))+");
  private static final Pattern IS_COUNT = Pattern.compile("(?iu)" + COUNT);
  private static final Pattern IS_START = Pattern.compile("(?iu)" + START);
  private static final Pattern IS_END = Pattern.compile("(?iu)" + END);
  private static final Pattern IS_ASIDE = Pattern.compile("(?iu)" + ASIDE);
  private static final Pattern IS_TYPE = Pattern.compile("(?iu).*typ.*|tipologia|tipo");
  private static final Pattern EXPLAINED = Pattern.compile("\\s*\\([^()]*\\)|\\s*:$");
  private static final Pattern COUNTED = Pattern.compile("^\\d{1,3}[.)]?\\s+(?=\\S)");
  private static final int LONGEST = 160;

  private TableHeads() {}

  /** Whether the line names columns and says nothing else. */
  static boolean isHead(String line) {
    return line.indexOf('\t') > 0
        && line.length() <= LONGEST
        && cells(line).stream()
            .map(cell -> EXPLAINED.matcher(cell.of(line)).replaceAll(""))
            .allMatch(cell -> NAMES.matcher(cell.strip()).matches());
  }

  /** The lines without heads, and the rows below each as it says. */
  static List<PlacedLine> applied(List<PlacedLine> lines) {
    if (lines.stream().noneMatch(line -> isHead(line.text()))) {
      return lines;
    }
    List<PlacedLine> out = new ArrayList<>();
    List<String> head = List.of();
    for (int i = 0; i < lines.size(); i++) {
      PlacedLine line = lines.get(i);
      boolean row = line.text().indexOf('\t') > 0;
      if (row && isHead(line.text()) && i + 1 < lines.size()) {
        head = names(line.text());
      } else if (head.isEmpty() || !row && line.first()) {
        head = List.of();
        out.add(line);
      } else {
        out.add(row(line, head));
      }
    }
    return out;
  }

  private static PlacedLine row(PlacedLine line, List<String> head) {
    String text = line.text();
    List<Span> cells = cells(text);
    if (cells.size() != head.size()) {
      Matcher count = COUNTED.matcher(text);
      boolean counted = IS_COUNT.matcher(head.get(0)).lookingAt();
      return counted && count.find() ? line.from(count.end()) : line;
    }
    AlignedText.Builder out = new AlignedText.Builder();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Span cell = cells.get(i);
      String name = head.get(i);
      boolean empty = cell.of(text).isBlank();
      boolean isType = IS_TYPE.matcher(name).matches() && HtmlVisibility.isType(cell.of(text));
      boolean isAside = IS_COUNT.matcher(name).matches() || IS_ASIDE.matcher(name).matches();
      if (empty || isAside && !isType) {
        continue;
      }
      boolean end =
          i > 0 && IS_END.matcher(name).matches() && IS_START.matcher(head.get(i - 1)).matches();
      if (out.length() > 0) {
        out.insert(end ? " – " : "\t");
      }
      int shift = out.length() - cell.start();
      if (isType) {
        marks.add(
            new Mark(Mark.Kind.LABEL, new Span(out.length(), out.length() + cell.length()), null));
      }
      for (Mark mark : line.line().marks()) {
        if (mark.span().overlaps(cell)) {
          marks.add(
              new Mark(
                  mark.kind(),
                  new Span(
                      Math.max(cell.start(), mark.span().start()) + shift,
                      Math.min(cell.end(), mark.span().end()) + shift),
                  mark.target()));
        }
      }
      out.append(line.line().text().slice(cell));
    }
    Line old = line.line();
    Line row = new Line(out.build(), marks, old.indent(), old.gap(), old.size(), old.page());
    return row.text().length() == 0
        ? line
        : new PlacedLine(row, line.kind(), line.level(), true, line.wrapped());
  }

  private static List<String> names(String head) {
    return cells(head).stream()
        .map(cell -> EXPLAINED.matcher(cell.of(head)).replaceAll("").strip())
        .toList();
  }

  private static List<Span> cells(String line) {
    List<Span> cells = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == '\t') {
        int start = from;
        int end = i;
        while (start < end && Character.isWhitespace(line.charAt(start))) {
          start++;
        }
        while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
          end--;
        }
        cells.add(new Span(start, end));
        from = i + 1;
      }
    }
    return cells;
  }
}
