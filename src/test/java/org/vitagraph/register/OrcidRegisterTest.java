package org.vitagraph.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.name.PersonName;
import org.vitagraph.register.Orcid.Shared;
import org.vitagraph.register.OrcidPerson.Affiliation;
import org.vitagraph.register.OrcidPerson.Work;

/** ORCID's data file in an index. */
class OrcidRegisterTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <record:record path="/ID" xmlns:record="r" xmlns:common="c" xmlns:person="p" xmlns:history="h"
          xmlns:personal-details="pd" xmlns:other-name="on" xmlns:activities="a" xmlns:work="w"
          xmlns:employment="e" xmlns:education="ed" xmlns:researcher-url="ru" xmlns:external-identifier="ei">
        <common:orcid-identifier>
          <common:uri>https://orcid.org/ID</common:uri><common:path>ID</common:path><common:host>orcid.org</common:host>
        </common:orcid-identifier>
        <history:history><common:last-modified-date>2024-05-06T07:08:09.000Z</common:last-modified-date></history:history>
      """;

  private static final String ADA =
      HEAD
          + """
        <person:person>
          <person:name visibility="public"><personal-details:given-names>Ada Maria</personal-details:given-names>
            <personal-details:family-name>de la Cruz</personal-details:family-name>
            <personal-details:credit-name>A. M. Cruz</personal-details:credit-name></person:name>
          <other-name:other-names><other-name:other-name><other-name:content>Ada Lee</other-name:content></other-name:other-name></other-name:other-names>
          <researcher-url:researcher-urls><researcher-url:researcher-url><researcher-url:url-name>Home</researcher-url:url-name>
            <researcher-url:url>https://ada.example</researcher-url:url></researcher-url:researcher-url></researcher-url:researcher-urls>
        </person:person>
        <activities:activities-summary>
          <activities:employments><activities:affiliation-group><employment:employment-summary>
            <common:department-name>Rivers</common:department-name><common:role-title>Professor</common:role-title>
            <common:start-date><common:year>2015</common:year><common:month>09</common:month></common:start-date>
            <common:organization><common:name>Lakeside University</common:name>
              <common:address><common:city>Seeburg</common:city><common:country>CH</common:country></common:address>
              <common:disambiguated-organization>
                <common:disambiguated-organization-identifier>https://ror.org/0aaaaa169</common:disambiguated-organization-identifier>
                <common:disambiguation-source>ROR</common:disambiguation-source></common:disambiguated-organization>
            </common:organization></employment:employment-summary></activities:affiliation-group></activities:employments>
          <activities:educations><activities:affiliation-group><education:education-summary>
            <common:role-title>Ph.D.</common:role-title><common:end-date><common:year>2010</common:year></common:end-date>
            <common:organization><common:name>College of Rivers</common:name><common:disambiguated-organization>
                <common:disambiguated-organization-identifier>5555</common:disambiguated-organization-identifier>
                <common:disambiguation-source>RINGGOLD</common:disambiguation-source></common:disambiguated-organization>
            </common:organization></education:education-summary></activities:affiliation-group></activities:educations>
          <activities:works>
            <activities:group><common:external-ids><common:external-id><common:external-id-type>doi</common:external-id-type>
                <common:external-id-value>10.1234/X</common:external-id-value></common:external-id></common:external-ids>
              <work:work-summary><work:title><common:title>Rivers &amp; Lakes</common:title><common:subtitle>a study</common:subtitle></work:title>
                <common:external-ids>
                  <common:external-id><common:external-id-type>doi</common:external-id-type><common:external-id-value>10.1234/ABC</common:external-id-value>
                    <common:external-id-relationship>self</common:external-id-relationship></common:external-id>
                  <common:external-id><common:external-id-type>doi</common:external-id-type><common:external-id-value>10.1234/BOOK</common:external-id-value>
                    <common:external-id-relationship>part-of</common:external-id-relationship></common:external-id>
                  <common:external-id><common:external-id-type>doi</common:external-id-type><common:external-id-value>none</common:external-id-value></common:external-id>
                </common:external-ids><work:type>journal-article</work:type>
                <common:publication-date><common:year>2012</common:year></common:publication-date></work:work-summary>
              <work:work-summary><work:title><common:title>Rivers and lakes (preprint)</common:title></work:title>
                <common:external-ids><common:external-id><common:external-id-type>arxiv</common:external-id-type>
                  <common:external-id-value>arXiv:1201.0001v2</common:external-id-value></common:external-id></common:external-ids>
              </work:work-summary></activities:group>
            <activities:group><work:work-summary><work:title><common:title>Rain</common:title></work:title></work:work-summary></activities:group>
          </activities:works>
        </activities:activities-summary>
      </record:record>
      """;

  private static final String ALAN =
      HEAD
          + """
        <person:person><person:name><personal-details:given-names>Alan</personal-details:given-names>
          <personal-details:family-name>De La Cruz</personal-details:family-name></person:name></person:person>
        <activities:activities-summary><activities:works><activities:group><work:work-summary><work:title>
          <common:title>RAIN.</common:title></work:title></work:work-summary></activities:group>
        </activities:works></activities:activities-summary></record:record>
      """;

  private static final String MONONYM =
      HEAD
          + """
        <person:person><person:name><personal-details:given-names>Sukarnoputra</personal-details:given-names></person:name></person:person>
        <activities:activities-summary><activities:works><activities:group><work:work-summary><work:title>
          <common:title>Islands</common:title></work:title></work:work-summary></activities:group>
        </activities:works></activities:activities-summary></record:record>
      """;

  private static final String BARE =
      HEAD
          + """
        <person:person><person:name><personal-details:given-names>Bo</personal-details:given-names></person:name></person:person>
        <activities:activities-summary/></record:record>
      """;

  private static final String LOCKED =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <error:error xmlns:error="e"><error:response-code>409</error:response-code>
        <error:developer-message>409 Conflict: The ORCID record is locked</error:developer-message></error:error>
      """;

  @TempDir Path folder;
  private Adding adding;

  @BeforeEach
  void start() {
    adding = new Adding(folder);
  }

  @Test
  void readsTheArchiveAndCountsWhatIsNotToBeHad() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("0000-0001-0000-0017", ADA);
    files.put("0000-0001-0000-0025", LOCKED);
    files.put("0000-0001-0000-0033", BARE);
    files.put("0000-0001-0000-0041", "<record:record");
    files.put("0000-0001-0000-0042", ALAN);
    files.put("0000-0001-0000-005X", MONONYM);
    RegisterEntry entry = adding.add("ORCID_2024_10_summaries.tar.gz", archive(files));
    assertEquals(RegisterKind.ORCID, entry.kind());
    assertEquals("2024-10", entry.date());
    assertEquals(Map.of("persons", 2L), entry.records());
    assertEquals(
        Map.of(
            "locked or removed records", 1L,
            "persons of whom nothing but the name is public", 1L,
            "bad DOIs", 1L,
            "bad ORCID iDs", 1L),
        entry.remarks());
    assertEquals(2, entry.leftOut());
    assertTrue(
        entry.examples().get(0).startsWith("summaries/041/0000-0001-0000-0041.xml, line 1: "),
        entry.examples()::toString);
    assertEquals(
        "summaries/042/0000-0001-0000-0042.xml: the bad iD “0000-0001-0000-0042”",
        entry.examples().get(1));
  }

  @Test
  void aPersonHasNamesPostsAndWorks() throws IOException {
    adding.add("orcid.tar.gz", archive(Map.of("0000-0001-0000-0017", ADA)));
    assertEquals("2024-05-06", adding.registers().entries().get(0).date(), "the last change");
    try (OrcidRegister orcid = adding.registers().orcid().orElseThrow()) {
      OrcidPerson ada = orcid.person("https://orcid.org/0000-0001-0000-0017").orElseThrow();
      assertEquals("Ada Maria de la Cruz", ada.name());
      assertEquals(List.of("A. M. Cruz", "Ada Lee"), ada.otherNames());
      assertEquals(List.of("https://ada.example"), ada.ids());
      assertEquals(
          List.of(
              new Affiliation(
                  "employment",
                  "Lakeside University",
                  "https://ror.org/0aaaaa169",
                  "Professor",
                  "2015",
                  ""),
              new Affiliation("education", "College of Rivers", "", "Ph.D.", "", "2010")),
          ada.affiliations());
      assertEquals(
          List.of(
              new Work(
                  "Rivers & Lakes",
                  "2012",
                  List.of("https://doi.org/10.1234/abc", "https://arxiv.org/abs/1201.0001")),
              new Work("Rain", "", List.of())),
          ada.works());
    }
  }

  @Test
  void findsByNameAndWorksTogether() throws IOException {
    adding.add(
        "orcid.tar.gz", archive(Map.of("0000-0001-0000-0017", ADA, "0000-0001-0000-0025", ALAN)));
    try (OrcidRegister orcid = adding.registers().orcid().orElseThrow()) {
      PersonName name = PersonName.parse("A. de la Cruz");
      assertTrue(orcid.named(name, List.of(), List.of()).isEmpty(), "a name alone is nobody");
      assertTrue(orcid.named(name, List.of("Snow"), List.of()).isEmpty());
      List<Shared> found =
          orcid.named(name, List.of("Rain"), List.of("https://doi.org/10.1234/abc"));
      assertEquals(List.of("Ada Maria", "Alan"), given(found));
      assertEquals(List.of(2, 1), found.stream().map(Shared::works).toList());
      assertEquals(
          List.of("Ada Maria"),
          given(orcid.named(PersonName.parse("Lee, A."), List.of("rain"), List.of())),
          "by another of her names");
    }
  }

  @Test
  void findsThoseWithASingleName() throws IOException {
    adding.add("orcid.tar.gz", archive(Map.of("0000-0001-0000-0033", MONONYM)));
    try (OrcidRegister orcid = adding.registers().orcid().orElseThrow()) {
      assertEquals(
          1, orcid.named(PersonName.parse("Sukarnoputra"), List.of("Islands"), List.of()).size());
    }
  }

  @Test
  void aCutArchiveIsRefused() throws IOException {
    byte[] whole = archive(Map.of("0000-0001-0000-0017", ADA));
    assertEquals(
        "orcid.tar.gz: the file ends in the middle",
        adding.refused("orcid.tar.gz", Arrays.copyOf(whole, whole.length * 2 / 3)));
  }

  private static List<String> given(List<Shared> found) {
    return found.stream().map(shared -> shared.person().given()).toList();
  }

  private static byte[] archive(Map<String, String> records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Map.Entry<String, String> record : records.entrySet()) {
        String id = record.getKey();
        byte[] bytes = record.getValue().replace("ID", id).getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry =
            new TarArchiveEntry("summaries/" + id.substring(16) + "/" + id + ".xml");
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
    return Adding.gzip(out.toByteArray());
  }
}
