package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vitagraph.resolve.Resolving.pub;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksTest {
  private static final String TITLE = "A bridge between queues and trees";
  private static final String MENTIONS =
      "SELECT ?kind (COUNT(?m) AS ?n) { ?w a vg:Work ; vg:mention ?m OPTIONAL { ?w vg:kind ?kind }"
          + " } GROUP BY ?w ?kind";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "same title, authors and year    | A. Lee, Bo Chen*       | 2020 | conference | true",
        "a year later                    | A. Lee, Bo Chen*       | 2021 | conference | true",
        "two years later                 | A. Lee, Bo Chen*       | 2022 | conference | false",
        "no year                         | A. Lee, Bo Chen*       |      | conference | true",
        "cut list                        | Ada Lee                | 2020 | conference | true",
        "without its owner               | Ada Lee                | 2020 | conference | true",
        "other authors                   | Cy Dorn, Eva Fox       | 2020 | conference | false",
        "another kind                    | Ada Lee, Bo Chen*      | 2020 | journal    | false",
        "kind not known                  | Ada Lee, Bo Chen*      | 2020 | other      | true",
      })
  void isOneWorkOrNot(String why, String authors, String year, String kind, boolean isOne) {
    String date = year == null ? "" : "; vg:date \"" + year + "\"^^xsd:gYear";
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(
                    1,
                    TITLE,
                    "Ada Lee*, Bo Chen",
                    "; vg:kind vgt:conference ; vg:date \"2020\"^^xsd:gYear"))
            .document(
                "b2", "Bo Chen", pub(1, TITLE + ".", authors, "; vg:kind vgt:" + kind + date));
    assertEquals(isOne ? 1 : 2, documents.ask("SELECT ?w { ?w a vg:Work }").size(), why);
  }

  @Test
  void keepsTheAuthorsOfAPaperThatWonAnAward() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, TITLE, "Ada Lee*, Bo Chen", ""),
                "<~/pub/1/award/1> a vg:Award ; vg:name \"Best Paper\" ; vg:forPublication <~/pub/1> .");
    assertEquals(2, documents.ask("SELECT ?s { ?w a vg:Work ; vg:hasSignature ?s }").size());
  }

  @Test
  void aPreprintIsAnotherVersionOfTheConferencePaper() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, TITLE, "Ada Lee*, Bo Chen", "; vg:kind vgt:preprint"),
                pub(2, TITLE, "Ada Lee*, Bo Chen", "; vg:kind vgt:conference ; vg:acronym \"QT\""))
            .document(
                "b2",
                "Bo Chen",
                pub(
                    1,
                    TITLE,
                    "A. Lee, B. Chen*",
                    "; vg:kind vgt:conference ; vg:acronym \"QT'20\""));
    assertEquals(
        List.of(
            "https://w3id.org/vitagraph/type/conference|2",
            "https://w3id.org/vitagraph/type/preprint|1"),
        documents.ask(MENTIONS));
    assertEquals(
        List.of(
            "https://w3id.org/vitagraph/type/preprint|https://w3id.org/vitagraph/type/conference"),
        documents.ask("SELECT ?k ?h { ?w vg:versionOf ?v ; vg:kind ?k . ?v vg:kind ?h }"));
  }

  @Test
  void twoWorkshopsOfOneDocumentAreTwoWorks() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, TITLE, "Ada Lee*", "; vg:kind vgt:workshop ; vg:venueName \"Trees\""),
                pub(2, TITLE, "Ada Lee*", "; vg:kind vgt:workshop ; vg:venueName \"Queues\""));
    assertEquals(2, documents.ask(MENTIONS).size());
    assertEquals(1, documents.ask("SELECT ?w { ?w vg:versionOf ?v }").size());
  }

  @Test
  void aDoiJoinsAndSeparates() {
    String one = "; vg:doi <https://doi.org/10.1000/1>";
    String other = "; vg:doi <https://doi.org/10.1000/2>";
    Resolving documents =
        new Resolving()
            .document("a1", "Ada Lee", pub(1, TITLE, "Ada Lee*", one))
            .document("b2", "Bo Chen", pub(1, TITLE + ", revisited", "Ada Lee, Bo Chen*", one))
            .document("c3", "Cy Dorn", pub(1, TITLE, "Ada Lee, Cy Dorn*", other));
    assertEquals(List.of("|1", "|2"), documents.ask(MENTIONS));
  }

  @Test
  void shortTitlesNeedMoreThanATitle() {
    Resolving documents =
        new Resolving()
            .document("a1", "Ada Lee", pub(1, "Editorial", "Ada Lee*, Bo Chen", year(2020)))
            .document("b2", "Bo Chen", pub(1, "Editorial", "Ada Lee, Bo Chen*", year(2021)));
    assertEquals(2, documents.ask(MENTIONS).size());
  }

  @Test
  void showsTheBestThatIsStated() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(1, TITLE, "A. Lee*, B. Chen", year(2020) + "; vg:status vgt:submitted"))
            .document(
                "b2",
                "Bo Chen",
                pub(
                    1,
                    TITLE,
                    "Ada Lee",
                    "; vg:listTruncated true ; vg:pages \"1-9\" ; vg:date"
                        + " \"2020-06\"^^xsd:gYearMonth"));
    assertEquals(
        List.of("2020-06|1-9||2"),
        documents.ask(
            "SELECT ?date ?pages ?status (COUNT(?s) AS ?n) { ?w a vg:Work ; vg:date ?date ;"
                + " vg:pages ?pages ; vg:hasSignature ?s OPTIONAL { ?w vg:status ?status } FILTER"
                + " NOT EXISTS { ?w vg:listTruncated true } } GROUP BY ?w ?date ?pages ?status"));
  }

  private static String year(int year) {
    return "; vg:date \"%d\"^^xsd:gYear".formatted(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a slip of the pen          | A brigde between queues and trees        | Ada Lee, Bo Chen | 2020 | true",
        "its beginning alone        | A bridge between queues                  | Ada Lee, Bo Chen | 2020 | false",
        "authors behind the title   | A bridge between queues and trees bo chen , ada lee | | 2020 | true",
        "the year behind the title  | A bridge between queues and trees 2020   | Bo Chen, Ada Lee |      | true",
        "another part               | A bridge between queues and trees, part 2| Ada Lee, Bo Chen | 2020 | false",
        "a torn name                | A bridge between queues and trees        | Ada Lee, Bo Ch, 232, n | 2020 | true",
      })
  void recordsWithoutAnOwnerMayRepeatAWork(
      String why, String title, String authors, String year, boolean isOne) {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "",
                pub(1, TITLE, "Ada Lee, Bo Chen", year(2020)),
                pub(
                    2,
                    title,
                    authors == null ? "" : authors,
                    year == null ? "" : year(Integer.parseInt(year))));
    assertEquals(isOne ? 1 : 2, documents.ask("SELECT ?w { ?w a vg:Work }").size(), why);
  }

  @Test
  void aRetitledWorkshopPaperIsAVersion() {
    Resolving documents =
        new Resolving()
            .document(
                "a1",
                "Ada Lee",
                pub(
                    1,
                    "Toward bridges between queues and trees",
                    "Ada Lee*, Bo Chen",
                    "; vg:kind vgt:workshop" + year(2019)),
                pub(
                    2,
                    "Bridges between sorted queues and trees",
                    "Ada Lee*, Bo Chen",
                    "; vg:kind vgt:conference" + year(2020)),
                pub(
                    3,
                    "Bridges between rivers",
                    "Ada Lee*, Bo Chen",
                    "; vg:kind vgt:journal" + year(2020)));
    assertEquals(
        List.of("Toward bridges between queues and trees|Bridges between sorted queues and trees"),
        documents.ask("SELECT ?a ?b { ?x vg:versionOf ?y ; vg:title ?a . ?y vg:title ?b }"));
  }

  @Test
  void whatFitsTwoWorksThatExcludeEachOtherIsUndecided() {
    Resolving documents =
        new Resolving()
            .document("a1", "Ada Lee", pub(1, TITLE, "Ada Lee*, Bo Chen", "; vg:kind vgt:journal"))
            .document(
                "b2", "Bo Chen", pub(1, TITLE, "Ada Lee, Bo Chen*", "; vg:kind vgt:conference"))
            .document("c3", "Cy Dorn", pub(1, TITLE, "Ada Lee, Bo Chen", ""));
    assertEquals(3, documents.ask("SELECT ?w { ?w a vg:Work }").size());
    assertEquals(
        2,
        documents
            .ask(
                "SELECT ?d { GRAPH <graph/decisions> { ?d vg:verdict vgt:undecided ; vg:method"
                    + " \"title-authors-year\" } }")
            .size());
  }
}
