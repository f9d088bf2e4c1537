package org.vitagraph.nlp;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Example.Field;
import org.vitagraph.nlp.Facts.Name;
import org.vitagraph.nlp.Facts.Paper;
import org.vitagraph.nlp.Facts.Venue;
import org.vitagraph.text.Span;

/**
 * References rendered by citeproc in the styles of journals and in several languages. Characters of
 * a private area stand around the values when they go in; what stands between them when the
 * references come out is the field, whatever the style did to it.
 */
final class CslCorpus {
  private static final int LIST = 8;
  private static final char FIRST = '\ue000';
  private static final List<Label> MARKED =
      List.of(
          Label.TITLE,
          Label.CONTAINER,
          Label.PUBLISHER,
          Label.LOCATION,
          Label.AUTHOR,
          Label.EDITOR,
          Label.NOTE);

  /** Styles that many use; half of the lists are in one of them. */
  private static final List<String> COMMON =
      List.of(
          "ieee",
          "apa",
          "chicago-author-date",
          "modern-language-association",
          "springer-lecture-notes-in-computer-science",
          "elsevier-harvard",
          "nature",
          "american-medical-association",
          "acm-sig-proceedings",
          "american-chemical-society",
          "american-political-science-association",
          "american-sociological-association",
          "harvard-cite-them-right",
          "elsevier-with-titles",
          "springer-basic-author-date",
          "association-for-computing-machinery",
          "american-physics-society",
          "cell",
          "science",
          "plos");

  private static final Map<String, List<String>> BY_LANGUAGE =
      Map.of(
          "de", List.of("din-1505-2", "deutsche-sprache", "zeitschrift-fur-soziologie", "apa"),
          "fr", List.of("iso690-author-date-fr", "universite-laval-faculte-de-droit", "geneses"),
          "es", List.of("iso690-author-date-es", "apa", "chicago-author-date"),
          "it", List.of("bibliothecae-it", "chicago-author-date", "apa"),
          "pt", List.of("associacao-brasileira-de-normas-tecnicas", "apa"),
          "zh", List.of("china-national-standard-gb-t-7714-2015-numeric", "apa"),
          "ko", List.of("apa", "chicago-author-date", "the-korean-journal-of-mycology"));

