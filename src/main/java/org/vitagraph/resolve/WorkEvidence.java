package org.vitagraph.resolve;

import java.util.List;
import org.vitagraph.name.AuthorName;
import org.vitagraph.name.TitleComparison;
import org.vitagraph.name.TitleLikeness;
import org.vitagraph.name.TitleTokens;

/**
 * What two publications show for and against being one work, each thing by its name.
 *
 * @param title how the titles relate
 * @param isShort whether the title is so short that it says little
 * @param isTelling whether both titles have so many words that few of other works share them
 * @param authors how the lists of authors relate
 * @param year how the years relate
 * @param venue how venues and kinds relate
 * @param pages how the first pages relate
 * @param doi how the DOIs relate
 * @param isOneList whether both stand in the list of one owner, which names each work once
 */
record WorkEvidence(
    TitleLikeness title,
    boolean isShort,
    boolean isTelling,
    Authors authors,
    Year year,
    Venue venue,
    Stating pages,
    Stating doi,
    boolean isOneList) {
  /** A title of fewer letters says little. */
  private static final int SHORT = 20;

  private static final int TELLING = 4;

  private static final double ALL = 0.99;

  /** Lists of three and more may spell a name in two ways. */
  private static final double NEARLY_ALL = 0.8;

  private static final double HALF = 0.5;

  /** How two lists of authors relate. */
  enum Authors {
    SAME,
    /** One name each, the same. */
    ONLY,
    /** All of the one, cut or not, stand in the other. */
    CONTAINED,
    /** The only one of the one is somewhere in the other. */
    LISTED,
    MOST,
    FEW,
    NONE,
    UNKNOWN
  }

  /** How two years relate. */
  enum Year {
    SAME,
    NEXT,
    FAR,
    UNKNOWN
  }

  /** How two venues relate. */
  enum Venue {
    SAME,
    UNKNOWN,
    OTHER,
    /** A journal and a conference, a preprint and a workshop. */
    OTHER_KIND
  }

  /** How two statements of one property relate. */
  enum Stating {
    SAME,
    DIFFERENT,
    UNKNOWN
  }

  /** Compares two publications. */
  static WorkEvidence of(PrintedWork one, PrintedWork other) {
    boolean isOpen = one.hasNamesInTitle() || other.hasNamesInTitle();
    boolean isEqual = one.title().letters().equals(other.title().letters());
    Misplaced misplaced = isOpen && !isEqual ? Misplaced.compare(one, other) : null;
    TitleLikeness title =
        misplaced == null
            ? TitleComparison.compare(one.title(), other.title())
            : misplaced.likeness();
    TitleTokens words = misplaced == null ? one.title() : misplaced.title();
    Authors authors = misplaced == null ? authors(one, other) : misplaced.authors();
    boolean isOneList = one.owner() >= 0 && one.document() == other.document();
    return new WorkEvidence(
        title,
        words.letters().length() < SHORT
            || (misplaced == null && other.title().letters().length() < SHORT),
        one.title().content().size() >= TELLING && other.title().content().size() >= TELLING,
        authors,
        year(one.year(), other.year()),
        venue(one, other),
        one.firstPage() == 0 || other.firstPage() == 0
            ? Stating.UNKNOWN
            : one.firstPage() == other.firstPage() ? Stating.SAME : Stating.DIFFERENT,
        one.doi() == 0 || other.doi() == 0
            ? Stating.UNKNOWN
            : one.doi() == other.doi() ? Stating.SAME : Stating.DIFFERENT,
        isOneList);
  }

  /** Whether something excludes that the two are one, whatever else agrees. */
  boolean isContradiction() {
    return doi == Stating.DIFFERENT
        || year == Year.FAR
        || venue == Venue.OTHER
        || venue == Venue.OTHER_KIND
        || authors == Authors.NONE
        || title == TitleLikeness.OPPOSED
        || title == TitleLikeness.MARKED
        || isTwiceInOneList();
  }

  /** An owner does not list a work twice, except in the same words. */
  boolean isTwiceInOneList() {
    return isOneList && (title != TitleLikeness.EQUAL || year != Year.SAME || venue != Venue.SAME);
  }

  private static Authors authors(PrintedWork one, PrintedWork other) {
    boolean isShorter = one.authors().size() <= other.authors().size();
    PrintedWork shorter = isShorter ? one : other;
    PrintedWork longer = isShorter ? other : one;
    List<AuthorName> names = shorter.authors();
    if (names.isEmpty()) {
      return Authors.UNKNOWN;
    }
    double found = 0;
    for (AuthorName name : names) {
      double best = 0;
      for (AuthorName listed : longer.authors()) {
        best =
            Math.max(
                best,
                switch (name.compare(listed)) {
                  case SAME -> 1;
                  case FAMILY_ONLY -> HALF;
                  case OTHER -> 0;
                });
      }
      found += best;
    }
    double part = found / names.size();
    boolean isWhole = names.size() == longer.authors().size();
    if (part >= (names.size() > 2 ? NEARLY_ALL : ALL)) {
      boolean isLead = names.get(0).compare(longer.authors().get(0)) == AuthorName.Likeness.SAME;
      return isWhole
          ? names.size() > 1 ? Authors.SAME : Authors.ONLY
          : names.size() > 1 || shorter.isCut() || isLead ? Authors.CONTAINED : Authors.LISTED;
    }
    return part >= HALF ? Authors.MOST : part > 0 ? Authors.FEW : Authors.NONE;
  }

  private static Year year(int one, int other) {
    if (one == 0 || other == 0) {
      return Year.UNKNOWN;
    }
    int apart = Math.abs(one - other);
    return apart == 0 ? Year.SAME : apart == 1 ? Year.NEXT : Year.FAR;
  }

  private static Venue venue(PrintedWork one, PrintedWork other) {
    boolean bothKinds = one.kind() != WorkKind.UNKNOWN && other.kind() != WorkKind.UNKNOWN;
    if (bothKinds && one.kind() != other.kind()) {
      return Venue.OTHER_KIND;
    }
    if (!one.hasVenue() && !other.hasVenue() && one.owner() >= 0 && other.owner() >= 0) {
      return Venue.SAME;
    }
    boolean bothNames = !one.venue().isEmpty() && !other.venue().isEmpty();
    boolean bothAcronyms = !one.acronym().isEmpty() && !other.acronym().isEmpty();
    if ((bothNames && one.venue().equals(other.venue()))
        || (bothAcronyms && one.acronym().equals(other.acronym()))) {
      return Venue.SAME;
    }
    if (bothNames && isKnown(one.venue()) && isKnown(other.venue())) {
      return Venue.OTHER;
    }
    if (bothAcronyms) {
      boolean isPart =
          one.acronym().contains(other.acronym()) || other.acronym().contains(one.acronym());
      return isPart ? Venue.UNKNOWN : Venue.OTHER;
    }
    return Venue.UNKNOWN;
  }

  private static boolean isKnown(String venue) {
    return venue.indexOf('/') >= 0;
  }
}
