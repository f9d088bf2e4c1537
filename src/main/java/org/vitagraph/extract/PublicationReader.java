package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.Entry;
import org.vitagraph.document.Mark;
import org.vitagraph.document.Section;
import org.vitagraph.extract.PrintedPublication.Author;
import org.vitagraph.extract.PrintedPublication.Field;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.name.Identifiers;
import org.vitagraph.name.JournalDois;
import org.vitagraph.name.ListedName;
import org.vitagraph.name.NameList;
import org.vitagraph.name.OwnerLetters;
import org.vitagraph.name.PersonName;
import org.vitagraph.name.PrintedDate;
import org.vitagraph.name.PrintedDates;
import org.vitagraph.name.PublicationKind;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.nlp.Labelling;
import org.vitagraph.nlp.ListContext;
import org.vitagraph.nlp.ReferenceLabeller;
import org.vitagraph.nlp.ReferenceText;
import org.vitagraph.nlp.StyledSpan;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.OneLine;
import org.vitagraph.text.Span;

/**
 * Reads the entries that are publications, all of a page together, since one person wrote them in
 * one style: the labeller tells which words are title, authors and venue, grammars read names,
 * dates, venues and identifiers in them.
 */
final class PublicationReader {
  /** The share of entries with authors that makes them a habit. */
  private static final double MOST = 0.75;

  private static final Pattern COMPANY_BEFORE =
      Pattern.compile("(?iu)[(\\[][^()\\[\\]]{0,20}\\b(?:with|mit|avec|con|com)\\s+$");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** A heading that says from when or until when, not when. */
  private static final Pattern UP_TO =
      Pattern.compile(
          "(?iu)\\b(?:since|as of|updated?|until|till|before|after|up to|through|seit|bis|stand|depuis|hasta|desde)\\b");

  private static final Pattern NAMED = Pattern.compile("\\p{L}{3} ?\\.?,? ?(?:19|20)\\d\\d");

  private static final Pattern MORE_NAMES =
      Pattern.compile(",\\s*(?:…|\\.\\.\\.)(?=\\s*(?:\\n|$))");
  private static final Pattern LATER_LINE = Pattern.compile("(?<=\n).+");

