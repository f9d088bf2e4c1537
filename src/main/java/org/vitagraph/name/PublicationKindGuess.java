package org.vitagraph.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;

/**
 * Guesses the kind of a publication from the words of its venue: {@code Workshop on Examples} is a
 * workshop, {@code CoRR abs/…} a preprint, {@code J. Exp. Sci. 12(3)} a journal. A list of patterns
 * in order; the first that is found decides, so the particular stand before the general.
 */
public final class PublicationKindGuess {
  private record Rule(PublicationKind kind, SoughtPattern pattern) {}

  private static final List<Rule> RULES =
      List.of(
          rule(PublicationKind.PATENT, "patent\\w*|brevet\\w*"),
          rule(
              PublicationKind.THESIS,
              "(?:ph\\.?\\s?d\\.?|master\\W?s?|bachelor\\W?s?|doctoral|m\\.?sc\\.?|b\\.?sc\\.?|diploma|habilitation)\\s+(?:thesis|dissertation)|thesis|dissertation(?:sschrift)?|(?:diplom|master|bachelor|doktor)arbeit|habilitation(?:sschrift)?|thèse|mémoire de \\w+|tesis|tesi di \\w+|tese|dissertação|学位论文|博士論文"),
          rule(
              PublicationKind.PREPRINT,
              "arxiv|bio\\W?rxiv|med\\W?rxiv|chem\\W?rxiv|psyarxiv|socarxiv|techrxiv|engrxiv|ssrn|corr|pre\\W?prints?|e-?prints?|research square|osf|hal-\\d+"),
          rule(PublicationKind.TUTORIAL, "tutorials?"),
          // "Symposium … Poster" is a poster; a workshop's poster as well.
          rule(PublicationKind.POSTER, "posters?(?: session| presentation| track)?|affiche"),
          // Journals whose names look like a meeting's.
          rule(
              PublicationKind.JOURNAL,
              "proceedings of the (?:national academy|royal society|ieee(?! \\w)|institution|acm on|vldb endowment)[\\w ]*|proc\\.? (?:natl\\.?|national) acad[\\w.]*|proc\\.? (?:\\p{L}+\\.? ){0,3}(?:soc|acad)(?:\\.(?: \\p{L}\\b)?)?(?! ?\\p{L}{2})|proceedings of the (?:\\p{L}+ ){0,2}(?:mathematical|philosophical|physical|biological) society(?! \\p{Ll}*(?:meeting|conference))|p?nas|pvldb|pacm\\w*|proc\\.? (?:acm|vldb)[\\w. ]*(?:endow|lang|interact|imwut)\\w*"),
          rule(
              PublicationKind.WORKSHOP,
              "workshops?|wkshps?|ateliers?|taller(?:es)?|oficinas?|arbeitstreffen|研讨会|ワークショップ|워크샵|워크숍"),
          rule(
              PublicationKind.REPORT,
              "tech(?:nical|\\.)\\s*rep(?:ort|\\.)?s?|technical memo\\w*|working papers?|discussion papers?|white ?papers?|research report|(?:forschungs|abschluss|technischer )bericht|rapport(?: de recherche| technique)?|informe(?: técnico)?|rapporto|deliverable|policy brief"),
          rule(
              PublicationKind.CONFERENCE,
              "conferences?|conf\\.|symposi(?:um|a)|symp\\.|congress|proceedings|proc\\.|annual meeting|colloquium on|colloque|international colloquium|(?:fach)?tagung|konferenz|kongress|conférence|congrès|symposium|journées|congreso|simposio|jornadas|convegno|industry track|industrial (?:session|track)|congresso|conferência|simpósio|lecture notes in|lncs|companion (?:publication|proceedings|volume)|extended abstracts|summit|会议|大会|学会|학술대회|シンポジウム|研究会"),
          rule(
              PublicationKind.TALK,
              "invited (?:talk|lecture|presentation|seminar)|talks?|keynote|seminars?|lectures?(?! (?:notes|series))|colloquium|reading group|guest lecture|(?:gast)?vortrag|séminaire|exposé|charla|ponencia|palestra|relazione"),
          rule(
              PublicationKind.JOURNAL,
              "journals?|transactions|letters|magazine|reviews?|bulletin|quarterly|annals|archives?|acta|zeitschrift|revue|revista|rivista|annales|cahiers|jahrbuch|archiv|communications of the|plos|frontiers in|nature|science|scientific reports|surveys|gazette|newsletter|학회지|논문지|논문집|学报|論文誌|special issue|j\\.|trans\\.|lett\\.|rev\\.|ann\\.|phys\\.|bull\\.|int\\.? j\\.?|z\\.|mag\\."),
          rule(
              PublicationKind.CHAPTER,
              "handbook(?: of| on)?|encyclop(?:a)?edia|companion to|handbuch|lexikon|enzyklopädie|chapter|kapitel|chapitre"),
          // A publisher's name stands before the name of a journal of several words.
          rule(
              PublicationKind.JOURNAL,
              "(?:springer|elsevier|wiley)(?! (?:berlin|international|nature|science|verlag)) (?:\\p{L}+ ){2,}\\p{L}+"),
          rule(
              PublicationKind.BOOK,
              "(?:university )?press|verlag|publishers?|publishing|editions?|éditions|editorial|monograph|\\p{L}+verlag|isbn|springer|elsevier|wiley|routledge|o'reilly"),
          // Abbreviated titles without stops, as medicine and biology print them.
          rule(
              PublicationKind.JOURNAL,
              "j|nat|sci|biol|chem|med|phys|biophys|neurosci|commun|express|cell"));

