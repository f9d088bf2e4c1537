package org.vitagraph.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.name.PersonName;
import org.vitagraph.register.DblpCreator;
import org.vitagraph.register.DblpPerson;
import org.vitagraph.register.DblpPublication;
import org.vitagraph.register.RegisterSource;

class OnlineDblpTest {
  private static final String FAST_PATHS =
      "/dblp/search/publ/api?q=fast+paths+routing+tables&format=json&c=0&h=100";

  @TempDir private Path folder;
  private Asking asking;
  private Loopback server;
  private OnlineDblp dblp;

  @BeforeEach
  void begin() throws IOException {
    asking = new Asking(folder);
    server = asking.server;
    dblp = asking.registers().dblp();
  }

  @AfterEach
  void end() {
    asking.close();
  }

  @Test
  void findsRecordsByTheirTitles() throws IOException {
    server.onFixture(FAST_PATHS, "dblp-search-lists.json");
    List<DblpPublication> found = dblp.titled("Fast paths: Routing & tables");
    assertEquals(
        List.of(
            new DblpPublication(
                "conf/csw/ChenL19",
                "inproceedings",
                "",
                "Fast Paths: Routing & Tables",
                List.of(
                    new DblpCreator("Bo Chen 0007", "11/111", ""),
                    new DblpCreator("Ada Lee", "22/222", "")),
                List.of(),
                "2019",
                "CSW",
                "12",
                "",
                "3-9",
                "",
                List.of("https://doi.org/10.1000/csw.7"))),
        found);
    assertEquals(
        new RegisterSource("dblp", server.url() + FAST_PATHS, "2026-02-03"),
        dblp.source(found.get(0).iri()));
  }

  @Test
  void tellsTheDayOfTheAnswerAndNotOfTheRun() throws IOException {
    server.onFixture("/dblp/rec/conf/csw/ChenL19.xml", "dblp-record.xml");
    dblp.publication("conf/csw/ChenL19");
    asking.now = asking.now.plus(Duration.ofDays(20));
    OnlineDblp later = asking.registers().dblp();
    String iri = later.publication("conf/csw/ChenL19").orElseThrow().iri();
    assertEquals("2026-02-03", later.source(iri).date());
  }

  @Test
  void findsRecordsNearATitle() throws IOException {
    server.onFixture(FAST_PATHS, "dblp-search-lists.json");
    List<DblpPublication> found = dblp.nearTitle("Fast Paths Routing Tables", 5);
    assertEquals(
        List.of("conf/csw/ChenL19", "journals/corr/abs-1901-00001"),
        found.stream().map(DblpPublication::key).toList());
    assertEquals(Optional.of("https://arxiv.org/abs/1901.00001"), found.get(1).arxiv());
    assertEquals("informal", found.get(1).publtype());
    assertEquals(1, dblp.nearTitle("Fast Paths Routing Tables", 1).size());
  }

  @Test
  void asksForHalfOfTheWordsWhenNoRecordHasAll() throws IOException {
    server.onFixture(search("fasst+paths+for+routing+and+tables"), "dblp-search-none.json");
    server.onFixture(search("fasst+paths+for"), "dblp-search-none.json");
    server.onFixture(search("routing+and+tables"), "dblp-search-lists.json");
    assertEquals(
        List.of("journals/corr/abs-1901-00001"),
        dblp.nearTitle("Fasst Paths for Routing and Tables", 5).stream()
            .map(DblpPublication::key)
            .toList());
  }

  private static String search(String words) {
    return "/dblp/search/publ/api?q=" + words + "&format=json&c=0&h=100";
  }

  @Test
  void readsListsOfOneThatAreNoLists() throws IOException {
    server.onFixture(
        "/dblp/search/publ/api?q=fast+paths&format=json&c=0&h=100", "dblp-search-one.json");
    List<DblpPublication> found = dblp.titled("Fast Paths");
    assertEquals(List.of("conf/csw/Lee19"), found.stream().map(DblpPublication::key).toList());
    assertEquals(List.of(new DblpCreator("Ada Lee", "22/222", "")), found.get(0).authors());
  }

  @Test
  void findsNothingWhereThereIsNothing() throws IOException {
    server.onFixture(
        "/dblp/search/publ/api?q=no+such+title&format=json&c=0&h=100", "dblp-search-none.json");
    assertEquals(List.of(), dblp.titled("No Such Title"));
    assertEquals(List.of(), dblp.titled("?!"));
    assertEquals(Optional.empty(), dblp.publication("conf/no/Such19"));
    assertEquals(Optional.empty(), dblp.person("99/999"));
    assertEquals(List.of(), asking.problems);
  }

  @Test
  void findsNamesakesButNobodyOfAnotherName() throws IOException {
    server.onFixture(
        "/dblp/search/author/api?q=bo+chen&format=json&c=0&h=1000", "dblp-authors.json");
    List<DblpPerson> found = dblp.named(PersonName.parse("Bo Chen"));
    assertEquals(List.of("11/111-7", "11/111-8"), found.stream().map(DblpPerson::pid).toList());
    assertEquals(List.of("Bo Chen 0007", "Bo B. Chen"), found.get(0).names());
    assertEquals(
        List.of(new DblpPerson.Affiliation("Far University", "former")),
        found.get(1).affiliations());
  }

  @Test
  void findsWhoHasThatInitial() throws IOException {
    server.onFixture(
        "/dblp/search/author/api?q=chen+b&format=json&c=0&h=1000", "dblp-authors.json");
    assertEquals(2, dblp.namedLike(PersonName.parse("B. Chen")).size());
  }

