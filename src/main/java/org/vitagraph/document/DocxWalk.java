package org.vitagraph.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Walks the body of a Word file and renders it: what each element of WordprocessingML means for
 * blocks, lines and marks. Text that was deleted with changes tracked is not printed; a text box
 * stands behind the paragraph that it is anchored in.
 */
final class DocxWalk {
  private static final Pattern HYPERLINK =
      Pattern.compile("^\\s*HYPERLINK\\s+(?:\\\\[a-z]\\s+)*\"?([^\"\\s]+)\"?");
  private static final Pattern NUMBER_FIELD =
      Pattern.compile("^\\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\\b");
  private static final int LONGEST_ENTRY = 3000;
  private static final int MOST_PARAGRAPHS = 8;

  /** A shorter row without a first cell goes on with the row above. */
  private static final int LONGEST_CONTINUATION = 60;

  private static final int DEEPEST = 200;

  /** A field that is open: {@code HYPERLINK "https://..."} and then its words. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private int marks = -1;
    private boolean isResult;
  }

  private final PageText out;
  private final DocxParts parts;
  private final DocxStyles styles;
  private final Deque<Field> fields = new ArrayDeque<>();
  private final List<Element> boxes = new ArrayList<>();
  private boolean inRow;
  private int depth;

  DocxWalk(PageText out, DocxParts parts, DocxStyles styles) {
    this.out = out;
    this.parts = parts;
    this.styles = styles;
  }

  /** Renders paragraphs and tables. */
  void blocks(Element parent) {
    if (depth > DEEPEST) {
      return;
    }
    depth++;
    for (Element child : parent.children()) {
      switch (Docx.name(child)) {
        case "p" -> paragraph(child);
        case "tbl" -> table(child);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> blocks(child);
        default -> {}
      }
    }
    depth--;
  }

  private void paragraph(Element paragraph) {
    Element properties = Docx.child(paragraph, "pPr");
    if (inRow) {
      out.endLine();
      inline(paragraph);
    } else {
      int heading = styles.headingLevel(properties);
      int item = heading > 0 ? 0 : styles.itemLevel(properties);
      Block.Kind kind =
          heading > 0 ? Block.Kind.HEADING : item > 0 ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
      out.block(kind, Math.max(heading, item));
      if (isEmpty(paragraph)) {
        out.gap();
      }
      inline(paragraph);
      out.endBlock();
    }
    List<Element> anchored = List.copyOf(boxes);
    boxes.clear();
    anchored.forEach(this::blocks);
  }

  private static boolean isEmpty(Element paragraph) {
    return paragraph.text().isBlank();
  }

  private void inline(Element parent) {
    if (depth > DEEPEST) {
      return;
    }
    depth++;
    for (Element child : parent.children()) {
      switch (Docx.name(child)) {
        case "r" -> run(child);
        case "hyperlink" -> link(child);
        case "fldSimple" -> field(child);
        case "oMath", "oMathPara" -> out.words(child.text());
        case "sdt", "sdtContent", "smartTag", "customXml", "ins", "moveTo", "dir", "bdo" ->
            inline(child);
        default -> {}
      }
    }
    depth--;
  }

  private void link(Element link) {
    String target = parts.target(Docx.attribute(link, "id"));
    int marks = out.marks();
    if (target.contains(":")) {
      out.open(Mark.Kind.LINK, target);
    }
    inline(link);
    out.close(Math.min(marks, out.marks()));
  }

  private void field(Element field) {
    String instruction = Docx.attribute(field, "instr");
    if (NUMBER_FIELD.matcher(instruction).find()) {
      return;
    }
    Matcher link = HYPERLINK.matcher(instruction);
    int marks = out.marks();
    if (link.find() && link.group(1).contains(":")) {
      out.open(Mark.Kind.LINK, link.group(1));
    }
    inline(field);
    out.close(Math.min(marks, out.marks()));
  }

