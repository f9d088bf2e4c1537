package org.vitagraph.resolve;

import java.util.List;
import org.vitagraph.name.AuthorName;
import org.vitagraph.name.TitleTokens;

/**
 * What one mention of a publication prints, as works are compared by it. Values that stand at the
 * end of the title instead of in their fields have been put right, as far as they can be told.
 *
 * @param number of the publication
 * @param owner the name whose list it stands in; -1 for a list of several people's works
 * @param document that it stands in
 * @param title the folded words of the title
 * @param hasNamesInTitle whether names of authors may follow the title, since no others are stated
 * @param authors in their order
 * @param isCut whether not all authors are printed
 * @param year or 0
 * @param venue the id of a known venue, or its folded words; empty when none is stated
 * @param acronym the folded acronym of the venue
 * @param kind as far as venue or list say it
 * @param firstPage or 0
 * @param doi hashed, or 0
 */
record PrintedWork(
    int number,
    int owner,
    int document,
    TitleTokens title,
    boolean hasNamesInTitle,
    List<AuthorName> authors,
    boolean isCut,
    int year,
    String venue,
    String acronym,
    WorkKind kind,
    int firstPage,
    long doi) {
  /** Copies the lists. */
  PrintedWork {
    authors = List.copyOf(authors);
  }

  boolean hasVenue() {
    return !venue.isEmpty() || !acronym.isEmpty();
  }
}
