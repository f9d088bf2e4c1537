package org.vitagraph.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.vitagraph.extract.PrintedPublication.Field;
import org.vitagraph.graph.Literals;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.PublicationKind;

/**
 * Who gave a paper its award, and when, where the award itself does not say: a best paper is the
 * best of its venue's that year. A prize with a name of its own, or one given years later, is not.
 */
record AwardOccasion(PrintedPublication paper) {
  /** Another giver, or no venue's award. */
  private static final Pattern GIVEN_ELSEWHERE =
      Pattern.compile(
          "(?iu)\\b(?:by|from|of (?:the )?(?!issue)(?-i:\\p{Lu})\\p{L}+|at|in the|in (?-i:\\p{Lu})\\p{L}+|influential|test[- ]of[- ]time|decade|retrospective|thes[ei]s|dissertations?|books?)\\b|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|['’]\\d\\d\\b");

  private static final Pattern ACRONYM =
      Pattern.compile("(?u)(?<![\\p{L}\\p{N}])\\p{L}*\\p{Lu}{2}[\\p{L}\\d-]*");

  /** The occasion of the award; empty where the venue need not be the giver. */
  static Optional<AwardOccasion> of(String award, PrintedPublication paper) {
    Field acronym = paper.venue().acronym();
    boolean named =
        ACRONYM
            .matcher(award)
            .results()
            .anyMatch(found -> acronym == null || !found.group().equals(acronym.value()));
    boolean venues =
        (isOfEvent(paper) || paper.kind() == PublicationKind.JOURNAL)
            && PaperAwardWords.isOfVenue(award)
            && !GIVEN_ELSEWHERE.matcher(award).find()
            && !OrganizationWords.isIn(award)
            && !named;
    return venues ? Optional.of(new AwardOccasion(paper)) : Optional.empty();
  }

  private static boolean isOfEvent(PrintedPublication paper) {
    return switch (paper.kind()) {
      case CONFERENCE, WORKSHOP, POSTER, TALK, TUTORIAL -> true;
      case JOURNAL, PREPRINT, THESIS, BOOK, CHAPTER, REPORT, PATENT, OTHER -> false;
    };
  }

  /** States the venue as the giver. */
  void stateGiver(Node award, Page page, MentionWriter out) {
    Field venue = paper.venue().acronym() == null ? paper.venue().name() : paper.venue().acronym();
    if (venue != null) {
      out.state(award, Vg.ORGANIZATION_NAME, venue.value(), paper.passage(venue, page));
    }
  }

  /** States an event's year as the award's; a journal chooses when the year is over. */
  void stateYear(Node award, Page page, MentionWriter out) {
    Field date = paper.date();
    if (date != null && isOfEvent(paper)) {
      out.state(
          award, Vg.DATE, Literals.date(date.value().substring(0, 4)), paper.passage(date, page));
    }
  }
}
