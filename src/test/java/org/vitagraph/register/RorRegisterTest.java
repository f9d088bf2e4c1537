package org.vitagraph.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.register.RorOrganization.Name;
import org.vitagraph.register.RorOrganization.NameKind;

/** ROR's dumps, of both schemas, in an index. */
class RorRegisterTest {
  private static final String SCHEMA_1 =
      """
      [ {
        "id": "https://ror.org/0aaaaa169", "name": "Lakeside University", "types": ["Education"],
        "links": ["https://lakeside.example"], "aliases": ["University at the Lakes"],
        "acronyms": ["LSU"], "status": "active", "established": null,
        "labels": [{"label": "Universität am See", "iso639": "de"}],
        "country": {"country_code": "CH", "country_name": "Switzerland"},
        "addresses": [{"city": "Seeburg", "lat": 47.1}],
        "external_ids": {"GRID": {"preferred": "grid.1.2", "all": "grid.1.2"},
                         "Wikidata": {"preferred": null, "all": ["Q1001"]}},
        "relationships": [{"type": "Child", "label": "Institute of Lakes",
                           "id": "https://ror.org/0bbbbb244"},
                          {"type": "Related", "label": "Nobody", "id": "https://ror.org/0bbbbb243"}]
      }, {
        "id": "https://ror.org/0bbbbb244", "name": "Institute of Lakes", "types": "Facility",
        "aliases": null, "acronyms": [], "country": {"country_code": "CH"}, "addresses": []
      } ]
      """;

  private static final String SCHEMA_2 =
      """
      [{"admin": {"created": {"date": "2019-01-01", "schema_version": "1.0"},
                  "last_modified": {"date": "2025-11-12", "schema_version": "2.1"}},
        "domains": ["Lakeside.example"], "established": 1907, "id": "https://ror.org/0aaaaa169",
        "external_ids": [{"type": "grid", "all": ["grid.1.2"], "preferred": "grid.1.2"},
                         {"type": "wikidata", "all": ["Q1001"], "preferred": null}],
        "links": [{"type": "website", "value": "https://lakeside.example"},
                  {"type": "wikipedia", "value": "https://wiki.example/Lakeside"}],
        "locations": [{"geonames_id": 1, "geonames_details":
            {"country_code": "CH", "country_name": "Switzerland", "name": "Seeburg", "lat": 47.1}}],
        "names": [{"lang": null, "types": ["acronym"], "value": "LSU"},
                  {"lang": "en", "types": ["alias"], "value": "University at the Lakes"},
                  {"lang": "de", "types": ["label"], "value": "Universität am See"},
                  {"lang": "en", "types": ["ror_display", "label"], "value": "Lakeside University"}],
        "relationships": [], "status": "active", "types": ["education", "funder"]}]
      """;

  private static final String LINE =
      "{\"id\":\"https://ror.org/0ccccc319\",\"names\":[{\"v\":\"College of Rivers\",\"t\":[\"label\"]}],"
          + "\"country\":\"NZ\",\"city\":\"Awaroa\",\"domains\":[\"rivers.example\"]}\n";

  @TempDir Path folder;
  private Adding adding;

  @BeforeEach
  void start() {
    adding = new Adding(folder);
  }

  @Test
  void readsTheFirstSchema() throws IOException {
    RegisterEntry entry = adding.add("v1.30-2023-08-16-ror-data.json", SCHEMA_1);
    assertEquals("2023-08-16", entry.date(), "the day in the name");
    assertEquals("2026-02-03", entry.added());
    assertEquals(Map.of("organizations", 2L), entry.records());
    assertEquals(Map.of("bad ROR ids", 1L), entry.remarks(), "a check digit is wrong");
    try (RorRegister ror = adding.registers().ror().orElseThrow()) {
      RorOrganization lakeside = ror.organization("https://ror.org/0aaaaa169").orElseThrow();
      assertEquals("Lakeside University", lakeside.name());
      assertEquals(List.of("education"), lakeside.types());
      assertEquals("CH", lakeside.country());
      assertEquals("Seeburg", lakeside.city());
      assertEquals(List.of("https://lakeside.example"), lakeside.links());
      assertEquals(List.of("http://www.wikidata.org/entity/Q1001"), lakeside.ids());
      assertEquals(
          List.of(new RorOrganization.Relation("child", "https://ror.org/0bbbbb244")),
          lakeside.relations());
      RorOrganization lakes = ror.organization("https://ror.org/0bbbbb244").orElseThrow();
      assertEquals(List.of("facility"), lakes.types(), "one that stands where a list should");
      assertEquals("", lakes.city());
    }
  }

  @Test
  void readsTheSecondSchema() throws IOException {
    RegisterEntry entry = adding.add("ror.json", SCHEMA_2);
    assertEquals("2025-11-12", entry.date(), "the day of the last change");
    try (RorRegister ror = adding.registers().ror().orElseThrow()) {
      RorOrganization lakeside = ror.organization("https://ror.org/0aaaaa169").orElseThrow();
      assertEquals(
          List.of(
              new Name("Lakeside University", NameKind.LABEL, "en"),
              new Name("LSU", NameKind.ACRONYM, ""),
              new Name("University at the Lakes", NameKind.ALIAS, "en"),
              new Name("Universität am See", NameKind.LABEL, "de")),
          lakeside.names());
      assertEquals("CH", lakeside.country());
      assertEquals("Seeburg", lakeside.city());
      assertEquals(List.of("https://lakeside.example"), lakeside.links());
      assertEquals(List.of("http://www.wikidata.org/entity/Q1001"), lakeside.ids());
      assertEquals(List.of(lakeside), ror.atDomain("lakeside.EXAMPLE"));
    }
  }

