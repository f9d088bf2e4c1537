package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitagraph.nlp.Tongue.Kind;

class TongueTest {
  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "pt", "zh", "ko"})
  void makesTitlesWithoutOpenPlaces(String language) {
    Tongue tongue = Tongue.of(language);
    assertEquals(language, tongue.language());
    for (int seed = 0; seed < 50; seed++) {
      String title = tongue.title(new Random(seed));
      assertFalse(title.isBlank() || title.contains("{"), title);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      mode = Mode.EXCLUDE,
      names = {"PLACE", "JOURNALS", "EVENTS", "TITLES", "NOUNS", "GENITIVES", "GIVEN", "FAMILY"})
  void printsAsEnglishWhatItHasNoRowFor(Kind kind) {
    for (String language : Tongue.others()) {
      assertFalse(Tongue.of(language).all(kind).isEmpty());
    }
    assertTrue(Tongue.english().has(kind));
  }

  @Test
  void namesTwelveMonths() {
    for (String language : Tongue.others()) {
      assertEquals(12, Tongue.of(language).all(Kind.MONTH).size(), language);
    }
  }
}
