package org.vitagraph.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # printed | name | acronym | ordinal | year
          International Symposium on Small Worlds (ISSW)                  | International Symposium on Small Worlds | ISSW | |
          In Proceedings of the 27th International Symposium on Small Worlds (ISSW 2019) | International Symposium on Small Worlds | ISSW | 27 | 2019
          Proc. of the Twenty-Seventh Symposium on Small Worlds, 2019     | Symposium on Small Worlds | | 27 | 2019
          Journalism, Media and the Fourth Industrial Revolution          | Journalism, Media and the Fourth Industrial Revolution | | |
          ISSW'19                                                         | ISSW | ISSW | | 2019
          NSSD '19                                                        | NSSD | NSSD | | 2019
          ICSW 2024                                                       | ICSW | ICSW | | 2024
          ICSW                                                            | ICSW | ICSW | |
          NeurSW                                                          | NeurSW | NeurSW | |
          IJSW-89                                                         | IJSW | IJSW | | 1989
          ECSW2010                                                        | ECSW | ECSW | | 2010
          Symposium on Small Worlds (SSW'19), Oslo, Norway                | Symposium on Small Worlds | SSW | | 2019
          the 12th Example Symposium on Small Worlds (ESSW 19), March 2019 | Example Symposium on Small Worlds | ESSW | 12 | 2019
          2019 IEEE Conference on Small Worlds (CSW)                      | IEEE Conference on Small Worlds | CSW | | 2019
          Conference on Small Worlds CSW                                  | Conference on Small Worlds | CSW | |
          CSW: Conference on Small Worlds                                 | Conference on Small Worlds | CSW | |
          CSW 2023 - Conference on Small Worlds                           | Conference on Small Worlds | CSW | | 2023
          Annual Meeting of the Example Society                           | Annual Meeting of the Example Society | | |
          27. Tagung über kleine Welten                                   | Tagung über kleine Welten | | 27 |
          Journal of Small Worlds                                         | Journal of Small Worlds | | |
          Journal of Small Worlds (JSW)                                   | Journal of Small Worlds | JSW | |
          IEEE Transactions on Small Worlds                               | IEEE Transactions on Small Worlds | | |
          Proceedings of the National Academy of Examples                 | Proceedings of the National Academy of Examples | | |
          arXiv preprint arXiv:2311.00001                                 | arXiv | | |
          Workshop on Small Worlds, WSW 2019, Oslo, Norway, May 3, 2019   | Workshop on Small Worlds | WSW | | 2019
          ICSW industry track                                             | ICSW industry track | ICSW | |
          Symposium on Hot Worlds (Hot Worlds)                            | Symposium on Hot Worlds | Hot Worlds | |
          To appear in Small Worlds, 2020                                 | Small Worlds | | | 2020
          Findings of the Example Society, FES 2025, Vienna, Austria, July 27 - August 1, 2025 | Findings of the Example Society | FES | | 2025
          CSW 2021: Conference on Small Worlds, November 17–19, 2021, Amsterdam, The Netherlands | Conference on Small Worlds | CSW | | 2021
          Small Worlds in Law - SWL 2023 - 26th International Conference, Vancouver, BC, Canada, October 8-12, 2023, Proceedings, Part I | Small Worlds in Law - International Conference | SWL | 26 | 2023
          Conference on Lakes, Rivers and Seas, May 3, 2019               | Conference on Lakes, Rivers and Seas | | | 2019
          Conference on Small Worlds, May 3-5, 2019                       | Conference on Small Worlds | | | 2019
          """)
  void takesTheEditionFromTheName(
      String printed, String name, String acronym, String ordinal, String year) {
    VenueName venue = VenueName.parse(printed);
    assertEquals(name, venue.name());
    assertEquals(orEmpty(acronym), venue.acronym());
    assertEquals(orEmpty(ordinal), venue.ordinal());
    assertEquals(orEmpty(year), venue.year());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # printed | name | volume | issue | pages
          Journal of Small Worlds, 26(8):1798–1828                 | Journal of Small Worlds | 26 | 8 | 1798–1828
          Journal of Small Worlds 26 (8), pp. 1798-1828, 2013      | Journal of Small Worlds | 26 | 8 | 1798-1828
          ACM Transactions on Examples 33, 3, Article 7            | ACM Transactions on Examples | 33 | 3 | 7
          ACM Trans. Examples 33, 3 (March 2019), Article 7        | ACM Trans. Examples | 33 | 3 | 7
          IEEE Transactions on Examples, vol. 5, no. 2, pp. 1-10   | IEEE Transactions on Examples | 5 | 2 | 1-10
          IEEE Transactions on Examples, vol. 5, no. 2, pp. 1-10, Feb. 2019 | IEEE Transactions on Examples | 5 | 2 | 1-10
          Journal of Small Worlds, Volume 5                        | Journal of Small Worlds | 5 | |
          Journal of Small Worlds 3, no. 23 (2018)                 | Journal of Small Worlds | 3 | 23 |
          Small World Letters 12.3 (2019)                          | Small World Letters | 12 | 3 |
          Small World Letters 33:1-14                              | Small World Letters | 33 | | 1-14
          Small World Letters, 33, 1–14                            | Small World Letters | 33 | | 1–14
          Small World Letters 24 (2021) 102577                     | Small World Letters | 24 | | 102577
          Small World Letters, 276, 113822                         | Small World Letters | 276 | | 113822
          Small World Letters, 10:e66151                           | Small World Letters | 10 | | e66151
          Small World Letters, pages 488–501, 2020                 | Small World Letters | | | 488–501
          Small World Letters 8, 47 (Oct 2017), 1–22               | Small World Letters | 8 | 47 | 1–22
          Small World Letters 3, 14–8. doi:10.1000/1               | Small World Letters | 3 | | 14–8
          Small World Letters, Vol. 19(2), Nov 2005                | Small World Letters | 19 | 2 |
          Small World Letters, 1–35.                               | Small World Letters | | | 1–35
          Small World Letters 14                                   | Small World Letters | 14 | |
          """)
  void takesVolumeIssueAndPages(
      String printed, String name, String volume, String issue, String pages) {
    VenueName venue = VenueName.parse(printed);
    assertEquals(name, venue.name());
    assertEquals(orEmpty(volume), venue.volume());
    assertEquals(orEmpty(issue), venue.issue());
    assertEquals(orEmpty(pages), venue.pages());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # printed | name | acronym | co-located with | year
          Workshop on Small Worlds, in conjunction with ICSW 2019      | Workshop on Small Worlds | | ICSW | 2019
          Workshop on Small Worlds (WSW), co-located with ICSW         | Workshop on Small Worlds | WSW | ICSW |
          Workshop on Small Worlds @ ICSW 19                           | Workshop on Small Worlds | | ICSW 19 |
          Workshop on Small Worlds @ ICSW '19                          | Workshop on Small Worlds | | ICSW | 2019
          Workshop on Small Worlds (WSW @ ICSW-PKSW)                   | Workshop on Small Worlds | WSW | ICSW-PKSW |
          Workshop on Small Worlds at ICSW 2019                        | Workshop on Small Worlds | | ICSW | 2019
          ICSW 2019 Workshop on Small Rivers                           | ICSW Workshop on Small Rivers | ICSW | ICSW | 2019
          ACM Workshop on Small Rivers                                 | ACM Workshop on Small Rivers | | |
          """)
  void knowsTheLargerEvent(
      String printed, String name, String acronym, String coLocated, String year) {
    VenueName venue = VenueName.parse(printed);
    assertEquals(name, venue.name());
    assertEquals(orEmpty(acronym), venue.acronym());
    assertEquals(orEmpty(coLocated), venue.coLocatedWith());
    assertEquals(orEmpty(year), venue.year());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ECSW industry track                                               | industry track
          In ECSW 2019, Late-Breaking Work                                  | Late-Breaking Work
          Proceedings of the 2021 ECSW Maps and Rivers Track                | Maps and Rivers Track
          Proc. of the Small World Systems Track on Maps and Rivers, 2021   | Track on Maps and Rivers
          Example Conference on Worlds (ECW), Teaching Maps (TM) track      | Teaching Maps (TM) track
          Example Conference on Worlds (ECW'19, SEIP Track), Graz           | SEIP Track
          Example Conference on Worlds: System Demonstrations               | System Demonstrations
          Example Conference on Worlds (Volume 6: Industry Track)           | Industry Track
          Example Conference on Worlds Track                                | ''
          Journal of Poster Art                                             | ''
          """)
  void knowsTheTrack(String printed, String track) {
    assertEquals(track, VenueName.parse(printed).track());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Journal of Examples, Special Issue on Small Worlds      | Journal of Examples | Small Worlds
          Journal of Examples (special issue on small worlds)     | Journal of Examples | small worlds
          Journal of Examples, Special Issue                      | Journal of Examples | special issue
          Special Issue on Small Worlds, Journal of Examples      | Journal of Examples | Small Worlds
          """)
  void knowsASpecialIssue(String printed, String name, String theme) {
    VenueName venue = VenueName.parse(printed);
    assertEquals(name, venue.name());
    assertEquals(theme, venue.specialIssue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Proceedings of the 5th International Symposium on Small Worlds | Int. Symp. on Small Worlds
          IEEE Trans. on Small Worlds                                    | IEEE/ACM Transactions on Small Worlds
          Journal of Small Worlds, 26(8):1–2                             | J. Small Worlds
          The Annual Small Worlds Conference 2019                        | 12th Small Worlds Conference
          """)
  void givesOneKeyToOneSeries(String one, String other) {
    assertEquals(VenueName.parse(one).key(), VenueName.parse(other).key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          International Conference on Small Worlds         | conference
          Proceedings of the 5th Small Worlds Days         | conference
          Congreso de Mundos Pequeños                      | conference
          ICSW                                             | conference
          ICSW'19                                          | conference
          Lecture Notes in Small Worlds                    | conference
          Journal of Small Worlds                          | journal
          J. Small Worlds                                  | journal
          IEEE Transactions on Small Worlds                | journal
          Proceedings of the National Academy of Examples  | journal
          Zeitschrift für Kleine Welten                    | journal
          Small Worlds 26(8):1–10                          | journal
          TOSW                                             | journal
          Workshop on Small Worlds at ICSW 2019            | workshop
          Atelier Petits Mondes                            | workshop
          arXiv preprint arXiv:2311.00001                  | preprint
          bioRxiv                                          | preprint
          SSRN                                             | preprint
          CoRR abs/2311.00001                              | preprint
          Ph.D. thesis, Example University                 | thesis
          Masterarbeit                                     | thesis
          Thèse de doctorat                                | thesis
          Example University Press                         | book
          Handbook of Small Worlds                         | chapter
          Technical Report 12, Example Institute           | report
          Poster at ICSW                                   | poster
          Invited talk, Example University                 | talk
          Tutorial at ICSW                                 | tutorial
          US Patent 1,234,567                              | patent
          Small Worlds                                     |
          """)
  void guessesTheKind(String printed, String kind) {
    assertEquals(
        orEmpty(kind), PublicationKindGuess.of(printed).map(PublicationKind::id).orElse(""));
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }
}
