package org.vitagraph.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vitagraph.link.ResolvedWork.Venue;
import org.vitagraph.name.KnownVenues;
import org.vitagraph.register.DblpPublication;
import org.vitagraph.text.Folding;

/**
 * Whether a record appeared where a work is said to have appeared. dblp prints venues short: {@code
 * ISCA}, {@code IEEE Trans. Computers}; and the key tells the series: {@code conf/isca/LeeC12}.
 */
final class VenueComparison {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "on", "in", "for", "at", "a", "an", "de", "la", "und", "der");

  /** So many words of its own tell a venue. */
  private static final int TELLING = 3;

  private static final Set<String> GENERAL =
      Set.of(
          "acm",
          "ieee",
          "usenix",
          "siam",
          "international",
          "int",
          "intl",
          "annual",
          "transactions",
          "trans",
          "journal",
          "j",
          "letters",
          "lett",
          "magazine",
          "mag",
          "proceedings",
          "proc",
          "conference",
          "conf",
          "symposium",
          "symp",
          "workshop",
          "congress",
          "meeting");

  private static final Set<String> PREPRINTS = Set.of("corr", "arxiv", "biorxiv");

  private VenueComparison() {}

  /** Compares what the mentions print with the record. */
  static Agreement compare(List<Venue> venues, DblpPublication record) {
    Agreement found = Agreement.UNKNOWN;
    for (Venue venue : venues) {
      Agreement one = compare(venue, record);
      if (one == Agreement.SAME) {
        return one;
      }
      found = one == Agreement.OTHER ? one : found;
    }
    return found;
  }

  private static Agreement compare(Venue venue, DblpPublication record) {
    String stream = stream(record.key());
    String series = Folding.letters(stream.substring(stream.indexOf('/') + 1));
    List<String> words = words(venue.name());
    boolean isPreprint = words.stream().anyMatch(PREPRINTS::contains);
    if (isPreprint || RecordKind.of(record) == RecordKind.PREPRINT) {
      return isPreprint == (RecordKind.of(record) == RecordKind.PREPRINT)
          ? Agreement.SAME
          : Agreement.OTHER;
    }
    String known = KnownVenues.idOf(venue.name(), venue.acronym());
    if (known.equals(stream)) {
      return Agreement.SAME;
    }
    List<String> printed = words(record.venue());
    String acronym = acronym(venue);
    if (!acronym.isEmpty()
        && (acronym.equals(series) || printed.contains(acronym) || isInitials(acronym, printed))) {
      return Agreement.SAME;
    }
    if (!words.isEmpty()
        && (isShortening(printed, words)
            || isShortening(words, printed)
            || (printed.size() == 1 && isInitials(printed.get(0), words))
            || isInitials(series, words))) {
      return Agreement.SAME;
    }
    boolean bothKnown =
        (known.startsWith("conf/") || known.startsWith("journals/")) && !stream.isEmpty();
    boolean bothAcronyms = !acronym.isEmpty() && isAcronym(record.venue());
    Agreement names =
        words.size() > 1 && printed.size() > 1 ? compare(words, printed) : Agreement.UNKNOWN;
    return names == Agreement.UNKNOWN && (bothKnown || bothAcronyms) ? Agreement.OTHER : names;
  }

  /** Two names in full, by the words that tell one venue from another. */
  private static Agreement compare(List<String> one, List<String> other) {
    List<String> mine = one.stream().filter(word -> !isGeneral(word)).toList();
    List<String> theirs = other.stream().filter(word -> !isGeneral(word)).toList();
    int fewer = Math.min(mine.size(), theirs.size());
    if (fewer == 0) {
      return Agreement.UNKNOWN;
    }
    long shared =
        mine.stream()
            .filter(a -> theirs.stream().anyMatch(b -> a.startsWith(b) || b.startsWith(a)))
            .count();
    return shared >= fewer && fewer >= TELLING
        ? Agreement.SAME
        : shared * 2 >= fewer ? Agreement.UNKNOWN : Agreement.OTHER;
  }

  private static boolean isGeneral(String word) {
    return GENERAL.contains(word) || Character.isDigit(word.charAt(0));
  }

  /** {@code conf/isca} of {@code conf/isca/LeeC12}. */
  private static String stream(String key) {
    int end = key.lastIndexOf('/');
    String stream = end < 0 ? "" : key.substring(0, end);
    return stream.startsWith("conf/") || stream.startsWith("journals/") ? stream : "";
  }

  private static String acronym(Venue venue) {
    String acronym =
        venue.acronym().isEmpty() && isAcronym(venue.name()) ? venue.name() : venue.acronym();
    return Folding.letters(acronym.replaceAll("['’]?\\d{2,4}$", ""));
  }

  private static boolean isAcronym(String text) {
    return !text.isEmpty()
        && text.indexOf(' ') < 0
        && text.chars().filter(Character::isUpperCase).count() >= 2;
  }

  private static List<String> words(String text) {
    String folded = Folding.words(text.toLowerCase(Locale.ROOT));
    return folded.isEmpty()
        ? List.of()
        : List.of(folded.split(" ")).stream().filter(word -> !SMALL.contains(word)).toList();
  }

  /** Whether each word begins the word at its place, and no word is left: "trans comput". */
  private static boolean isShortening(List<String> shorter, List<String> words) {
    if (shorter.isEmpty() || shorter.size() != words.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).startsWith(shorter.get(i)) && !shorter.get(i).startsWith(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the letters are the first letters of the words, of which the first may be left out. */
  private static boolean isInitials(String letters, List<String> words) {
    if (letters.length() < 3 || words.size() < letters.length()) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString().endsWith(letters) || initials.toString().startsWith(letters);
  }
}
