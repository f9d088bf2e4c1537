package org.vitagraph.nlp;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vitagraph.nlp.Facts.Name;
import org.vitagraph.nlp.Facts.Paper;
import org.vitagraph.nlp.Facts.Venue;
import org.vitagraph.nlp.Gazetteer.Kind;

/**
 * Collects the words of the gazetteer from facts, never from the entries that train the weights.
 */
final class GazetteerBuilding {
  private static final int COMMON_WORD = 3;
  private static final int VENUE_WORD = 4;
  private static final int PLACE = 3;

  private GazetteerBuilding() {}

  static Gazetteer build(Facts facts) {
    Gazetteer.Builder builder = Gazetteer.builder();
    Map<String, Integer> common = new HashMap<>();
    for (Paper paper : facts.namePapers()) {
      for (Name name : paper.authors()) {
        addNames(builder, name.given(), Kind.GIVEN);
        addNames(builder, name.family(), Kind.FAMILY);
      }
      count(common, paper.title());
    }
    common.forEach(
        (word, count) -> {
          if (count >= COMMON_WORD && word.equals(word.toLowerCase(Locale.ROOT))) {
            builder.add(word, Kind.COMMON);
          }
        });
    Map<String, Integer> venueWords = new HashMap<>();
    for (Venue venue : facts.venues()) {
      count(venueWords, venue.name());
      String acronym = venue.acronym();
      if (acronym.matches("\\p{L}{2,}") && !acronym.equals(acronym.toLowerCase(Locale.ROOT))) {
        builder.add(acronym, Kind.ACRONYM);
      }
    }
    addFrequent(builder, venueWords, Kind.VENUE, VENUE_WORD);
    Map<String, Integer> placeWords = new HashMap<>();
    facts.places().forEach(place -> count(placeWords, place));
    addFrequent(builder, placeWords, Kind.PLACE, PLACE);
    return builder.build();
  }

  private static void addNames(Gazetteer.Builder builder, String names, Kind kind) {
    for (Token token : Tokenizer.tokens(names)) {
      if (token.isCapitalized() && token.form().length() > 1) {
        builder.add(token.norm(), kind);
      }
    }
  }

  private static void count(Map<String, Integer> counts, String text) {
    for (Token token : Tokenizer.tokens(text)) {
      if (token.isWord() && token.form().length() > 1) {
        counts.merge(token.form(), 1, Integer::sum);
      }
    }
  }

  private static void addFrequent(
      Gazetteer.Builder builder, Map<String, Integer> counts, Kind kind, int least) {
    counts.forEach(
        (word, count) -> {
          boolean isCommon = List.of("of", "the", "and", "on", "in", "for", "de").contains(word);
          if (count >= least && !isCommon) {
            builder.add(word, kind);
          }
        });
  }
}
