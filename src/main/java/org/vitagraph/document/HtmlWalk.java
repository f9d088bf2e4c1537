package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Walks the visible elements of a page and renders them: the table of what each HTML element means
 * for blocks, lines and marks.
 *
 * <p>Inside one entry (a list item, a table row, a repeated box) paragraphs, headings and boxes are
 * lines; elsewhere they are blocks.
 */
final class HtmlWalk {
  private static final Pattern FIELD =
      Pattern.compile("(?i).*(?:title|author|venue|journal|periodical|conference|publisher).*");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:paper|pub|publication|article|item|entry)?[_-]?title(?:$|\\s)");
  private static final Pattern APART =
      Pattern.compile("(?i).*(?:badge|btn|button|label|tag|pill).*");

  /** What a page labels its entries by. */
  private static final Pattern LABEL =
      Pattern.compile("(?i).*(?:type|badge|label|category|kind|status).*");

  private static final Pattern BOLD_STYLE = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
  private static final Pattern ITALIC_STYLE = Pattern.compile("font-style\\s*:\\s*italic");
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)(?:^|[-_ ])(?:persons?|people|authors?|contributors?|name-?list|DLauthors)(?:$|[-_ ])");
  private static final Pattern FACTS = Pattern.compile("(?i)(?:^|[-_ ])meta(?:data)?(?:$|[-_ ])");
  private static final Pattern ROWS = Pattern.compile("[2-9]|\\d{2,3}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_FACT = 200;
  private static final int LONGEST_ENTRY = 3000;

  private final PageText out;
  private final HtmlVisibility visibility;
  private final HtmlRecords records;
  private boolean inEntry;
  private boolean inHeading;
  private int depth;

  HtmlWalk(PageText out, HtmlVisibility visibility, HtmlRecords records) {
    this.out = out;
    this.visibility = visibility;
    this.records = records;
  }

  /** Renders what is inside the element. */
  void walk(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        if (element.normalName().equals("pre")) {
          preformatted(words.getWholeText());
        } else {
          out.words(words.getWholeText());
        }
      } else if (node instanceof Element child && visibility.isVisible(child)) {
        render(child);
      }
    }
  }

  private void render(Element element) {
    if (isType(element)) {
      marked(element, Mark.Kind.LABEL, true);
      return;
    }
    switch (element.normalName()) {
      case "br" -> lineBreak();
      case "hr" -> divide();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol", "menu" -> list(element);
      case "li" -> item(element);
      case "dl" -> definitions(element);
      case "table" -> table(element);
      case "tr" -> rows(List.of(element));
      case "td", "th" -> cell(element);
      case "p", "blockquote", "pre", "figcaption", "caption", "dt", "dd" -> paragraph(element);
      case "details" -> details(element);
      case "summary" -> marked(element, Mark.Kind.BOLD, true);
      case "a" -> link(element);
      case "b", "strong" -> marked(element, Mark.Kind.BOLD, false);
      case "i", "em", "cite" -> marked(element, Mark.Kind.ITALIC, false);
      case "u", "ins" -> marked(element, Mark.Kind.UNDERLINE, false);
      case "sup" -> marked(element, Mark.Kind.SUPERSCRIPT, false);
      case "q" -> quoted(element);
      case "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "address",
          "center",
          "figure",
          "form",
          "fieldset",
          "hgroup",
          "body",
          "html" ->
          box(element);
      default -> {
        if (isOwnBox(element)) {
          box(element);
        } else {
          inline(element);
        }
      }
    }
  }

  /** An element that only the page's program knows, around others that are boxes. */
  static boolean isOwnBox(Element element) {
    return element.normalName().indexOf('-') > 0
        && element.selectFirst("div, p, ul, ol, table, section, article, h1, h2, h3, h4") != null;
  }

  private void lineBreak() {
    if (inHeading) {
      out.space();
    } else if (out.lineBreak() > 1 && !inEntry) {
      out.endBlock();
    }
  }

  private void divide() {
    if (!inEntry) {
      out.endBlock();
    }
  }

  private void heading(Element element) {
    if (inEntry) {
      marked(element, Mark.Kind.BOLD, true);
      return;
    }
    out.block(Block.Kind.HEADING, element.normalName().charAt(1) - '0');
    inHeading = true;
    walk(element);
    inHeading = false;
    out.endBlock();
  }

  private void paragraph(Element element) {
    if (inEntry) {
      line(element);
    } else {
      out.block(Block.Kind.PARAGRAPH, 0);
      walk(element);
      out.endBlock();
    }
  }

  private void box(Element element) {
    if (inEntry) {
      line(element);
    } else if (records.isRecord(element)) {
      entry(element, Block.Kind.ITEM, 0);
    } else {
      out.endBlock();
      walk(element);
      out.endBlock();
    }
  }

  private void line(Element element) {
    out.line();
    walk(element);
    out.line();
  }

  private void entry(Element element, Block.Kind kind, int level) {
    out.block(kind, level);
    inEntry = true;
    walk(element);
    inEntry = false;
    out.endBlock();
  }

  private void list(Element list) {
    boolean outerEntry = inEntry;
    if (outerEntry && isPeople(list)) {
      people(list);
      return;
    }
    if (outerEntry && isLinks(list)) {
      for (Element item : list.children()) {
        out.space();
        walk(item);
        out.space();
      }
      return;
    }
    if (outerEntry && isFacts(list)) {
      list.children().stream().filter(visibility::isVisible).forEach(this::line);
      return;
    }
    out.endBlock();
    inEntry = false;
    depth++;
    walk(list);
    depth--;
    out.endBlock();
    if (outerEntry) {
      out.block(Block.Kind.ITEM, depth);
      inEntry = true;
    }
  }

  /** Names one below the other that make one line of authors. */
  private boolean isPeople(Element list) {
    Element item = list.selectFirst("> li");
    String names = list.className() + " " + (item == null ? "" : item.className());
    return PEOPLE.matcher(names).find()
        && list.select("> li").stream().allMatch(li -> li.text().length() < LONGEST_NAME);
  }

  private void people(Element list) {
    out.line();
    boolean isFirst = true;
    for (Element item : list.children()) {
      if (visibility.isVisible(item)) {
        out.words(isFirst ? "" : ", ");
        isFirst = false;
        run(item);
      }
    }
    out.line();
  }

  /** Boxes within a name are no lines. */
  private void run(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        out.words(words.getWholeText());
      } else if (node instanceof Element child && visibility.isVisible(child)) {
        if (child.normalName().equals("a")) {
          target(child);
        } else {
          run(child);
        }
      }
    }
  }

  /** Facts of an entry side by side: its date, its journal. */
  private boolean isFacts(Element list) {
    Element item = list.selectFirst("> li");
    String names = list.className() + " " + (item == null ? "" : item.className());
    return FACTS.matcher(names).find()
        && list.select("> li").stream().allMatch(li -> li.text().length() < LONGEST_FACT);
  }

  /** A row of links under an entry: {@code pdf code slides}. */
  private boolean isLinks(Element list) {
    List<Element> items = list.select("> li");
    return hold(list, items)
        && items.stream()
            .allMatch(item -> item.text().length() < 30 && item.selectFirst("a") != null);
  }

  private void item(Element item) {
    boolean holdsSections =
        item.select("h1, h2, h3, h4, h5, h6").size() > 1
            || (item.select("p, div").size() > 8 && visibility.length(item) > LONGEST_ENTRY);
    boolean isForm =
        holdsSections
            && item.select("table, dl").stream().filter(part -> HtmlForm.of(part) != null).count()
                == 1;
    if (inEntry) {
      line(item);
    } else if (holdsSections && !isForm) {
      out.endBlock();
      walk(item);
      out.endBlock();
    } else {
      entry(item, Block.Kind.ITEM, Math.max(1, depth));
    }
  }

  /** A term with one definition is one entry; a term over several is a heading of sorts. */
  private void definitions(Element list) {
    HtmlForm form = HtmlForm.of(list);
    if (form != null) {
      form(form);
      return;
    }
    List<Element> parts = list.select("> dt, > dd, > div > dt, > div > dd");
    boolean plain = list.selectFirst("table, ul, ol, dl dl, h1, h2, h3") == null;
    if (inEntry || !plain || !hold(list, parts)) {
      box(list);
      return;
    }
    out.endBlock();
    for (int i = 0; i < parts.size(); i++) {
      Element part = parts.get(i);
      int next = i + 1;
      while (next < parts.size() && parts.get(next).normalName().equals("dd")) {
        next++;
      }
      boolean term = part.normalName().equals("dt");
      List<Element> under = term ? parts.subList(i + 1, next) : List.of();
      boolean heads = under.size() > 1 && under.stream().allMatch(dd -> dd.text().length() > 60);
      out.block(term ? Block.Kind.PARAGRAPH : Block.Kind.ITEM, term ? 0 : 1);
      inEntry = true;
      if (term) {
        int bold = out.open(Mark.Kind.BOLD, null);
        visit(part);
        out.close(bold);
      } else {
        visit(part);
      }
      if (term && !heads) {
        for (Element definition : under) {
          out.line();
          visit(definition);
        }
        i += under.size();
      }
      inEntry = false;
      out.endBlock();
    }
  }

  /** The lines of one paper: its title, its authors, where and when it appeared. */
  private void form(HtmlForm form) {
    boolean outerEntry = inEntry;
    if (!outerEntry) {
      out.block(Block.Kind.ITEM, Math.max(1, depth));
    }
    inEntry = true;
    for (Element title : form.of(HtmlForm.Role.TITLE)) {
      marked(title, Mark.Kind.BOLD, true);
    }
    labelled("", form.of(HtmlForm.Role.AUTHORS), true);
    labelled("", form.of(HtmlForm.Role.VENUE), true);
    labelled("vol. ", form.of(HtmlForm.Role.VOLUME), false);
    labelled("no. ", form.of(HtmlForm.Role.ISSUE), false);
    labelled("pp. ", form.of(HtmlForm.Role.PAGES), false);
    labelled("", form.of(HtmlForm.Role.DATE), false);
    labelled("doi: ", form.of(HtmlForm.Role.DOI), true);
    for (Element type : form.of(HtmlForm.Role.TYPE)) {
      marked(type, Mark.Kind.LABEL, true);
    }
    inEntry = outerEntry;
    if (!outerEntry) {
      out.endBlock();
    }
  }

  private void labelled(String label, List<Element> values, boolean ownLine) {
    if (ownLine) {
      out.line();
    }
    boolean isFirst = ownLine;
    for (Element value : values) {
      out.words((isFirst ? "" : ", ") + label);
      isFirst = false;
      visit(value);
    }
  }

  private void visit(Element element) {
    if (visibility.isVisible(element)) {
      walk(element);
    }
  }

  /** Whether the parts are all of the element that is read. */
  private boolean hold(Element whole, List<Element> parts) {
    int length = parts.stream().filter(visibility::isVisible).mapToInt(visibility::length).sum();
    return length == visibility.length(whole);
  }

  private void table(Element table) {
    HtmlForm form = HtmlForm.of(table);
    if (form != null) {
      form(form);
      return;
    }
    List<Element> all = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    List<Element> parts = new ArrayList<>(table.select("> caption"));
    parts.addAll(all);
    if (inEntry || !hold(table, parts)) {
      box(table);
      return;
    }
    out.endBlock();
    table.select("> caption").forEach(this::paragraph);
    List<Element> rows = new ArrayList<>();
    boolean divided = all.stream().filter(HtmlWalk::isDivider).count() >= 3;
    for (Element row : all) {
      if (visibility.isVisible(row)) {
        if (!rows.isEmpty() && !(divided ? !isDivider(row) : continues(row))) {
          rows(rows);
          rows.clear();
        }
        rows.add(row);
      }
    }
    rows(rows);
    out.endBlock();
  }

  /** A row without words, or a rule, that stands between entries of several rows. */
  private static boolean isDivider(Element row) {
    return row.text().isBlank();
  }

  /** A short row with an empty first cell goes on with what the row above it said. */
  private static boolean continues(Element row) {
    return row.childrenSize() > 1
        && row.child(0).text().isBlank()
        && row.child(0).selectFirst("img") == null
        && row.text().length() < 60;
  }

  private void rows(List<Element> rows) {
    boolean outerEntry = inEntry;
    if (!outerEntry && (rows.size() > 8 || rows.stream().anyMatch(this::isLayout))) {
      rows.forEach(this::box);
      return;
    }
    if (!outerEntry) {
      out.block(Block.Kind.ROW, 0);
    }
    inEntry = true;
    for (Element row : rows) {
      out.endLine();
      yearAbove(row).ifPresent(year -> out.words(year.text()));
      walk(row);
    }
    inEntry = outerEntry;
    if (!outerEntry) {
      out.endBlock();
    }
  }

  /** The year in a cell that reaches down from a row above to this one. */
  private static Optional<Element> yearAbove(Element row) {
    int distance = 0;
    for (Element above = row.previousElementSibling();
        above != null;
        above = above.previousElementSibling()) {
      distance++;
      Element cell = above.firstElementChild();
      String rows = cell == null ? "" : cell.attr("rowspan");
      if (cell != null && ROWS.matcher(rows).matches()) {
        boolean isYear = YEAR.matcher(cell.text()).matches();
        return isYear && Integer.parseInt(rows) > distance ? Optional.of(cell) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isLayout(Element row) {
    return visibility.length(row) > LONGEST_ENTRY
        || !visibility.shown(row, "table, li, dl, h1, h2, h3").isEmpty()
        || !isRegular(row) && records.isAnyIn(row);
  }

  /** A row of cells among others like it, as tables of papers have. */
  private static boolean isRegular(Element row) {
    int cells = row.childrenSize();
    return cells > 1
        && row.siblingElements().stream().filter(other -> other.childrenSize() == cells).count()
            > 1;
  }

  private void cell(Element cell) {
    if (!inEntry) {
      box(cell);
      return;
    }
    out.tab();
    if (cell.normalName().equals("th")) {
      marked(cell, Mark.Kind.BOLD, false);
    } else {
      walk(cell);
    }
  }

  private void details(Element details) {
    Element summary = details.selectFirst("> summary");
    if (summary == null || !HtmlVisibility.isAddedOnDemand(summary.text())) {
      box(details);
    }
  }

  private void link(Element link) {
    boolean box = link.selectFirst("h1, h2, h3, h4, h5, h6, p, div") != null;
    if (box && !inEntry && records.isRecord(link)) {
      out.block(Block.Kind.ITEM, 0);
      inEntry = true;
      target(link);
      inEntry = false;
      out.endBlock();
      return;
    }
    // Buttons in a row stand apart by their style alone.
    if (link.previousSibling() instanceof Element previous && previous.normalName().equals("a")) {
      out.space();
    }
    apart(link);
    target(link);
    apart(link);
  }

  private void target(Element link) {
    String href = link.attr("href").strip();
    String absolute = link.absUrl("href");
    String target = absolute.isEmpty() ? href : absolute;
    String scheme = href.toLowerCase(Locale.ROOT);
    if (href.isEmpty() || scheme.startsWith("javascript:") || scheme.startsWith("data:")) {
      walk(link);
    } else {
      int mark = out.open(Mark.Kind.LINK, target);
      walk(link);
      out.close(mark);
    }
  }

  private void marked(Element element, Mark.Kind kind, boolean ownLine) {
    if (ownLine) {
      out.line();
    }
    int mark = out.open(kind, null);
    walk(element);
    out.close(mark);
    if (ownLine) {
      out.line();
    }
  }

  private void quoted(Element element) {
    out.words("\u201C");
    walk(element);
    out.words("\u201D");
  }

  private void inline(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    Mark.Kind kind = null;
    if (BOLD_STYLE.matcher(style).find()
        || element.hasClass("font-weight-bold")
        || element.hasClass("fw-bold")) {
      kind = Mark.Kind.BOLD;
    } else if (ITALIC_STYLE.matcher(style).find()) {
      kind = Mark.Kind.ITALIC;
    } else if (inEntry && TITLE.matcher(element.className()).find()) {
      // What the class calls a title the style sheet sets apart.
      kind = Mark.Kind.BOLD;
    }
    boolean ownLine = isFieldOfItsOwn(element);
    if (ownLine) {
      out.line();
    }
    apart(element);
    if (!element.className().isEmpty()) {
      out.seam();
    }
    walkMarked(element, kind);
    if (!element.className().isEmpty()) {
      out.seam();
    }
    apart(element);
    if (ownLine) {
      out.line();
    }
  }

  private void walkMarked(Element element, Mark.@Nullable Kind kind) {
    if (kind == null) {
      walk(element);
    } else {
      marked(element, kind, false);
    }
  }

  private void apart(Element element) {
    if (element.normalName().equals("abbr") || APART.matcher(element.className()).matches()) {
      out.space();
    }
  }

  /** A badge that says what kind of paper this is, not a word of a sentence that does. */
  private boolean isType(Element element) {
    Element parent = element.parent();
    return inEntry
        && isLabel(element)
        && HtmlVisibility.isType(element.text())
        && !element.normalName().matches("td|th|li|a")
        && parent != null
        && (!isLabel(parent)
            || parent.children().stream()
                .allMatch(part -> !part.hasText() || HtmlVisibility.isType(part.text())));
  }

  private static boolean isLabel(Element element) {
    return LABEL.matcher(element.className()).matches();
  }

  /** A title, authors, a venue that only the page's style puts on lines of their own. */
  private static boolean isFieldOfItsOwn(Element element) {
    return isField(element)
        && (isField(neighbour(element.previousSibling(), false))
            || isField(neighbour(element.nextSibling(), true)));
  }

  private static boolean isField(@Nullable Node node) {
    return node instanceof Element element
        && element.normalName().equals("span")
        && FIELD.matcher(element.className()).matches();
  }

  private static @Nullable Node neighbour(@Nullable Node sibling, boolean forwards) {
    Node node = sibling;
    while (node instanceof TextNode words && words.isBlank()) {
      node = forwards ? node.nextSibling() : node.previousSibling();
    }
    return node;
  }

  private void preformatted(String words) {
    String[] lines = words.split("\r\n|\n|\r", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        lineBreak();
      }
      String[] columns = lines[i].strip().split(" {3,}|\t+");
      for (String column : columns) {
        out.tab();
        out.words(column);
      }
    }
  }
}
