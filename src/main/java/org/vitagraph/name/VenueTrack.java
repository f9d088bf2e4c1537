package org.vitagraph.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;

/**
 * The part of a conference that has papers of its own: {@code Datasets and Benchmarks Track},
 * {@code Late-Breaking Work}. The name of the conference before it is none of its words.
 */
final class VenueTrack {
  private static final String ACRONYM =
      "\\p{Lu}[\\p{L}\\d&/-]*\\p{Lu}[\\p{L}\\d]*(?:[’' -]?(?:19|20)?\\d\\d)?";

  private static final SoughtPattern TRACK_ON =
      SoughtPattern.of("\\b[Tt]rack (?:on|for) [^,.;:()]+");

  private static final SoughtPattern BEFORE_TRACK =
      SoughtPattern.of("(?<words>[^,.:;()]+?(?: \\([^()]*\\))?) [Tt]rack\\b");

  private static final Pattern SERIES =
      Pattern.compile(
          "(?:.*\\b(?:[Pp]roceedings|[Pp]roc) (?:of )?(?:the )?)?(?:(?:19|20)\\d\\d |"
              + Ordinals.PATTERN
              + " |"
              + ACRONYM
              + " )*(?<track>\\S.*)");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:conf(?:erence)?|symposium|workshops?|meeting|congress|colloquium|tenure|awards?)\\b"
              + "|^and\\b|[\"“]");

  private static final SoughtPattern NAMED =
      SoughtPattern.of(
          "(?:(?:^|[,:;(–] ?|(?<=\\p{Lu}{3}|\\d\\d) ))(?<track>Late[- ]Breaking (?:Works?|Results|Reports?|Abstracts?)"
              + "|Doctoral (?:Consortium|Symposium)|(?:System |Tool )Demonstrations?"
              + "|Demo(?:s|nstrations?)?(?: Papers?| Session)?|Industry (?:Papers?|Session)"
              + "|Short Papers?|Poster (?:Papers?|Session)|Student Abstracts?)(?=[,;.)]|$)");

  private static final int MOST_WORDS = 8;

  private VenueTrack() {}

  /** The track that a printed venue names, as printed; empty if it names none. */
  static String in(SearchedText venue) {
    Optional<Matcher> on = TRACK_ON.find(venue);
    if (on.isPresent()) {
      return on.get().group().strip();
    }
    Optional<Matcher> before = BEFORE_TRACK.find(venue);
    if (before.isEmpty()) {
      return NAMED.find(venue).map(named -> named.group("track")).orElse("");
    }
    Matcher track = before.get();
    Matcher series = SERIES.matcher(track.group("words").strip());
    String words = series.matches() ? series.group("track") : "";
    boolean isTrack =
        !words.isEmpty()
            && !OTHER.matcher(words).find()
            && words.split(" ", -1).length <= MOST_WORDS;
    return isTrack ? words + venue.text().substring(track.end("words"), track.end()) : "";
  }
}