  @Test
  void findsByAnyNameWhateverItsCaseAndAccents() throws IOException {
    adding.add("ror.json", SCHEMA_1);
    try (RorRegister ror = adding.registers().ror().orElseThrow()) {
      for (String name :
          List.of("Lakeside University", "UNIVERSITAT AM SEE", "University at the Lakes")) {
        assertEquals(List.of("Lakeside University"), names(ror.named(name)), name);
      }
      assertEquals(List.of("Lakeside University"), names(ror.withAcronym("LSU")));
      assertTrue(ror.named("LSU").isEmpty(), "an acronym is shared by many");
      assertTrue(ror.named("").isEmpty());
      assertEquals(List.of("Institute of Lakes"), names(ror.near("The Institute of the Lakes", 5)));
      assertTrue(ror.near("Department of Mountains", 5).isEmpty());
    }
  }

  @Test
  void aNameOrAcronymOfSeveralIsNobodys() throws IOException {
    String twin = LINE.replace("College of Rivers", "Lake and Sea University");
    String acronym =
        twin.replace(
            "\"t\":[\"label\"]}", "\"t\":[\"label\"]},{\"v\":\"LSU\",\"t\":[\"acronym\"]}");
    adding.add("ror.json", SCHEMA_2.strip().replaceAll("^\\[|]$", "") + "\n" + acronym);
    try (RorRegister ror = adding.registers().ror().orElseThrow()) {
      assertEquals(2, ror.withAcronym("LSU").size());
      assertEquals("", ror.idOf("LSU"));
      assertEquals("", ror.idOf("Nowhere University"));
      assertEquals("https://ror.org/0aaaaa169", ror.idOf("Lakeside university"));
    }
  }

  @Test
  void readsTheSecondSchemaOfAZipThatHoldsBoth() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("v1.5-ror-data.json", "v1.5-ror-data_schema_v2.json", "x.csv")) {
        zip.putNextEntry(new ZipEntry(name));
        String text = name.contains("v2") ? SCHEMA_2 : SCHEMA_1;
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    RegisterEntry entry = adding.add("v1.5-2024-04-11-ror-data.zip", bytes.toByteArray());
    assertEquals(Map.of("organizations", 1L), entry.records());
    String damaged =
        adding.refused("bad.zip", Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    assertTrue(damaged.startsWith("bad.zip: the file is damaged"), damaged);
  }

  @Test
  void readsOneObjectALine() throws IOException {
    adding.add("ror.jsonl.gz", Adding.gzip(LINE + LINE.replace("0ccccc319", "0ddddd64")));
    try (RorRegister ror = adding.registers().ror().orElseThrow()) {
      RorOrganization rivers = ror.named("College of Rivers").get(0);
      assertEquals("NZ", rivers.country());
      assertEquals("Awaroa", rivers.city());
    }
  }

  @Test
  void leavesOutWhatHasNoRightId() throws IOException {
    RegisterEntry entry = adding.add("ror.json", LINE + LINE.replace("0ccccc319", "0ccccc318"));
    assertEquals(1, entry.leftOut());
    assertEquals(
        List.of("an organization with the bad id “https://ror.org/0ccccc318”"), entry.examples());
  }

  @Test
  void aNewDumpReplacesTheOldOne() throws IOException {
    adding.add("ror.json", SCHEMA_1);
    adding.add("ror.jsonl", LINE);
    assertEquals(List.of("ror.jsonl"), files());
    try (RorRegister ror = adding.registers().ror().orElseThrow()) {
      assertTrue(ror.named("Lakeside University").isEmpty());
    }
  }

  @Test
  void aDamagedDumpChangesNothing() throws IOException {
    adding.add("ror.json", SCHEMA_1);
    String cut = adding.refused("cut.json", SCHEMA_2.substring(0, SCHEMA_2.length() / 2));
    assertEquals("cut.json: the file ends in the middle", cut);
    byte[] zipped = Adding.gzip(SCHEMA_1);
    String half = adding.refused("cut.json.gz", Arrays.copyOf(zipped, zipped.length - 20));
    assertEquals("cut.json.gz: the file ends in the middle", half);
    String wrong = adding.refused("wrong.json", "[{\"id\": \"https://ror.org/0aaaaa169\"},\n{]");
    assertTrue(wrong.startsWith("wrong.json: ") && wrong.contains("line 2"), wrong);
    assertTrue(adding.refused("letter.txt", "Dear Ada,").contains("not a dump of dblp"));
    assertTrue(adding.refused("empty.gz", new byte[0]).contains("not a dump of dblp"));
    assertEquals(List.of("ror.json"), files());
    try (RorRegister ror = adding.registers().ror().orElseThrow()) {
      assertEquals(1, ror.named("Lakeside University").size());
    }
  }

  private List<String> files() throws IOException {
    return adding.registers().entries().stream().map(RegisterEntry::file).toList();
  }

  private static List<String> names(List<RorOrganization> organizations) {
    return organizations.stream().map(RorOrganization::name).toList();
  }
}
