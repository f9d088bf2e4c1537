package org.vitagraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vitagraph.graph.Iris;

class NamedQueryTest {
  private static final NamedQuery WORKS =
      NamedQuery.parse(
          "person/works",
          """
          # title: Works of a person
          # description: All of them,
          #   the newest first.
          # param person (person): a name
          # param least (integer): how many authors at least, default 1
          # param about (iri): a resource, default person/ada-lee-1
          PREFIX vg: <https://w3id.org/vitagraph/ontology#>
          # a comment of the query itself
          SELECT ?person ?title ?least ?about {
            ?p vg:name ?person ; vg:authorOf ?work . ?work vg:title ?title
          } ORDER BY ?title
          """);

  @Test
  void readsItsHeader() {
    assertEquals("Works of a person", WORKS.title());
    assertEquals("All of them, the newest first.", WORKS.description());
    assertEquals(
        Optional.of("1"), WORKS.parameters().get(1).defaultValue(), "a default of the header");
    assertEquals(3, WORKS.parameters().size());
  }

  @Test
  void bindsParametersAsValues() throws IOException {
    assertEquals(
        "person,title,least,about\r\n"
            + "Ada Lee,On lists,1,"
            + Iris.DEFAULT.base()
            + "person/ada-lee-1\r\n",
        answer(Map.of("person", "Ada Lee")));
  }

  @Test
  void takesNoValueForAPieceOfQuery() throws IOException {
    assertEquals(
        "person,title,least,about\r\n", answer(Map.of("person", "x\" } ; DROP ALL # ?person")));
  }

  @ParameterizedTest
  @CsvSource({
    "-, -, person/works needs the parameter person",
    "person, -, person/works needs the parameter person",
    "least, one, 'least is to be a whole number, not: one'",
    "about, a b, 'about is to be an IRI, not: a b'",
    "name, Ada, person/works has no parameter name"
  })
  void saysWhatIsWrongWithTheValues(String name, String value, String message) {
    Map<String, String> values = new TreeMap<>(Map.of("person", "Ada Lee"));
    if (name.equals("-") || name.equals("person")) {
      values.clear();
    } else {
      values.put(name, value);
    }
    ParameterException e =
        assertThrows(ParameterException.class, () -> WORKS.bind(values, Iris.DEFAULT));
    assertEquals(message, e.getMessage());
    assertEquals(WORKS.parameters(), e.parameters());
  }

  static Iterable<NamedQuery> library() throws IOException {
    return QueryLibrary.load().all();
  }

  @ParameterizedTest
  @MethodSource("library")
  void answersEveryQuestionOfTheLibraryOnAnEmptyStore(NamedQuery query) throws IOException {
    Map<String, String> values = new TreeMap<>();
    for (NamedQuery.Parameter parameter : query.parameters()) {
      values.put(parameter.name(), parameter.type().equals("integer") ? "1" : "x");
    }
    DatasetGraph empty = DatasetGraphFactory.create();
    Query parsed = QueryFactory.create(query.text());
    Answer.write(
        empty,
        parsed,
        query.bind(values, Iris.DEFAULT),
        Iris.DEFAULT,
        Answer.usual(parsed),
        new ByteArrayOutputStream());
  }

  private static String answer(Map<String, String> values) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answer.write(
        Fixture.data(),
        QueryFactory.create(WORKS.text()),
        WORKS.bind(values, Iris.DEFAULT),
        Iris.DEFAULT,
        Answer.Format.CSV,
        out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
