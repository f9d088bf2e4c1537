package org.vitagraph.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.register.RegisterSource;
import org.vitagraph.register.RorOrganization;

class OnlineRorTest {
  private static final String LISTS = "https://ror.org/0aaaaaa42";

  @TempDir private Path folder;
  private Asking asking;
  private Loopback server;
  private OnlineRor ror;

  @BeforeEach
  void begin() throws IOException {
    asking = new Asking(folder);
    server = asking.server;
    ror = asking.registers().ror();
  }

  @AfterEach
  void end() {
    asking.close();
  }

  private static List<String> ids(List<RorOrganization> organizations) {
    return organizations.stream().map(RorOrganization::id).toList();
  }

  @Test
  void believesTheChoiceAndNotTheScore() throws IOException {
    String path = "/ror/organizations?affiliation=Lists+Lab+of+Lists%2C+Small+Town";
    server.onFixture(path, "ror-affiliation.json");
    String affiliation = "Lists / Lab of Lists, Small Town";
    assertEquals(Optional.of(LISTS), ror.chosen(affiliation).map(RorOrganization::id));
    assertEquals(List.of(LISTS, "https://ror.org/0bbbbbb17"), ids(ror.near(affiliation, 5)));
    RorOrganization chosen = ror.chosen(affiliation).orElseThrow();
    assertEquals("Lab of Lists", chosen.name());
    assertEquals("KR", chosen.country());
    assertEquals(List.of("http://www.wikidata.org/entity/Q42"), chosen.ids());
    assertEquals(new RegisterSource("ror", server.url() + path, "2026-02-03"), ror.source(LISTS));
  }

  @Test
  void findsByNameAliasAndAcronym() throws IOException {
    server.onFixture("/ror/organizations?query=%22lab+of+lists%22", "ror-query.json");
    server.onFixture("/ror/organizations?query=%22Listenlabor%22", "ror-query.json");
    server.onFixture("/ror/organizations?query=%22LoL%22", "ror-query.json");
    assertEquals(List.of(LISTS), ids(ror.named("lab of lists")));
    assertEquals(List.of(LISTS), ids(ror.named("Listenlabor")));
    assertEquals(List.of(LISTS, "https://ror.org/0bbbbbb17"), ids(ror.withAcronym("LoL")));
    assertEquals(List.of(), ids(ror.named("LoL")));
    assertEquals(LISTS, ror.idOf("lab of lists"));
    assertEquals("", ror.idOf("LoL"), "two are called so");
  }

  @Test
  void findsByDomain() throws IOException {
    server.onFixture(
        "/ror/organizations?query.advanced=domains%3A%22lists.example%22", "ror-query.json");
    assertEquals(List.of(LISTS), ids(ror.atDomain("Lists.example")));
    assertEquals(List.of(), ids(ror.atDomain("a\" OR \"b")));
  }

  @Test
  void findsNothingWhereThereIsNothing() throws IOException {
    server.onFixture("/ror/organizations?query=%22No+Such+Lab%22", "ror-none.json");
    server.onFixture("/ror/organizations?affiliation=No+Such+Lab", "ror-none.json");
    assertEquals(List.of(), ror.named("No Such Lab"));
    assertEquals(List.of(), ror.near("No Such Lab", 5));
    assertEquals(List.of(), ror.named("//"));
    assertEquals(Optional.empty(), ror.organization("https://ror.org/0cccccc89"));
    assertEquals(List.of(), asking.problems);
  }

  @Test
  void anErrorInPlaceOfAnAnswerIsAProblem() throws IOException {
    server.on("/ror/organizations?query=%22LoL%22", "{\"errors\": [\"query too long\"]}");
    assertEquals(List.of(), ror.named("LoL"));
    assertTrue(asking.problems.get(0).endsWith("not an answer of ROR's search"));
  }
}
