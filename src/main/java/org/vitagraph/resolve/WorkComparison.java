package org.vitagraph.resolve;

/** Whether two publications of one title are one work, or versions of one, by what they state. */
final class WorkComparison {
  private static final int YEARS_APART = 1;

  private final Mentions mentions;

  WorkComparison(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Whether two publications of one title are the same version of it. */
  boolean isSameWork(int one, int other) {
    Mentions m = mentions;
    if (m.doi[one] != 0 && m.doi[other] != 0) {
      return m.doi[one] == m.doi[other];
    }
    boolean sameDocument = m.publicationDocument[one] == m.publicationDocument[other];
    boolean sameYear = m.year[one] == m.year[other];
    boolean isShort = m.isShortTitle[one];
    Venues venues = venues(one, other);
    boolean otherKind = m.kind[one] != m.kind[other] && !isUnknown(one) && !isUnknown(other);
    if (otherKind || venues == Venues.DIFFERENT || !areYearsClose(one, other)) {
      return false;
    }
    if (sameDocument && (venues != Venues.SAME || !sameYear)) {
      return false;
    }
    if (isShort) {
      return sameYear && m.year[one] != 0 && venues == Venues.SAME && hasSameAuthors(one, other);
    }
    return hasCompatibleAuthors(one, other);
  }

  /** Whether two works of one title, told apart, are versions of one text. */
  boolean isVersion(int one, int other) {
    return mentions.isShortTitle[one]
        ? hasSameAuthors(one, other)
        : hasCompatibleAuthors(one, other);
  }

  boolean isUnknown(int publication) {
    return mentions.kind[publication] == WorkKind.UNKNOWN.code();
  }

  /**
   * Whether the lists of authors can be of one text: the first author is the same, or all of one
   * list, cut or without the owner, stand in the other.
   */
  boolean hasCompatibleAuthors(int one, int other) {
    Mentions m = mentions;
    if (m.signatureCount[one] == 0 || m.signatureCount[other] == 0) {
      int empty = m.signatureCount[one] == 0 ? one : other;
      int owner = m.owner[m.publicationDocument[empty]];
      return owner >= 0 && isListed(owner, empty == one ? other : one);
    }
    if (m.compatible(m.firstSignature[one], m.firstSignature[other])) {
      return true;
    }
    boolean oneIsShorter = m.signatureCount[one] <= m.signatureCount[other];
    int shorter = oneIsShorter ? one : other;
    int longer = oneIsShorter ? other : one;
    for (int i = m.firstSignature[shorter]; i < m.endOfSignatures(shorter); i++) {
      if (!isListed(i, longer)) {
        return false;
      }
    }
    return true;
  }

  /** Whether both print the same number of authors, compatible place by place. */
  private boolean hasSameAuthors(int one, int other) {
    Mentions m = mentions;
    if (m.signatureCount[one] != m.signatureCount[other] || m.signatureCount[one] == 0) {
      return false;
    }
    for (int i = 0; i < m.signatureCount[one]; i++) {
      if (!m.compatible(m.firstSignature[one] + i, m.firstSignature[other] + i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isListed(int name, int publication) {
    for (int i = mentions.firstSignature[publication];
        i < mentions.endOfSignatures(publication);
        i++) {
      if (mentions.compatible(name, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean areYearsClose(int one, int other) {
    int a = mentions.year[one];
    int b = mentions.year[other];
    return a == 0 || b == 0 || Math.abs(a - b) <= YEARS_APART;
  }

  /** What two statements of a venue say about each other. */
  enum Venues {
    SAME,
    DIFFERENT,
    UNKNOWN
  }

  private Venues venues(int one, int other) {
    Mentions m = mentions;
    boolean bothAcronyms = m.acronym[one] != 0 && m.acronym[other] != 0;
    boolean bothNames = m.venueName[one] != 0 && m.venueName[other] != 0;
    if ((bothAcronyms && m.acronym[one] == m.acronym[other])
        || (bothNames && m.venueName[one] == m.venueName[other])
        || !(hasVenue(one) || hasVenue(other))) {
      return Venues.SAME;
    }
    if (bothAcronyms) {
      String a = acronym(one);
      String b = acronym(other);
      return a.contains(b) || b.contains(a) ? Venues.UNKNOWN : Venues.DIFFERENT;
    }
    return Venues.UNKNOWN;
  }

  private String acronym(int publication) {
    return mentions.venue(mentions.file.at(mentions.publicationPlace[publication])).acronymKey();
  }

  private boolean hasVenue(int publication) {
    return mentions.acronym[publication] != 0 || mentions.venueName[publication] != 0;
  }
}
