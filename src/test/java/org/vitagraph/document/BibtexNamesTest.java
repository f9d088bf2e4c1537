package org.vitagraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexNamesTest {
  /** A name is shown as given/particle/family/suffix, or as a whole. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      textBlock =
          """
          Ada Lee => Ada//Lee/
          Lee, Ada and Chen, Bo => Ada//Lee/; Bo//Chen/
          Ana Maria de la Cruz => Ana Maria/de la/Cruz/
          de la Cruz, Ana => Ana/de la/Cruz/
          van der Berg, Jan AND Ada Lee => Jan/van der/Berg/; Ada//Lee/
          Lee, Jr., Ada and Bo Chen Jr. => Ada//Lee/Jr.; Bo//Chen/Jr.
          {Tree Society} and {Barnes and Noble} => Tree Society; Barnes and Noble
          Ada Lee and others => Ada//Lee/; ...
          Ada Lee and et al. => Ada//Lee/; ...
          J.~K. Lee and A{\\'e} {Van Dyke} => J. K.//Lee/; Aé//Van Dyke/
          {\\'E}mile Zola and {\\"o}zg{\\"u}r, Ali => Émile//Zola/; Ali//özgür/
          Lee, Ada; Chen, Bo => Ada//Lee/; Bo//Chen/
          given=Ana, prefix=de, family=Cruz and Ada Lee => Ana/de/Cruz/; Ada//Lee/
          \\textbf{Lee, A.P.} and {\\bf{Chen}, B.~C} and \\underline{Bo} Dow => A.P.//Lee/; B. C//Chen/; Bo//Dow/
          Lee, A. P., and \\textbf{Chen, B.}, and {Diaz, Cy} and {\\bf Dow, D.}* => A. P.//Lee/; B.//Chen/; Cy//Diaz/; D.*//Dow/
          {Institute of Trees, University of Examples} => Institute of Trees, University of Examples
          Plato => Plato
          Ada Lee and and Bo Chen => Ada//Lee/; Bo//Chen/
          Lee,  and  => Lee
          Andrew Sand and Andy Anders => Andrew//Sand/; Andy//Anders/
          """)
  void readsNamesAsBibtexDoes(String tex, String expected) {
    BibtexNames read = BibtexNames.parse(tex);
    String names =
        read.names().stream()
            .map(
                name ->
                    name.literal().isEmpty()
                        ? String.join(
                            "/", name.given(), name.particle(), name.family(), name.suffix())
                        : name.literal())
            .collect(Collectors.joining("; "));
    assertEquals(expected, names + (read.truncated() ? "; ..." : ""));
  }
}
