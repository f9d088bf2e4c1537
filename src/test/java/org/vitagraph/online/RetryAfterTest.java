package org.vitagraph.online;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-02-03T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "120 | 120",
        " 7  | 7",
        "Tue, 03 Feb 2026 12:01:30 GMT | 90",
        "Tue, 3 Feb 2026 12:01:30 GMT | 90",
        "Tue, 03 Feb 2026 11:00:00 GMT | 0"
      })
  void readsSecondsAndDates(String header, long seconds) {
    assertEquals(Optional.of(Duration.ofSeconds(seconds)), RetryAfter.read(header, NOW));
  }

  @ParameterizedTest
  @CsvSource({"''", "soon", "-3", "1.5", "99999999999999"})
  void saysNothingOfWhatItCannotRead(String header) {
    assertEquals(Optional.empty(), RetryAfter.read(header, NOW));
  }
}
