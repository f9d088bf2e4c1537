package org.vitagraph.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** dblp's RDF dump in an index. */
class DblpRdfTest {
  private static final String TURTLE =
      """
      @prefix dblp: <https://dblp.org/rdf/schema#> .
      @prefix datacite: <http://purl.org/spar/datacite/> .
      @prefix litre: <http://purl.org/spar/literal/> .
      @prefix bibtex: <http://purl.org/net/nknouf/ns/bibtex#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <https://dblp.org/rec/conf/lakes/LeeC19> a dblp:Publication , dblp:Inproceedings ;
        rdfs:label "Bo Chen, Ada Lee: Small lakes. (2019)" ; dblp:title "Small lakes." ;
        dblp:bibtexType bibtex:Inproceedings ; dblp:doi <https://doi.org/10.1234/LAKES.19> ;
        owl:sameAs <http://dx.doi.org/10.1234/LAKES.19> , <https://doi.org/10.1234/lakes.19> ;
        datacite:hasIdentifier [ a datacite:ResourceIdentifier ; datacite:usesIdentifierScheme datacite:doi ;
          litre:hasLiteralValue "10.1234/LAKES.19" ] ;
        dblp:numberOfCreators 2 ; dblp:authoredBy <https://dblp.org/pid/12/1-2> , <https://dblp.org/pid/56/7> ;
        dblp:hasSignature [ a dblp:AuthorSignature ; dblp:signatureDblpName "Ada Lee 0002" ;
          dblp:signatureCreator <https://dblp.org/pid/12/1-2> ; dblp:signatureOrdinal 2 ;
          dblp:signatureOrcid <https://orcid.org/0000-0001-0000-0017> ] ,
          [ a dblp:AuthorSignature ; dblp:signatureDblpName "Wei Wang" ;
          dblp:signatureCreator <https://dblp.org/pid/56/7> ; dblp:signatureOrdinal 1 ] ,
          [ a dblp:EditorSignature ; dblp:signatureDblpName "Jörg Müller" ;
          dblp:signatureCreator <https://dblp.org/pid/78/9> ; dblp:signatureOrdinal 1 ] ;
        dblp:pagination "1-9" ; dblp:publishedIn "LAKES" ; dblp:publishedInBook "LAKES" ;
        dblp:publishedAsPartOf <https://dblp.org/rec/conf/lakes/2019> ; dblp:yearOfPublication "2019"^^xsd:gYear .
      <https://dblp.org/rec/conf/lakes/None> a dblp:Publication ; dblp:yearOfPublication "2019" .
      <https://dblp.org/pid/12/1-2> a dblp:Creator , dblp:Person ; dblp:primaryCreatorName "Ada Lee 0002" ;
        dblp:creatorName "Ada M. Lee" , "Ada Lee 0002" ; dblp:orcid <https://orcid.org/0000-0001-0000-0017> ;
        datacite:hasIdentifier [ datacite:usesIdentifierScheme datacite:orcid ; litre:hasLiteralValue "0000-0001-0000-0017" ] ;
        dblp:wikidata <http://www.wikidata.org/entity/Q99> ; dblp:primaryAffiliation "Lakeside University" ;
        dblp:affiliation "Institute of Rivers" ; dblp:primaryHomepage <https://ada.example> ;
        dblp:homonymousCreator <https://dblp.org/pid/12/1> .
      <https://dblp.org/pid/56/7> a dblp:Creator , dblp:AmbiguousCreator ; dblp:primaryCreatorName "Wei Wang" ;
        dblp:possibleActualCreator <https://dblp.org/pid/56/7-1> .
      <https://dblp.org/streams/conf/lakes> a dblp:Stream ; rdfs:label "LAKES" .
      """;

  @TempDir Path folder;
  private Adding adding;

  @BeforeEach
  void start() {
    adding = new Adding(folder);
  }

  @Test
  void readsTurtle() throws IOException {
    check(adding.add("dblp-2024-03-01.ttl.gz", Adding.gzip(TURTLE)));
  }

