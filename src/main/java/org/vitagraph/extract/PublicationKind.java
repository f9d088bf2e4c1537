package org.vitagraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a publication, a concept of the scheme of kinds, from the words of its venue, the
 * heading it stands under, and what it is cited by. The first rule that knows an answer gives it.
 *
 * <p>{@code Workshop on Hot Topics in Storage} under {@code Refereed Papers} is a {@code workshop}
 * paper.
 */
final class PublicationKind {
  private record Rule(String kind, Pattern words) {}

  /** What a venue's or an entry's words say beyond doubt, whatever the heading. */
  private static final List<Rule> CERTAIN =
      List.of(
          rule(
              "thesis",
              "(?:ph\\.? ?d\\.?|doctoral|master'?s?|bachelor'?s?|m\\.? ?sc?\\.?|diplom\\p{L}*|undergraduate|senior|habilitation)"
                  + "[- ]*(?:thesis|dissertation)|\\b(?:dissertation|doktorarbeit|diplomarbeit|masterarbeit|habilitationsschrift"
                  + "|th[eè]se (?:de|pour)|tesis doctoral|tesi di)\\b|\\bthesis,"),
          rule(
              "preprint",
              "\\b(?:ar[xX]iv|bioRxiv|medRxiv|chemRxiv|psyarxiv|socarxiv|ssrn|corr\\b|preprint|hal-\\d|zenodo|lingbuzz$)"),
          rule("report", "\\b(?:technical|tech\\.?|research|white) ?-?(?:report|rep\\.|paper)\\b"));

  /** What a heading says of the entries below it, when it says one thing only. */
  private static final List<Rule> HEADING =
      List.of(
          rule("workshop", "\\bworkshops?\\b"),
          rule(
              "chapter",
              "chapters?\\b|kapitel|sammelb[aä]nden|buchbeitr|chapitres?|cap[ií]tulos?|capitoli"),
          rule(
              "journal",
              "\\bjournals?\\b|zeitschrift|\\brevues?\\b|revistas?|riviste|magazines?|articles?\\b"),
          rule(
              "conference",
              "\\bconferences?\\b|proceedings|konferenz|conf[eé]rences?|congresos?|conferenze"),
          rule("poster", "posters?\\b"),
          rule(
              "preprint",
              "pre-?prints?|manuscripts?|working papers?|under review|in review|submitted|in preparation|in progress"),
          rule("thesis", "\\bthes[ei]s\\b|dissertations?"),
          rule("report", "\\breports?\\b|berichte"),
          rule(
              "book",
              "\\bbooks?\\b|monogra\\p{L}+|b[uü]cher|ouvrages|libros|libri|livros|sammelb[aä]nde|edited volumes?"));

  private static final List<Rule> VENUE =
      List.of(
          rule(
              "workshop",
              "\\bworkshops?\\b|\\batelier|\\bwksh|\\bwkshp|in conjunction with|co-?located with"),
          rule("tutorial", "\\btutorial\\b"),
          rule("poster", "\\bposters?\\b"),
          rule(
              "journal",
              "\\bjournal\\b|\\btransactions\\b|\\btrans\\.|\\bletters\\b|\\bj\\. |\\breview of\\b|\\bquarterly\\b|\\bannals\\b|\\bmagazine\\b"
                  + "|\\barchives? of\\b|\\bbulletin\\b|zeitschrift|\\brevue\\b|\\brevista\\b|\\brivista\\b|special issue|communications of"),
          rule(
              "conference",
              "\\bproceedings\\b|\\bproc\\.|\\bconference\\b|\\bconf\\.|\\bsymposium\\b|\\bsymp\\.|\\bmeeting\\b|\\bcongress\\b"
                  + "|\\bcolloquium\\b|\\bconf[eé]rence\\b|\\bjourn[eé]es\\b|\\btagung\\b|\\bforum\\b|advances in neural"));

  private PublicationKind() {}

  /**
   * Decides the kind.
   *
   * @param venue as printed, may be empty
   * @param entry the words of the entry that are neither title nor authors
   * @param headings the heading of the section and those above, nearest first
   * @param cited what the entry is cited by
   */
  static String of(String venue, String entry, List<String> headings, Cited cited) {
    String certain = first(CERTAIN, venue + " \n " + entry);
    if (certain != null) {
      return certain;
    }
    for (String heading : headings) {
      String kind = only(HEADING, heading);
      if (kind != null && !(kind.equals("book") && cited.pages())) {
        return kind.equals("preprint") && !venue.isEmpty() && !isOpen(heading)
            ? venueKind(venue, cited)
            : kind;
      }
    }
    return venueKind(venue, cited);
  }

  private static boolean isOpen(String heading) {
    return !heading.toLowerCase(Locale.ROOT).contains("preprint");
  }

  private static String venueKind(String venue, Cited cited) {
    String kind = first(VENUE, venue);
    if (kind != null) {
      return kind;
    }
    if (cited.editors()) {
      return "chapter";
    }
    if (cited.volume() && !venue.isEmpty()) {
      return "journal";
    }
    if (venue.isEmpty()) {
      return cited.publisher() ? "book" : "other";
    }
    return cited.acronym() ? "conference" : cited.pages() ? "journal" : "conference";
  }

  private static @Nullable String first(List<Rule> rules, String text) {
    for (Rule rule : rules) {
      if (rule.words().matcher(text).find()) {
        return rule.kind();
      }
    }
    return null;
  }

  /** The one rule that fits; none when several do, as under "Journal and conference papers". */
  private static @Nullable String only(List<Rule> rules, String text) {
    String found = null;
    for (Rule rule : rules) {
      if (rule.words().matcher(text).find()) {
        if (found != null) {
          return null;
        }
        found = rule.kind();
      }
    }
    return found;
  }

  private static Rule rule(String kind, String words) {
    return new Rule(kind, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** What an entry is cited by: which tells a journal from a chapter from a proceedings paper. */
  record Cited(
      boolean volume, boolean pages, boolean editors, boolean publisher, boolean acronym) {}
}
