package org.vitagraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that say the same, and values that do not. */
class LikenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title| Lakes of Mars| LAKES of Mars.| true",
        "title| Lakes of Mars| Lake of Mars| false",
        "pages| pp. 327-35| 327–335| true",
        "pages| 046002 (9pp)| 46002| true",
        "pages| 3-9| 3-10| false",
        "volume| Vol. 12| 12| true",
        "issue| no. 3| 3| true",
        "container| In: Journal of Lakes| Journal of Lakes| true",
        "container| Indian Lakes| dian Lakes| false",
        "year| (2019a)| 2019| true",
        "doi| https://doi.org/10.1000/AB| 10.1000/ab| true"
      })
  void ignoresWhatIsOnlyPrint(String field, String a, String b, boolean isSame) {
    assertEquals(isSame, Likeness.normal(field, a).equals(Likeness.normal(field, b)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Proceedings of the 4th Conference on Lakes (LAKES 2019)| Conference on Lakes| true",
        "Conference on Lakes (LAKES)| LAKES'19| true",
        "Conference on Lakes| Workshop on Rivers| false",
        "Journal of Lakes| Journal of Lakes and Ponds| true",
        "Journal of Lakes| | false"
      })
  void knowsASeriesByAnyOfItsNames(String a, String b, boolean isSame) {
    assertEquals(isSame, Likeness.isSameSeries(a, b == null ? "" : b));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A. Lee; Bo Chen| Lee, A.; Chen, B.| 2",
        "A. Lee; Bo Chen| Bo Chen; A. Lee| 1",
        "Ana de la Cruz| Cruz A| 1",
        "A. Lee| C. Lee| 0"
      })
  void comparesNamesInOrder(String a, String b, int both) {
    assertEquals(both, NameKey.common(keys(a), keys(b)));
  }

  private static List<NameKey> keys(String names) {
    return Arrays.stream(names.split("; ")).map(NameKey::of).toList();
  }
}
