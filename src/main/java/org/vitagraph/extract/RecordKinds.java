package org.vitagraph.extract;

import java.util.Locale;
import java.util.Optional;
import org.vitagraph.name.PublicationKind;

/** The types of BibTeX, BibLaTeX and CSL as kinds of publication. A table. */
final class RecordKinds {
  private RecordKinds() {}

  /**
   * The kind that the type names. Both formats know no workshops, and BibTeX no preprints: there
   * the container decides.
   */
  static PublicationKind of(String type, Optional<PublicationKind> guess, boolean onArxiv) {
    boolean preprint = guess.equals(Optional.of(PublicationKind.PREPRINT));
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "inproceedings", "conference", "paper-conference", "proceedings-article" ->
          guess.filter(kind -> isMeeting(kind) || preprint).orElse(PublicationKind.CONFERENCE);
      case "article",
          "article-journal",
          "article-magazine",
          "article-newspaper",
          "journal-article",
          "review",
          "review-book" ->
          preprint || (onArxiv && guess.isEmpty())
              ? PublicationKind.PREPRINT
              : PublicationKind.JOURNAL;
      case "phdthesis", "mastersthesis", "bachelorsthesis", "thesis" -> PublicationKind.THESIS;
      case "techreport", "report" ->
          preprint || onArxiv ? PublicationKind.PREPRINT : PublicationKind.REPORT;
      case "incollection",
          "inbook",
          "suppbook",
          "chapter",
          "book-chapter",
          "inreference",
          "entry-encyclopedia",
          "entry-dictionary",
          "entry" ->
          PublicationKind.CHAPTER;
      case "book", "mvbook", "collection", "mvcollection", "proceedings", "booklet" ->
          PublicationKind.BOOK;
      case "patent" -> PublicationKind.PATENT;
      case "speech", "lecture" -> PublicationKind.TALK;
      case "preprint", "posted-content" -> PublicationKind.PREPRINT;
      default ->
          onArxiv || preprint
              ? PublicationKind.PREPRINT
              : guess.filter(RecordKinds::isMeeting).orElse(PublicationKind.OTHER);
    };
  }

  private static boolean isMeeting(PublicationKind kind) {
    return switch (kind) {
      case WORKSHOP, POSTER, TUTORIAL, CONFERENCE -> true;
      case JOURNAL, PREPRINT, THESIS, BOOK, CHAPTER, REPORT, TALK, PATENT, OTHER -> false;
    };
  }
}
