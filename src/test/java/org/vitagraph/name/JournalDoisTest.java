package org.vitagraph.name;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalDoisTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1007/s10000-020-00001-1",
        "10.1016/j.lakes.2020.100001",
        "10.1093/lakes/abc001",
        "10.1111/1000-2000.10001",
        "10.3390/w10001"
      })
  void areOfArticles(String doi) {
    assertTrue(JournalDois.has("https://doi.org/" + doi));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1007/978-3-000-00000-0_7",
        "10.1016/j.procs.2020.01.001",
        "10.1093/oso/9780000000001.001.0001",
        "10.1145/1000001.1000002",
        "10.1109/CSW.2019.00001"
      })
  void areOfBooksAndMeetings(String doi) {
    assertFalse(JournalDois.has("https://doi.org/" + doi));
  }
}
