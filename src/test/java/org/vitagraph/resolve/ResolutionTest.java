package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vitagraph.resolve.Resolving.pub;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ResolutionTest {
  private static final String NAMES = "SELECT ?name { ?p a vg:Person ; vg:name ?name }";
  private static final String MENTIONS =
      "SELECT ?name (COUNT(?m) AS ?n) { ?p a vg:Person ; vg:name ?name ; vg:mention ?m }"
          + " GROUP BY ?p ?name";

  @Test
  void theOwnersSignaturesAreTheOwner() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, "Rivers of data in small memory", "A. Lee*, Bo Chen", ""),
                pub(2, "A bridge between queues and trees", "Bo Chen, Lee*", ""));
    assertEquals(List.of("Ada Lee|3", "Bo Chen|2"), documents.ask(MENTIONS));
    assertEquals(
        List.of("A. Lee", "Lee"),
        documents.ask("SELECT ?alt { ?p vg:name \"Ada Lee\" ; vg:altName ?alt }"));
  }

  @Test
  void writesTheWorkWithItsAuthorsInOrder() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(
                    1,
                    "Rivers of data in small memory",
                    "Bo Chen, A. Lee*, Cy Dorn",
                    "; vg:kind vgt:journal ; vg:date \"2019-08\"^^xsd:gYearMonth"));
    assertEquals(
        List.of("1|Bo Chen", "2|Ada Lee", "3|Cy Dorn"),
        documents.ask(
            "SELECT ?n ?name { ?w a vg:Work ; vg:hasSignature ?s . ?s vg:ordinal ?n ; vg:person ?p"
                + " . ?p vg:name ?name ; vg:authorOf ?w }"));
    assertEquals(
        List.of("Rivers of data in small memory|type|2019-08"),
        documents.ask(
            "SELECT ?t (\"type\" AS ?k) ?d { ?w vg:title ?t ; vg:kind vgt:journal ; vg:date ?d }"));
  }

  @Test
  void countsWhatTwoPeopleWroteTogether() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, "Rivers of data in small memory", "A. Lee*, Bo Chen", year(2017)),
                pub(2, "A bridge between queues and trees", "Bo Chen, A. Lee*", year(2019)),
                pub(3, "Letters to a young compiler writer", "Bo Chen, A. Lee*, Cy Dorn", ""));
    assertEquals(
        List.of("3|2017|2019"),
        documents.ask(
            "SELECT ?w ?f ?l { ?c a vg:CoauthorLink ; vg:weight ?w ; vg:between ?a, ?b ;"
                + " vg:firstYear ?f ; vg:lastYear ?l . ?a vg:name \"Ada Lee\" . ?b vg:name"
                + " \"Bo Chen\" . ?a vg:coauthorWith ?b . ?b vg:coauthorWith ?a }"));
    assertEquals(List.of("3"), documents.ask("SELECT (COUNT(*) AS ?n) { ?c a vg:CoauthorLink }"));
  }

  @Test
  void anyOrderOfStatementsGivesTheSamePicture() {
    Resolving documents = twoCircles();
    assertEquals(1, LongStream.range(0, 8).mapToObj(documents::shuffled).distinct().count());
  }

  @Test
  void anyOrderGivesTheSameFactsAndVenues() {
    String[] facts = {
      pub(
          1,
          "Rivers of data in small memory",
          "A. Lee*, Bo Chen, M. Quist",
          "; vg:venueName \"Conference on Slow Disks\" ; vg:acronym \"SLOW\""),
      pub(2, "Letters to a compiler", "A. Lee*, M. Quist, B. Chen", "; vg:acronym \"SLOW'20\""),
      """
      <~/owner> vg:orcid <https://orcid.org/0000-0002-1825-0097> ; vg:interest "disks" .
      <~/degree/1> a vg:Degree ; vg:person <~/owner> ; vg:name "Ph.D." ;
        vg:organizationName "Northfield University (NFU)" ; vg:end "2016"^^xsd:gYear .
      <~/degree/1/advising/1> a vg:Advising ; vg:kind vgt:advisor ; vg:during <~/degree/1> ;
        vg:advisee <~/owner> ; vg:advisor <~/degree/1/advising/1/advisor> .
      <~/degree/1/advising/1/advisor> a vg:Person ; vg:name "Mara Quist" .
      <~/position/1> a vg:Position ; vg:person <~/owner> ; vg:role "Engineer" ;
        vg:organizationName "NFU" ; vg:start "2017"^^xsd:gYear ; vg:current true .
      <~/award/1> a vg:Award ; vg:person <~/owner> ; vg:name "Best Paper" ;
        vg:forPublication <~/pub/1> ; vg:date "2018"^^xsd:gYear .
      """
    };
    Resolving documents =
        new Resolving().document("a1", "Ada Lee", facts).document("b2", "Ada Lee", facts);
    assertEquals(1, LongStream.range(0, 8).mapToObj(documents::shuffled).distinct().count());
    assertEquals(
        List.of("Advising|2", "Award|2", "Degree|2", "Position|2"),
        documents.ask(
            "SELECT (STRAFTER(STR(?c), \"#\") AS ?class) (COUNT(?m) AS ?n) { ?f a ?c ; vg:mention"
                + " ?m FILTER (?c IN (vg:Degree, vg:Position, vg:Award, vg:Advising)) } GROUP BY"
                + " ?f ?c"));
  }

  @Test
  void aSharedCoauthorJoinsAFullNameAcrossDocuments() {
    assertEquals(
        List.of("Ada Lee|4", "Bo Chen|3", "Cy Dorn|3", "Eva Fox|4"), twoCircles().ask(MENTIONS));
  }

  @Test
  void aFullNameAloneJoinsNothingAcrossDocuments() {
    Resolving documents =
        new Resolving()
            .document("a1", "Ada Lee", pub(1, "Rivers of data", "A. Lee*, Wei Wang", ""))
            .document("b2", "Eva Fox", pub(1, "Mountains of data", "E. Fox*, Wei Wang", ""));
    assertEquals(List.of("Ada Lee", "Eva Fox", "Wei Wang", "Wei Wang"), documents.ask(NAMES));
    assertEquals(
        List.of("evidence"),
        documents.ask(
            "SELECT ?m { GRAPH <graph/decisions> { ?d vg:verdict vgt:undecided ; vg:method ?m } }"));
  }

  /** Two CVs that share Bo Chen through Cy Dorn, and a work that both list. */
  static Resolving twoCircles() {
    return new Resolving()
        .document(
            "a1",
            "Ada Lee",
            pub(1, "Rivers of data in small memory", "A. Lee*, Bo Chen, Cy Dorn", year(2018)),
            pub(2, "A bridge between queues and trees", "A. Lee*, E. Fox", year(2020)))
        .document(
            "b2",
            "Eva Fox",
            pub(1, "Letters to a young compiler writer", "E. Fox*, Bo Chen, Cy Dorn", ""),
            pub(2, "A Bridge between Queues and Trees.", "Ada Lee, Eva Fox*", year(2020)))
        .document("c3", "", pub(1, "Nets for moving fish", "Cy Dorn, Bo Chen", ""));
  }

  private static String year(int year) {
    return "; vg:date \"%d\"^^xsd:gYear".formatted(year);
  }
}
