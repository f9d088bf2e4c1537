package org.vitagraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCheckTest {
  private static final String PREFIX =
      "PREFIX vg: <https://w3id.org/vitagraph/ontology#> PREFIX j: <java:java.lang.> ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { SERVICE <https://other.example/sparql> { ?s ?p ?o } }|SERVICE",
        "SELECT * { OPTIONAL { SERVICE SILENT ?where { ?s ?p ?o } } }|SERVICE",
        "ASK { FILTER EXISTS { SERVICE <https://other.example/> { ?s ?p ?o } } }|SERVICE",
        "ASK { { SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <urn:x> { } } } } }|SERVICE",
        "SELECT (j:System(1) AS ?x) { }|java:",
        "SELECT * { ?s ?p ?o FILTER(j:System(?o)) }|java:",
        "SELECT * { ?s ?p ?o } ORDER BY j:System(?o)|java:",
        "SELECT (SUM(j:System(?o)) AS ?x) { ?s ?p ?o }|java:",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (MAX(j:System(?o)) > 1)|java:",
        "SELECT ?g { ?s ?p ?o } GROUP BY (j:System(?o) AS ?g)|java:",
        "SELECT ?g { ?s ?p ?o } GROUP BY ?g ORDER BY MIN(ABS(j:System(?o)))|java:",
        "SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?x FILTER(?x IN (1, j:System(?o))) } }|java:",
        "SELECT * { ?s ?p ?o BIND(IF(EXISTS { ?s ?q ?x FILTER j:System(?x) }, 1, 2) AS ?y) }|java:",
        "SELECT * { ?s ?p ?o } ORDER BY EXISTS { ?o j:System ?q }|java:",
        "SELECT * { ?s ?p ?o MINUS { ?s ?p ?o FILTER j:System(?o) } }|java:",
        "SELECT * { ?s j:System ?o }|java:",
        "CONSTRUCT WHERE { ?s j:System ?o }|java:",
        "SELECT * { ?a (vg:between/vg:person)* ?b }|(a/b)*",
        "SELECT * { ?a (^vg:between/vg:between)+ ?b }|(a/b)*",
        "SELECT * { ?a vg:x/(vg:a/vg:b?)* ?b }|(a/b)*",
        "SELECT * { ?a (vg:a*/vg:b)* ?b }|(a/b)*",
        "SELECT * { ?a (vg:a?)* ?b }|(a/b)*",
        "ASK { FILTER EXISTS { ?a (vg:between/vg:person)* ?b } }|(a/b)*",
      })
  void refuses(String query, String hint) {
    Optional<String> refusal = refusal(query);
    assertTrue(refusal.orElse("").contains(hint), () -> query + ": " + refusal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a vg:coauthorWith* ?b }",
        "SELECT * { ?a ^vg:coauthorWith+ ?b }",
        "SELECT * { ?a (vg:advisedBy|^vg:advisedBy)* ?b }",
        "SELECT * { ?a vg:mention/vg:statedIn/vg:quote ?b }",
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o FILTER(REGEX(STR(?o), 'java:')) } }",
        "DESCRIBE <https://w3id.org/vitagraph/id/person/ada-lee-1>",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
      })
  void lets(String query) {
    assertEquals(Optional.empty(), refusal(query));
  }

  private static Optional<String> refusal(String query) {
    return QueryCheck.refusal(QueryFactory.create(PREFIX + query, Syntax.syntaxSPARQL_11));
  }
}
