package org.vitagraph.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitTest {
  private static final Instant START = Instant.parse("2026-02-03T12:00:00Z");

  @Test
  void letsTheBurstGoAtOnceAndThenOneByOne() {
    Limit.Bucket bucket = new Limit.Bucket(new Limit(2, 3), START);
    assertEquals(
        List.of(0L, 0L, 0L, 500L, 1000L),
        List.of(wait(bucket), wait(bucket), wait(bucket), wait(bucket), wait(bucket)));
  }

  private static long wait(Limit.Bucket bucket) {
    return bucket.take(START).toMillis();
  }

  @Test
  void fillsUpAgainButNoFurtherThanTheBurst() {
    Limit.Bucket bucket = new Limit.Bucket(new Limit(1, 2), START);
    wait(bucket);
    wait(bucket);
    Instant later = START.plusSeconds(3600);
    assertEquals(Duration.ZERO, bucket.take(later));
    assertEquals(Duration.ZERO, bucket.take(later));
    assertEquals(Duration.ofSeconds(1), bucket.take(later));
  }

  @Test
  void asksRorNoMoreThanFiftyTimesInFiveMinutes() throws Exception {
    Limit limit = OnlineSettings.read(null).service("ror").limit();
    Limit.Bucket bucket = new Limit.Bucket(limit, START);
    Instant now = START;
    List<Instant> asked = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      now = now.plus(bucket.take(now));
      asked.add(now);
    }
    for (Instant from : asked) {
      long inFiveMinutes =
          asked.stream()
              .filter(at -> !at.isBefore(from) && at.isBefore(from.plusSeconds(300)))
              .count();
      assertTrue(inFiveMinutes <= 50, () -> inFiveMinutes + " from " + from);
    }
  }

  @Test
  void refusesALimitThatIsNone() {
    assertThrows(IllegalArgumentException.class, () -> new Limit(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Limit(1, 0));
  }
}
