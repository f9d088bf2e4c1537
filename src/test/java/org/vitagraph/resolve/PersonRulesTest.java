package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vitagraph.resolve.Resolving.pub;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.vitagraph.graph.Iris;

class PersonRulesTest {
  /** Persons by name, with how many mentions each stands on. */
  private static final String MENTIONS =
      "SELECT ?name (COUNT(?m) AS ?n) { ?p a vg:Person ; vg:name ?name ; vg:mention ?m }"
          + " GROUP BY ?p ?name";

  private static final String VERDICTS =
      "SELECT ?verdict ?method { GRAPH <graph/decisions> { ?d vg:verdict ?verdict ; vg:method"
          + " ?method } FILTER (?verdict != vgt:same) }";

  @Test
  void twoEqualNamesInOneListAreTwoPeople() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, "Rivers of data in small memory", "A. Lee*, Bo Chen, Bo Chen", ""),
                pub(2, "A bridge between queues and trees", "A. Lee*, Bo Chen", ""));
    assertEquals(
        List.of("Ada Lee|3", "Bo Chen|1", "Bo Chen|1", "Bo Chen|1"), documents.ask(MENTIONS));
    assertEquals(
        1, documents.ask(VERDICTS).stream().filter(v -> v.endsWith("twice-in-one-list")).count());
  }

  @Test
  void theOwnersInitialsInOneListWithTheOwnerAreSomebodyElse() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, "Rivers of data in small memory", "A. Lee, Zoltan Bodrogi, A. Lee*", ""),
                pub(2, "Bridges between queues", "A. Lee, Zoltan Bodrogi, Ada Lee*", ""));
    assertEquals(List.of("A. Lee|2", "Ada Lee|3", "Zoltan Bodrogi|2"), documents.ask(MENTIONS));
  }

  @Test
  void twoOwnersOfOneNameAndNothingSharedStayTwo() {
    Resolving documents =
        new Resolving()
            .document("a1", "Wei Wang", pub(1, "Rivers of data", "W. Wang*, Bo Chen", ""))
            .document("b2", "Wei Wang", pub(1, "Mountains of ore", "W. Wang*, Cy Dorn", ""));
    assertEquals(
        List.of("Bo Chen|1", "Cy Dorn|1", "Wei Wang|2", "Wei Wang|2"), documents.ask(MENTIONS));
  }

  @Test
  void aThirdDocumentDoesNotMakeTwoOwnersOne() {
    Resolving documents =
        new Resolving()
            .document("a1", "Wei Wang", pub(1, "Rivers of data", "W. Wang*, Bo Chen", ""))
            .document("b2", "Wei Wang", pub(1, "Mountains of ore", "W. Wang*, Cy Dorn", ""))
            .document(
                "c3",
                "Eva Fox",
                pub(1, "Fields of wheat", "E. Fox*, Wei Wang, Bo Chen", ""),
                pub(2, "Forests of oak", "E. Fox*, Wei Wang, Cy Dorn", ""));
    assertEquals(
        2,
        documents
            .ask(
                "SELECT ?p { ?p vg:mention ?m FILTER (STRENDS(STR(?m), \"/owner\")) . ?p"
                    + " vg:name \"Wei Wang\" }")
            .size());
  }

  @Test
  void ownersWithACommonCoauthorAreOne() {
    Resolving documents =
        new Resolving()
            .document("a1", "Wei Wang", pub(1, "Rivers of data", "W. Wang*, Zoltan Bodrogi", ""))
            .document("b2", "Wei Wang", pub(1, "Mountains of ore", "Zoltan Bodrogi, W. Wang*", ""));
    assertEquals(List.of("Wei Wang|4", "Zoltan Bodrogi|2"), documents.ask(MENTIONS));
  }

  /** Of two names as common as these, two people each may be meant. */
  @Test
  void ownersWithACoauthorOfACommonNameStayTwo() {
    Resolving documents =
        new Resolving()
            .document("a1", "Wei Wang", pub(1, "Rivers of data", "W. Wang*, Bo Chen", ""))
            .document("b2", "Wei Wang", pub(1, "Mountains of ore", "Bo Chen, W. Wang*", ""));
    assertEquals(
        List.of("Bo Chen|1", "Bo Chen|1", "Wei Wang|2", "Wei Wang|2"), documents.ask(MENTIONS));
  }

  @Test
  void ownersWithOneOrcidAreOneAndWithTwoNever() {
    String first = "<~/owner> vg:orcid <https://orcid.org/0000-0002-1825-0097> .";
    String other = "<~/owner> vg:orcid <https://orcid.org/0000-0001-5109-3700> .";
    String paper = pub(1, "Rivers of data", "W. Wang*, Zoltan Bodrogi", "");
    Resolving same =
        new Resolving().document("a1", "Wei Wang", first).document("b2", "Wei Wang", first);
    Resolving different =
        new Resolving()
            .document("a1", "Wei Wang", first, paper)
            .document("b2", "Wei Wang", other, paper);
    assertEquals(List.of("Wei Wang|2"), same.ask(MENTIONS));
    assertEquals(List.of("Wei Wang|2", "Wei Wang|2", "Zoltan Bodrogi|2"), different.ask(MENTIONS));
  }

  @Test
  void anAddressJoinsOwnersOfCompatibleNamesOnly() {
    String mail = "<~/owner> vg:email \"lee@ada.example\" .";
    String page = "<~/owner> vg:url <https://lab.example/> .";
    Resolving documents =
        new Resolving()
            .document("a1", "Ada Lee", mail, page)
            .document("b2", "A. Lee", mail)
            .document("c3", "Bo Chen", page);
    assertEquals(List.of("Ada Lee|2", "Bo Chen|1"), documents.ask(MENTIONS));
  }

  @Test
  void initialsOfARareNameInAnOwnersDocumentAreThatPersons() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, "Rivers of data in small memory", "A. Lee*, M. Quist, Bo Chen", ""),
                pub(2, "A bridge between queues and trees", "A. Lee*, Bo Chen, M. Quist", ""),
                pub(3, "Letters to a compiler", "A. Lee*, Mara Quist, B. Chen", ""),
                pub(4, "The sound of one disk", "A. Lee*, M. Quist, Cy Dorn", ""));
    assertEquals(
        List.of("Ada Lee|5", "Bo Chen|3", "Cy Dorn|1", "Mara Quist|4"), documents.ask(MENTIONS));
  }

  @Test
  void initialsOfTwoSpeltOutPeopleJoinNeither() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, "Rivers of data in small memory", "A. Lee*, Mara Quist, Bo Chen", ""),
                pub(2, "A bridge between queues and trees", "A. Lee*, Mia Quist, Bo Chen", ""),
                pub(3, "Letters to a compiler", "A. Lee*, M. Quist, Bo Chen", ""));
    assertEquals(
        List.of("Ada Lee|4", "Bo Chen|3", "M. Quist|1", "Mara Quist|1", "Mia Quist|1"),
        documents.ask(MENTIONS));
  }

  @Test
  void aRareFamilyNameAloneIsThePersonWhomTheDocumentNamesInFull() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, "Rivers of data in small memory", "A. Lee*, Mara Quist, Yan Wang", ""),
                pub(2, "A bridge between queues and trees", "Quist", ""),
                pub(3, "Letters to a compiler", "Wang", ""));
    assertEquals(
        List.of("Ada Lee|2", "Mara Quist|2", "Wang|1", "Yan Wang|1"), documents.ask(MENTIONS));
    documents.document("b2", "", pub(1, "The sound of one disk", "Quist", ""));
    assertEquals(
        List.of("Ada Lee|2", "Mara Quist|2", "Quist|1", "Wang|1", "Yan Wang|1"),
        documents.ask(MENTIONS));
  }

  @Test
  void aFamilyNameAloneOfTwoPeopleIsNeithers() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, "Rivers of data in small memory", "A. Lee*, Mara Quist, Olof Quist", ""),
                pub(2, "A bridge between queues and trees", "Quist", ""));
    assertEquals(
        List.of("Ada Lee|2", "Mara Quist|1", "Olof Quist|1", "Quist|1"), documents.ask(MENTIONS));
    documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, "Rivers of data in small memory", "A. Lee*, Mara Quist, Mara Quist", ""),
                pub(2, "A bridge between queues and trees", "Quist", ""));
    assertEquals(
        List.of("Ada Lee|2", "Mara Quist|1", "Mara Quist|1", "Quist|1"), documents.ask(MENTIONS));
  }

  @Test
  void aLibraryWithoutOwnerCertifiesNoNames() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "",
                pub(
                    1,
                    "Rivers of data in small memory",
                    "Wei Wang, Bo Chen",
                    "; vg:venueName \"Journal of Disks\" ; vg:date \"2019\"^^xsd:gYear"),
                pub(
                    2,
                    "Proteins of the moss cell wall",
                    "Wei Wang, Cy Dorn",
                    "; vg:venueName \"Journal of Moss Biology\" ; vg:date \"1988\"^^xsd:gYear"),
                pub(3, "Streams of data on small disks", "Wei Wang, Bo Chen", ""));
    assertEquals(
        List.of("Bo Chen|2", "Cy Dorn|1", "Wei Wang|1", "Wei Wang|2"), documents.ask(MENTIONS));
  }

  @Test
  void anAdvisorIsTheOwnerWhoListsTheAdviseeBack() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                """
                <~/degree/1> a vg:Degree ; vg:person <~/owner> ; vg:name "Ph.D." .
                <~/degree/1/advising/1> a vg:Advising ; vg:kind vgt:advisor ;
                  vg:advisee <~/owner> ; vg:advisor <~/degree/1/advising/1/advisor> ;
                  vg:during <~/degree/1> .
                <~/degree/1/advising/1/advisor> a vg:Person ; vg:name "Mara Quist" .
                """)
            .document("b2", "Mara Quist", pub(1, "Rivers of data", "Ada Lee, M. Quist*", ""));
    assertEquals(List.of("Ada Lee|2", "Mara Quist|3"), documents.ask(MENTIONS));
    assertEquals(
        List.of("Ada Lee|Mara Quist|Ph.D."),
        documents.ask(
            "SELECT ?a ?b ?d { ?x vg:advisedBy ?y . ?x vg:name ?a . ?y vg:name ?b . ?g a"
                + " vg:Advising ; vg:advisor ?y ; vg:advisee ?x ; vg:during/vg:name ?d }"));
  }

  @Test
  void whatPeopleSayStandsAboveTheRules() {
    Resolving documents = ResolutionTest.twoCircles();
    UserDecisions apart =
        new UserDecisions(List.of(pair("a1/pub/1/s/2", "b2/pub/1/s/2", Verdict.DIFFERENT)));
    UserDecisions together =
        new UserDecisions(List.of(pair("a1/pub/1/s/2", "a1/pub/1/s/3", Verdict.SAME)));
    assertEquals(
        List.of("Ada Lee|4", "Bo Chen|1", "Bo Chen|2", "Cy Dorn|3", "Eva Fox|4"),
        documents.ask(MENTIONS, apart));
    assertEquals(
        List.of("Ada Lee|4", "Bo Chen|2", "Cy Dorn|4", "Eva Fox|4"),
        documents.ask(MENTIONS, together));
  }

  private static UserDecisions.Pair pair(String one, String other, Verdict verdict) {
    String documents = Iris.DEFAULT.base() + "doc/";
    return new UserDecisions.Pair(
        NodeFactory.createURI(documents + one), NodeFactory.createURI(documents + other), verdict);
  }
}
