package org.vitagraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
  private static final String HOST = "127.0.0.1";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Endpoint.Limits LIMITS =
      new Endpoint.Limits(50, 1 << 20, 8_192, 2, Duration.ofSeconds(2));

  /** So many rows that no timeout of a test is long enough. */
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r"
          + " . ?s ?t ?u . ?v ?w ?x }";

  private static Endpoint endpoint;

  @BeforeAll
  static void start() throws IOException {
    endpoint = Endpoint.start(Fixture.data(), HOST, 0, LIMITS);
  }

  @AfterAll
  static void stop() {
    endpoint.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/sparql", "/query"})
  void answersQueriesOfAStockClient(String path) {
    try (RDFConnection connection = RDFConnection.connect(url(path))) {
      List<String> names = new ArrayList<>();
      connection.querySelect(
          "PREFIX vg: <https://w3id.org/vitagraph/ontology#>"
              + " SELECT ?title { [] vg:name 'Ada Lee' ; vg:authorOf/vg:title ?title }",
          (QuerySolution row) -> names.add(row.getLiteral("title").getString()));
      assertEquals(List.of("On lists"), names);
      assertTrue(connection.queryAsk("ASK { GRAPH ?g { ?s ?p ?o } }"));
      assertEquals(
          3,
          connection
              .queryConstruct(
                  "PREFIX vg: <https://w3id.org/vitagraph/ontology#>"
                      + " CONSTRUCT WHERE { ?s vg:authorOf ?w }")
              .size());
    }
  }

  @Test
  void answersInTheFormsOfTheProtocol() throws Exception {
    String query = "SELECT * { ?s <https://w3id.org/vitagraph/ontology#altName> ?name }";
    HttpResponse<String> json = get("/sparql", query, "application/sparql-results+json");
    assertEquals(200, json.statusCode());
    assertTrue(json.body().contains("A. Lee"), json.body());
    HttpResponse<String> csv = post("/sparql", "application/sparql-query", query, "text/csv");
    assertEquals("s,name\r\nhttps://w3id.org/vitagraph/id/person/ada-lee-1,A. Lee\r\n", csv.body());
    HttpResponse<String> form =
        post("/sparql", "application/x-www-form-urlencoded", "query=" + encoded(query), "text/csv");
    assertEquals(csv.body(), form.body());
  }

  @Test
  void givesGraphsToRead() throws Exception {
    DatasetGraph data = Fixture.data();
    try (RDFConnection connection = RDFConnection.connect(url("/data"))) {
      assertTrue(connection.fetch().getGraph().isIsomorphicWith(data.getDefaultGraph()));
    }
    HttpResponse<String> document =
        send(
            request("/data?graph=" + encoded("https://w3id.org/vitagraph/id/doc/0123456789ab"))
                .header("Accept", "text/turtle")
                .build());
    assertEquals(200, document.statusCode());
    assertTrue(document.body().contains("lee.txt"), document.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { SERVICE <https://other.example/> { ?s ?p ?o } }|SERVICE is not answered",
        "SELECT (<java:java.lang.System>(1) AS ?x) { }|java:",
        "SELECT * { ?a (<urn:a>/<urn:b>)* ?b }|write the steps out",
        "SELECT * { ?a <urn:a>{1,1000000} ?b }|line 1, column",
        "SELECT * { ?a ?b }|line 1, column",
        "SELECT * { ?a ?b ?c . ?d ?e ?f }|more than 50 rows; add LIMIT",
        "CONSTRUCT { ?a ?e ?f } { ?a ?b ?c . ?d ?e ?f }|more than 50 rows; add LIMIT",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }|read only",
        "PREFIX x: <urn:x> DELETE WHERE { ?s ?p ?o }|read only",
        "LOAD <https://other.example/data.ttl>|read only",
      })
  void refusesWithAHint(String query, String hint) throws Exception {
    HttpResponse<String> answer = get("/sparql", query, "application/sparql-results+json");
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(hint), answer.body());
  }

  @Test
  void refusesUpdates() throws Exception {
    String update = "DELETE WHERE { ?s ?p ?o }";
    HttpResponse<String> body = post("/sparql", "application/sparql-update", update, "*/*");
    assertEquals(400, body.statusCode());
    assertTrue(body.body().contains("read only"), body.body());
    HttpResponse<String> form =
        post("", "application/x-www-form-urlencoded", "update=" + encoded(update), "*/*");
    assertEquals(400, form.statusCode());
    for (String method : List.of("PUT", "DELETE", "POST")) {
      HttpResponse<String> graph =
          send(
              request("/data?default")
                  .header("Content-Type", "text/turtle")
                  .method(method, HttpRequest.BodyPublishers.ofString("<urn:a> <urn:b> 1 ."))
                  .build());
      assertTrue(graph.statusCode() >= 400, () -> method + " " + graph.statusCode());
    }
    try (RDFConnection connection = RDFConnection.connect(url(""))) {
      assertThrows(HttpException.class, () -> connection.update(update));
      assertTrue(connection.queryAsk("ASK { ?s ?p ?o }"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
  void refusesLongQueries(String type) throws Exception {
    String query = "ASK { } #" + "x".repeat(8_192);
    String body = type.endsWith("query") ? query : "query=" + encoded(query);
    HttpResponse<String> answer = post("/sparql", type, body, "*/*");
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("longer than 8 KiB"), answer.body());
  }

  @Test
  void refusesLongAnswers() throws Exception {
    String query =
        "SELECT (CONCAT(?x, ?x, ?x, ?x) AS ?y) { BIND('"
            + "x".repeat(7_000)
            + "' AS ?x) VALUES ?n {"
            + " 1".repeat(45)
            + " } }";
    HttpResponse<String> answer = post("/sparql", "application/sparql-query", query, "*/*");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("leave out vg:text"), answer.body());
  }

  @Test
  void refusesDeepQueries() throws Exception {
    String query = "ASK " + "{".repeat(4_000) + "}".repeat(4_000);
    HttpResponse<String> answer = post("/sparql", "application/sparql-query", query, "*/*");
    assertTrue(answer.statusCode() == 400 || answer.statusCode() == 200, answer.body());
    assertEquals(200, get("/sparql", "ASK { }", "*/*").statusCode());
  }

  @Test
  void endsWhatTakesTooLong() throws Exception {
    assertEquals(503, get("/sparql", ENDLESS, "*/*").statusCode());
    assertEquals(503, get("/sparql?timeout=1000", ENDLESS, "*/*").statusCode());
  }

  @Test
  void refusesMoreQueriesAtOnceThanItHasPlacesFor() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> many = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      many.add(
          CLIENT.sendAsync(
              query("/sparql", ENDLESS).build(), HttpResponse.BodyHandlers.ofString()));
    }
    List<Integer> statuses = new ArrayList<>();
    for (CompletableFuture<HttpResponse<String>> one : many) {
      statuses.add(one.get().statusCode());
    }
    assertTrue(statuses.contains(429), statuses.toString());
    assertTrue(statuses.contains(503), statuses.toString());
    assertEquals(200, get("/sparql", "ASK { }", "*/*").statusCode());
  }

  @Test
  void listensOnItsHostOnly() throws IOException {
    InetAddress other = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
    new ServerSocket(endpoint.port(), 1, other).close();
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      int port = taken.getLocalPort();
      IOException e =
          assertThrows(
              IOException.class, () -> Endpoint.start(Fixture.data(), HOST, port, LIMITS).close());
      assertEquals(
          "port " + port + " of 127.0.0.1 is in use; name another one with --port", e.getMessage());
    }
  }

  private static HttpResponse<String> get(String path, String query, String accept)
      throws Exception {
    return send(query(path, query).header("Accept", accept).build());
  }

  private static HttpRequest.Builder query(String path, String query) {
    return request(path + (path.contains("?") ? "&" : "?") + "query=" + encoded(query));
  }

  private static HttpResponse<String> post(String path, String type, String body, String accept)
      throws Exception {
    return send(
        request(path)
            .header("Content-Type", type)
            .header("Accept", accept)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url(path)));
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String url(String path) {
    return "http://" + HOST + ":" + endpoint.port() + Endpoint.PATH + path;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
