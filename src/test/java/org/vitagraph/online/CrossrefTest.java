package org.vitagraph.online;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.name.PersonName;

class CrossrefTest {
  private static final String DOI = "https://doi.org/10.1000/csw.7";
  private static final String TITLE = "Fast Paths: Routing & Tables";
  private static final String SEARCH =
      "/crossref/works?query.bibliographic=Fast+Paths%3A+Routing+%26+Tables+Lee+2019&rows=5";

  @TempDir private Path folder;
  private Asking asking;
  private Loopback server;
  private Crossref crossref;

  @BeforeEach
  void begin() throws IOException {
    asking = new Asking(folder);
    server = asking.server;
    crossref = asking.registers().crossref();
  }

  @AfterEach
  void end() {
    asking.close();
  }

  private Optional<String> match(String title, String author, String year) throws IOException {
    return crossref.match(title, List.of(PersonName.parse(author)), year).map(CrossrefWork::doi);
  }

  @Test
  void readsTheWorkOfADoi() throws IOException {
    server.onFixture("/crossref/works/10.1000/csw.7", "crossref-work.json");
    assertEquals(
        Optional.of(
            new CrossrefWork(
                DOI,
                TITLE,
                List.of("Bo Chen", "Ada Lee", "The List Group"),
                "2019",
                "Conference on Small Worlds",
                "proceedings-article")),
        crossref.work(DOI));
    assertEquals(Optional.empty(), crossref.work("https://doi.org/10.1000/none"));
  }

  @Test
  void findsTheDoiOfAWorkByTitleAuthorAndYear() throws IOException {
    server.onFixture(SEARCH, "crossref-works.json");
    assertEquals(Optional.of(DOI), match(TITLE, "Ada Lee", "2019"));
    assertEquals("2026-02-03", crossref.source(DOI).date());
    assertEquals("crossref", crossref.source(DOI).register());
  }

  @Test
  void abstainsFromAnotherTitleAuthorOrYear() throws IOException {
    server.onFixture(SEARCH, "crossref-works.json");
    server.onFixture(SEARCH.replace("2019", "2015"), "crossref-works.json");
    server.onFixture(SEARCH.replace("Lee", "Diaz"), "crossref-works.json");
    server.onFixture(SEARCH.replace("Fast+", ""), "crossref-works.json");
    assertEquals(Optional.empty(), match(TITLE, "Ada Lee", "2015"));
    assertEquals(Optional.empty(), match(TITLE, "Cy Diaz", "2019"));
    assertEquals(Optional.empty(), match(TITLE.replace("Fast ", ""), "Ada Lee", "2019"));
  }

  @Test
  void abstainsWhenTwoAreEquallyGood() throws IOException {
    server.on(
        SEARCH,
        """
        {"status": "ok", "message": {"items": [
          {"DOI": "10.1000/1", "title": ["Fast Paths: Routing & Tables"], "author": [{"given": "Ada", "family": "Lee"}], "issued": {"date-parts": [[2019]]}},
          {"DOI": "10.1000/2", "title": ["Fast Paths: Routing & Tables"], "author": [{"given": "Ada", "family": "Lee"}], "issued": {"date-parts": [[2018]]}}]}}
        """);
    assertEquals(Optional.empty(), match(TITLE, "Ada Lee", "2019"));
  }

  @Test
  void findsNothingInANullList() throws IOException {
    server.on(SEARCH, "{\"status\": \"ok\", \"message\": {\"total-results\": 0, \"items\": null}}");
    assertEquals(Optional.empty(), match(TITLE, "Ada Lee", "2019"));
    assertEquals(List.of(), asking.problems);
  }
}
