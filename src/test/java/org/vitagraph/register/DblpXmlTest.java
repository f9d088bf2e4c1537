package org.vitagraph.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitagraph.name.PersonName;
import org.vitagraph.register.DblpPerson.Affiliation;

/** {@code dblp.xml} in an index. */
class DblpXmlTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="ISO-8859-1"?>
      <!DOCTYPE dblp SYSTEM "dblp-2023-06-28.dtd">
      """;

  private static final String PAPERS =
      """
      <inproceedings key="conf/lakes/LeeC19" mdate="2023-05-04"><author orcid="0000-0001-0000-0017">Ada Lee 0002</author>
      <author>J&ouml;rg M&#252;ller</author><author orcid="0000-0001-0000-0018">Bo Chen</author>
      <title>Measuring H<sub>2</sub>O in <i>small</i>
      lakes.</title><pages>1-9</pages><year>2019</year><booktitle>LAKES</booktitle>
      <ee type="oa">https://doi.org/10.1234/LAKES.19</ee><ee>https://www.wikidata.org/entity/Q77</ee>
      <crossref>conf/lakes/2019</crossref><url>db/conf/lakes/lakes2019.html#LeeC19</url><stream>streams/conf/lakes</stream>
      </inproceedings><article key="journals/corr/abs-1901-00001" publtype="informal" mdate="2024-02-01">
      <author>Wei Wang</author><author>Ada Lee 0001</author><title>Waves...</title><year>2019</year><journal>CoRR</journal>
      <volume>abs/1901.00001</volume><ee>https://doi.org/10.48550/arXiv.1901.00001</ee><ee>https://doi.org/broken</ee></article>
      <proceedings key="conf/lakes/2019"><editor>Bo Chen</editor><title>Conference on Lakes</title><year>2019</year></proceedings>
      <phdthesis key="phd/Lee10"><author>Ada Lee 0001</author><title>Rain.</title><year>2010</year><school>Lakeside University</school></phdthesis>
      """;

  private static final String PERSONS =
      """
      <www key="homepages/12/1" mdate="2020-01-01"><author>Ada Lee 0001</author><title>Home Page</title></www>
      <www key="homepages/12/1-2"><author>Ada Lee 0002</author><author>Ada M. Lee</author><title>Home Page</title>
      <note type="affiliation">Lakeside University, Seeburg, Switzerland</note>
      <note label="former" type="affiliation">Institute of Rivers</note><note label="2001" type="award">Prize</note>
      <note type="uname">lee</note><url>https://ada.example</url><url>https://orcid.org/0000-0001-0000-0017</url>
      <url>https://orcid.org/0000-0001-0000-0026</url><url>https://www.wikidata.org/entity/Q99</url></www>
      <www key="homepages/c/BoChen"><crossref>homepages/34/5</crossref></www>
      <www key="homepages/34/5"><author>Bo Chen</author><title>Home Page</title></www>
      <www key="homepages/56/7" publtype="disambiguation"><author>Wei Wang</author><title>Home Page</title></www>
      <www key="homepages/56/7-1"><author>Wei Wang 0001</author><title>Home Page</title></www>
      <www key="homepages/78/9"><author>J&ouml;rg M&uuml;ller</author><title>Home Page</title></www>
      <www key="homepages/90/1"><title>Home Page</title></www>
      """;

  @TempDir Path folder;
  private Adding adding;

  @BeforeEach
  void start() {
    adding = new Adding(folder);
  }

  @Test
  void readsPublicationsAndPersons() throws IOException {
    RegisterEntry entry = adding.add("dblp.xml.gz", Adding.gzip(dump(PAPERS + PERSONS)));
    assertEquals(RegisterKind.DBLP, entry.kind());
    assertEquals("2024-02-01", entry.date(), "the day of the last change");
    assertEquals(
        Map.of(
            "publications", 4L,
            "persons", 5L,
            "disambiguation pages", 1L,
            "merged person records", 1L),
        entry.records());
    assertEquals(
        Map.of("bad ORCID iDs", 2L, "bad DOIs", 1L, "persons without a name", 1L), entry.remarks());
    assertEquals(0, entry.leftOut());
  }

  @Test
  void aPublicationHasAllItsParts() throws IOException {
    adding.add("dblp.xml", dump(PAPERS + PERSONS));
    try (DblpRegister dblp = adding.registers().dblp().orElseThrow()) {
      DblpPublication paper = dblp.publication("conf/lakes/LeeC19").orElseThrow();
      assertEquals("https://dblp.org/rec/conf/lakes/LeeC19", paper.iri());
      assertEquals("inproceedings", paper.type());
      assertEquals("Measuring H2O in small lakes", paper.title());
      assertEquals(
          List.of(
              new DblpCreator("Ada Lee 0002", "12/1-2", "https://orcid.org/0000-0001-0000-0017"),
              new DblpCreator("Jörg Müller", "78/9", ""),
              new DblpCreator("Bo Chen", "34/5", "")),
          paper.authors());
      assertEquals("Ada Lee", paper.authors().get(0).printedName());
      assertEquals("2019", paper.year());
      assertEquals("LAKES", paper.venue());
      assertEquals("1-9", paper.pages());
      assertEquals("conf/lakes/2019", paper.container());
      assertEquals("https://doi.org/10.1234/lakes.19", paper.doi().orElseThrow());
      assertEquals("http://www.wikidata.org/entity/Q77", paper.wikidata().orElseThrow());
      assertEquals(
          "34/5",
          dblp.publication("conf/lakes/2019").orElseThrow().editors().get(0).pid(),
          "editors have pids, too");
      assertEquals("Lakeside University", dblp.publication("phd/Lee10").orElseThrow().venue());
    }
  }

  @Test
  void aPreprintHasItsArxivIdOnce() throws IOException {
    adding.add("dblp.xml", dump(PAPERS + PERSONS));
    try (DblpRegister dblp = adding.registers().dblp().orElseThrow()) {
      DblpPublication paper = dblp.publication("journals/corr/abs-1901-00001").orElseThrow();
      assertEquals(List.of("https://arxiv.org/abs/1901.00001"), paper.ids());
      assertEquals("informal", paper.publtype());
      assertEquals("Waves...", paper.title(), "an ellipsis stays");
      assertEquals(List.of(paper), dblp.identified("https://arxiv.org/abs/1901.00001"));
    }
  }

  @Test
  void aNameThatStandsForNamesakesHasNoPid() throws IOException {
    adding.add("dblp.xml", dump(PAPERS + PERSONS));
    try (DblpRegister dblp = adding.registers().dblp().orElseThrow()) {
      assertEquals("", dblp.titled("waves").get(0).authors().get(0).pid());
      assertTrue(dblp.person("56/7").orElseThrow().ambiguous());
      assertEquals(List.of("56/7", "56/7-1"), pids(dblp.named(PersonName.parse("Wei Wang"))));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "measuring H2O in Small Lakes, true",
    "'Measuring H2O, in small lakes!', true",
    "Measuring H2O in large lakes, false"
  })
  void findsATitleWhateverItsPrint(String title, boolean found) throws IOException {
    adding.add("dblp.xml", dump(PAPERS));
    try (DblpRegister dblp = adding.registers().dblp().orElseThrow()) {
      assertEquals(found, !dblp.titled(title).isEmpty());
      assertEquals("conf/lakes/LeeC19", dblp.nearTitle(title, 3).get(0).key());
    }
  }

  @Test
  void aPersonHasAffiliationsAndOtherIds() throws IOException {
    adding.add("dblp.xml", dump(PAPERS + PERSONS));
    try (DblpRegister dblp = adding.registers().dblp().orElseThrow()) {
      DblpPerson ada = dblp.person("12/1-2").orElseThrow();
      assertEquals("https://dblp.org/pid/12/1-2", ada.iri());
      assertEquals(List.of("Ada Lee 0002", "Ada M. Lee"), ada.names());
      assertEquals(
          List.of(
              new Affiliation("Lakeside University, Seeburg, Switzerland", ""),
              new Affiliation("Institute of Rivers", "former")),
          ada.affiliations());
      assertEquals("https://orcid.org/0000-0001-0000-0017", ada.orcid().orElseThrow());
      assertEquals("http://www.wikidata.org/entity/Q99", ada.wikidata().orElseThrow());
      assertEquals(List.of("https://ada.example"), ada.addresses());
      assertEquals(List.of(ada), dblp.personsIdentified("https://orcid.org/0000-0001-0000-0017"));
      assertEquals(List.of("12/1"), pids(dblp.namesakes(ada)));
      assertEquals(List.of("12/1", "12/1-2"), pids(dblp.namedLike(PersonName.parse("A. Lee"))));
      assertEquals(
          List.of("conf/lakes/LeeC19"),
          dblp.publicationsOf(ada).stream().map(DblpPublication::key).toList());
    }
  }

  @Test
  void anOlderPidLeadsToThePersonThatItWasMergedInto() throws IOException {
    adding.add("dblp.xml", dump(PERSONS));
    try (DblpRegister dblp = adding.registers().dblp().orElseThrow()) {
      assertEquals("34/5", dblp.person("c/BoChen").orElseThrow().pid());
      assertFalse(dblp.person("c/Nobody").isPresent());
    }
  }

  @Test
  void usesTheDtdBesideTheDump() throws IOException {
    Files.writeString(folder.resolve("dblp-2023-06-28.dtd"), "<!ENTITY lake \"Loch\">\n");
    adding.add("dblp.xml", dump(PAPERS.replace("&ouml;", "&lake;")));
    try (DblpRegister dblp = adding.registers().dblp().orElseThrow()) {
      assertEquals(
          "JLochrg Müller",
          dblp.publication("conf/lakes/LeeC19").orElseThrow().authors().get(1).name());
    }
  }

  @Test
  void namesMoreLettersThanJavaAllowsByItself() throws IOException {
    String title = "<title>" + "&eacute;&auml;".repeat(100) + ".</title>";
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 700; i++) {
      many.append("<article key=\"journals/l/").append(i).append("\">").append(title);
      many.append("<year>2020</year></article>");
    }
    assertEquals(700, adding.add("dblp.xml", dump(many.toString())).records().get("publications"));
  }

  @Test
  void leavesOutWhatHasNoKeyOrTitle() throws IOException {
    RegisterEntry entry =
        adding.add(
            "dblp.xml",
            dump(
                "<article><title>X.</title></article>\n<book key=\"books/x/Y\"><year>2001</year></book>"
                    + PAPERS));
    assertEquals(
        List.of(
            "line 4: the article has the bad key “”", "line 5: the book books/x/Y has no title"),
        entry.examples());
  }

  @Test
  void damagedXmlIsToldWithItsLine() throws IOException {
    String open = dump(PAPERS).replace("</year><booktitle>", "<booktitle>");
    String message = adding.refused("dblp.xml", open);
    assertTrue(message.startsWith("dblp.xml, line 10: "), message);
    String unknown = adding.refused("dblp.xml", dump(PAPERS.replace("&ouml;", "&hello;")));
    assertTrue(unknown.startsWith("dblp.xml, line 5: ") && unknown.contains("hello"), unknown);
    String cut = dump(PAPERS);
    String half = adding.refused("dblp.xml", cut.substring(0, cut.length() / 2));
    assertTrue(half.startsWith("dblp.xml, line "), half);
    byte[] zipped = Adding.gzip(dump(PAPERS));
    assertEquals(
        "dblp.xml.gz: the file ends in the middle",
        adding.refused("dblp.xml.gz", Arrays.copyOf(zipped, zipped.length - 30)));
    assertTrue(adding.registers().entries().isEmpty());
  }

  @Test
  void reachesNoOtherFileAndNoEntityGrowsWithoutEnd() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String outside =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE dblp [<!ENTITY out SYSTEM \""
            + secret.toUri()
            + "\">]>\n"
            + "<dblp><article key=\"a/b/c\"><title>It is &out;.</title></article></dblp>";
    adding.add("dblp.xml", outside);
    try (DblpRegister dblp = adding.registers().dblp().orElseThrow()) {
      assertEquals("It is", dblp.publication("a/b/c").orElseThrow().title().strip());
    }
    StringBuilder growing = new StringBuilder("<!DOCTYPE dblp [<!ENTITY e0 \"lake\">");
    for (int i = 1; i < 12; i++) {
      growing.append("<!ENTITY e").append(i).append(" \"");
      growing.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
    }
    growing.append("]>\n<dblp><article key=\"a/b/c\"><title>&e11;.</title></article></dblp>");
    String refused = adding.refused("dblp.xml", growing.toString());
    assertTrue(refused.endsWith("is made of others"), refused);
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void readsLettersOfIso8859() throws IOException {
    adding.add("dblp.xml", latin1(dump(PAPERS.replace("&ouml;", "ö"))));
    try (DblpRegister dblp = adding.registers().dblp().orElseThrow()) {
      assertEquals(
          "Jörg Müller",
          dblp.publication("conf/lakes/LeeC19").orElseThrow().authors().get(1).name());
    }
  }

  private static String dump(String records) {
    return HEAD + "<dblp>\n" + records + "</dblp>\n";
  }

  private static List<String> pids(List<DblpPerson> persons) {
    return persons.stream().map(DblpPerson::pid).toList();
  }
}
