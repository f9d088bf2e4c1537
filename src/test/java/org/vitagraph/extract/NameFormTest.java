package org.vitagraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Lee              | lee/a
          A. Lee               | lee/a
          LEE, Ada M.          | lee/a
          Lee AM               | lee/a
          Ada 'Addie' Lee      | lee/a
          Bo de la Cruz        | cruz/b
          J.-Y. Kim            | kim/j
          李娜                  | 李娜
          """)
  void aNameHasTheKeyThatAllItsFormsShare(String printed, String key) {
    NameForm name = NameForm.of(printed);
    assertNotNull(name);
    assertEquals(key, name.key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Curriculum Vitae",
        "Example University",
        "Selected Publications",
        "J. M.",
        "Lee",
        "Media Coverage",
        "moving things",
        "School of Things"
      })
  void noHeadingAndNoInstitutionIsAName(String printed) {
    assertNull(NameForm.of(printed));
  }

  @ParameterizedTest
  @CsvSource({
    "A. Lee, Ada Lee, true",
    "Ada M. Lee, Ada Lee, true",
    "Ada Lee, Anna Lee, false",
    "Ada Lee, Ada Chen, false"
  })
  void formsOfOneNameAreCompatible(String one, String other, boolean compatible) {
    NameForm first = NameForm.of(one);
    NameForm second = NameForm.of(other);
    assertNotNull(first);
    assertNotNull(second);
    assertEquals(compatible, first.isCompatible(second));
  }
}
