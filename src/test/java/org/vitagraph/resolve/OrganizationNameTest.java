package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
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

  @Test
  void aRegisterKnowsTheNamesThatOneOrganizationHas() throws IOException {
    String one =
        "{\"id\":\"r/1\",\"names\":[{\"value\":\"Univ. of Examples\"},{\"value\":\"UOE\"}]}";
    String two =
        "{\"names\":[{\"v\":\"University of Exercise\",\"t\":[\"label\"]},{\"v\":\"UOE\"}],\"id\":\"r/2\"}";
    for (String dump : new String[] {"[" + one + "," + two + "]", one + "\n" + two + "\n"}) {
      RorNames names = RorNames.read(new StringReader(dump));
      assertEquals("r/1", names.idOf("The University of Examples"));
      assertEquals("r/2", names.idOf("University of Exercise"));
      assertEquals("", names.idOf("UOE"), "two have it");
      assertEquals("", names.idOf("University of Rivers"));
    }
  }
}
