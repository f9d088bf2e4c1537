package org.vitagraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vitagraph.link.Dumps.paper;
import static org.vitagraph.link.Dumps.person;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.Shapes;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/** What becomes a link, and what stays open, on pictures of a few people and works. */
class LinkingTest {
  private static final String LAKES =
      """
      <work/lakes> a vg:Work ; vg:title "Counting Lakes from Far Above" ; vg:kind vgt:conference ;
        vg:mention <doc/1/pub/1> ; vg:hasSignature <work/lakes/s/1> , <work/lakes/s/2> .
      <work/lakes/s/1> vg:ordinal 1 ; vg:printedName "W. Hale" ; vg:person <person/hale> .
      <work/lakes/s/2> vg:ordinal 2 ; vg:printedName "Ina Roth" ; vg:person <person/roth> .
      <person/hale> a vg:Person ; vg:name "Wim Hale" ; vg:altName "W. Hale" ; vg:authorOf <work/lakes> .
      <person/roth> a vg:Person ; vg:name "Ina Roth" ; vg:authorOf <work/lakes> .
      GRAPH <doc/1> { <doc/1/pub/1> vg:title "Counting lakes from far above" ;
        vg:date "2019"^^xsd:gYear ; vg:venueName "Small Worlds Conference" ; vg:acronym "SWC" }
      """;
  private static final String RECORD =
      paper(
          "conf/swc/HaleR19",
          "Wim Hale 0002|Ina Roth",
          "Counting Lakes from Far Above",
          2019,
          "SWC",
          "<ee>https://doi.org/10.5555/1</ee>");
  private static final String PREPRINT =
      paper(
          "journals/corr/abs-1901-00001",
          "Wim Hale 0002|Ina Roth",
          "Counting Lakes from Far Above",
          2019,
          "CoRR",
          "<volume>abs/1901.00001</volume>");
  private static final String HALE = person("1/2-2", "Wim Hale 0002", "");
  private static final String NAMESAKE = person("1/2-1", "Wim Hale 0001", "");
  private static final String ROTH = person("1/3", "Ina Roth", "");

  @TempDir Path folder;

  @Test
  void aWorkIsItsRecordAndItsAuthorsAreThoseOfTheRecord() throws IOException {
    dumps().dblp(RECORD, HALE, NAMESAKE, ROTH);
    assertEquals(
        """
        person/hale dblp https://dblp.org/pid/1/2-2
        person/roth dblp https://dblp.org/pid/1/3
        work/lakes dblp https://dblp.org/rec/conf/swc/HaleR19
        work/lakes doi https://doi.org/10.5555/1
        """,
        links(LAKES));
  }

  @Test
  void theVersionThatTheMentionsSpeakOfIsTaken() throws IOException {
    dumps().dblp(RECORD, PREPRINT, HALE, ROTH);
    assertEquals(
        """
        person/hale dblp https://dblp.org/pid/1/2-2
        person/roth dblp https://dblp.org/pid/1/3
        work/lakes arxiv https://arxiv.org/abs/1901.00001
        work/lakes dblp https://dblp.org/rec/journals/corr/abs-1901-00001
        """,
        links(
            LAKES
                .replace("vgt:conference", "vgt:preprint")
                .replace("Small Worlds Conference\" ; vg:acronym \"SWC", "arXiv")));
  }

  @Test
  void anotherVersionIsNoLinkButItsAuthorsAreKnown() throws IOException {
    dumps().dblp(PREPRINT, HALE, ROTH);
    assertEquals(
        """
        person/hale dblp https://dblp.org/pid/1/2-2
        person/roth dblp https://dblp.org/pid/1/3
        work/lakes may be https://dblp.org/rec/journals/corr/abs-1901-00001
        """,
        links(LAKES));
  }

