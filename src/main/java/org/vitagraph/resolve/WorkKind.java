package org.vitagraph.resolve;

import java.util.Locale;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.PublicationKind;

/**
 * What sort of version a publication is, the most formal first; the first version of that sort
 * stands for the family.
 */
enum WorkKind {
  JOURNAL(0),
  CONFERENCE(1),
  BOOK(2),
  CHAPTER(3),
  WORKSHOP(4),
  POSTER(5),
  TUTORIAL(6),
  TALK(7),
  PATENT(8),
  THESIS(9),
  REPORT(10),
  PREPRINT(11),
  UNKNOWN(12);

  private static final WorkKind[] ALL = values();

  private final int code;

  WorkKind(int code) {
    this.code = code;
  }

  /** What stands for the kind in arrays; the place of the kind in this list. */
  int code() {
    return code;
  }

  static WorkKind at(int code) {
    return ALL[code];
  }

  /** The kind that the publication is stated to be. */
  static WorkKind of(Mention publication) {
    String kind = publication.text(Stated.KIND);
    if (kind.startsWith(Vg.TYPE_NS)) {
      String notation = kind.substring(Vg.TYPE_NS.length()).toUpperCase(Locale.ROOT);
      for (WorkKind known : ALL) {
        if (known.name().equals(notation)) {
          return known;
        }
      }
    }
    return UNKNOWN;
  }

  /** The kind of that name; what is not known as a version of its own is unknown. */
  static WorkKind of(PublicationKind kind) {
    return switch (kind) {
      case JOURNAL -> JOURNAL;
      case CONFERENCE -> CONFERENCE;
      case BOOK -> BOOK;
      case CHAPTER -> CHAPTER;
      case WORKSHOP -> WORKSHOP;
      case POSTER -> POSTER;
      case TUTORIAL -> TUTORIAL;
      case TALK -> TALK;
      case PATENT -> PATENT;
      case THESIS -> THESIS;
      case REPORT -> REPORT;
      case PREPRINT -> PREPRINT;
      case OTHER -> UNKNOWN;
    };
  }

  /** Journals and conferences are equally formal: of them the earlier leads. */
  int rank() {
    return this == CONFERENCE ? JOURNAL.code : code;
  }

  /** Whether such works are presented at an event. */
  boolean isPresented() {
    return this == CONFERENCE || this == WORKSHOP || this == POSTER || this == TUTORIAL;
  }

  /** The kind of venue that such works appear in; empty when any may be. */
  String venueKind() {
    return switch (this) {
      case JOURNAL -> "journal";
      case CONFERENCE -> "conference-series";
      case WORKSHOP -> "workshop";
      case PREPRINT -> "repository";
      case BOOK, CHAPTER, POSTER, TUTORIAL, TALK, PATENT, THESIS, REPORT, UNKNOWN -> "";
    };
  }
}