  private void run(Element run) {
    Element properties = Docx.child(run, "rPr");
    if (Docx.isOn(properties, "vanish")) {
      return;
    }
    int marks = out.marks();
    boolean marked = false;
    for (Element child : run.children()) {
      String name = Docx.name(child);
      if (!marked && (name.equals("t") || name.equals("noBreakHyphen"))) {
        open(properties);
        marked = true;
      }
      piece(name, child);
    }
    if (marked) {
      out.close(Math.min(marks, out.marks()));
    }
  }

  private void open(@Nullable Element properties) {
    if (Docx.isOn(properties, "b")) {
      out.open(Mark.Kind.BOLD, null);
    }
    if (Docx.isOn(properties, "i")) {
      out.open(Mark.Kind.ITALIC, null);
    }
    // What programs underline is a link, as a rule.
    if (Docx.isOn(properties, "u") && fields.isEmpty()) {
      out.open(Mark.Kind.UNDERLINE, null);
    }
    if (properties != null && Docx.value(properties, "vertAlign").equals("superscript")) {
      out.open(Mark.Kind.SUPERSCRIPT, null);
    }
  }

  private void piece(String name, Element piece) {
    switch (name) {
      case "t" -> {
        if (fields.stream().allMatch(DocxWalk::isPrinted)) {
          out.words(piece.wholeText());
        }
      }
      case "tab", "ptab" -> out.tab();
      case "br" -> {
        if (!Docx.attribute(piece, "type").equals("page")) {
          out.lineBreak();
        }
      }
      case "cr" -> out.lineBreak();
      case "noBreakHyphen" -> out.words("-");
      case "fldChar" -> fieldPart(Docx.attribute(piece, "fldCharType"));
      case "instrText" -> {
        if (!fields.isEmpty()) {
          fields.peek().instruction.append(piece.wholeText());
        }
      }
      case "drawing", "pict", "object" -> findBoxes(piece);
      case "AlternateContent" -> {
        // Two renderings of one drawing; the second is for old programs.
        Element choice = Docx.child(piece, "Choice");
        findBoxes(choice == null ? piece : choice);
      }
      default -> {}
    }
  }

  private static boolean isPrinted(Field field) {
    return field.isResult && !NUMBER_FIELD.matcher(field.instruction).find();
  }

  private void fieldPart(String part) {
    if (part.equals("begin")) {
      fields.push(new Field());
    } else if (part.equals("separate") && !fields.isEmpty()) {
      Field field = fields.peek();
      field.isResult = true;
      Matcher link = HYPERLINK.matcher(field.instruction);
      if (link.find() && link.group(1).contains(":")) {
        field.marks = out.marks();
        out.open(Mark.Kind.LINK, link.group(1));
      }
    } else if (part.equals("end") && !fields.isEmpty()) {
      Field field = fields.pop();
      if (field.marks >= 0) {
        out.close(Math.min(field.marks, out.marks()));
      }
    }
  }

  private void findBoxes(Element drawing) {
    for (Element inside : drawing.getAllElements()) {
      if (Docx.is(inside, "txbxContent") && boxes.stream().noneMatch(inside.parents()::contains)) {
        boxes.add(inside);
      }
    }
  }

  private void table(Element table) {
    List<List<Element>> rows = new ArrayList<>();
    rows(table, rows);
    if (inRow) {
      rows.forEach(row -> row.forEach(this::blocks));
      return;
    }
    List<List<Element>> entry = new ArrayList<>();
    for (List<Element> row : rows) {
      if (!entry.isEmpty() && !continues(row)) {
        entry(entry);
        entry.clear();
      }
      entry.add(row);
    }
    entry(entry);
  }

