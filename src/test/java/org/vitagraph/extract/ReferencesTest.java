package org.vitagraph.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitagraph.extract.PrintedPublication.Author;

class ReferencesTest {
  private static final References REFERENCES = References.ofProgram();

  private static final List<String> PRINTED =
      List.of(
          "Kestrel, Ada Lee and Bo Chen, Lakes 2019",
          "Maps of Thin Ice, Bo Chen and Ada Lee, Journal of Lakes 12, 2018",
          "Ponds, Ada Lee, Proceedings of Rivers, 2017, pages 3-9",
          "Noise. Carla Ruiz and Ada Lee. Workshop on Snow, 2016");

  @Test
  void readsEachForItselfHoweverManyThereAre() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      many.addAll(PRINTED);
    }
    List<NamedFields> together = REFERENCES.readEach(many).stream().map(NamedFields::of).toList();
    assertEquals(many.size(), together.size());
    List<NamedFields> listed =
        REFERENCES.readList(PRINTED, "Ada Lee").stream().map(NamedFields::of).toList();
    assertNotEquals(listed, together.subList(0, PRINTED.size()), "a list tells more");
    for (int i = 0; i < many.size(); i++) {
      NamedFields alone = NamedFields.of(REFERENCES.readEach(List.of(many.get(i))).get(0));
      assertEquals(alone, together.get(i), many.get(i));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lee* A, Chen† B, Ruiz C. Lakes in motion. J Lakes. 2019;12:3-9. | authors | Lee A; Chen B; Ruiz C
          Lee*, A., Chen^, B., & Ruiz, C. (2019). Lakes in motion. Journal of Lakes, 12, 3-9. | authors | Lee, A.; Chen, B.; Ruiz, C.
          Lee1, A., Chen2, B., & Ruiz¹, C. (2019). Lakes in motion. Journal of Lakes, 12, 3-9. | authors | Lee, A.; Chen, B.; Ruiz, C.
          A. Lee, NA62 Collaboration. Lakes in motion. Phys. Rev. D 12, 101801 (2019). | authors | A. Lee; NA62 Collaboration
          Lee A, Chen B. Lakes in motion. Lancet. 2019 Mar 3;393(10175):1003-1012. PMID: 30837147 | volume | 393
          Lee A, Chen B. Lakes in motion. Lancet. 2019 Mar 3;393(10175):1003-1012. PMID: 30837147 | issue | 10175
          Lee A, Chen B. Lakes in motion. Lancet. 2019 Mar 3;393(10175):1003-1012. PMID: 30837147 | year | 2019
          Lee A. Lakes in motion. Phys. Lett. B 716, 1 (2012). | pages | 1
          Lee A. Lakes in motion. Phys. Lett. B 716, 1 (2012), 45-67. | pages | 45-67
          Ada Lee, Lakes in Motion, Oxford University Press, 2015, 320 pp. | pages | ''
          Ada Lee, Lakes in Motion, Oxford University Press, 2015, 320 pp. | type | book
          Lee, A. Lakes in Motion: A History of Water. Cambridge: Cambridge University Press, 2015. Pp. xii + 320. | type | book
          Lee, A. (2015). Lakes in Motion. Berlin: Springer. 320 pages. ISBN 978-3-16-148410-0. | volume | ''
          Keel T. Ports of Salt. Oxford: Oxford University Press, 2015. Reviewed in Journal of Ports 12 (2016): 33-35. | container | ''
          Keel T. Ports of Salt. Oxford: Oxford University Press, 2015. Reviewed in Journal of Ports 12 (2016): 33-35. | type | book
          Keel T. Reviewed by experts: peer review at sea. J Ports. 2016;12:33-5. | container | J Ports
          Ada Lee, Bo Chen. Lakes in Motion. ICSW 2001, LNCS vol. 2077, pp. 3-12. | year | 2001
          Ada Lee, Bo Chen, "Lakes in motion", Journal of Lakes Vol, 12, no. 3, 2019. | container | Journal of Lakes
          """)
  void readsWhatIsPrinted(String text, String field, String value) {
    NamedFields read = NamedFields.of(REFERENCES.readEach(List.of(text)).get(0));
    String found =
        switch (field) {
          case "authors" -> read.authors().stream().map(Author::name).collect(joining("; "));
          case "type" -> read.type();
          default -> read.value(field);
        };
    assertEquals(value, found);
  }
}