  @Test
  void versionsThatNothingTellsApartStayOpen() throws IOException {
    dumps().dblp(RECORD, PREPRINT, HALE, ROTH);
    assertEquals(
        """
        person/hale dblp https://dblp.org/pid/1/2-2
        person/roth dblp https://dblp.org/pid/1/3
        work/lakes may be https://dblp.org/rec/conf/swc/HaleR19
        work/lakes may be https://dblp.org/rec/journals/corr/abs-1901-00001
        """,
        links(
            LAKES
                .replace("vg:kind vgt:conference ;", "")
                .replace(" ; vg:venueName \"Small Worlds Conference\" ; vg:acronym \"SWC\"", "")));
  }

  @Test
  void theSameTitleByOthersIsAnotherWork() throws IOException {
    dumps().dblp(RECORD.replace("Wim Hale 0002", "Lou Marsh").replace("Ina Roth", "Noor Ali"));
    assertEquals("", links(LAKES));
  }

  @Test
  void aNameAloneIsNobody() throws IOException {
    dumps().dblp(ROTH, HALE, NAMESAKE);
    assertEquals("", links(LAKES));
  }

  @Test
  void aPageThatStandsForNamesakesIsNobody() throws IOException {
    String page = person("1/2", "Wim Hale", "publtype=\"disambiguation\"");
    dumps().dblp(RECORD.replace(" 0002", ""), page, HALE, NAMESAKE, ROTH);
    assertEquals(
        """
        person/roth dblp https://dblp.org/pid/1/3
        work/lakes dblp https://dblp.org/rec/conf/swc/HaleR19
        work/lakes doi https://doi.org/10.5555/1
        """,
        links(LAKES));
  }

  @Test
  void aMergedPersonIsWhoTookItsPlace() throws IOException {
    String merged =
        person("9/9", "Ina Roth", "")
            .replaceFirst("<author>.*", "<crossref>homepages/1/3</crossref></www>");
    dumps().dblp(ROTH, merged);
    String stated =
        LAKES.replace(
            "vg:name \"Ina Roth\"", "vg:dblp <https://dblp.org/pid/9/9> ; vg:name \"Ina Roth\"");
    assertEquals("person/roth dblp https://dblp.org/pid/1/3\n", links(stated));
  }

  @Test
  void whoseWorksAreSeveralPeoplesIsOpen() throws IOException {
    String second =
        RECORD
            .replace("HaleR19", "HaleR20")
            .replace("0002", "0001")
            .replace("Counting", "Draining");
    dumps().dblp(RECORD, second, HALE, NAMESAKE, ROTH);
    assertEquals(
        """
        person/hale may be https://dblp.org/pid/1/2-1
        person/hale may be https://dblp.org/pid/1/2-2
        person/roth dblp https://dblp.org/pid/1/3
        work/draining dblp https://dblp.org/rec/conf/swc/HaleR20
        work/lakes dblp https://dblp.org/rec/conf/swc/HaleR19
        """,
        links(LAKES + another("Draining", "draining", "hale"))
            .replaceAll("work/\\w+ (doi|may be \\S+doi).*\n", ""));
  }

  @Test
  void twoPeopleAreNotOnePage() throws IOException {
    String second = RECORD.replace("HaleR19", "HaleR20").replace("Counting", "Draining");
    dumps().dblp(RECORD, second, HALE, ROTH);
    String other =
        "<person/other> a vg:Person ; vg:name \"Wim Hale\" ; vg:authorOf <work/draining> .\n";
    assertEquals(
        """
        person/hale may be https://dblp.org/pid/1/2-2
        person/other may be https://dblp.org/pid/1/2-2
        person/roth dblp https://dblp.org/pid/1/3
        """,
        links(other + LAKES + another("Draining", "draining", "other"))
            .replaceAll("work/.*\n", ""));
  }

  @Test
  void anOrcidIsFoundByNameAndWorksTogether() throws IOException {
    String two = LAKES + another("Draining", "draining", "hale");
    dumps()
        .orcid(
            "0000-0002-1825-0097",
            "Wim",
            "Hale",
            "Counting lakes from far above",
            "Draining Lakes from Far Above");
    assertEquals("person/hale orcid https://orcid.org/0000-0002-1825-0097\n", links(two));
    dumps().orcid("0000-0002-1825-0097", "Wim", "Hale", "Something else");
    assertEquals("", links(two), "never by the name alone");
    dumps()
        .orcid(
            "0000-0002-1825-0097",
            "Walter",
            "Hale",
            "Counting lakes from far above",
            "Draining Lakes from Far Above");
    assertEquals("", links(two), "nor by works alone");
    dumps().orcid("0000-0002-1825-0097", "Wim", "Hale", "Counting lakes from far above");
    assertEquals("person/hale may be https://orcid.org/0000-0002-1825-0097\n", links(two));
  }

