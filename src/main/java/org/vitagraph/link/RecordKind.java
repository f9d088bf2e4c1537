package org.vitagraph.link;

import java.util.Locale;
import org.vitagraph.name.PublicationKind;
import org.vitagraph.register.DblpPublication;

/**
 * What kind of version a record of dblp is, compared with what a work is taken for: the conference
 * paper, its preprint and its journal version are three records.
 */
enum RecordKind {
  PREPRINT,
  JOURNAL,
  /** A journal that is a conference's proceedings, such as {@code Proc. ACM Program. Lang.}. */
  PROCEEDINGS_JOURNAL,
  CONFERENCE,
  CHAPTER,
  BOOK,
  THESIS,
  OTHER;

  /** The kind of a record. */
  static RecordKind of(DblpPublication record) {
    String venue = record.venue().toLowerCase(Locale.ROOT);
    if (venue.equals("corr") || venue.startsWith("arxiv") || record.publtype().equals("informal")) {
      return PREPRINT;
    }
    return switch (record.type().toLowerCase(Locale.ROOT)) {
      case "article" ->
          venue.startsWith("proc. ") || venue.startsWith("pvldb") ? PROCEEDINGS_JOURNAL : JOURNAL;
      case "inproceedings" -> CONFERENCE;
      case "incollection" -> CHAPTER;
      case "book", "proceedings", "editorship" -> BOOK;
      case "phdthesis", "mastersthesis" -> THESIS;
      default -> OTHER;
    };
  }

  /** Whether a work of that kind can be such a record. */
  Agreement with(PublicationKind work) {
    return switch (work) {
      case CONFERENCE, WORKSHOP, POSTER, TALK, TUTORIAL -> presented();
      case JOURNAL ->
          this == JOURNAL || this == PROCEEDINGS_JOURNAL
              ? Agreement.SAME
              : this == OTHER ? Agreement.UNKNOWN : Agreement.OTHER;
      case PREPRINT -> only(PREPRINT);
      case THESIS -> only(THESIS);
      case BOOK ->
          this == BOOK || this == CHAPTER || this == THESIS ? Agreement.UNKNOWN : only(BOOK);
      case CHAPTER ->
          this == CHAPTER
              ? Agreement.SAME
              : this == CONFERENCE || this == BOOK || this == OTHER
                  ? Agreement.UNKNOWN
                  : Agreement.OTHER;
      case REPORT -> this == OTHER || this == PREPRINT ? Agreement.UNKNOWN : Agreement.OTHER;
      case PATENT -> Agreement.OTHER;
      case OTHER -> Agreement.UNKNOWN;
    };
  }

  private Agreement presented() {
    return switch (this) {
      case CONFERENCE -> Agreement.SAME;
      case PROCEEDINGS_JOURNAL, CHAPTER, OTHER -> Agreement.UNKNOWN;
      case PREPRINT, JOURNAL, BOOK, THESIS -> Agreement.OTHER;
    };
  }

  private Agreement only(RecordKind kind) {
    return this == kind ? Agreement.SAME : this == OTHER ? Agreement.UNKNOWN : Agreement.OTHER;
  }
}
