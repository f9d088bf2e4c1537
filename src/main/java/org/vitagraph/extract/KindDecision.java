package org.vitagraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.KnownVenues;
import org.vitagraph.name.PublicationKind;
import org.vitagraph.name.PublicationKindGuess;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;

/**
 * The kind of a publication, from the words of its venue, the heading it stands under, and what it
 * is cited by; the first that knows gives the answer.
 *
 * <p>{@code Workshop on Hot Topics in Storage} under {@code Refereed Papers} is a workshop paper.
 */
final class KindDecision {
  private record Rule(PublicationKind kind, SoughtPattern words) {}

  /** Kinds that a venue's words tell beyond doubt, whatever the heading says. */
  private static final Set<PublicationKind> CERTAIN =
      EnumSet.of(
          PublicationKind.THESIS,
          PublicationKind.PREPRINT,
          PublicationKind.WORKSHOP,
          PublicationKind.POSTER,
          PublicationKind.TUTORIAL,
          PublicationKind.PATENT);

  private static final SoughtPattern THESIS =
      pattern(
          "(?:ph\\.? ?d\\.?|doctoral|master\\W?s?|bachelor\\W?s?|m\\.? ?sc?\\.?|undergraduate|senior|honou?rs)[ -]*(?:thesis|dissertation)(?!s? (?:award|prize))"
              + "|\\bdissertation\\b(?! (?:award|prize))|\\bthesis\\b(?! (?:award|prize))|habilitationsschrift|th[eè]se (?:de|pour)|tesis doctoral|\\btese (?:de|\\(dout)|dissertação (?:de|\\()|tesi di");
  private static final SoughtPattern REPORT =
      pattern("\\b(?:technical|tech\\.?|research|white) ?-?(?:report|rep\\.|paper)\\b");

  /** Words that no proceedings and no book are called by. */
  private static final SoughtPattern PERIODICAL =
      pattern(
          "\\bjournal\\b|\\btransactions\\b|special issue|\\bmagazine\\b|\\bsurveys\\b|\\bquarterly\\b|zeitschrift|\\brevue\\b|\\brevista\\b|\\brivista\\b");

  private static final SoughtPattern JOURNALS =
      pattern("journals?|zeitschrift|revues?|revistas?|riviste|magazines?|reviews?");

  /** An archive's name where it is printed, not where it is part of an address. */
  static final SoughtPattern ARCHIVE =
      pattern("(?<![/.\\w])(?:arxiv|(?:bio|med|chem)rxiv|corr(?= abs))(?=[\\s:,.)])");

