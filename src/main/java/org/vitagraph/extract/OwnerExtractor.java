package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.vitagraph.document.Entry;
import org.vitagraph.document.Mark;
import org.vitagraph.document.Section;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.MentionWriter.Passage;
import org.vitagraph.graph.Vg;
import org.vitagraph.text.Span;

/**
 * Writes whose document it is, with what the document says of them outside its lists: e-mail
 * addresses (also spelt out against robots), pages of their own, identifiers, interests.
 */
public final class OwnerExtractor implements Extractor {
  private static final int TOP = 3000;
  private static final String AT =
      "\\s*(?:@|\\(at\\)|\\[at\\]|\\{at\\}|<at>|\\s[\"“]?(?:AT|at)[\"”]?\\s|\\(@\\)|\\[@\\])\\s*";
  private static final String DOT =
      "(?:\\.|\\s*(?:\\(dot\\)|\\[dot\\]|\\{dot\\}|\\s[\"“]?(?:dot|DOT)[\"”]?\\s|\\(\\.\\)|\\[\\.\\])\\s*)";
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?u)(?<![\\w.])[\\w%+-]+(?:"
              + DOT
              + "[\\w%+-]+)*"
              + AT
              + "(?:[A-Za-z0-9-]+"
              + DOT
              + ")+(?:[A-Za-z]{2,12})(?![\\w])");
  private static final Pattern MAILTO = Pattern.compile("^mailto:([^?\\s]+@[^?\\s]+)");
  private static final Pattern URL =
      Pattern.compile(
          "(?:https?://\\s?|www\\.)[^\\s<>()\\[\\]\"“”,;]+|(?<![\\w@./-])[a-z0-9-]+\\.github\\.io(?:/[\\w./~-]*)?|(?<![\\w@./-])github\\.com/[\\w-]+(?![\\w/-])");
  private static final Pattern ORCID =
      Pattern.compile("(?<!\\d)(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])(?![\\dX-])");
  private static final Pattern DBLP =
      Pattern.compile(
          "dblp\\.(?:org|uni-trier\\.de|dagstuhl\\.de)/(?:pid|pers(?:/hd|/h)?|~ley/pers/hd)/([\\w/:.=%~-]+?)(?:\\.html)?(?=$|[\\s>)\"#?])");
  private static final Pattern INTERESTS =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:my |main |current )?(?:research )?(?:interests?|areas? of (?:interest|research|specialization)|research (?:areas?|topics?)|forschungs(?:interessen|schwerpunkte)|centres d['’]intérêts?|intereses|interessi)(?: (?:include|are|lie in|span))?)\\s*(?::|–|-)?\\s+");

  /** Heads what is said of a referee. */
  private static final Pattern TITLED_NAME =
      Pattern.compile(
          "(?:(?:Assoc|Asst)\\. )?(?:Prof|Dr)(?:\\.|essor)? ?(?:Dr\\. ?)?\\p{Lu}\\p{L}+");

  /** A site, a page right under it, or a folder of a person's own and its first page. */
  private static final Pattern HOME =
      Pattern.compile(
          "https?://[\\w.-]+\\.\\w{2,}(?::\\d+)?(?:/(?:[\\w.%@-]+/?|(?:[\\w.%-]+/){0,3}~[\\w.-]+/?(?:index\\.\\w+)?|(?:people|in|faculty|profile|users?|staff|homepages?)/[\\w.%-]+/?)?)?");

  private static final Pattern NOT_OWN =
      Pattern.compile(
          "(?iu)doi\\.org|arxiv\\.org|\\.pdf\\b|youtube|\\.(?:ps|pptx?|bib|zip|css|js|png|jpe?g|gif|svg)\\b|creativecommons|w3\\.org|dl\\.acm|ieeexplore|springer|sciencedirect|wikipedia|validator|fontawesome|googleapis|jekyll");

  @Override
  public void extract(Page page, MentionWriter out) {
    Node owner = out.thing(Vg.PERSON_CLASS, "owner");
    out.add(out.document(), Vg.OWNER, owner);
    String text = page.document().text();
    Owner found = page.owner();
    if (!found.name().isEmpty()) {
      Passage passage =
          Passage.of(text, found.span(), pageAt(page, found.span()), found.confidence());
      out.statedIn(owner, passage);
      out.state(owner, Vg.NAME, found.name(), passage);
    }
    for (Said said : emails(page)) {
      out.state(owner, Vg.EMAIL, said.value, said.passage);
    }
    for (Said said : links(page)) {
      out.state(owner, Vg.URL, NodeFactory.createURI(said.value), said.passage);
    }
    for (Said said : identifiers(page, ORCID, "https://orcid.org/")) {
      out.state(owner, Vg.ORCID, NodeFactory.createURI(said.value), said.passage);
    }
    for (Said said : identifiers(page, DBLP, "https://dblp.org/pid/")) {
      out.state(owner, Vg.DBLP, NodeFactory.createURI(said.value), said.passage);
    }
    for (Said said : interests(page)) {
      out.state(owner, Vg.INTEREST, said.value, said.passage);
    }
  }

  private record Said(String value, Passage passage) {}

  private static int pageAt(Page page, Span span) {
    for (Section section : page.outline().sections()) {
      for (Entry entry : section.entries()) {
        if (entry.text().length() > 0 && entry.text().source().end() >= span.start()) {
          return entry.page();
        }
      }
    }
    return 0;
  }

  /** Addresses outside lists of referees, students and papers. */
  private static List<Said> emails(Page page) {
    Map<String, Said> found = new LinkedHashMap<>();
    for (ClassedEntry classed : page.entries()) {
      if (!isAboutOwner(classed, page.owner().name())) {
        continue;
      }
      for (Mark mark : classed.entry().marks()) {
        Matcher mailto = MAILTO.matcher(mark.target() == null ? "" : mark.target());
        if (mailto.find() && !mark.span().isEmpty()) {
          Passage passage = said(page, classed.entry(), mark.span()).passage;
          found.putIfAbsent(
              mailto.group(1).toLowerCase(Locale.ROOT), new Said(mailto.group(1), passage));
        }
      }
      Matcher email = EMAIL.matcher(classed.entry().text());
      while (email.find()) {
        Said said = said(page, classed.entry(), new Span(email.start(), email.end()));
        found.putIfAbsent(plain(said.value).toLowerCase(Locale.ROOT), said);
      }
    }
    if (found.isEmpty()) {
      inRunningHeads(page).ifPresent(said -> found.put("", said));
    }
    // As printed: who spells an address out does not want it read by robots.
    return new ArrayList<>(found.values());
  }

  /** The address in what is printed on every page, which no entry holds. */
  private static Optional<Said> inRunningHeads(Page page) {
    String text = page.document().text();
    int body =
        page.document().blocks().stream()
            .mapToInt(block -> block.lines().get(0).text().source().start())
            .min()
            .orElse(0);
    Matcher email = EMAIL.matcher(text).region(0, body);
    return email.find()
        ? Optional.of(
            new Said(email.group(), Passage.of(text, new Span(email.start(), email.end()), 1, 0.9)))
        : Optional.empty();
  }

  /** Contact details at the top or under a heading of their own, not those of other people. */
  private static boolean isAboutOwner(ClassedEntry classed, String owner) {
    EntryKind kind = classed.kind();
    boolean others = kind == EntryKind.REFERENCE || kind == EntryKind.MENTORING;
    if (kind != EntryKind.OTHER && (others || !isTop(classed.entry()))) {
      return false;
    }
    String heading = classed.section().heading().toString();
    return !HeadingKinds.of(heading).containsKey(EntryKind.REFERENCE)
        && (!TITLED_NAME.matcher(heading).lookingAt() || heading.contains(lastWord(owner)));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The address as mail programs want it. */
  static String plain(String printed) {
    return printed
        .replaceAll(AT, "@")
        .replaceAll("\\s*(?:\\(dot\\)|\\[dot\\]|\\{dot\\}|\\s[\"“]?(?:dot|DOT)[\"”]?\\s)\\s*", ".")
        .replaceAll("\\s+", "");
  }

  private static List<Said> links(Page page) {
    Map<String, Said> found = new LinkedHashMap<>();
    NameForm name = NameForm.of(page.owner().name());
    for (ClassedEntry classed : page.entries()) {
      Entry entry = classed.entry();
      boolean top = isTop(entry);
      if (classed.kind() != EntryKind.OTHER && !top) {
        continue;
      }
      Matcher url = URL.matcher(entry.text());
      while (url.find()) {
        Said said = said(page, entry, new Span(url.start(), url.end()));
        boolean listed =
            HeadingKinds.of(classed.section().heading().toString()).containsKey(classed.kind())
                && classed.kind() != EntryKind.OTHER;
        keepOwn(said.value.replaceAll("\\s|[.]$", ""), said.passage, name, top && !listed, found);
      }
      for (Mark mark : entry.marks()) {
        if (mark.target() != null && mark.target().startsWith("http") && !mark.span().isEmpty()) {
          Said said = said(page, entry, mark.span());
          keepOwn(mark.target(), said.passage, name, false, found);
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private static void keepOwn(
      String url,
      Passage passage,
      @org.jspecify.annotations.Nullable NameForm name,
      boolean printedAtTop,
      Map<String, Said> found) {
    String full = url.startsWith("http") ? url : "http://" + url;
    String folded = NameForm.fold(url);
    boolean named = name != null && folded.contains(name.surname());
    if (NOT_OWN.matcher(url).find() || !(named || printedAtTop) || !HOME.matcher(full).matches()) {
      return;
    }
    found.putIfAbsent(
        full.replaceAll("^https?://(?:www\\.)?|/+$", "").toLowerCase(Locale.ROOT),
        new Said(full, passage));
  }

  private static List<Said> identifiers(Page page, Pattern pattern, String base) {
    Map<String, Said> found = new LinkedHashMap<>();
    String text = page.document().text();
    for (ClassedEntry classed : page.entries()) {
      Entry entry = classed.entry();
      if (classed.kind() != EntryKind.OTHER && !isTop(entry)) {
        continue;
      }
      Matcher matcher = pattern.matcher(entry.text());
      while (matcher.find()) {
        Said said = said(page, entry, new Span(matcher.start(1), matcher.end(1)));
        found.putIfAbsent(said.value, new Said(base + said.value, said.passage));
      }
      for (Mark mark : entry.marks()) {
        Matcher target = pattern.matcher(mark.target() == null ? "" : mark.target());
        if (target.find() && !mark.span().isEmpty()) {
          found.putIfAbsent(
              target.group(1),
              new Said(base + target.group(1), said(page, entry, mark.span()).passage));
        }
      }
    }
    if (found.size() > 1 || text.isEmpty()) {
      return List.of();
    }
    return new ArrayList<>(found.values());
  }

  private static List<Said> interests(Page page) {
    List<Said> found = new ArrayList<>();
    for (ClassedEntry classed : page.entries()) {
      if (classed.kind() != EntryKind.OTHER) {
        continue;
      }
      String text = classed.entry().text().toString();
      Matcher lead = INTERESTS.matcher(text);
      boolean headed =
          INTERESTS.matcher(classed.section().heading() + " ").find()
              && !classed
                  .section()
                  .heading()
                  .toString()
                  .toLowerCase(Locale.ROOT)
                  .contains("personal");
      if (!headed && !lead.find()) {
        continue;
      }
      int from = headed ? 0 : lead.end();
      if (EntryCues.isProse(text.substring(from)) && text.length() > 200) {
        continue;
      }
      Matcher item = Pattern.compile("(?:[^,;\\n\\t•·]|,(?!\\s))+").matcher(text);
      item.region(from, text.length());
      while (item.find()) {
        Span span = trimmed(text, item.start(), item.end());
        if (span.length() > 2 && span.length() < 90) {
          found.add(said(page, classed.entry(), span));
        }
      }
    }
    return found;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    if (text.substring(start, end).matches("(?s)\\s*(?:and|und|et|y|e) .*")) {
      start = text.indexOf(' ', text.indexOf('d', start) > 0 ? start + 1 : start) + 1;
    }
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && " .;\t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(Math.min(start, end), end);
  }

  private static Said said(Page page, Entry entry, Span span) {
    return new Said(
        span.of(entry.text().toString()).replaceAll("\\s+", " ").strip(),
        Passage.of(page.document().text(), entry.text().toSource(span), entry.page(), 0.9));
  }

  private static boolean isTop(Entry entry) {
    return entry.text().length() > 0 && entry.text().source().start() < TOP && entry.page() <= 1;
  }
}
