package org.vitagraph.document;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Which elements of a page nobody reads: scripts, what styles hide, what opens on a click, the
 * site's navigation. Elements that only hide what a list entry adds on demand (abstract, BibTeX)
 * are among them.
 */
final class HtmlVisibility {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "svg",
          "template",
          "noscript",
          "head",
          "select",
          "textarea",
          "input",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "map",
          "math",
          "button",
          "datalist",
          "dialog",
          "img",
          "picture");
  private static final Set<String> HIDING =
      Set.of(
          "hidden",
          "noshow",
          "d-none",
          "hide",
          "invisible",
          "sr-only",
          "visually-hidden",
          "screen-reader-text",
          "modal",
          "tooltip",
          "tooltiptext",
          "collapse",
          "is-hidden");
  private static final Pattern RESPONSIVE =
      Pattern.compile("(?:d|hidden|visible)-(?:xs|sm|md|lg|xl|xxl|print)\\b.*");
  private static final Pattern NAVIGATING =
      Pattern.compile(
          "(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|toc|sidenav|topnav"
              + "|skip|share|social)(?:$|[-_ ])");
  private static final Pattern ABSTRACT = Pattern.compile("(?:^|[-_ ])abstract(?:$|[-_ ])");
  private static final Pattern SUMMARY =
      Pattern.compile("(?:^|[-_ ])(?:summary|excerpt|description|teaser|synopsis)(?:$|[-_ ])");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LONG_FOR_A_VENUE = 80;
  private static final Pattern KEYWORDS =
      Pattern.compile("(?:^|[-_ ])(?:tags|keywords|topics|tag-list|listing-category)(?:$|[-_ ])");

  /** A year, a status or an honour among the keywords. */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?iu)\\d|award|best|honou?r|oral|spotlight|press|review|accepted|submitted|publica");

  /** Files kept with an entry; the number of a heading and the link to it. */
  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?:^|\\s)(?:attachments?|(?:header-)?section-number(?:-\\d)?|headerlink|anchorjs-link)(?:$|\\s)");

  /** What kind of paper an entry is, said beside its title: {@code Journal Article}. */
  private static final Pattern TYPE =
      Pattern.compile(
          "(?iu)\\W*(?:(?:journal|conference|workshop|book|magazine|proceedings|research|review|working|technical|phd|master'?s?|doctoral) )?"
              + "(?:articles?|papers?|journal|conference|proceedings|chapter|section|book|pre-?print|thesis|dissertation|report|poster|patent|inproceedings|forthcoming|full[- ]text available|open access)\\W*");

  private static final Pattern BIBTEX = Pattern.compile("(?i)\\s*(?:bibtex\\W*)?@[a-z]+\\s*\\{");
  private static final Pattern ON_DEMAND =
      Pattern.compile("(?i)\\W*(?:show |view )?(?:abstract|bibtex|bib|cite|citation)s?\\b.{0,12}");
  private static final Pattern SKIP =
      Pattern.compile(
          "(?iu)\\W*(?:skip (?:to|navigation|links)\\b|zum (?:inhalt|hauptinhalt)\\b|aller au contenu\\b|(?:ir|saltar|pular) (?:al?|para o) (?:contenido|conteúdo)\\b|(?:back to|go to) (?:the )?top\\b).{0,20}");
  private static final Pattern NONE =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final int LONG_FOR_A_LINK = 150;
  private static final int FEWEST_ENTRIES = 3;

  /** A shorter item is a link, as to a file. */
  private static final int LEAST_OF_AN_ENTRY = 30;

  /** What the page's own style sheet hides: {@code .bibtex}, {@code #menu}. */
  private final Set<String> hiddenByStyle = new HashSet<>();

  /** Each element is judged once; lists and tables ask again at every level. */
  private final IdentityHashMap<Element, Boolean> visible = new IdentityHashMap<>();

  private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();

  /** Characters in each element, and those of them that are links. */
  private final IdentityHashMap<Element, int[]> counts = new IdentityHashMap<>();

  private HtmlVisibility(Document page) {
    page.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              counts.put(element, new int[2]);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            int[] above = node.parent() instanceof Element parent ? counts.get(parent) : null;
            if (above != null && node instanceof TextNode words) {
              above[0] += words.text().strip().length();
            } else if (above != null && node instanceof Element element) {
              int[] own = counts.getOrDefault(element, new int[2]);
              above[0] += own[0];
              above[1] += element.normalName().equals("a") ? own[0] : own[1];
            }
          }
        });
  }

  static HtmlVisibility of(Document page) {
    HtmlVisibility visibility = new HtmlVisibility(page);
    for (Element style : page.select("style")) {
      visibility.readRules(style.data().replaceAll("(?s)/\\*.*?\\*/", ""));
    }
    return visibility;
  }

  /** Rules inside {@code @media} hold for print or small screens, and are passed over. */
  private void readRules(String style) {
    int depth = 0;
    int from = 0;
    String selectors = "";
    for (int i = 0; i < style.length(); i++) {
      char c = style.charAt(i);
      if (c == '{') {
        selectors = depth == 0 ? style.substring(from, i) : "";
        depth++;
        from = i + 1;
      } else if (c == '}') {
        if (NONE.matcher(style.substring(from, i)).find()) {
          for (String selector : selectors.split(",")) {
            hiddenByStyle.add(selector.strip());
          }
        }
        selectors = "";
        depth = Math.max(0, depth - 1);
        from = i + 1;
      }
    }
  }

  boolean isVisible(Element element) {
    Boolean known = visible.get(element);
    if (known == null) {
      known = judge(element);
      visible.put(element, known);
    }
    return known;
  }

  private boolean judge(Element element) {
    return !NEVER.contains(element.normalName())
        && !isHidden(element)
        && !isNavigation(element)
        && !isAddition(element);
  }

  /** Those below the element that are read. */
  List<Element> shown(Element element, String selector) {
    return element.select(selector).stream()
        .filter(part -> !part.equals(element) && isShownIn(part, element))
        .toList();
  }

  private boolean isShownIn(Element part, Element whole) {
    Element above = part;
    while (above != null && !above.equals(whole)) {
      if (!isVisible(above)) {
        return false;
      }
      above = above.parent();
    }
    return true;
  }

  /** The number of characters in the element that are read. */
  int length(Element element) {
    Integer known = lengths.get(element);
    if (known != null) {
      return known;
    }
    int length = 0;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        length += words.text().strip().length();
      } else if (node instanceof Element child && isVisible(child)) {
        length += length(child);
      }
    }
    lengths.put(element, length);
    return length;
  }

  private boolean isHidden(Element element) {
    if (element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || isClosed(element) && !isSection(element)
        || element.id().equals("postamble")
        || (element.hasAttr("id") && hiddenByStyle.contains("#" + element.id()))) {
      return true;
    }
    boolean responsive =
        element.classNames().stream().anyMatch(c -> RESPONSIVE.matcher(c).matches());
    for (String name : element.classNames()) {
      boolean opened = element.hasClass("show") || element.hasClass("in");
      if (hiddenByStyle.contains("." + name)
          || (HIDING.contains(name.toLowerCase(Locale.ROOT)) && !responsive && !opened)) {
        return true;
      }
    }
    return false;
  }

  /** A closed part of the page that has headings and lists of its own opens as a whole. */
  private static boolean isSection(Element element) {
    List<Element> items = element.select("li");
    return element.selectFirst("h1, h2, h3") != null
        && items.size() >= FEWEST_ENTRIES
        && !isCopy(element, items);
  }

  /**
   * Whether a closed part says again what the page says: the papers in another order, or all in
   * another language. Of two closed copies the first is read.
   */
  private static boolean isCopy(Element element, List<Element> items) {
    Element page = element.root();
    Set<String> others = new HashSet<>();
    boolean isBefore = true;
    for (Element item : page.select("li")) {
      if (item.parents().contains(element)) {
        isBefore = false;
      } else if (isBefore || item.parents().stream().noneMatch(HtmlVisibility::isClosed)) {
        others.add(item.text());
      }
    }
    Element root = page.selectFirst("html");
    String language = root == null ? "" : root.attr("lang");
    List<String> entries =
        items.stream()
            .map(Element::text)
            .filter(text -> text.length() >= LEAST_OF_AN_ENTRY)
            .toList();
    long again = entries.stream().filter(others::contains).count();
    return 2 * again > entries.size() || isOther(element.attr("lang"), language);
  }

  private static boolean isOther(String language, String page) {
    return !language.isEmpty() && !page.isEmpty() && !language.regionMatches(true, 0, page, 0, 2);
  }

  private static boolean isClosed(Element element) {
    return NONE.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  /** The site's menus, and a footer that is one; told by their names and by being all links. */
  private boolean isNavigation(Element element) {
    String tag = element.normalName();
    if (tag.equals("nav") || element.attr("role").equals("navigation")) {
      return shareOfLinks(element) > 0.4;
    }
    if (tag.equals("footer")) {
      return shareOfLinks(element) > 0.5;
    }
    if (tag.equals("body") || tag.equals("main") || tag.equals("article") || tag.equals("html")) {
      return false;
    }
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return NAVIGATING.matcher(names).find()
        && shareOfLinks(element) > 0.7
        && element.selectFirst("main, article, h1, [role=main]") == null;
  }

  private double shareOfLinks(Element element) {
    int[] own = counts.getOrDefault(element, new int[2]);
    return own[0] == 0 ? 1 : (double) own[1] / own[0];
  }

  /** Whether the words say what kind of publication an entry is, and nothing else. */
  static boolean isType(String words) {
    return TYPE.matcher(words).matches();
  }

  /** What a closed part of the page is called, where it adds to an entry: "Abstract", "BibTeX". */
  static boolean isAddedOnDemand(String heading) {
    return ON_DEMAND.matcher(heading).matches();
  }

  /** The first sentences of a paper, beside its title. */
  private static boolean isSummary(Element element, String names) {
    String text = SUMMARY.matcher(names).find() ? element.text() : "";
    Element parent = element.parent();
    if (text.length() < LONG_FOR_A_VENUE || parent == null || YEAR.matcher(text).find()) {
      return false;
    }
    boolean isTitled =
        parent.select("[class*=title], h2, h3, h4, h5").stream()
            .anyMatch(title -> !title.equals(element) && !title.parents().contains(element));
    long words = WORD.matcher(text).results().count();
    long small = WORD.matcher(text).results().filter(word -> isSmall(word.group())).count();
    return isTitled && small * 10 > words * 7;
  }

  private static boolean isSmall(String word) {
    return Character.isLowerCase(word.charAt(0));
  }

  /** An abstract or a BibTeX entry for copying, inside a list of papers; not the link to it. */
  private static boolean isAddition(Element element) {
    String names = element.className().toLowerCase(Locale.ROOT);
    if (isSummary(element, names)) {
      return true;
    }
    if (element.normalName().equals("a")) {
      // A link without a target toggles something that is not shown.
      return element.hasAttr("href")
          ? element.attr("href").startsWith("#") && SKIP.matcher(element.text()).matches()
          : element.hasClass("btn") || element.hasAttr("role");
    }
    boolean toggle = element.hasAttr("data-toggle") || element.hasAttr("data-bs-toggle");
    if (toggle && isAddedOnDemand(element.text())) {
      return true;
    }
    boolean named = names.contains("bib") || names.contains("cit");
    if (ATTACHED.matcher(names).find()) {
      return true;
    }
    if (KEYWORDS.matcher(names).find()
        && !TELLING.matcher(element.text()).find()
        && !isType(element.text())) {
      return true;
    }
    return (ABSTRACT.matcher(names).find() && element.text().length() > LONG_FOR_A_LINK)
        || ((named || element.normalName().equals("pre"))
            && BIBTEX.matcher(element.wholeText()).lookingAt());
  }
}
