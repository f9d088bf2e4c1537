package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vitagraph.resolve.Resolving.pub;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
  private static final String ORCID =
      "<~/owner> vg:orcid <https://orcid.org/0000-0002-1825-0097> .\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Northfield University (NFU) | Northfield University      | true",
        "Northfield University (NFU) | NFU                        | true",
        "NFU (Northfield University) | northfield university      | true",
        "Northfield University       | NFU                        | false",
        "Northfield University (NFU) | Northampton Futures (NFU)  | false",
        "Quarry Labs                 | Quarry Laboratories        | false",
      })
  void namesOfOrganizations(String one, String other, boolean isOne) {
    Resolving documents =
        new Resolving()
            .document("a1", "Ada Lee", degree(1, "Ph.D.", one, 2016))
            .document("b2", "Bo Chen", degree(1, "Ph.D.", other, 2017));
    assertEquals(isOne ? 1 : 2, documents.ask("SELECT ?o { ?o a vg:Organization }").size());
  }

  @Test
  void aBareAcronymOfTwoOrganizationsJoinsNeither() {
    Resolving documents =
        new Resolving()
            .document("a1", "Ada Lee", degree(1, "Ph.D.", "Northfield University (NFU)", 2016))
            .document("b2", "Bo Chen", degree(1, "Ph.D.", "Nordic Fish Union (NFU)", 2016))
            .document("c3", "Cy Dorn", degree(1, "Ph.D.", "NFU", 2016));
    assertEquals(3, documents.ask("SELECT ?o { ?o a vg:Organization }").size());
  }

  @Test
  void oneDegreeOfTwoDocumentsIsOne() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                ORCID,
                degree(1, "Ph.D.", "Northfield University", 2016),
                degree(2, "M.S.", "Northfield University", 2012))
            .document("b2", "Ada Lee", ORCID, degree(1, "Ph. D.", "Northfield University", 2016));
    assertEquals(
        List.of("M.S.|Ada Lee|Northfield University|1", "Ph. D.|Ada Lee|Northfield University|2"),
        documents.ask(
            "SELECT ?d ?p ?o (COUNT(?m) AS ?n) { ?x a vg:Degree ; vg:name ?d ; vg:person/vg:name"
                + " ?p ; vg:organization/vg:name ?o ; vg:mention ?m } GROUP BY ?x ?d ?p ?o"));
  }

  @Test
  void oneTwiceInADocumentIsJoinedWithNothing() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                ORCID,
                degree(1, "M.S.", "Northfield University", 2016),
                degree(2, "M.S.", "Northfield University", 2016))
            .document("b2", "Ada Lee", ORCID, degree(1, "M.S.", "Northfield University", 2016));
    assertEquals(3, documents.ask("SELECT ?x { ?x a vg:Degree }").size());
  }

  @Test
  void anAwardIsForTheWork() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, "Rivers of data in small memory", "A. Lee*", ""),
                """
                <~/award/1> a vg:Award ; vg:person <~/owner> ; vg:name "Best Paper Award" ;
                  vg:outcome vgt:won ; vg:date "2019"^^xsd:gYear ; vg:forPublication <~/pub/1> .
                """);
    assertEquals(
        List.of("Best Paper Award|Rivers of data in small memory|Ada Lee|2019"),
        documents.ask(
            "SELECT ?a ?t ?p ?d { ?x a vg:Award ; vg:name ?a ; vg:date ?d ; vg:person/vg:name ?p ;"
                + " vg:forPublication ?w . ?w a vg:Work ; vg:title ?t }"));
  }

  @Test
  void venuesAreKnownByNameAndAcronym() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                venue(1, "Conference on Slow Disks", "SLOW"),
                venue(2, "Proceedings of the 3rd Conference on Slow Disks", "SLOW'19"),
                venue(3, "ACM/IEEE International Conference on Slow Disks", "SLOW"),
                venue(4, "", "SLOW 2021"),
                venue(5, "Journal of Slow Food", ""),
                venue(6, "Society of Large Old Wheels", "SLOW-W"));
    assertEquals(
        List.of(
            "Conference on Slow Disks|SLOW|4",
            "Journal of Slow Food||1",
            "Society of Large Old Wheels|SLOW-W|1"),
        documents.ask(
            "SELECT ?n ?a (COUNT(?w) AS ?works) { ?v a vg:Venue ; vg:name ?n OPTIONAL { ?v"
                + " vg:acronym ?a } ?w vg:venue ?v } GROUP BY ?v ?n ?a"));
  }

  private static String degree(int n, String name, String organization, int end) {
    return "<~/degree/%d> a vg:Degree ; vg:person <~/owner> ; vg:name \"%s\" ; vg:organizationName \"%s\" ; vg:end \"%d\"^^xsd:gYear ."
        .formatted(n, name, organization, end);
  }

  private static String venue(int n, String name, String acronym) {
    String more =
        (name.isEmpty() ? "" : "; vg:venueName \"" + name + "\"")
            + (acronym.isEmpty() ? "" : "; vg:acronym \"" + acronym + "\"");
    return pub(n, "The number " + "i".repeat(n) + " of a series of works", "A. Lee*", more);
  }
}
