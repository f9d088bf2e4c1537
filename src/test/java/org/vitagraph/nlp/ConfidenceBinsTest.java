package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConfidenceBinsTest {
  @Test
  void sortsFieldsByHowSureTheyAreAndTellsHowManyAreRight() {
    ConfidenceBins bins = new ConfidenceBins();
    bins.add(0.05, false);
    bins.add(0.92, true);
    bins.add(1, true);
    bins.add(0.96, false);
    assertEquals(1, bins.bins().get(0).fields());
    assertEquals(3, bins.bins().get(9).fields());
    assertEquals(0.96, bins.bins().get(9).expected(), 1e-9);
    assertEquals(2 / 3.0, bins.bins().get(9).observed(), 1e-9);
    assertEquals(4, bins.all().fields());
    // One field 0.05 off, three together 0.88 off.
    assertEquals((0.05 + 0.88) / 4, bins.error(), 1e-9);
  }

  @Test
  void ofNothingThereIsNoError() {
    assertEquals(0, new ConfidenceBins().error());
  }
}