  /** Acronyms of transactions and journals begin with their T or J; of meetings, few do. */
  private static final Pattern JOURNAL_ACRONYM = Pattern.compile("(?:P?VLDB|CACM|[TJ][A-Z]{2,4})");

  private static final Pattern MEETING_ACRONYM =
      Pattern.compile(
          "TACAS|TALN|TCC|TREC\\w*|TEI|TVX|TLDI|TTC|TPDL|TSD|JELIA|JCDL|JSSPP|JURIX|JFLA|JCDCG");

  /** Only the names of journals are cut in every word: {@code Clim. Dynam}. */
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}{1,8}\\.,? ){1,5}\\p{Lu}\\p{Ll}{1,8}\\.?");

  private PublicationKindGuess() {}

  /** The kind that the venue speaks for by its words, or by its looks; empty when by neither. */
  public static Optional<PublicationKind> of(String venue) {
    Optional<PublicationKind> told = byWords(venue);
    if (told.isPresent()) {
      return told;
    }
    VenueName parts = VenueName.parse(venue);
    if (!parts.volume().isEmpty() && !(parts.issue() + parts.pages()).isEmpty()) {
      return Optional.of(PublicationKind.JOURNAL);
    }
    String acronym = parts.acronym();
    if (acronym.isEmpty()) {
      return Optional.empty();
    }
    boolean journal =
        JOURNAL_ACRONYM.matcher(acronym).matches() && !MEETING_ACRONYM.matcher(acronym).matches();
    return Optional.of(journal ? PublicationKind.JOURNAL : PublicationKind.CONFERENCE);
  }

  /** The kind that the words of the venue speak for; empty when they speak for none. */
  public static Optional<PublicationKind> byWords(String venue) {
    SearchedText words = new SearchedText(venue);
    for (Rule rule : RULES) {
      if (rule.pattern().isIn(words)) {
        return Optional.of(rule.kind());
      }
    }
    return ABBREVIATED.matcher(venue.strip()).matches()
        ? Optional.of(PublicationKind.JOURNAL)
        : Optional.empty();
  }

  private static Rule rule(PublicationKind kind, String words) {
    return new Rule(
        kind,
        SoughtPattern.of(
            "(?<![\\p{L}\\d])(?:" + words + ")(?!\\p{Ll})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