  @Test
  void readsNTriplesWhetherPartsComeBeforeOrBehindTheirWhole() throws IOException {
    List<String> lines = triples();
    check(adding.add("dblp-2024-03-01.nt.gz", Adding.gzip(String.join("\n", lines) + "\n")));
    List<String> sorted = lines.stream().sorted().toList();
    check(adding.add("dblp-2024-03-01.nt", String.join("\n", sorted) + "\n"));
  }

  private void check(RegisterEntry entry) throws IOException {
    assertEquals("2024-03-01", entry.date());
    assertEquals(
        Map.of("publications", 1L, "persons", 1L, "disambiguation pages", 1L), entry.records());
    assertEquals(Map.of(), entry.remarks());
    assertEquals(List.of("the publication conf/lakes/None has no title"), entry.examples());
    try (DblpRegister dblp = adding.registers().dblp().orElseThrow()) {
      DblpPublication paper = dblp.titled("Small Lakes").get(0);
      assertEquals(
          new DblpPublication(
              "conf/lakes/LeeC19",
              "inproceedings",
              "",
              "Small lakes",
              List.of(
                  new DblpCreator("Wei Wang", "", ""),
                  new DblpCreator(
                      "Ada Lee 0002", "12/1-2", "https://orcid.org/0000-0001-0000-0017")),
              List.of(new DblpCreator("Jörg Müller", "78/9", "")),
              "2019",
              "LAKES",
              "",
              "",
              "1-9",
              "conf/lakes/2019",
              List.of("https://doi.org/10.1234/lakes.19")),
          paper);
      DblpPerson ada = dblp.person("12/1-2").orElseThrow();
      assertEquals(List.of("Ada Lee 0002", "Ada M. Lee"), ada.names());
      assertEquals(
          List.of("https://orcid.org/0000-0001-0000-0017", "http://www.wikidata.org/entity/Q99"),
          ada.ids());
      assertEquals(
          List.of("Lakeside University", "Institute of Rivers"),
          ada.affiliations().stream().map(DblpPerson.Affiliation::name).toList());
      assertEquals(List.of("https://ada.example"), ada.addresses());
      assertTrue(dblp.person("56/7").orElseThrow().ambiguous());
      assertEquals(1, dblp.publicationsOf(ada).size());
    }
  }

  @Test
  void keepsNoMoreThanAWindowInMemory() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      String record = "<https://dblp.org/rec/conf/l/" + i + "> <https://dblp.org/rdf/schema#";
      many.append(record).append("title> \"Lake ").append(i).append(".\" .\n");
      many.append(record).append("hasSignature> _:b").append(i).append(" .\n");
      String signature = "_:b" + i + " <https://dblp.org/rdf/schema#signature";
      many.append(signature).append("Ordinal> \"1\" .\n");
      many.append(signature).append("DblpName> \"Ada Lee\" .\n");
    }
    RegisterEntry entry = adding.add("dblp.nt", many.toString());
    assertEquals(Map.of("publications", 5_000L), entry.records());
    try (DblpRegister dblp = adding.registers().dblp().orElseThrow()) {
      assertEquals("Ada Lee", dblp.publication("conf/l/17").orElseThrow().authors().get(0).name());
    }
  }

  @Test
  void damagedRdfIsToldWithItsLine() throws IOException {
    String lines = String.join("\n", triples());
    String wrong = adding.refused("dblp.nt", lines + "\n<https://dblp.org/rec/a/b> <https:\n");
    assertTrue(wrong.startsWith("dblp.nt, line ") && wrong.contains("IRI"), wrong);
    String turtle =
        adding.refused("dblp.ttl", TURTLE.replace("dblp:pagination", "dblp pagination"));
    assertTrue(turtle.startsWith("dblp.ttl, line 2"), turtle);
    byte[] zipped = Adding.gzip(lines);
    assertEquals(
        "dblp.nt.gz: the file ends in the middle",
        adding.refused("dblp.nt.gz", Arrays.copyOf(zipped, zipped.length - 10)));
    assertTrue(adding.registers().entries().isEmpty());
  }

  private static List<String> triples() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFParser.source(new ByteArrayInputStream(TURTLE.getBytes(StandardCharsets.UTF_8)))
        .lang(Lang.TURTLE)
        .parse(StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES, new Context()));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
