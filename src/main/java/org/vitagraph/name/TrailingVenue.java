package org.vitagraph.name;

import java.util.List;
import java.util.Set;

/**
 * The venue with which words end that should be a title alone: {@code diluting acid acm sigmod
 * record} ends with {@code sigmod record}.
 *
 * @param start the number of the venue's first word; that of all words when none is found
 * @param venue the id of a known venue, or the folded words that tell it from others; or empty
 * @param isJournal whether it is a journal
 */
public record TrailingVenue(int start, String venue, boolean isJournal) {
  private static final int LONGEST = 8;

  private static final Set<String> JOURNALS =
      Set.of(
          "journal",
          "transactions",
          "record",
          "letters",
          "magazine",
          "bulletin",
          "review",
          "annals");

  private static final Set<String> MEETINGS =
      Set.of("conference", "symposium", "workshop", "congress", "meeting");

  private static final Set<String> LINKS = Set.of("the", "on", "of", "for", "in", "annual");

  /** Looks for a known venue, or for the acronym of one that a journal's word follows. */
  public static TrailingVenue in(List<String> words) {
    int end = words.size();
    for (int start = Math.max(1, end - LONGEST); start < end; start++) {
      if (isVenue(words.subList(start, end))) {
        int first = extended(words, start);
        List<String> name = words.subList(first, end);
        String id = KnownVenues.idOf(String.join(" ", name.subList(0, head(name))), "");
        id = id.isEmpty() ? KnownVenues.idOf(String.join(" ", name), "") : id;
        boolean isJournal =
            id.isEmpty()
                ? name.stream().anyMatch(TrailingVenue::isJournalWord)
                : KnownVenues.isJournal(id);
        String venue = id.isEmpty() ? VenueWords.key(String.join(" ", name)) : id;
        return new TrailingVenue(first, venue, isJournal);
      }
    }
    return new TrailingVenue(end, "", false);
  }

  private static boolean isVenue(List<String> words) {
    if (words.size() == 1) {
      return KnownVenues.isAcronym(words.get(0));
    }
    boolean isHeaded = words.size() == 2 && KnownVenues.isAcronym(words.get(0));
    return (isHeaded && isHead(words.get(1)))
        || !KnownVenues.idOf(String.join(" ", words), "").isEmpty();
  }

  /** {@code vldb journal} of {@code vldb journal the international journal on ...}. */
  private static int head(List<String> name) {
    return name.size() > 2 && KnownVenues.isAcronym(name.get(0)) && isHead(name.get(1))
        ? 2
        : name.size();
  }

  /** What belongs to the venue in front of its known words. */
  private static int extended(List<String> words, int known) {
    int start = known;
    while (start > 1) {
      String before = words.get(start - 1);
      boolean isAcronymWithHead = isHead(words.get(start)) && KnownVenues.isAcronym(before);
      if (!isHead(before)
          && !LINKS.contains(before)
          && !before.equals("international")
          && !VenueWords.isSponsor(before)
          && !isAcronymWithHead) {
        break;
      }
      start--;
    }
    while (start < known && LINKS.contains(words.get(start))) {
      start++;
    }
    return start;
  }

  private static boolean isHead(String word) {
    return isJournalWord(word) || MEETINGS.contains(VenueWords.spelledOut(word));
  }

  private static boolean isJournalWord(String word) {
    return JOURNALS.contains(VenueWords.spelledOut(word));
  }
}
