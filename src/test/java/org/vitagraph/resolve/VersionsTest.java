package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vitagraph.resolve.Resolving.pub;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two works of one group, one of a workshop and one of a conference. */
class VersionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Counting trees in sorted queues | 2019 | Counting trees in sorted queues | 2020 | true",
        "Counting trees in sorted queues | 2010 | Counting trees in sorted queues | 2020 | false",
        "Counting sorted trees fast: a long way | 2019 | Counting sorted trees fast | 2020 | true",
        "Toward counting old trees in queues | 2019 | Counting old trees in big queues | 2020 | true",
        "Grafter: counting big old trees | 2019 | Grafter: cutting big old trees | 2020 | true",
        "Grafter: counting trees in queues | 2019 | Grafter: rivers with lakes | 2020 | false",
        "Slowly sheared trees | 2019 | Self-made trees | 2020 | false",
        "Slowly sheared trees in sorted queues | 2019 | Wide queues of sorted trees | 2020 | false",
        "Counting trees in queues | 2019 | Counting trees in queues: a survey | 2020 | false",
      })
  void tellsVersionsFromWorksOnOneSubject(
      String one, int year, String other, int otherYear, boolean areVersions) {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, one, "Ada Lee*, Bo Chen", stated("workshop", year)),
                pub(2, other, "Ada Lee*, Bo Chen", stated("conference", otherYear)));
    assertEquals(areVersions ? 1 : 0, documents.ask("SELECT ?w { ?w vg:versionOf ?v }").size());
  }

  private static String stated(String kind, int year) {
    return "; vg:kind vgt:" + kind + " ; vg:date \"" + year + "\"^^xsd:gYear";
  }
}