  /** A line of more characters may be an abstract. */
  private static final int LONG_LINE = 300;

  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}\\.\\s+\\p{Lu}");

  /** What a page says of a paper below its title. */
  private static final Pattern PROSE =
      Pattern.compile(
          "(?s)(?:\\b(?:I|[Ww]e)\\s+\\p{Ll}+|^(?:Our|This|The (?:aim|subject) of this) (?:paper|article|study|work)\\b).{30}");

  /** From page to page; books have a number of pages. */
  private static final Pattern RANGE = Pattern.compile("\\d\\s*[-–—]+\\s*\\w?\\d|^[eLA]\\d");

  private static final Pattern VOLUME_BEFORE =
      Pattern.compile("(?iu)\\b(?:vol(?:ume)?|band|bd|ln(?:cs|ai|bip|icst|ee)|ccis)\\.? ?$");

  private static final Pattern PAGE_COUNT =
      Pattern.compile("(?<=\\d)\\s+\\d{1,4} ?p(?:p|ages)?\\.?$");

  private static final Pattern TO_COME =
      Pattern.compile("(?i)pre-?prints?|working papers?|in progress|manuscripts|in preparation");

  /** Below what is forthcoming it heads what is out. */
  private static final Pattern PUBLISHED =
      Pattern.compile("(?iu)\\W*(?:already )?(?:published|appeared)\\b(?! (?:as|online)\\b)");

  /** {@code Publications and works in progress}: some are out. */
  private static final Pattern SOME_OUT =
      Pattern.compile(
          "(?iu)\\b(?:publications?|published|publi[eé]s|publicad[oa]s|ver[oö]ffentlich\\p{L}+)(?: (?:papers|articles|works?))?(?:,| and| &| /| und| et| y| e)\\s");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  private static final Pattern WHOLE_VOLUME =
      Pattern.compile("(?iu)(?:the )?(?:proceedings|tagungsband|actes|atti|actas|anais)\\b");

  /** {@code 2019Slides}: a conversion took out what stood between a date and a link. */
  private static final Pattern GLUED_YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?=\\p{Lu})");

  /** {@code Public humanities:}: what stands below is such. */
  private static final Pattern ANNOUNCES = Pattern.compile("\\P{Nd}{3,60}:\\s*");

  private static final Predicate<String> YEAR_ALONE =
      Pattern.compile("\\W*(?:19|20)\\d\\d\\W*").asMatchPredicate();

  /** A meeting with its year in two digits. */
  private static final Pattern MEETING_YEAR =
      Pattern.compile("\\p{Lu}[\\p{L}&/ -]{1,20}?\\s?['’]\\s?(?<year>[0-4]\\d)\\W*");

  /** A year, or an initial of a name: what titles rarely have. */
  private static final Pattern MORE_THAN_TITLE =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<!\\p{L})\\p{Lu}\\.(?=[\\s,;*-])");

  /** How sure a date is that the labeller took for nothing. */
  private static final double UNLABELLED = 0.6;

  private static final Pattern WITH =
      Pattern.compile(
          "(?:joint(?:ly)? |joint work |together |co-?(?:authored|written) )?(?:with|mit|avec|con|com)\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDS_IN_WITH = Pattern.compile("\\b(?:with|mit|avec|con)\\z");

  private final ReferenceLabeller labeller;
  private final Owner owner;
  private final MarkLegend legend;
  private final @Nullable PersonName ownerName;
  private final @Nullable PersonName ownerAlias;

  /** Whether people are printed by their family names alone. */
  private boolean areBare;

  private PublicationReader(ReferenceLabeller labeller, Owner owner, MarkLegend legend) {
    this.legend = legend;
    this.labeller = labeller;
    this.owner = owner;
    this.ownerName = owner.name().isEmpty() ? null : PersonName.parse(owner.name());
    this.ownerAlias = owner.alias().isEmpty() ? null : PersonName.parse(owner.alias());
  }

  /** The publications of the entries, in order; an entry that turns out to be none is left out. */
  static List<PrintedPublication> read(List<ClassedEntry> entries, Owner owner, MarkLegend legend) {
    return new PublicationReader(ProgramLabeller.INSTANCE, owner, legend).readPage(entries);
  }

  /**
   * Each entry as a publication, whatever it has.
   *
   * @param context what the entries tell of each other
   */
  static List<PrintedPublication> readEach(
      ReferenceLabeller labeller, List<ClassedEntry> entries, Owner owner, ListContext context) {
    PublicationReader reader = new PublicationReader(labeller, owner, MarkLegend.NONE);
    List<Labelling> labellings = reader.label(entries, context);
    List<PrintedPublication> publications = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      publications.add(reader.read(entries.get(i), labellings.get(i), i + 1));
    }
    return publications;
  }

  private List<Labelling> label(List<ClassedEntry> entries, ListContext context) {
    List<ReferenceText> texts = entries.stream().map(entry -> text(entry.entry())).toList();
    List<Labelling> labellings =
        labeller.labelList(texts, owner.name().isEmpty() ? null : owner.name(), context);
    List<Labelling> mended = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Labelling read = FieldGrammar.apply(texts.get(i).text(), labellings.get(i));
      Labelling titled = StyledTitles.apply(texts.get(i), read, entries.get(i).entry().page() > 0);
      mended.add(StyledVenues.apply(texts.get(i), titled));
    }
    return context.style() ? TitleLines.apply(texts, mended) : mended;
  }

  private List<PrintedPublication> readPage(List<ClassedEntry> page) {
    List<ClassedEntry> entries = Remarks.removed(page);
    List<Labelling> labellings = label(entries, ListContext.ALL);
    areBare = BareFamilies.are(namesOf(entries, labellings), ownerName);
    List<PrintedPublication> publications = new ArrayList<>();
    long withNames = named(entries, labellings);
    boolean areNamed = withNames >= Math.min(MOST * page.size(), page.size() - 1);
    Set<Section> named = sectionsOfNamed(entries, labellings);
    boolean isMostlyNamed = 2 * withNames >= labellings.size();
    for (int i = 0; i < entries.size(); i++) {
      Labelling labelling = labellings.get(i);
      ClassedEntry entry = entries.get(i);
      boolean isLinks = isRowOfLinks(entry.entry());
      boolean isBare = !has(labelling, Label.CONTAINER) || isLinks;
      boolean isRemark =
          areNamed
              || isBare && named.contains(entry.section())
              || isLinks && !named.isEmpty()
              || isBare && isMostlyNamed && isSummary(entry.entry());
      if (has(labelling, Label.AUTHOR)
          || has(labelling, Label.DATE)
          || !isRemark
          || isTitleToCome(entry, labelling)) {
        PrintedPublication read = read(entry, labelling, publications.size() + 1);
        if (isPublication(read) && !isLinkToAnother(read, publications)) {
          publications.add(read);
        }
      }
    }
    return publications;
  }

  private static List<String> namesOf(List<ClassedEntry> entries, List<Labelling> labellings) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      AlignedText text = entries.get(i).entry().text();
      labellings.get(i).first(Label.AUTHOR).ifPresent(block -> names.add(block.span().of(text)));
    }
    return names;
  }

  /** A title alone that leads to a paper listed above: {@code Recent publications} at the side. */
  private static boolean isLinkToAnother(
      PrintedPublication read, List<PrintedPublication> publications) {
    Entry entry = read.entry().entry();
    return read.authors().isEmpty()
        && read.date() == null
        && read.venue().name() == null
        && entry.marks().stream()
            .anyMatch(
                mark ->
                    mark.kind() == Mark.Kind.LINK && mark.span().length() == entry.text().length())
        && publications.stream()
            .anyMatch(other -> other.title().value().equals(read.title().value()));
  }

  /** Under {@code Preprints} or {@code In progress} a title that is set apart says enough. */
  private static boolean isTitleToCome(ClassedEntry entry, Labelling labelling) {
    Optional<LabelledSpan> title = labelling.first(Label.TITLE);
    return TO_COME.matcher(entry.section().heading()).find()
        && title.isPresent()
        && entry.entry().marks().stream()
            .anyMatch(
                mark ->
                    mark.kind() != Mark.Kind.LINK
                        && mark.span().start() == 0
                        && Math.abs(mark.span().end() - title.get().span().end()) <= 2);
  }

  private boolean isPublication(PrintedPublication read) {
    boolean isWord = read.title().value().indexOf(' ') < 0 && read.date() == null;
    boolean announces =
        read.date() == null
            && read.venue().name() == null
            && ANNOUNCES.matcher(read.entry().entry().text()).matches();
    return LETTERS.matcher(read.title().value()).find()
        && !announces
        && (!read.authors().isEmpty()
            || read.venue().name() != null
            || !isWord
                && !PROSE.matcher(read.title().value()).find()
                && (read.date() != null || read.ownerUnnamed() || owner.name().isEmpty()));
  }

  /**
   * How many entries print all their authors. Where that is the list's habit, a line without
   * authors and date is a remark on the list, not a part of it. Where company is named, {@code
   * (with Bo Chen)}, what the owner wrote alone names nobody.
   */
  private static long named(List<ClassedEntry> entries, List<Labelling> labellings) {
    return IntStream.range(0, entries.size())
        .filter(i -> vote(entries.get(i), labellings.get(i)) > 0)
        .count();
  }

  /** Sentences on what a book is about. */
  private static boolean isSummary(Entry entry) {
    String text = entry.text().toString();
    return EntryCues.isProse(text) && SENTENCE_END.matcher(text).find();
  }

  /** Links side by side and nothing else: {@code Data | Code}. */
  private static boolean isRowOfLinks(Entry entry) {
    List<Mark> links =
        entry.marks().stream().filter(mark -> mark.kind() == Mark.Kind.LINK).toList();
    StringBuilder rest = new StringBuilder(entry.text());
    links.forEach(link -> blank(rest, link.span()));
    return links.size() > 1 && rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The sections that print authors with more entries than not: a bare line there is a remark. */
  private static Set<Section> sectionsOfNamed(
      List<ClassedEntry> entries, List<Labelling> labellings) {
    IdentityHashMap<Section, Integer> surplus = new IdentityHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      surplus.merge(
          entries.get(i).section(), vote(entries.get(i), labellings.get(i)), Integer::sum);
    }
    surplus.values().removeIf(votes -> votes <= 0);
    return surplus.keySet();
  }

  /** For the habit of printing authors, or against it, or neither. */
  private static int vote(ClassedEntry entry, Labelling labelling) {
    LabelledSpan authors = labelling.first(Label.AUTHOR).orElse(null);
    if (authors == null) {
      return -1;
    }
    String before = entry.entry().text().toString().substring(0, authors.span().start());
    return COMPANY_BEFORE.matcher(before).find() ? 0 : 1;
  }

  private static boolean has(Labelling labelling, Label label) {
    return labelling.first(label).isPresent();
  }

  private ReferenceText text(Entry entry) {
    List<StyledSpan> styles = new ArrayList<>();
    for (Mark mark : entry.marks()) {
      switch (mark.kind()) {
        case BOLD -> styles.add(new StyledSpan(StyledSpan.Style.BOLD, mark.span()));
        case ITALIC -> styles.add(new StyledSpan(StyledSpan.Style.ITALIC, mark.span()));
        case UNDERLINE -> styles.add(new StyledSpan(StyledSpan.Style.UNDERLINE, mark.span()));
        case LINK -> styles.add(new StyledSpan(StyledSpan.Style.LINK, mark.span()));
        case SUPERSCRIPT, LABEL -> {}
      }
    }
    String text = withoutAbstract(entry.text().toString());
    styles.removeIf(
        styled -> styled.span().end() > text.length() || isAroundAll(styled, entry.text()));
    String read = VenueRankings.blanked(TypeLabels.blanked(Asides.blanked(text, entry), entry));
    styles.removeIf(styled -> styled.span().of(read).isBlank());
    return new ReferenceText(read, styles, owner.name().isEmpty() ? null : owner.name());
  }

  /** Whether a link holds all of a reference, not its title alone: it sets nothing apart. */
  private static boolean isAroundAll(StyledSpan styled, CharSequence text) {
    return styled.style() == StyledSpan.Style.LINK
        && styled.span().length() + 3 >= text.toString().strip().length()
        && MORE_THAN_TITLE.matcher(styled.span().of(text)).find();
  }

  /** The text up to the abstract that some pages print below an entry. */
  private static String withoutAbstract(String text) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    Matcher line = LATER_LINE.matcher(text);
    while (line.find()) {
      boolean isAbstract =
          Remarks.isAbstract(line.group())
              || line.end() - line.start() > LONG_LINE
                  && SENTENCE_END.split(line.group()).length > 2;
      if (isAbstract) {
        return text.substring(0, line.start() - 1);
      }
    }
    return text;
  }

  private PrintedPublication read(ClassedEntry classed, Labelling printed, int number) {
    AlignedText text = classed.entry().text();
    PaperAwards awards = PaperAwards.in(withoutAbstract(text.toString()), printed);
    Labelling labelling = awards.labelling();
    Names names = names(classed.entry(), labelling);
    boolean untitled = isVolume(text, labelling);
    PrintedVenue venue = untitled ? PrintedVenue.NONE : PrintedVenue.of(text, labelling);
    Field date = date(classed.section(), text, labelling, venue);
    // Who edits proceedings may give them no title but their name.
    Field title = title(text, labelling, untitled ? Label.CONTAINER : Label.TITLE);
    String rest = rest(text, labelling, title.span());
    List<String> headings =
        Stream.concat(TypeLabels.in(classed.entry()).stream(), headings(classed.section()).stream())
            .toList();
    Field volume = field(text, labelling, Label.VOLUME);
    Field pages = withoutCount(field(text, labelling, Label.PAGES));
    PublicationLinks links = PublicationLinks.of(classed.entry(), names.authors);
    Field doi = links.ids().get(Scheme.DOI);
    PublicationKind kind =
        KindDecision.of(
            venue.printed(),
            rest,
            headings,
            new KindDecision.Cited(
                volume != null || labelling.first(Label.ISSUE).isPresent(),
                pages != null,
                pages != null && RANGE.matcher(pages.value()).find(),
                labelling.first(Label.EDITOR).isPresent(),
                labelling.first(Label.PUBLISHER).isPresent(),
                doi != null && JournalDois.has(doi.value())));
    return new PrintedPublication(
        number,
        classed,
        title,
        names.authors,
        names.truncated,
        names.ownerUnnamed,
        people(classed.entry(), labelling, Label.EDITOR).authors,
        kind,
        venue,
        date,
        status(classed.section(), text, labelling, rest),
        volume,
        field(text, labelling, Label.ISSUE),
        pages,
        field(text, labelling, Label.PUBLISHER),
        field(text, labelling, Label.LOCATION),
        links,
        awards.awards(),
        AcceptanceCounts.in(rest).isPresent()
            ? AcceptanceCounts.in(text.toString()).orElse(null)
            : null);
  }

  /** Whether the entry is of proceedings as a whole: it has authors, no title and no pages. */
  private static boolean isVolume(AlignedText text, Labelling labelling) {
    return !has(labelling, Label.TITLE)
        && has(labelling, Label.AUTHOR)
        && !has(labelling, Label.PAGES)
        && labelling
            .first(Label.CONTAINER)
            .filter(name -> WHOLE_VOLUME.matcher(text.slice(name.span())).lookingAt())
            .isPresent();
  }

  private static Field title(AlignedText text, Labelling labelling, Label titled) {
    return labelling
        .first(titled)
        .map(
            label -> {
              Span trimmed = TitleText.trim(text, label.span());
              String title = TitleText.oneLine(text.slice(trimmed));
              return new Field(title, trimmed, label.confidence());
            })
        .orElse(Field.NONE);
  }

  private record Names(List<Author> authors, boolean truncated, boolean ownerUnnamed) {}

  private Names names(Entry entry, Labelling labelling) {
    Names names = people(entry, labelling, Label.AUTHOR);
    List<Author> authors = names.authors;
    int at = ownerAt(authors, entry);
    if (at >= 0) {
      Author author = authors.get(at);
      authors.set(
          at, new Author(author.name(), author.span(), author.marks(), true, author.confidence()));
    }
    boolean isUnnamed =
        at < 0 && !owner.name().isEmpty() && (names.ownerUnnamed || authors.isEmpty());
    return new Names(authors, names.truncated, isUnnamed);
  }

  /** The people of all blocks of a label; the owner may be unnamed if one begins with "with". */
  private Names people(Entry entry, Labelling labelling, Label label) {
    List<Author> authors = new ArrayList<>();
    boolean truncated = false;
    boolean with = false;
    for (LabelledSpan block : labelling.all(label)) {
      String words = block.span().of(entry.text());
      String printed =
          areBare && BareFamilies.isOfWords(words) ? BareFamilies.parted(words) : words;
      NameList list =
          owner.name().isEmpty() ? NameList.parse(printed) : NameList.parse(printed, owner.name());
      if (label == Label.AUTHOR && !authors.isEmpty() && list.editors()) {
        continue;
      }
      truncated |= list.truncated() || isCutBehind(entry.text(), block.span().end());
      with |= isWith(entry.text(), block.span());
      List<Author> before = List.copyOf(authors);
      for (ListedName listed : list.names()) {
        if (isRepeated(listed.name(), before)) {
          continue;
        }
        Span shifted = listed.span().shift(block.span().start());
        Span span = LastStop.settle(entry.text(), shifted, list);
        authors.add(
            new Author(
                PersonName.withoutMarks(OneLine.of(span.of(entry.text()))),
                span,
                marks(listed, span, entry),
                false,
                block.confidence()));
      }
    }
    return new Names(authors, truncated, with);
  }

  /** Whether dots stand for more names: {@code A. Lee, B. Chen, ...}. */
  private static boolean isCutBehind(CharSequence text, int end) {
    return MORE_NAMES.matcher(text).region(end, text.length()).lookingAt();
  }

  /** What the entry itself, the page's legend or custom says by the marks at a name. */
  private Set<PrintedPublication.Mark> marks(ListedName listed, Span name, Entry entry) {
    boolean underlined =
        entry.marks().stream()
            .anyMatch(
                mark ->
                    mark.kind() == Mark.Kind.UNDERLINE
                        && mark.span().overlaps(name)
                        && mark.span().length() < name.length() + 8);
    Set<PrintedPublication.Mark> marks = legend.of(listed.marks(), underlined);
    if (listed.equal() && !legend.explains(listed.marks())) {
      marks.add(PrintedPublication.Mark.EQUAL);
    }
    if (listed.corresponding()) {
      marks.add(PrintedPublication.Mark.CORRESPONDING);
    }
    return marks;
  }

  /** A name that an earlier run of authors has already, as where the editor is an author too. */
  private static boolean isRepeated(PersonName name, List<Author> before) {
    boolean group = name.given().isEmpty() && name.family().indexOf(' ') >= 0;
    return !before.isEmpty()
        && (group
            || before.stream()
                .anyMatch(
                    author -> PersonName.parse(author.name()).fullKey().equals(name.fullKey())));
  }

  private static boolean isWith(CharSequence text, Span block) {
    String before = text.subSequence(Math.max(0, block.start() - 14), block.start()).toString();
    return WITH.matcher(block.of(text).strip()).matches()
        || ENDS_IN_WITH.matcher(before.strip().toLowerCase(Locale.ROOT)).find();
  }

  /**
   * The place of the owner's name. Where several names would do, the one that the document sets
   * apart, else one that is printed in full; else none, for a wrong one is worse.
   */
  private int ownerAt(List<Author> authors, Entry entry) {
    if (ownerName == null) {
      return -1;
    }
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i < authors.size(); i++) {
      PersonName author = PersonName.parse(authors.get(i).name());
      if (ownerName.isCompatibleWith(author)
          || ownerAlias != null && ownerAlias.isCompatibleWith(author)) {
        fitting.add(i);
      }
    }
    if (fitting.isEmpty()) {
      OwnerLetters letters = OwnerLetters.of(ownerName);
      for (int i = 0; i < authors.size(); i++) {
        if (letters.are(authors.get(i).name())) {
          return i;
        }
      }
      return -1;
    }
    if (fitting.size() < 2) {
      return fitting.get(0);
    }
    List<Integer> marked =
        fitting.stream().filter(i -> OwnerFinder.isSetApart(authors.get(i).span(), entry)).toList();
    List<Integer> full =
        fitting.stream()
            .filter(
                i -> PersonName.parse(authors.get(i).name()).fullKey().equals(ownerName.fullKey()))
            .toList();
    return marked.size() == 1 ? marked.get(0) : full.size() == 1 ? full.get(0) : -1;
  }

  /** {@code 2106.01234}, {@code hep-th/9901001}: no date, though it begins like one. */
  private static boolean isOfArxiv(CharSequence text, Span date) {
    int end = date.end();
    boolean mayBe =
        date.start() > 0 && "./".indexOf(text.charAt(date.start() - 1)) >= 0
            || end < text.length() && ".0123456789".indexOf(text.charAt(end)) >= 0
            || date.of(text).indexOf('.') > 0;
    return mayBe
        && Identifiers.find(text, Scheme.ARXIV).stream()
            .anyMatch(number -> number.span().overlaps(date));
  }

  /** {@code LNCS 2077}, {@code vol. 2077} */
  private static boolean isVolumeNumber(CharSequence text, Span date) {
    return date.length() == 4 && VOLUME_BEFORE.matcher(text.subSequence(0, date.start())).find();
  }

  private static @Nullable Field date(
      Section section, AlignedText text, Labelling labelling, PrintedVenue venue) {
    for (LabelledSpan label : labelling.all(Label.DATE)) {
      if (isOfArxiv(text, label.span()) || isVolumeNumber(text, label.span())) {
        continue;
      }
      List<Field> dates = dates(label.span().of(text), label.confidence());
      if (!dates.isEmpty()) {
        Field date = dates.get(0);
        return new Field(date.value(), date.span().shift(label.span().start()), date.confidence());
      }
    }
    if (venue.year() != null) {
      return venue.year();
    }
    String year = headingYear(section);
    return year.isEmpty() ? onlyDate(text, labelling) : new Field(year, new Span(0, 0), 0.9);
  }

  /** The year in the heading, {@code CONF'21}, or alone in one above it; else empty. */
  private static String headingYear(Section section) {
    Matcher heading = YEAR.matcher(section.heading());
    if (heading.find() && !heading.find() && !isOfDocument(section.heading().toString())) {
      heading.find(0);
      return heading.group();
    }
    Matcher meeting = MEETING_YEAR.matcher(section.heading());
    if (meeting.matches()) {
      return "20" + meeting.group("year");
    }
    List<String> above = section.path().stream().filter(YEAR_ALONE).toList();
    return above.isEmpty() ? "" : above.get(above.size() - 1).replaceAll("\\D", "");
  }

  /** Whether a heading tells when the list was made, or from when on its papers are. */
  private static boolean isOfDocument(String heading) {
    return UP_TO.matcher(heading).find()
        || PrintedDates.find(heading).stream()
            .anyMatch(date -> date.iso().length() > 4 && NAMED.matcher(heading).find());
  }

  /** The one date among what no field holds. */
  private static @Nullable Field onlyDate(AlignedText text, Labelling labelling) {
    StringBuilder rest = new StringBuilder(withoutAbstract(text.toString()));
    labelling.spans().stream()
        .filter(field -> field.span().end() <= rest.length())
        .forEach(field -> blank(rest, field.span()));
    List<Field> dates = dates(rest, UNLABELLED);
    return dates.size() == 1 ? dates.get(0) : null;
  }

  private static List<Field> dates(CharSequence print, double confidence) {
    List<Field> dates = new ArrayList<>();
    for (PrintedDate date : PrintedDates.find(print)) {
      dates.add(new Field(date.iso(), date.span(), confidence));
    }
    Matcher year = GLUED_YEAR.matcher(print);
    if (dates.isEmpty() && year.find()) {
      dates.add(new Field(year.group(), new Span(year.start(), year.end()), confidence));
    }
    return dates;
  }

  private static @Nullable Field status(
      Section section, AlignedText text, Labelling labelling, String rest) {
    for (Label label : List.of(Label.STATUS, Label.DATE)) {
      for (LabelledSpan span : labelling.all(label)) {
        Optional<PublicationStatus> status = PublicationStatus.in(span.span().of(text));
        if (status.isPresent()) {
          return new Field(
              status.get().notation(),
              status.get().span().shift(span.span().start()),
              span.confidence());
        }
      }
    }
    for (LabelledSpan span : labelling.all(Label.AUTHOR)) {
      Optional<PublicationStatus> status = PublicationStatus.in(span.span().of(text));
      if (status.isPresent()) {
        return new Field(
            status.get().notation(), status.get().span().shift(span.span().start()), 0.8);
      }
    }
    Optional<PublicationStatus> outside = PublicationStatus.in(rest);
    if (outside.isPresent()) {
      return new Field(outside.get().notation(), outside.get().span(), 0.8);
    }
    for (String heading : headings(section)) {
      Optional<PublicationStatus> status = PublicationStatus.in(heading);
      if (PUBLISHED.matcher(heading).lookingAt()
          || status.isPresent() && SOME_OUT.matcher(heading).find()) {
        return null;
      }
      if (status.isPresent()) {
        return new Field(status.get().notation(), new Span(0, 0), 0.8);
      }
    }
    return null;
  }

  private static @Nullable Field field(AlignedText text, Labelling labelling, Label label) {
    Optional<LabelledSpan> span = labelling.first(label);
    if (span.isEmpty()) {
      return null;
    }
    Span trimmed = TitleText.trim(text, span.get().span());
    return trimmed.isEmpty()
        ? null
        : new Field(OneLine.of(trimmed.of(text)), trimmed, span.get().confidence());
  }

  /** Beside where it stands, how long it is: {@code 575–592 18 p.} */
  private static @Nullable Field withoutCount(@Nullable Field pages) {
    Matcher count = PAGE_COUNT.matcher(pages == null ? "" : pages.value());
    return pages == null || !count.find()
        ? pages
        : new Field(
            pages.value().substring(0, count.start()),
            new Span(pages.span().start(), pages.span().start() + count.start()),
            pages.confidence());
  }

  /** What is neither title nor authors: the words that tell kind, status and counts. */
  private static String rest(AlignedText text, Labelling labelling, Span title) {
    StringBuilder rest = new StringBuilder(text.toString());
    blank(rest, title);
    labelling.all(Label.AUTHOR).forEach(author -> blank(rest, author.span()));
    return rest.toString();
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      text.setCharAt(i, ' ');
    }
  }

  private static List<String> headings(Section section) {
    List<String> headings = new ArrayList<>();
    headings.add(section.heading().toString());
    for (int i = section.path().size() - 1; i >= 0; i--) {
      headings.add(section.path().get(i));
    }
    return headings;
  }
}