  /** {@code CSW}, or words grown together. */
  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}[\\p{L}&]{1,6}|\\p{L}*\\p{Ll}{4,}\\p{L}*");

  private static final SoughtPattern YEAR = pattern("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private static final SoughtPattern ALL =
      pattern("publications?|(?:papers|articles) (?:and|&)|(?:and|&) (?:papers|articles)");

  /** What a heading says of the entries below it, when it says one thing only. */
  private static final List<Rule> HEADINGS =
      List.of(
          rule(PublicationKind.WORKSHOP, "\\bworkshops?\\b"),
          rule(PublicationKind.JOURNAL, "期刊|학술지"),
          rule(PublicationKind.CONFERENCE, "会议|會議|会議|研究会|학술대회"),
          rule(PublicationKind.PREPRINT, "预印本|工作论文|在审|投稿"),
          rule(PublicationKind.BOOK, "专著|著作|著書|저서"),
          rule(PublicationKind.THESIS, "学位论文"),
          rule(
              PublicationKind.CHAPTER,
              "chapters?\\b|\\bin edited\\b|kapitel|sammelb[aä]nden|buchbeitr|chapitres?|cap[ií]tulos?|capitoli"),
          rule(
              PublicationKind.JOURNAL,
              "\\bjournals?\\b|zeitschrift|\\brevues?\\b|revistas?|riviste|magazines?|\\barticles?\\b|\\bartigos\\b|art[ií]culos|\\barticoli\\b|aufs[aä]tze"
                  + "|\\bbook reviews?\\b|rezension(?:en)?\\b|comptes[ -]rendus|rese[nñ]as|recensioni"),
          rule(
              PublicationKind.CONFERENCE,
              "\\bconferences?\\b|proceedings|konferenz|conf[eé]rences?|congresos?|conferenze"),
          rule(PublicationKind.POSTER, "posters?\\b"),
          rule(
              PublicationKind.PREPRINT,
              "pre-?prints?|job market papers?|manuscripts?|working papers?|under review|in review|submitted|in preparation|in progress"),
          rule(
              PublicationKind.THESIS,
              "\\bthes[ei]s\\b|dissertations?|\\bth[èe]ses?\\b|\\btes[ie]s?\\b|dissertaç[õã]\\p{L}+|habilitation"),
          rule(PublicationKind.REPORT, "\\breports?\\b(?! of\\b)|berichte"),
          rule(
              PublicationKind.BOOK,
              "\\bbooks?\\b(?! reviews?)|monogra\\p{L}+|b[uü]cher|ouvrages|libros|libri|livros|sammelb[aä]nde\\b|edited volumes?"));

  /** Books that many wrote; their publishers are called otherwise. */
  private static final SoughtPattern OF_MANY =
      pattern("encyclop[ae]+di|handbook|handbuch|companion|dictionary|lexikon|yearbook");

  private static final SoughtPattern CHAPTER = pattern("\\bchapter \\d");

  private static final Pattern BOOK_CHAPTERS = Pattern.compile("(?i)\\bbook[- ]chapters?");

  /** {@code Publications including reports}: what is among the entries, not what they are. */
  private static final Pattern AMONG =
      Pattern.compile(
          "(?iu)(?<=\\S)[\\s,(]+(?:including|incl\\.|einschließlich|inkl\\.|y compris|incluyendo|incluindo|inclusi)\\s.*");

  /** "Reviews, Chapters and Editorials" are not chapters only. */
  private static final SoughtPattern OTHERS =
      pattern("\\b(?:reviews?|editorials?|commentar(?:y|ies)|letters|papers)\\b(?! in\\b)");

  private KindDecision() {}

  /**
   * Decides the kind.
   *
   * @param venue as printed, may be empty
   * @param rest the words of the entry that are neither title nor authors
   * @param headings the heading of the section and those above, nearest first
   * @param cited what the entry is cited by
   */
  static PublicationKind of(String venue, String rest, List<String> headings, Cited cited) {
    Optional<PublicationKind> guess =
        venue.isEmpty() ? Optional.empty() : PublicationKindGuess.of(venue);
    SearchedText name = new SearchedText(venue);
    SearchedText words = new SearchedText(rest);
    boolean school = THESIS.mayBeIn(words) && (venue.isEmpty() || OrganizationWords.isIn(venue));
    if (THESIS.isIn(name) || school && THESIS.isIn(words)) {
      return PublicationKind.THESIS;
    }
    if (guess.isPresent() && CERTAIN.contains(guess.get())) {
      return guess.get();
    }
    boolean imprint =
        OrganizationWords.isIn(venue) || guess.equals(Optional.of(PublicationKind.BOOK));
    boolean part =
        cited.editors()
            || cited.pages()
            || cited.range()
            || !venue.isEmpty() && !imprint
            || OF_MANY.isIn(name)
            || CHAPTER.isIn(words);
    PublicationKind told = heading(headings, cited, part);
    // A book has no first page and no last: what stands among books with these is a chapter.
    boolean among = told == PublicationKind.JOURNAL && cited.editors() && !cited.volume();
    if (among && !venue.isEmpty() && !PERIODICAL.isIn(name)) {
      return PublicationKind.CHAPTER;
    }
    if (told == PublicationKind.BOOK && (cited.range() || cited.editors() && !venue.isEmpty())) {
      return PublicationKind.CHAPTER;
    }
    boolean meets = told == PublicationKind.CONFERENCE || told == PublicationKind.BOOK;
    if (meets
        && guess.equals(Optional.of(PublicationKind.JOURNAL))
        && PERIODICAL.isIn(venue + " " + rest)) {
      return PublicationKind.JOURNAL;
    }
    // "Articles" may have appeared anywhere.
    boolean isAnyArticle =
        told == PublicationKind.JOURNAL
            && !cited.volume()
            && guess.equals(Optional.of(PublicationKind.CONFERENCE))
            && headings.stream().noneMatch(JOURNALS::isIn);
    if (told != null && !isAnyArticle) {
      return told;
    }
    if (REPORT.isIn(words)) {
      return PublicationKind.REPORT;
    }
    boolean edited =
        cited.editors()
            && !cited.volume()
            && guess.equals(Optional.of(PublicationKind.JOURNAL))
            && !PERIODICAL.isIn(name);
    if (edited) {
      return PublicationKind.CHAPTER;
    }
    if (cited.journal() && PublicationKindGuess.byWords(venue).isEmpty()) {
      return PublicationKind.JOURNAL;
    }
    // An acronym alone is a meeting's, unless the paper is cited by its volume.
    if (cited.volume()
        && ACRONYM.matcher(venue).matches()
        && !KnownVenues.isMeeting(KnownVenues.idOf("", venue))) {
      return PublicationKind.JOURNAL;
    }
    if (guess.isPresent() && !(cited.editors() && guess.get() == PublicationKind.BOOK)) {
      return guess.get();
    }
    return byCitation(venue, rest, cited);
  }

  private static PublicationKind byCitation(String venue, String rest, Cited cited) {
    if (venue.isEmpty() && !cited.pages() && ARCHIVE.isIn(rest)) {
      return PublicationKind.PREPRINT;
    }
    if (venue.isEmpty() && cited.publisher() && cited.volume() && cited.pages()) {
      // A publisher's books have no volume and pages; the name is a journal's.
      return PublicationKind.JOURNAL;
    }
    if (venue.isEmpty()) {
      return cited.publisher() && !cited.pages() ? PublicationKind.BOOK : PublicationKind.OTHER;
    }
    if (cited.editors() || cited.publisher() && cited.pages() && !cited.volume()) {
      return PublicationKind.CHAPTER;
    }
    // Editions have years, journals have volumes.
    boolean isNumbered = cited.volume() || cited.pages() && !YEAR.isIn(venue);
    return isNumbered ? PublicationKind.JOURNAL : PublicationKind.CONFERENCE;
  }

  private static @Nullable PublicationKind heading(
      List<String> headings, Cited cited, boolean part) {
    for (String heading : headings) {
      String alone = AMONG.matcher(heading).replaceFirst("");
      SearchedText words = new SearchedText(BOOK_CHAPTERS.matcher(alone).replaceAll("chapters"));
      List<PublicationKind> told =
          HEADINGS.stream().filter(rule -> rule.words().isIn(words)).map(Rule::kind).toList();
      if (told.size() == 1) {
        // "Publications and Preprints" are all kinds of things.
        boolean mixed = told.get(0) == PublicationKind.PREPRINT && ALL.isIn(words);
        boolean among = told.get(0) == PublicationKind.CHAPTER && OTHERS.isIn(words);
        return mixed || among ? null : told.get(0);
      }
      if (told.size() == 2
          && told.contains(PublicationKind.CHAPTER)
          && told.contains(PublicationKind.JOURNAL)
          && !OTHERS.isIn(words)) {
        return cited.editors() || cited.publisher() && !cited.volume()
            ? PublicationKind.CHAPTER
            : PublicationKind.JOURNAL;
      }
      // "Journal and conference papers" says nothing, "Books and chapters" that it is one of them.
      if (told.size() == 2
          && told.contains(PublicationKind.CHAPTER)
          && told.contains(PublicationKind.BOOK)) {
        return part ? PublicationKind.CHAPTER : PublicationKind.BOOK;
      }
    }
    return null;
  }

  private static Rule rule(PublicationKind kind, String words) {
    return new Rule(kind, pattern(words));
  }

  private static SoughtPattern pattern(String words) {
    return SoughtPattern.of(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * What an entry is cited by: which tells a journal from a chapter from a proceedings paper.
   *
   * @param journal whether its DOI is a journal's
   */
  record Cited(
      boolean volume,
      boolean pages,
      boolean range,
      boolean editors,
      boolean publisher,
      boolean journal) {}
}