  @Test
  void orcidsThatContradictEachOtherStayOpen() throws IOException {
    dumps()
        .dblp(
            RECORD,
            person("1/2-2", "Wim Hale 0002", "<url>https://orcid.org/0000-0002-1825-0097</url>"),
            ROTH);
    String stated =
        LAKES.replace(
            "vg:name \"Wim Hale\"",
            "vg:orcid <https://orcid.org/0000-0001-5109-3700> ; vg:name \"Wim Hale\"");
    assertEquals(
        """
        person/hale may be https://orcid.org/0000-0001-5109-3700
        person/hale may be https://orcid.org/0000-0002-1825-0097
        """,
        links(stated).replaceAll("(?m)^.*(dblp|doi).*\n", ""));
  }

  @Test
  void givesTheSameStatementsWithAnyNumberOfThreads() throws IOException {
    dumps().dblp(RECORD, PREPRINT, HALE, NAMESAKE, ROTH);
    assertEquals(quads(LAKES, 1), quads(LAKES, 4));
  }

  private Dumps dumps() {
    return new Dumps(folder);
  }

  private static String another(String word, String work, String person) {
    String authored = "<person/" + person + "> vg:authorOf <work/" + work + "> .\n";
    return authored
        + LAKES
            .replaceAll("(?m)^<person.*\n", "")
            .replace("work/lakes", "work/" + work)
            .replace("Counting", word)
            .replace("pub/1", "pub/2")
            .replace("person/hale", "person/" + person);
  }

  private Set<String> quads(String picture, int jobs) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    graph(picture, jobs).find().forEachRemaining(quad -> lines.add(quad.toString()));
    return lines;
  }

  private DatasetGraph graph(String picture, int jobs) throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(
            """
            PREFIX vg: <https://w3id.org/vitagraph/ontology#>
            PREFIX vgt: <https://w3id.org/vitagraph/type/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://w3id.org/vitagraph/id/>
            """
                + picture,
            Lang.TRIG)
        .parse(data);
    DatasetGraph links = DatasetGraphFactory.create();
    try (Known known = Known.in(dumps().registers())) {
      Linking.link(data, Iris.DEFAULT, known, jobs, StreamRDFLib.dataset(links));
    }
    Shapes.assertConform(links.getGraph(Iris.DEFAULT.links()), data.getDefaultGraph());
    return links;
  }

  private String links(String picture) throws IOException {
    DatasetGraph links = graph(picture, 2);
    TreeSet<String> lines = new TreeSet<>();
    links
        .find(Iris.DEFAULT.links(), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!quad.getSubject().getURI().contains("/link/")) {
                lines.add(
                    line(quad.getSubject(), quad.getPredicate().getLocalName(), quad.getObject()));
              }
            });
    links
        .find(Node.ANY, Node.ANY, Vg.VERDICT, Vg.concept("undecided"))
        .forEachRemaining(
            quad -> {
              Node entity = about(links, quad, true);
              lines.add(line(entity, "may be", about(links, quad, false)));
            });
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static Node about(DatasetGraph links, Quad decision, boolean isOurs) {
    TreeSet<String> found = new TreeSet<>();
    links
        .find(Node.ANY, decision.getSubject(), Vg.ABOUT, Node.ANY)
        .forEachRemaining(quad -> found.add(quad.getObject().getURI()));
    found.removeIf(iri -> iri.startsWith(Iris.DEFAULT.base()) != isOurs);
    return NodeFactory.createURI(found.first());
  }

  private static String line(Node entity, String what, Node id) {
    return Iris.DEFAULT.shortened(entity) + " " + what + " " + id.getURI();
  }
}
