package org.vitagraph.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.name.PersonName;
import org.vitagraph.register.Orcid.Shared;
import org.vitagraph.register.OrcidPerson;
import org.vitagraph.register.OrcidPerson.Affiliation;
import org.vitagraph.register.OrcidPerson.Work;
import org.vitagraph.register.RegisterSource;

class OnlineOrcidTest {
  private static final String ADA = "https://orcid.org/0000-0001-0000-0017";
  private static final String BY_DOI =
      "/orcid/expanded-search/?q=given-and-family-names%3A%22Lee%22+AND+digital-object-ids%3A%28"
          + "%2210.1000%2Fcsw.7%22%29&start=0&rows=100";

  @TempDir private Path folder;
  private Asking asking;
  private Loopback server;
  private OnlineOrcid orcid;

  @BeforeEach
  void begin() throws IOException {
    asking = new Asking(folder);
    server = asking.server;
    orcid = asking.registers().orcid();
  }

  @AfterEach
  void end() {
    asking.close();
  }

  @Test
  void readsARecord() throws IOException {
    server.onFixture("/orcid/0000-0001-0000-0017/record", "orcid-record.json");
    assertEquals(
        Optional.of(
            new OrcidPerson(
                ADA,
                "Ada",
                "Lee",
                List.of("A. B. Lee", "Ada Li"),
                List.of("http://www.wikidata.org/entity/Q5", "https://lab.example/ada"),
                List.of(
                    new Affiliation("education", "Far University", "", "PhD", "2013", "2018"),
                    new Affiliation(
                        "employment",
                        "Lab of Lists",
                        "https://ror.org/0aaaaaa42",
                        "Researcher",
                        "2018",
                        "")),
                List.of(
                    new Work(
                        "Fast Paths: Routing & Tables",
                        "2019",
                        List.of(
                            "https://doi.org/10.1000/csw.7", "https://arxiv.org/abs/1901.00001")),
                    new Work("A List of Lists", "", List.of())))),
        orcid.person(ADA));
    assertEquals("application/json", server.headers(0).getFirst("Accept"));
    assertEquals(
        new RegisterSource(
            "orcid", server.url() + "/orcid/0000-0001-0000-0017/record", "2026-02-03"),
        orcid.source(ADA));
  }

  @Test
  void readsARecordOfWhichEverythingIsNull() throws IOException {
    server.onFixture("/orcid/0000-0001-0000-0025/record", "orcid-empty.json");
    OrcidPerson person = orcid.person("https://orcid.org/0000-0001-0000-0025").orElseThrow();
    assertEquals("", person.name());
    assertEquals(List.of(), person.works());
  }

  @Test
  void takesALockedRecordForNone() throws IOException {
    server.on("/orcid/0000-0001-0000-0017/record", 409);
    assertEquals(Optional.empty(), orcid.person(ADA));
    assertEquals(List.of(), asking.problems);
  }

  @Test
  void findsWhoListsTheWorkAndIsCalledSo() throws IOException {
    server.onFixture(BY_DOI, "orcid-search.json");
    server.onFixture("/orcid/0000-0001-0000-0017/record", "orcid-record.json");
    server.onFixture("/orcid/0000-0001-0000-0025/record", "orcid-empty.json");
    List<Shared> found =
        orcid.named(
            PersonName.parse("A. Lee"),
            List.of("A List of Lists"),
            List.of("https://doi.org/10.1000/csw.7", "https://arxiv.org/abs/1901.00001"));
    assertEquals(List.of(ADA), found.stream().map(shared -> shared.person().id()).toList());
    assertEquals(2, found.get(0).works());
    assertEquals(3, server.asked().size(), "nobody of another name, nor with a bad iD");
  }

  @Test
  void asksByTitleWhereThereIsNoDoi() throws IOException {
    orcid.named(PersonName.parse("Ana de la Cruz"), List.of("On \"Lists\""), List.of());
    assertEquals(
        "/orcid/expanded-search/?q=given-and-family-names:\"de la Cruz\" AND title:(\"On  Lists\")"
            + "&start=0&rows=100",
        URLDecoder.decode(server.asked().get(0), StandardCharsets.UTF_8));
  }

  @Test
  void asksForNobodyByNameAlone() throws IOException {
    assertEquals(List.of(), orcid.named(PersonName.parse("Ada Lee"), List.of(), List.of()));
    assertEquals(List.of(), server.asked());
  }

  @Test
  void findsNobodyInANullList() throws IOException {
    server.onFixture(BY_DOI, "orcid-search-none.json");
    assertEquals(
        List.of(),
        orcid.named(
            PersonName.parse("Ada Lee"), List.of(), List.of("https://doi.org/10.1000/csw.7")));
    assertEquals(List.of(), asking.problems);
  }

  @Test
  void anAnswerOfAnotherFormIsAProblem() throws IOException {
    server.on("/orcid/0000-0001-0000-0017/record", "{\"error-code\": 9001}");
    assertEquals(Optional.empty(), orcid.person(ADA));
    assertTrue(asking.problems.get(0).endsWith("not a record of ORCID"));
  }
}
