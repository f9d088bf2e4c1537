package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vitagraph.resolve.Resolving.pub;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VenuesAndOrganizationsTest {
  private static final String YEAR = "; vg:kind vgt:conference ; vg:date \"2005\"^^xsd:gYear ";

  @Test
  void aVenueIsOneByAcronymAndName() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(
                    1,
                    "Trees in queues",
                    "Ada Lee*",
                    YEAR + "; vg:acronym \"ISCA\" ; vg:ordinal 32"),
                pub(
                    2,
                    "Rivers in lakes",
                    "Ada Lee*",
                    YEAR
                        + "; vg:venueName \"ACM/IEEE International Symposium on Computer"
                        + " Architecture\""),
                pub(
                    3,
                    "Lakes in seas",
                    "Ada Lee*",
                    YEAR + "; vg:venueName \"Workshop on Lakes at ISCA\""));
    assertEquals(
        List.of(
            "ACM/IEEE International Symposium on Computer Architecture|ISCA|2",
            "Workshop on Lakes||1"),
        documents.ask(
            "SELECT ?n ?a (COUNT(?w) AS ?c) { ?v a vg:Venue ; vg:name ?n OPTIONAL { ?v vg:acronym"
                + " ?a } ?w vg:venue ?v ; a vg:Work } GROUP BY ?n ?a"));
    assertEquals(
        List.of("ISCA|2005|32|2"),
        documents.ask(
            "SELECT ?a ?y ?o (COUNT(?w) AS ?c) { ?e a vg:Edition ; vg:venue/vg:acronym ?a ; vg:date"
                + " ?y ; vg:ordinal ?o . ?w vg:edition ?e } GROUP BY ?a ?y ?o"));
  }

  @Test
  void anEditionNeedsNoLatinLetters() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, "Trees in queues", "Ada Lee*", YEAR + "; vg:venueName \"木の会議\""));
    assertEquals(
        List.of("木の会議"),
        documents.ask("SELECT ?n { ?w a vg:Work ; vg:edition/vg:venue/vg:name ?n }"));
  }

  @Test
  void twoVenuesWithOneAcronymStayTwo() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, "Trees in queues", "Ada Lee*", venue("Example Conference on Trees", "ECT")),
                pub(2, "Rivers in lakes", "Ada Lee*", venue("European Chemistry Today", "ECT")),
                pub(3, "Lakes in seas", "Ada Lee*", YEAR + "; vg:acronym \"ECT\""));
    assertEquals(3, documents.ask("SELECT ?v { ?v a vg:Venue }").size());
  }

  @Test
  void anOrganizationIsOneByItsSpellings() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                degree(1, "Korea Advanced Institute of Science & Technology"),
                degree(2, "University of Examples, Dept. of Lists"))
            .document("b2", "Bo Chen", degree(1, "KAIST"), degree(2, "Univ. of Examples"));
    assertEquals(
        List.of("Korea Advanced Institute of Science & Technology|2", "University of Examples|2"),
        documents.ask(
            "SELECT ?n (COUNT(?m) AS ?c) { ?o a vg:Organization ; vg:name ?n ; vg:mention ?m }"
                + " GROUP BY ?n"));
    assertEquals(
        List.of("Dept. of Lists"),
        documents.ask("SELECT ?u { ?d a vg:Degree ; vg:organization ?o ; vg:unit ?u }"));
  }

  @Test
  void anAcronymOfTwoOrganizationsJoinsNone() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                degree(1, "University of Southern Coasts (USC)"),
                degree(2, "University of Sandy Creek (USC)"),
                degree(3, "USC"));
    assertEquals(3, documents.ask("SELECT ?o { ?o a vg:Organization }").size());
  }

  @Test
  void aShortAcronymIsExplainedInItsDocumentOnly() {
    String name = "Examplian Technical Institute";
    Resolving beside = new Resolving().document("a1", "Ada Lee", degree(1, name), degree(2, "ETI"));
    Resolving elsewhere =
        new Resolving()
            .document("a1", "Ada Lee", degree(1, name))
            .document("b2", "Bo Chen", degree(1, "ETI"));
    assertEquals(1, beside.ask("SELECT ?o { ?o a vg:Organization }").size());
    assertEquals(2, elsewhere.ask("SELECT ?o { ?o a vg:Organization }").size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfStatementsDoesNotMatter(long seed) {
    Resolving documents = new Resolving();
    for (int d = 1; d <= 6; d++) {
      String title = "A bridge between queues and " + (d % 2 == 0 ? "trees" : "tress");
      documents.document(
          "d" + d,
          d % 3 == 0 ? "Bo Chen" : "Ada Lee",
          pub(
              1,
              title,
              "Ada Lee, Bo Chen",
              venue("Example Conference on Trees", d > 3 ? "ECT" : "")),
          pub(2, "Toward " + title, "Ada Lee, Bo Chen", "; vg:kind vgt:workshop"),
          pub(3, title + " bo chen ada lee 2005", "", ""),
          degree(1, d % 2 == 0 ? "KAIST" : "Korea Advanced Institute of Science and Technology"));
    }
    assertEquals(documents.shuffled(0), documents.shuffled(seed));
  }

  private static String venue(String name, String acronym) {
    return YEAR
        + "; vg:venueName \"%s\"".formatted(name)
        + (acronym.isEmpty() ? "" : " ; vg:acronym \"%s\"".formatted(acronym));
  }

  private static String degree(int n, String organization) {
    return "<~/degree/%d> a vg:Degree ; vg:person <~/owner> ; vg:name \"Ph.D.\" ; vg:organizationName \"%s\" ."
        .formatted(n, organization);
  }
}