  private static void rows(Element parent, List<List<Element>> rows) {
    for (Element child : parent.children()) {
      switch (Docx.name(child)) {
        case "tr" -> {
          List<Element> cells = new ArrayList<>();
          cells(child, cells);
          Element properties = Docx.child(child, "trPr");
          boolean deleted = properties != null && Docx.child(properties, "del") != null;
          if (!deleted && cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
            rows.add(cells);
          }
        }
        case "sdt", "sdtContent", "customXml", "ins" -> rows(child, rows);
        default -> {}
      }
    }
  }

  private static void cells(Element row, List<Element> cells) {
    for (Element child : row.children()) {
      switch (Docx.name(child)) {
        case "tc" -> cells.add(child);
        case "sdt", "sdtContent", "customXml" -> cells(child, cells);
        default -> {}
      }
    }
  }

  private static boolean continues(List<Element> row) {
    return row.size() > 1
        && row.get(0).text().isBlank()
        && row.stream().mapToInt(cell -> cell.text().length()).sum() < LONGEST_CONTINUATION;
  }

  private void entry(List<List<Element>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    if (rows.stream().anyMatch(this::isLayout)) {
      rows.forEach(this::layout);
      return;
    }
    List<List<Element>> columns = rows.size() == 1 ? columns(rows.get(0)) : List.of();
    if (!columns.isEmpty()) {
      columns.forEach(row -> row(List.of(row)));
    } else {
      row(rows);
    }
  }

  private void row(List<List<Element>> rows) {
    out.block(Block.Kind.ROW, 0);
    inRow = true;
    for (List<Element> row : rows) {
      out.endLine();
      for (Element cell : row) {
        out.tab();
        cell(cell);
      }
    }
    inRow = false;
    out.endBlock();
  }

  /** The first paragraph goes on the row's line, the others are lines of their own. */
  private void cell(Element cell) {
    if (Docx.is(cell, "p")) {
      inline(cell);
      return;
    }
    List<Element> paragraphs = paragraphs(cell);
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0) {
        out.endLine();
      }
      inline(paragraphs.get(i));
    }
  }

  /** A row that is a page's layout: sections, lists or tables stand in its cells. */
  private boolean isLayout(List<Element> row) {
    for (Element cell : row) {
      List<Element> paragraphs = paragraphs(cell);
      boolean many = paragraphs.size() > MOST_PARAGRAPHS || cell.text().length() > LONGEST_ENTRY;
      boolean lists =
          paragraphs.stream()
              .map(paragraph -> Docx.child(paragraph, "pPr"))
              .anyMatch(p -> styles.headingLevel(p) > 0 || styles.itemLevel(p) > 0);
      boolean inner = cell.getAllElements().stream().anyMatch(e -> Docx.is(e, "tbl"));
      if (many && columns(row).isEmpty() || lists || inner) {
        return true;
      }
    }
    return false;
  }

  /** Cells one after the other; a first cell that is a heading by its words heads the others. */
  private void layout(List<Element> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String words = cells.get(i).text().strip();
      if (i == 0 && cells.size() > 1 && HeadingWords.make(words)) {
        out.block(Block.Kind.HEADING, 2);
        out.words(words);
        out.endBlock();
      } else {
        blocks(cells.get(i));
        out.gap();
      }
    }
  }

  /** Years in one cell, and as many paragraphs beside them: rows; empty if the row is not so. */
  private static List<List<Element>> columns(List<Element> row) {
    List<List<Element>> columns = row.stream().map(DocxWalk::paragraphs).toList();
    int n = columns.isEmpty() ? 0 : columns.get(0).size();
    if (n < 2
        || columns.size() < 2
        || columns.stream().anyMatch(column -> column.size() != n)
        || columns.get(0).stream().anyMatch(p -> !Entries.isDate(p.text()))) {
      return List.of();
    }
    List<List<Element>> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int at = i;
      rows.add(columns.stream().map(column -> column.get(at)).toList());
    }
    return rows;
  }

  private static List<Element> paragraphs(Element cell) {
    return cell.getAllElements().stream()
        .filter(element -> Docx.is(element, "p") && !element.text().isBlank())
        .toList();
  }
}
