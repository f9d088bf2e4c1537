package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "University of Examples                    | university examples            | -",
        "Univ. of Examples                         | university examples            | -",
        "The University of Exâmples                | university examples            | -",
        "Institute of Trees & Queues               | institute trees queues         | -",
        "Institute of Trees and Queues             | institute trees queues         | -",
        "UC Sandtown                               | university california sandtown | -",
        "University of California, Sandtown        | university california sandtown | -",
        "University of California at Sandtown      | university california sandtown | -",
        "University of Examples, Dept. of Lists    | university examples            | Dept. of Lists",
        "Department of Lists, Univ. of Examples    | university examples            | Department of Lists",
        "School of Lists at the University of Examples | university examples        | School of Lists",
        "Queue Lab                                 | queue lab                      | -",
      })
  void hasOneKeyForItsSpellings(String printed, String key, String unit) {
    OrganizationName name = OrganizationName.of(printed);
    assertEquals(key, name.key());
    assertEquals(unit == null ? "" : unit, name.unit());
  }

  @ParameterizedTest
  @CsvSource({
    "'Korea Advanced Institute of Science & Technology',kaist",
    "'University of Urbana',uu"
  })
  void hasInitials(String printed, String initials) {
    assertEquals(initials, OrganizationName.of(printed).initials());
  }
}