  private static final Map<String, String> LOCALES =
      Map.of(
          "en", "en-US", "de", "de-DE", "fr", "fr-FR", "es", "es-ES", "it", "it-IT", "pt", "pt-BR",
          "zh", "zh-CN", "ko", "ko-KR");

  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:? ?)?10\\.\\d{4}/[^\\s,;)]+(?<!\\.)");
  private static final Pattern NUMBERED =
      Pattern.compile("^(\\[\\d+\\]|\\(\\d+\\)|\\d+\\.?)(?=\\D)");

  private final Facts facts;
  private final List<String> titles;
  private final List<Venue> journals;
  private final List<Venue> conferences;
  private final List<Paper> papers;
  private final List<String> styles;

  CslCorpus(Facts facts, List<String> titles) throws IOException {
    this.facts = facts;
    this.titles = titles;
    papers = facts.papers().stream().filter(p -> !p.authors().isEmpty()).toList();
    journals = facts.venues().stream().filter(Venue::isJournal).toList();
    conferences = facts.venues().stream().filter(venue -> !venue.isJournal()).toList();
    styles =
        new TreeSet<>(CSL.getSupportedStyles())
            .stream().filter(style -> !style.contains("/") && !style.contains("note")).toList();
  }

  /** An entry with its fields. */
  record Rendered(String text, List<Field> fields, String list) {}

  /** What went in. */
  private record Item(
      CSLItemData item,
      List<Name> authors,
      List<Name> editors,
      String year,
      String volume,
      String issue,
      String pages) {}

  /** So many lists; styles that print no bibliography give none. */
  List<Rendered> render(int lists, long seed) {
    List<Rendered> all = new ArrayList<>();
    for (int i = 0; i < lists; i++) {
      Random random = new Random(seed * 1_000_003 + i);
      Tongue tongue =
          Draw.percent(random, 72)
              ? Tongue.english()
              : Tongue.of(Draw.from(random, Tongue.others()));
      List<String> own = BY_LANGUAGE.getOrDefault(tongue.language(), COMMON);
      String style = Draw.from(random, Draw.percent(random, 55) ? own : styles);
      String list = "csl/" + style + "/" + i;
      List<Item> items = new ArrayList<>();
      for (int k = 0; k < LIST; k++) {
        items.add(item("i" + k, tongue, random));
      }
      all.addAll(
          render(style, LOCALES.getOrDefault(tongue.language(), "en-US"), items, tongue, list));
    }
    return all;
  }

  private static List<Rendered> render(
      String style, String locale, List<Item> items, Tongue tongue, String list) {
    List<Rendered> rendered = new ArrayList<>();
    try {
      CSLItemData[] data = items.stream().map(Item::item).toArray(CSLItemData[]::new);
      CSL csl = new CSL(new ListItemDataProvider(data), style, locale);
      csl.setOutputFormat("text");
      for (Item item : items) {
        csl.registerCitationItems(item.item().getId());
        for (String printed : csl.makeBibliography().getEntries()) {
          entry(printed.strip(), item, tongue, list).ifPresent(rendered::add);
        }
      }
    } catch (IOException | RuntimeException e) {
      rendered.clear(); // a style of another kind, or one that citeproc cannot read
    }
    return rendered;
  }

  private Item item(String id, Tongue tongue, Random random) {
    int draw = random.nextInt(100);
    CSLType type =
        draw < 45
            ? CSLType.ARTICLE_JOURNAL
            : draw < 70
                ? CSLType.PAPER_CONFERENCE
                : draw < 84
                    ? CSLType.CHAPTER
                    : draw < 91 ? CSLType.BOOK : draw < 96 ? CSLType.THESIS : CSLType.REPORT;
    List<Name> authors = people(Draw.percent(random, 70) ? 4 : 9, tongue, random);
    List<Name> editors = type == CSLType.CHAPTER ? people(3, tongue, random) : List.of();
    String year = Integer.toString(1975 + random.nextInt(51));
    boolean hasPlace = type != CSLType.ARTICLE_JOURNAL;
    int first = 20 + random.nextInt(1500);
    String volume = Integer.toString(13 + random.nextInt(140));
    String issue = Integer.toString(1 + random.nextInt(12));
    String pages = first + "-" + (first + 3 + random.nextInt(30));
    String title = title(tongue, random);
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(id)
            .type(type)
            .title(mark(Label.TITLE, title))
            .author(names(Label.AUTHOR, authors));
    boolean isArticle = type == CSLType.ARTICLE_JOURNAL;
    if (isArticle) {
      String journal =
          tongue.has(Tongue.Kind.JOURNALS)
              ? tongue.draw(Tongue.Kind.JOURNALS, random)
              : Draw.from(random, journals).name();
      item.containerTitle(mark(Label.CONTAINER, journal)).volume(volume);
      if (Draw.percent(random, 75)) {
        item.issue(issue);
      }
    } else if (type == CSLType.PAPER_CONFERENCE) {
      item.containerTitle(mark(Label.CONTAINER, conference(year, random)));
    } else if (type == CSLType.CHAPTER) {
      item.containerTitle(mark(Label.CONTAINER, title(tongue, random)))
          .editor(names(Label.EDITOR, editors));
    } else if (type == CSLType.THESIS) {
      item.genre(mark(Label.NOTE, thesis(tongue, random)));
    } else if (type == CSLType.REPORT) {
      item.genre(mark(Label.NOTE, Draw.from(random, "Technical Report", "Working Paper")));
    }
    boolean hasPages = type != CSLType.BOOK && type != CSLType.THESIS && type != CSLType.REPORT;
    if (hasPages && Draw.percent(random, 90)) {
      item.page(pages);
    }
    if (hasPlace) {
      boolean isSchool = type == CSLType.THESIS || type == CSLType.REPORT;
      String place = place(tongue, random);
      String publisher =
          isSchool
              ? tongue
                  .draw(Tongue.Kind.UNIVERSITY, random)
                  .replace("#", place.replaceFirst(",.*", ""))
              : tongue.draw(Tongue.Kind.PUBLISHER, random);
      if (type != CSLType.PAPER_CONFERENCE || Draw.percent(random, 60)) {
        item.publisher(mark(Label.PUBLISHER, publisher));
      }
      if (Draw.percent(random, 60)) {
        item.publisherPlace(mark(Label.LOCATION, place));
      }
    }
    if (Draw.percent(random, 30)) {
      item.issued(Integer.parseInt(year), 1 + random.nextInt(12));
    } else {
      item.issued(Integer.parseInt(year));
    }
    if (Draw.percent(random, 35)) {
      item.DOI("10." + (1000 + random.nextInt(8999)) + "/" + (100000 + random.nextInt(899999)));
    }
    return new Item(
        item.build(),
        authors,
        editors,
        year,
        isArticle ? volume : "",
        isArticle ? issue : "",
        pages);
  }

  private static String thesis(Tongue tongue, Random random) {
    Matcher note =
        Pattern.compile("\\{n:([^}]*)\\}").matcher(tongue.draw(Tongue.Kind.THESIS, random));
    return note.find() ? note.group(1) : "PhD thesis";
  }

  private String title(Tongue tongue, Random random) {
    if (tongue.has(Tongue.Kind.TITLES) && Draw.percent(random, 80)) {
      return tongue.title(random);
    }
    return random.nextBoolean() && !titles.isEmpty()
        ? Draw.from(random, titles)
        : Draw.from(random, papers).title();
  }

  private String conference(String year, Random random) {
    Venue venue = Draw.from(random, conferences);
    String name = venue.name();
    String acronym = venue.acronym();
    return switch (random.nextInt(5)) {
      case 0 -> "Proceedings of the " + name;
      case 1 -> acronym.isEmpty() ? name : name + " (" + acronym + ")";
      case 2 -> "Proceedings of the " + year + " " + name;
      case 3 -> acronym.isEmpty() ? name : acronym + " " + year;
      default -> name;
    };
  }

  private String place(Tongue tongue, Random random) {
    String place =
        tongue.has(Tongue.Kind.PLACE)
            ? tongue.draw(Tongue.Kind.PLACE, random)
            : Draw.from(random, facts.places());
    return random.nextBoolean() ? place.replaceFirst(",.*", "") : place;
  }

  private List<Name> people(int most, Tongue tongue, Random random) {
    return Draw.from(random, papers).authors().stream()
        .limit(1 + random.nextInt(most))
        .map(
            name ->
                tongue.has(Tongue.Kind.GIVEN) && Draw.percent(random, 60)
                    ? tongue.name(random)
                    : name)
        .distinct()
        .toList();
  }

  private static CSLName[] names(Label label, List<Name> names) {
    return names.stream()
        .map(
            name ->
                new CSLNameBuilder().given(name.given()).family(mark(label, name.family())).build())
        .toArray(CSLName[]::new);
  }

  private static String mark(Label label, String value) {
    char open = (char) (FIRST + 2 * MARKED.indexOf(label));
    return open + value + (char) (open + 1);
  }

  /** Takes the marks out again; nothing where a style has cut them. */
  private static Optional<Rendered> entry(String marked, Item item, Tongue tongue, String list) {
    String spaced = NUMBERED.matcher(marked).replaceFirst("$1 ");
    StringBuilder text = new StringBuilder();
    List<Field> fields = new ArrayList<>();
    List<Span> authors = new ArrayList<>();
    List<Span> editors = new ArrayList<>();
    Label open = null;
    int start = 0;
    for (int at = 0; at < spaced.length(); at++) {
      char c = spaced.charAt(at);
      int mark = c - FIRST;
      if (mark < 0 || mark >= 2 * MARKED.size()) {
        text.append(c);
        continue;
      }
      Label label = MARKED.get(mark / 2);
      if (mark % 2 == 0 ? open != null : open != label) {
        return Optional.empty();
      }
      if (mark % 2 == 0) {
        start = text.length();
      } else {
        Span span = new Span(start, text.length());
        switch (label) {
          case AUTHOR -> authors.add(span);
          case EDITOR -> editors.add(span);
          default -> fields.add(new Field(label, span));
        }
      }
      open = mark % 2 == 0 ? label : null;
    }
    String plain = text.toString();
    if (fields.stream().filter(f -> f.label() == Label.TITLE).count() > 1
        || authors.isEmpty()
        || authors.size() > item.authors().size()) {
      return Optional.empty();
    }
    Span block = names(plain, authors, item.authors());
    fields.add(new Field(Label.AUTHOR, block));
    if (!editors.isEmpty()) {
      fields.add(new Field(Label.EDITOR, names(plain, editors, item.editors())));
    }
    for (int i = 0; i < fields.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (fields.get(i).span().overlaps(fields.get(k).span())) {
          return Optional.empty();
        }
      }
    }
    add(fields, Label.LINK, plain, DOI);
    add(fields, Label.PAGES, plain, pages(item.pages()));
    date(fields, plain, item.year(), tongue);
    boolean isClear =
        number(fields, Label.VOLUME, plain, item.volume(), block)
            && number(fields, Label.ISSUE, plain, item.issue(), block);
    fields.sort(Comparator.comparing(Field::span));
    return isClear ? Optional.of(new Rendered(plain, fields, list)) : Optional.empty();
  }

  private static Span names(String text, List<Span> families, List<Name> people) {
    List<Token> tokens = Tokenizer.tokens(text);
    Span first = families.get(0);
    Span last = families.get(families.size() - 1);
    Name lastPerson = people.get(Math.min(families.size(), people.size()) - 1);
    int start = PagesCorpus.leftOf(tokens, first.start(), people.get(0).given());
    int end = PagesCorpus.rightOf(tokens, last.end(), lastPerson.given());
    Matcher more = PagesCorpus.MORE.matcher(text);
    return new Span(start, more.find(end) ? Math.max(end, more.end()) : end);
  }

  private static Pattern pages(String pages) {
    String[] ends = pages.split("-");
    String brief = ends[1].substring(ends[1].length() - Math.min(2, ends[1].length()));
    return Pattern.compile("(?<!\\d)" + ends[0] + "(?: ?[-–—～~]+ ?\\d*" + brief + ")?(?!\\d)");
  }

  private static void add(List<Field> fields, Label label, String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (fields.stream().noneMatch(field -> field.span().overlaps(span))) {
        fields.add(new Field(label, span));
        return;
      }
    }
  }

  /** The year with a month before or behind it. */
  private static void date(List<Field> fields, String text, String year, Tongue tongue) {
    StringBuilder months = new StringBuilder("\\d{1,2}\\.?");
    for (String month : tongue.all(Tongue.Kind.MONTH)) {
      months.append('|').append(Pattern.quote(month));
      if (month.length() > 3) {
        months.append('|').append(Pattern.quote(month.substring(0, 3))).append("\\w?\\.?");
      }
    }
    String month = "(?:" + months + ")";
    add(
        fields,
        Label.DATE,
        text,
        Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(?:"
                + month
                + "(?:,? (?:de )?))?"
                + year
                + "[a-h]?(?!\\d)(?:(?:,? | ?年 ?)"
                + month.replace("\\d{1,2}\\.?|", "")
                + "(?!\\p{L}))?"));
  }

  /** Whether it is clear where a number stands, behind the authors; it may stand nowhere. */
  private static boolean number(
      List<Field> fields, Label label, String text, String number, Span behind) {
    if (number.isEmpty()) {
      return true;
    }
    Matcher matcher = Pattern.compile("(?<!\\d)" + number + "(?!\\d)").matcher(text);
    List<Span> found = new ArrayList<>();
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      boolean isFree = fields.stream().noneMatch(field -> field.span().overlaps(span));
      if (isFree && span.start() > behind.end()) {
        found.add(span);
      }
    }
    if (found.size() == 1) {
      fields.add(new Field(label, found.get(0)));
    }
    return found.size() < 2;
  }
}
