package org.vitagraph.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.link.AuthorNames.Name;
import org.vitagraph.name.TitleComparison;
import org.vitagraph.name.TitleLikeness;
import org.vitagraph.name.TitleTokens;
import org.vitagraph.register.DblpCreator;
import org.vitagraph.register.DblpPublication;

/**
 * What speaks for a work being a record, and against: title, authors, year, kind, venue, pages,
 * identifiers, each as a summand in log odds.
 */
final class RecordEvidence {
  /** From this score on a record is the work's. */
  static final double ACCEPTED = 6.5;

  /** From this score on a record is worth being told of. */
  static final double CANDIDATE = 4;

  /** What another title says; nothing but the record's key makes up for that. */
  private static final double ANOTHER = -10;

  private static final Pattern FIRST_PAGE = Pattern.compile("\\d+");

  private final AuthorNames names;

  RecordEvidence(AuthorNames names) {
    this.names = names;
  }

  /**
   * A record and how well it fits.
   *
   * @param isOtherVersion whether kind or venue say that it is another version of the work
   */
  record Scored(
      DblpPublication record,
      double score,
      boolean isOtherVersion,
      AuthorAlignment authors,
      List<String> reasons) {
    /** Freezes the reasons. */
    Scored {
      reasons = List.copyOf(reasons);
    }

    boolean isAccepted() {
      return score >= ACCEPTED && !isOtherVersion;
    }

    /** The score as a probability. */
    double confidence() {
      return Math.min(0.999, 1 / (1 + Math.exp(-(score - CANDIDATE))));
    }
  }

  Scored score(
      ResolvedWork work, List<TitleTokens> titles, List<Name> authors, DblpPublication record) {
    List<String> reasons = new ArrayList<>();
    double score = 0;
    TitleTokens theirs = TitleTokens.of(record.title());
    TitleLikeness best = TitleLikeness.OTHER;
    double title = ANOTHER;
    for (TitleTokens mine : titles) {
      TitleLikeness likeness = TitleComparison.compare(mine, theirs);
      double weight = weight(likeness, Math.min(mine.content().size(), theirs.content().size()));
      if (weight > title) {
        title = weight;
        best = likeness;
      }
    }
    score += reason(reasons, "title: " + words(best), title);
    if (title <= ANOTHER && !work.keys().contains(record.key())) {
      return new Scored(record, score, false, AuthorAlignment.NONE, reasons);
    }
    List<Name> others = new ArrayList<>();
    for (DblpCreator creator : record.authors()) {
      others.add(names.of(creator.printedName()));
    }
    AuthorAlignment alignment = AuthorAlignment.of(authors, others, work.isCut());
    score +=
        reason(
            reasons,
            "authors: " + alignment.matched() + " of " + authors.size() + " and " + others.size(),
            alignment.weight());
    score += year(work, record, reasons);
    Agreement kind = RecordKind.of(record).with(work.kind());
    Agreement venue = VenueComparison.compare(work.venues(), record);
    score += reason(reasons, "kind", weight(kind, 1, -2));
    score += reason(reasons, "venue: " + record.venue(), weight(venue, 2, -2));
    score += pages(work, record, reasons);
    Agreement doi = ids(work.dois(), record.doi().map(List::of).orElse(List.of()));
    Agreement arxiv = ids(work.arxiv(), record.arxiv().map(List::of).orElse(List.of()));
    boolean isNamed = work.keys().contains(record.key());
    score += reason(reasons, "DOI", weight(doi, 8, -5));
    score += reason(reasons, "arXiv", weight(arxiv, 4, -5));
    score += reason(reasons, "key", isNamed ? 10 : 0);
    boolean isOther =
        (venue == Agreement.OTHER || (kind == Agreement.OTHER && venue != Agreement.SAME))
            && doi != Agreement.SAME
            && !isNamed;
    return new Scored(record, score, isOther, alignment, reasons);
  }

  private static double weight(TitleLikeness likeness, int words) {
    return switch (likeness) {
      case EQUAL -> words >= 5 ? 5 : words >= 3 ? 4 : 2;
      case NEAR -> words >= 3 ? 3.5 : 1.5;
      case PART -> words >= 3 ? 2 : 0;
      case INSERTED -> 0;
      case SUBSTITUTED, CLOSE -> -2;
      case RELATED, MARKED, OPPOSED, OTHER -> ANOTHER;
    };
  }

  private static String words(TitleLikeness likeness) {
    return switch (likeness) {
      case EQUAL -> "the same";
      case NEAR -> "nearly the same";
      case PART -> "one begins or ends the other";
      case INSERTED -> "a word more";
      case SUBSTITUTED, CLOSE -> "alike";
      case RELATED, MARKED, OPPOSED, OTHER -> "another";
    };
  }

  private static double year(ResolvedWork work, DblpPublication record, List<String> reasons) {
    if (work.years().isEmpty() || !record.year().matches("\\d{4}")) {
      return 0;
    }
    int theirs = Integer.parseInt(record.year());
    int gap = Collections.min(work.years().stream().map(year -> Math.abs(year - theirs)).toList());
    double weight = gap == 0 ? 1.5 : gap == 1 ? 0 : gap == 2 ? -1.5 : -4;
    return reason(reasons, "year: " + record.year(), weight);
  }

  private static double pages(ResolvedWork work, DblpPublication record, List<String> reasons) {
    Matcher first = FIRST_PAGE.matcher(record.pages());
    if (work.firstPages().isEmpty() || !first.find()) {
      return 0;
    }
    boolean isSame = work.firstPages().contains(first.group());
    return reason(reasons, "first page", isSame ? 1.5 : -1);
  }

  private static Agreement ids(Set<String> mine, List<String> theirs) {
    return mine.isEmpty() || theirs.isEmpty()
        ? Agreement.UNKNOWN
        : mine.contains(theirs.get(0)) ? Agreement.SAME : Agreement.OTHER;
  }

  private static double weight(Agreement agreement, double same, double other) {
    return switch (agreement) {
      case SAME -> same;
      case UNKNOWN -> 0;
      case OTHER -> other;
    };
  }

  private static double reason(List<String> reasons, String what, double weight) {
    if (weight != 0) {
      reasons.add(String.format(Locale.ROOT, "%s (%+.1f)", what, weight));
    }
    return weight;
  }
}
