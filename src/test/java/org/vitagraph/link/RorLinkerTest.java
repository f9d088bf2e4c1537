package org.vitagraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitagraph.link.PictureReader.ResolvedOrganization;
import org.vitagraph.register.Ror;

class RorLinkerTest {
  @TempDir static Path folder;

  @BeforeAll
  static void addOrganizations() throws IOException {
    new Dumps(folder)
        .ror(
            "0aaaaa169|Lakeside|NZ|University of the Lakeside|Universität am See|ULS*",
            "0ccccc319|Awaroa|NZ|Lakeside Institute of Technology|LAKETEC*",
            "0fj0rd160|Vik|NO|Fjord University",
            "0fj0rd257|Akureyri|IS|Fjord University",
            "0harb0r44|Harbor|US|Harbour University of Science and Letters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "University of the Lakeside | 0aaaaa169",
        "the university of the lakeside | 0aaaaa169",
        "Univ. of the Lakeside | 0aaaaa169",
        "Lakeside Inst. of Technol. | 0ccccc319",
        "Universitat am See | 0aaaaa169",
        "Department of Lists, University of the Lakeside | 0aaaaa169",
        "Dept. of Lists, Univ. of the Lakeside, Lakeside, New Zealand | 0aaaaa169",
        "School of Lists at the University of the Lakeside | 0aaaaa169",
        "University of the Lakeside, Lakeside | 0aaaaa169",
        "University of the Lakeside (ULS) | 0aaaaa169",
        "Univeristy of the Lakeside | 0aaaaa169",
        "Harbour University of Science & Letters | 0harb0r44",
        "LAKETEC | 0ccccc319",
        "Fjord University, Akureyri | 0fj0rd257",
        "Fjord University, Norway | 0fj0rd160",
      })
  void finds(String printed, String id) throws IOException {
    assertEquals("https://ror.org/" + id, links(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fjord University | ?https://ror.org/0fj0rd160 ?https://ror.org/0fj0rd257",
        "ULS | ?https://ror.org/0aaaaa169",
        "Fjord University, Canada | ''",
        "Lakeside University | ''",
        "Technology Institute of the Lakeside | ''",
        "University of the Seaside | ''",
        "Department of Lists | ''",
      })
  void leavesOpenOrAlone(String printed, String open) throws IOException {
    assertEquals(open, links(printed));
  }

  private static String links(String printed) throws IOException {
    try (Ror ror = new Dumps(folder).registers().ror().orElseThrow()) {
      return new RorLinker(ror)
          .find(new ResolvedOrganization(NodeFactory.createURI("urn:x"), List.of(printed))).stream()
              .map(link -> (link.isAccepted() ? "" : "?") + link.id())
              .collect(Collectors.joining(" "));
    }
  }
}
