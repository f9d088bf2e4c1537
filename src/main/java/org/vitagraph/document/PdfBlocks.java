package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines in reading order parted into blocks: headings, list items, and paragraphs, where an entry
 * of a list without marks is a paragraph. What parts them is, in this order: headings, marks,
 * labels in a column of their own, white space, indents, and lines that end before they are full.
 */
final class PdfBlocks {
  /** Lines that belong together. */
  record Draft(Block.Kind kind, int level, List<PdfLine> lines) {}

  /** A range, or a year or month that is set off from the words behind it. */
  private static final Pattern DATE_FIRST =
      Pattern.compile(
          "(?iu)(?:(?:\\p{L}{3,9}\\.? |\\d{1,2}/)?(?:19|20)\\d\\d ?[-\u2013\u2014] ?(?:(?:\\p{L}{3,9}\\.? |\\d{1,2}/)?(?:(?:19|20)?\\d\\d|present|current|now|today|heute|date))?|(?:19|20)\\d\\d)(?:[.:]|\\t| (?=[\\p{Lu}\u201c\"]))");

  /** No entry begins with where its paper appeared or is kept. */
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?i)doi: ?10\\.|https?://(?:dx\\.)?doi\\.org/|arxiv: ?\\d{4}\\.\\d|(?:cited by )?\\d+ citations?\\b|In:? Proc\\p{Ll}*\\b");

  private static final Pattern BROKEN = Pattern.compile("\\p{Ll}-$");

  private static final double WHITE = 0.25;
  private static final double NARROW = 0.12;
  private static final double INDENT = 0.35;

  private final List<PdfLine> lines;
  private final PdfSpacing spacing;
  private final PdfHeadings headings;
  private final PdfLabels labels;
  private final List<Draft> drafts = new ArrayList<>();

  /**
   * How the part under one heading is set.
   *
   * @param spaced whether white space parts its entries
   * @param narrow whether a little white does
   * @param hanging whether the first line of an entry stands out to the left
   * @param broken whether entries have lines that end early
   */
  private record Habit(boolean spaced, boolean narrow, boolean hanging, boolean broken) {
    boolean isNewAfterShort(boolean sameColumn) {
      return hanging || !spaced || (!sameColumn && !broken);
    }
  }

  private PdfBlocks(List<PdfLine> read) {
    labels = PdfLabels.of(read);
    lines = labels.joined(read);
    spacing = PdfSpacing.of(lines);
    headings = PdfHeadings.of(lines, spacing);
  }

  static List<Draft> of(List<PdfLine> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new PdfBlocks(lines).drafts();
    drafts.forEach(draft -> endBrokenWords(draft.lines()));
    return drafts;
  }

  /** A date at the right of a line that ends within a word stands behind the word's end. */
  private static void endBrokenWords(List<PdfLine> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      PdfRow row = lines.get(i).row();
      PdfRow next = lines.get(i + 1).row();
      if (lines.get(i).hasDateAtRight()
          && BROKEN.matcher(row.cells().get(row.cells().size() - 2).text()).find()
          && next.cells().size() == 1
          && Character.isLowerCase(next.text().codePointAt(0))) {
        List<PdfCell> ended = new ArrayList<>(next.cells());
        ended.add(row.last());
        lines.set(
            i, lines.get(i).withRow(row.withCells(row.cells().subList(0, row.cells().size() - 1))));
        lines.set(i + 1, lines.get(i + 1).withRow(next.withCells(ended)));
      }
    }
  }

  private List<Draft> drafts() {
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      while (to < lines.size() && headings.level(lines.get(to)) == 0) {
        to++;
      }
      part(from, to);
      from = to;
      while (from < lines.size() && headings.level(lines.get(from)) > 0) {
        heading(lines.get(from));
        from++;
      }
    }
    return drafts;
  }

  private void heading(PdfLine line) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (last != null && last.kind() == Block.Kind.HEADING) {
      PdfLine above = last.lines().get(last.lines().size() - 1);
      if (PdfHeadings.isWrapped(above, line, spacing)) {
        last.lines().add(line);
        return;
      }
    }
    drafts.add(draft(Block.Kind.HEADING, headings.level(line), line));
  }

  private void part(int from, int to) {
    Habit habit = habit(from, to);
    List<Double> bulletLefts = new ArrayList<>();
    for (int i = from; i < to; i++) {
      PdfLine line = lines.get(i);
      boolean bullet = PdfMarkers.bulletLength(line.row()) > 0;
      Draft last = i == from ? null : drafts.get(drafts.size() - 1);
      if (last == null || starts(last, line, bullet, habit)) {
        if (bullet) {
          bulletLefts.removeIf(left -> left > line.left() + INDENT * line.em());
          if (bulletLefts.isEmpty()
              || bulletLefts.get(bulletLefts.size() - 1) < line.left() - INDENT * line.em()) {
            bulletLefts.add(line.left());
          }
          drafts.add(draft(Block.Kind.ITEM, bulletLefts.size(), line));
        } else {
          drafts.add(draft(Block.Kind.PARAGRAPH, 0, line));
        }
      } else {
        last.lines().add(line);
      }
    }
  }

  private static Draft draft(Block.Kind kind, int level, PdfLine line) {
    List<PdfLine> first = new ArrayList<>();
    first.add(line);
    return new Draft(kind, level, first);
  }

  private boolean starts(Draft block, PdfLine line, boolean bullet, Habit habit) {
    PdfLine first = block.lines().get(0);
    PdfLine above = block.lines().get(block.lines().size() - 1);
    if (bullet || labels.isLabelled(line)) {
      return true;
    }
    double tolerance = INDENT * line.em();
    boolean sameColumn = above.column() == line.column();
    double gap = sameColumn ? spacing.gap(above, line) : 0;
    double left = line.indent();
    double outer = first.indent();
    boolean full = above.isFullBefore(line);
    if (isNumbered(line, first, above, left, gap, full)) {
      return true;
    }
    boolean aligned = Math.abs(left - outer) < tolerance;
    boolean dated =
        startsWithDate(line) && (!full || startsWithDate(first) || startsPeriod(above, line));
    if (aligned && dated && !goesOn(above, line)) {
      return true;
    }
    boolean white = gap > (habit.narrow() && !full ? NARROW : WHITE);
    if (white || gap < -0.5) {
      return !goesOn(above, line) || gap > 0.6 || gap < 0;
    }
    if (IDENTIFIER.matcher(line.row().text()).lookingAt()) {
      return false;
    }
    if (first.hasDateAtRight()
        && line.hasDateAtRight()
        && first.row().first().style().equals(line.row().first().style())) {
      return true;
    }
    boolean marked = block.kind() == Block.Kind.ITEM || !PdfMarkers.number(first.row()).isEmpty();
    double start = labels.textLeft(first) - first.columnLeft();
    if (left < outer - tolerance) {
      return marked || !full || block.lines().size() > 1;
    }
    if (marked) {
      return left < outer + tolerance && !full;
    }
    if (left > outer + tolerance) {
      // A line under the text of a labelled row that is as far in as that text goes on.
      boolean labelled = start > outer + tolerance;
      boolean cut = !sameColumn && left < start + tolerance;
      return labelled && !full && !goesOn(above, line) && (cut || left < start - tolerance);
    }
    if (block.lines().size() > 1 && block.lines().get(1).indent() > outer + tolerance) {
      return true;
    }
    if (goesOn(above, line)) {
      return false;
    }
    return full
        ? habit.hanging()
        : habit.isNewAfterShort(sameColumn) || looksNew(first, above, line);
  }

  /** Whether a date stands before the words, as in {@code 2016–present Associate Editor}. */
  private static boolean startsWithDate(PdfLine line) {
    return DATE_FIRST.matcher(line.row().text()).lookingAt();
  }

  /** Whether a range of dates stands behind the end of a sentence. */
  private static boolean startsPeriod(PdfLine above, PdfLine line) {
    Matcher date = DATE_FIRST.matcher(line.row().text());
    return above.row().text().endsWith(".")
        && date.lookingAt()
        && date.group().matches(".*[-\u2013\u2014].*");
  }

  private static boolean looksNew(PdfLine first, PdfLine above, PdfLine line) {
    PdfStyle style = line.row().first().style();
    return style.equals(first.row().first().style())
        && !style.equals(above.row().first().style())
        && style.bold();
  }

  private static boolean isNumbered(
      PdfLine line, PdfLine first, PdfLine above, double left, double gap, boolean full) {
    String number = PdfMarkers.number(line.row());
    if (number.isEmpty()) {
      return false;
    }
    int last = PdfMarkers.value(PdfMarkers.number(first.row()));
    boolean follows = last >= 0 && Math.abs(PdfMarkers.value(number) - last) <= 2;
    boolean hangs = left < above.indent() - INDENT * line.em();
    return gap > WHITE || follows || !full || (hangs && number.startsWith("["));
  }

  /** Whether the words themselves say that the line goes on. */
  private static boolean goesOn(PdfLine above, PdfLine line) {
    String before = above.row().text();
    int first = line.row().text().codePointAt(0);
    return Character.isLowerCase(first)
        || before.endsWith(",")
        || (before.endsWith("-")
            && before.length() > 1
            && Character.isLetter(before.charAt(before.length() - 2)))
        || before.endsWith(" and")
        || before.endsWith("&");
  }

  private Habit habit(int from, int to) {
    int spaced = 0;
    int narrow = 0;
    int hanging = 0;
    int flush = 0;
    int full = 0;
    int broken = 0;
    boolean sure = true;
    for (int i = from + 1; i < to; i++) {
      PdfLine above = lines.get(i - 1);
      PdfLine line = lines.get(i);
      if (above.column() != line.column()) {
        sure = false;
        continue;
      }
      double gap = spacing.gap(above, line);
      double indent = (line.indent() - above.indent()) / line.em();
      if (gap > WHITE || gap < -0.5) {
        spaced++;
        sure = true;
      } else if (!above.isFullBefore(line)) {
        narrow += gap > NARROW && Math.abs(above.em() - line.em()) < 0.3 ? 1 : 0;
        broken += gap <= NARROW ? 1 : 0;
        sure = true;
      } else {
        full++;
        hanging += sure && indent > INDENT && indent < 6 ? 1 : 0;
        flush += sure && Math.abs(indent) <= INDENT ? 1 : 0;
        sure = false;
      }
    }
    return new Habit(
        spaced + narrow >= 1 && full + broken > 0,
        narrow >= 1 && narrow * 2 > broken,
        hanging > flush,
        broken * 2 > spaced + narrow);
  }
}
