package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YearsTest {
  @Test
  void yearsWithoutAnybodysPublicationsCountLess() {
    assertEquals(16, new Years(IntStream.of(2006, 2022)).counted(2006, 2022, 2));
    assertTrue(evenly(60).counted(2006, 2022, 2) > 15);
    assertTrue(either(60).counted(2006, 2022, 2) < 3);
    assertTrue(either(10).counted(2006, 2022, 2) > 3);
  }

  @Test
  void yearsThatFollowEachOtherAreOneApart() {
    assertEquals(1, either(60).counted(2021, 2022, 2));
    assertEquals(0, either(60).counted(2022, 2022, 2));
  }

  @Test
  void theTwoMayHaveYearsThatTheOthersHaveNot() {
    Years years = new Years(IntStream.of(2005, 0, 2006));
    assertTrue(years.counted(1990, 2022, 2) > 30);
    assertEquals(32, new Years(IntStream.of(0, 0)).counted(1990, 2022, 2));
  }

  private static Years evenly(int publications) {
    return new Years(IntStream.range(0, publications).map(i -> 2006 + i % 17));
  }

  private static Years either(int publications) {
    return new Years(IntStream.range(0, publications).map(i -> i % 2 == 0 ? 2006 : 2022));
  }
}
