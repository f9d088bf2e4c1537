package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the elements that are one entry though they hold several paragraphs or a heading: boxes of
 * one kind that a page repeats, each short, none with entries of its own inside. {@code <div
 * class="paper"><h4>Trees</h4><p>A. Lee</p></div>}, again and again, is a list of papers.
 */
final class HtmlRecords {
  private static final Set<String> BOXES =
      Set.of("div", "article", "section", "details", "a", "figure");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** The same paper again, for others to cite. */
  private static final Pattern CITATION =
      Pattern.compile("(?i)\\W*(?:(?:recommended|suggested) )?citation\\s*:");

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  /** A box that says itself that it holds one paper. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:paper|pub|publication|bib|citation)(?:[-_]?(?:box|item|entry|card|row|block|container|wrapper|wrap))?");

  private static final String PART =
      "(?i)(?:[a-z]+[-_]+)*(?:paper|pub|publication|article|bib)?[-_]?";
  private static final Pattern TITLE = Pattern.compile(PART + "title");
  private static final Pattern AUTHORS = Pattern.compile(PART + "authors?(?:[-_]list)?");
  private static final int SHORTEST = 20;
  private static final int LONG = 1500;

  private static final int MOST_PARTS = 60;

  /** Room for a paper with a thousand authors. */
  private static final int LONGEST = 40_000;

  private final HtmlVisibility visibility;
  private final Set<Element> records = new LinkedHashSet<>();

  private HtmlRecords(HtmlVisibility visibility) {
    this.visibility = visibility;
  }

  static HtmlRecords of(Element body, HtmlVisibility visibility) {
    HtmlRecords found = new HtmlRecords(visibility);
    Map<String, List<Element>> groups = new LinkedHashMap<>();
    found.group(body, "", groups);
    for (List<Element> group : groups.values()) {
      if (found.areRecords(group)) {
        // Among papers a heading of one word is the title of one, too.
        group.stream().filter(box -> found.fits(box, true)).forEach(found.records::add);
      }
    }
    found.addTitled(body);
    return found;
  }

  /** The largest boxes that hold one title and one list of authors, by the names of their parts. */
  private void addTitled(Element body) {
    Map<Element, Integer> titles = holders(body, TITLE);
    Map<Element, Integer> authors = holders(body, AUTHORS);
    boolean isOnly = authors.getOrDefault(body, 0) == 1;
    for (Element list : named(body, AUTHORS)) {
      Element box = null;
      Element above = list.parent();
      while (above != null
          && !above.equals(body)
          && !isEntry(above)
          && titles.getOrDefault(above, 0) <= 1
          && authors.getOrDefault(above, 0) <= 1) {
        boolean isWhole = titles.containsKey(above) && BOXES.contains(above.normalName());
        box = isWhole && (box == null || !isOnly) ? above : box;
        above = above.parent();
      }
      boolean isListed = above != null && isEntry(above);
      if (box != null && !isListed && visibility.isVisible(list)) {
        records.add(box);
      }
    }
  }

  private boolean isEntry(Element element) {
    return element.normalName().equals("li") || records.contains(element);
  }

  /** How many parts of that name each element holds. */
  private static Map<Element, Integer> holders(Element body, Pattern name) {
    Map<Element, Integer> holders = new HashMap<>();
    for (Element part : named(body, name)) {
      part.parents().forEach(above -> holders.merge(above, 1, Integer::sum));
    }
    return holders;
  }

  private static List<Element> named(Element body, Pattern name) {
    return body.select("[class]").stream()
        .filter(part -> part.classNames().stream().anyMatch(own -> name.matcher(own).matches()))
        .toList();
  }

  /** Those that are one entry each. */
  Set<Element> all() {
    return records;
  }

  boolean isRecord(Element element) {
    return records.contains(element);
  }

  /** Whether any element below this one is an entry. */
  boolean isAnyIn(Element element) {
    return !records.isEmpty() && element.select("*").stream().anyMatch(records::contains);
  }

  /** Boxes by tag and classes of their own and of what they stand in. */
  private void group(Element element, String outer, Map<String, List<Element>> groups) {
    for (Element child : element.children()) {
      if (visibility.isVisible(child)) {
        String own = child.normalName() + "." + firstClass(child);
        if ((BOXES.contains(child.normalName()) || HtmlWalk.isOwnBox(child))
            && child.selectFirst("p, div, br, " + HEADINGS) != null) {
          groups.computeIfAbsent(outer + ">" + own, key -> new ArrayList<>()).add(child);
        }
        group(child, own, groups);
      }
    }
  }

  /** The first class names the kind of box; later ones its state, its year, its width. */
  private static String firstClass(Element element) {
    String first = element.className().strip().split("\\s", 2)[0];
    return DIGITS.matcher(first).replaceAll("");
  }

  private boolean areRecords(List<Element> group) {
    List<Element> filled = group.stream().filter(box -> visibility.length(box) > SHORTEST).toList();
    long fitting = filled.stream().filter(box -> fits(box, false)).count();
    long lengthy = filled.stream().filter(box -> visibility.length(box) > LONG).count();
    boolean isNamed = !group.isEmpty() && NAMED.matcher(firstClass(group.get(0))).matches();
    return filled.size() >= (isNamed ? 1 : 3)
        && fitting * 10 >= filled.size() * 8L
        && lengthy * 10 <= filled.size() * 3L;
  }

  /** Short, and not itself a list of entries or a section of the page. */
  private boolean fits(Element box, boolean isAmongRecords) {
    int length = visibility.length(box);
    if (length <= SHORTEST
        || length > LONGEST
        || !visibility.shown(box, "li:has(li), table, dl").isEmpty()) {
      return false;
    }
    List<Element> headings =
        visibility.shown(box, HEADINGS).stream().filter(Element::hasText).toList();
    List<Element> inner = visibility.shown(box, "li, p, div");
    if (inner.size() > MOST_PARTS || holdsBoxes(inner)) {
      return false;
    }
    List<Element> parts =
        inner.stream().filter(part -> part.select("li, p, div").size() == 1).toList();
    long entries =
        parts.stream()
            .filter(part -> part.text().length() > 60 && years(part) > 0)
            .filter(part -> !CITATION.matcher(part.text()).lookingAt())
            .count();
    long lines = parts.stream().filter(part -> part.text().length() > 40).count();
    boolean isShortlyHeaded =
        !isAmongRecords && headings.size() == 1 && words(headings.get(0)) < 3 && lines > 1;
    return headings.size() <= 1 && !isShortlyHeaded && entries < 2;
  }

  /** Whether there are boxes of one kind side by side among the parts, each with a year. */
  private static boolean holdsBoxes(List<Element> parts) {
    record Kind(Element parent, String name) {}
    Map<Kind, Integer> kinds = new HashMap<>();
    for (Element part : parts) {
      boolean isBox = !part.className().isEmpty() && part.selectFirst("p, div") != null;
      Element parent = part.parent();
      if (isBox && parent != null && part.text().length() > 60 && years(part) > 0) {
        kinds.merge(new Kind(parent, firstClass(part)), 1, Integer::sum);
      }
    }
    return kinds.values().stream().anyMatch(count -> count > 1);
  }

  private static int words(Element element) {
    return element.text().split(" ").length;
  }

  private static long years(Element element) {
    return YEAR.matcher(element.text()).results().count();
  }
}
