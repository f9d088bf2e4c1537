package org.vitagraph.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownVenuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Proc. 32nd ISCA                                                  | conf/isca",
        "ISCA '24                                                         | conf/isca",
        "International Symposium on Computer Architecture (ISCA)          | conf/isca",
        "ACM/IEEE International Symposium on Computer Architecture        | conf/isca",
        "Very Large Data Bases                                            | conf/vldb",
        "VLDB Journal                                                     | journals/vldb",
        "ACM Trans. Database Syst.                                        | journals/tods",
        "ACM Transactions on Database Systems (TODS)                      | journals/tods",
        "Workshop on Trees at ISCA                                        | -",
        "ISCA Workshop on Queues and Trees                                | -",
        "Journal of Invented Examples                                     | -",
      })
  void knowsNamesAndAcronyms(String printed, String id) {
    VenueName venue = VenueName.parse(printed);
    String name = venue.name().equals(venue.acronym()) ? "" : venue.name();
    assertEquals(id == null ? "" : id, KnownVenues.idOf(name, venue.acronym()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "counting trees vldb                        | 2 | conf/vldb     | false",
        "counting trees acm sigmod record           | 2 | sigmod record | true",
        "counting trees very large data bases       | 2 | conf/vldb     | false",
        "counting trees the vldb journal the international journal on very large data bases | 2 | journals/vldb | true",
        "counting trees acm transactions on database systems tods | 2 | journals/tods | true",
        "counting trees in very large rivers        | 6 | -             | false",
      })
  void findsTheVenueThatEndsATitle(String words, int start, String venue, boolean isJournal) {
    TrailingVenue found = TrailingVenue.in(List.of(words.split(" ")));
    if (venue == null) {
      assertEquals(words.split(" ").length, found.start());
    } else {
      assertEquals(venue, found.venue());
      assertEquals(isJournal, found.isJournal());
      assertEquals("counting trees", String.join(" ", List.of(words.split(" ")).subList(0, 2)));
      assertEquals(true, found.start() >= start && found.start() <= start + 1, words);
    }
  }
}