  @Test
  void readsThePageOfAPerson() throws IOException {
    server.onFixture("/dblp/pid/22/222.xml", "dblp-person.xml");
    DblpPerson person = dblp.person("22/222").orElseThrow();
    assertEquals(List.of("Ada Lee", "Ada B. Lée"), person.names());
    assertEquals(Optional.of("https://orcid.org/0000-0001-0000-0017"), person.orcid());
    assertEquals(List.of("https://lab.example/ada"), person.addresses());
    List<DblpPublication> wrote = dblp.publicationsOf(person);
    assertEquals(
        List.of("conf/csw/ChenL19", "journals/corr/abs-1901-00001"),
        wrote.stream().map(DblpPublication::key).toList());
    assertEquals(
        List.of(
            new DblpCreator("Bo Chen 0007", "11/111-7", ""),
            new DblpCreator("Ada Lee", "22/222", "https://orcid.org/0000-0001-0000-0017")),
        wrote.get(0).authors());
    assertEquals("Fast Paths: Routing & Tables", wrote.get(0).title());
    assertEquals(1, server.asked().size(), "a page is asked for once");
  }

  @Test
  void readsTheRecordOfAKeyAndOfADoi() throws IOException {
    server.onFixture("/dblp/rec/conf/csw/ChenL19.xml", "dblp-record.xml");
    server.sendOn("/dblp/doi/10.1000/csw.7.xml", 302, "/dblp/rec/conf/csw/ChenL19.xml");
    Optional<DblpPublication> record = dblp.publication("conf/csw/ChenL19");
    assertEquals(Optional.of("2019"), record.map(DblpPublication::year));
    assertEquals(List.of(record.orElseThrow()), dblp.identified("https://doi.org/10.1000/csw.7"));
    assertEquals(List.of(), dblp.identified("http://www.wikidata.org/entity/Q5"));
  }

  @Test
  void followsAPersonWhoWasMerged() throws IOException {
    server.sendOn("/dblp/pid/l/AdaLee.xml", 301, "/dblp/pid/22/222.xml");
    server.onFixture("/dblp/pid/22/222.xml", "dblp-person.xml");
    assertEquals(Optional.of("22/222"), dblp.person("l/AdaLee").map(DblpPerson::pid));
  }

  @Test
  void findsThePersonOfAnOldAddress() throws IOException {
    server.sendOn("/dblp/pers/hd/l/Lee:Ada", 301, "/dblp/pid/22/222.html");
    server.on("/dblp/pid/22/222.html", "<!DOCTYPE html><title>dblp: Ada Lee</title>");
    server.onFixture("/dblp/pid/22/222.xml", "dblp-person.xml");
    for (String address :
        List.of(
            "https://dblp.uni-trier.de/pers/hd/l/Lee:Ada",
            "http://dblp.dagstuhl.de/pid/22/222.html",
            "https://dblp.org/pid/22/222")) {
      assertEquals(Optional.of("22/222"), dblp.personAt(address).map(DblpPerson::pid), address);
    }
    assertEquals(Optional.empty(), dblp.personAt("https://lab.example/ada"));
  }

  @Test
  void findsThePersonOfAnOrcid() throws IOException {
    server.sendOn("/dblp/orcid/0000-0001-0000-0017.xml", 302, "/dblp/pid/22/222.xml");
    server.onFixture("/dblp/pid/22/222.xml", "dblp-person.xml");
    List<DblpPerson> found = dblp.personsIdentified("https://orcid.org/0000-0001-0000-0017");
    assertEquals(List.of("22/222"), found.stream().map(DblpPerson::pid).toList());
  }

  @Test
  void aPageForPeopleInPlaceOfAnAnswerIsAProblemWithItsAddress() throws IOException {
    server.on(FAST_PATHS, "<html><body>Making sure that you are not a robot</body></html>");
    assertEquals(List.of(), dblp.titled("Fast Paths: Routing & Tables"));
    assertEquals(1, asking.problems.size());
    assertTrue(
        asking.problems.get(0).startsWith(server.url() + FAST_PATHS + ": the answer cannot be"),
        asking.problems::toString);
  }

  @Test
  void aPageThatBreaksOffIsAProblemAndLosesNothingElse() throws IOException {
    server.on("/dblp/pid/33/333.xml", "<dblpperson name=\"X\"><person key=\"homepages/33/333\">");
    server.on("/dblp/pid/44/444.xml", "{\"not\": \"XML\"}");
    server.onFixture("/dblp/pid/22/222.xml", "dblp-person.xml");
    assertEquals(Optional.empty(), dblp.person("33/333"));
    assertEquals(Optional.empty(), dblp.person("44/444"));
    assertTrue(dblp.person("22/222").isPresent());
    assertEquals(2, asking.problems.size(), () -> asking.problems.toString());
    assertTrue(asking.problems.get(0).contains("not whole XML, line"), asking.problems::toString);
  }

  @Test
  void aDryRunTellsWhatItWouldAskFor() throws IOException {
    OnlineDblp dry = asking.dryRegisters().dblp();
    dry.titled("Fast Paths: Routing & Tables");
    dry.person("22/222");
    assertEquals(
        List.of(server.url() + FAST_PATHS, server.url() + "/dblp/pid/22/222.xml"), asking.planned);
    assertEquals(List.of(), server.asked());
  }

  @Test
  void goesOnWithoutWhatCannotBeHad() throws IOException {
    server.on(FAST_PATHS, 429, Map.of("Retry-After", "5000"), new byte[0]);
    assertEquals(List.of(), dblp.titled("Fast Paths: Routing & Tables"));
    assertEquals(Optional.empty(), dblp.person("22/222"));
    assertEquals(1, asking.problems.size(), () -> asking.problems.toString());
  }
}
