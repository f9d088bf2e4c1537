package org.vitagraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "write to ada@lab.example|write to …",
        "<ada.lee+cv@cs.lab.example>, Hall|<…>, Hall",
        "ada [at] lab [dot] example|…",
        "ada(at)lab.example|…",
        "ada at lab dot example|…",
        "{ada, bo}@lab.example|…",
      })
  void seesAddresses(String text, String without) {
    assertEquals(without, Contacts.without(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Research Intern at NVIDIA",
        "Talk at ISCA 2020. Dot products in memory",
        "precision@5 and recall @ 10",
        "A. Lee and B. Chen (2019)",
        "Visiting (at Hall) the lab"
      })
  void leavesOtherTextAlone(String text) {
    assertFalse(Contacts.isIn(text));
  }
}
