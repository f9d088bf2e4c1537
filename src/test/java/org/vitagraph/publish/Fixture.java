package org.vitagraph.publish;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** One document and its resolved picture, as little of it as shows what leaves and what stays. */
final class Fixture {
  private static final String TRIG =
      """
      PREFIX vg: <https://w3id.org/vitagraph/ontology#>
      PREFIX vgt: <https://w3id.org/vitagraph/type/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/vitagraph/id/>

      <person/ada-lee-1> a vg:Person ; vg:name "Ada Lee" ; vg:altName "A. Lee" ;
        vg:mention <doc/0123456789ab/owner> , <doc/0123456789ab/pub/1/s/1> ;
        vg:authorOf <work/lists-1> ; vg:coauthorWith <person/bo-chen-2> ;
        vg:url <https://ada.example/a?b=1&c=2> .
      <person/bo-chen-2> a vg:Person ; vg:name "Bo \\"the\\" Chen <\\t&>\\r\\n李娜 😀" ;
        vg:authorOf <work/lists-1> , <work/alone-2> .
      <work/lists-1> a vg:Work ; vg:title "On lists" ; vg:kind vgt:journal ;
        vg:date "2019-08"^^xsd:gYearMonth ; vg:hasSignature <work/lists-1/s/1> , <work/lists-1/s/2> .
      <work/lists-1/s/1> a vg:Signature ; vg:ordinal 1 ; vg:person <person/ada-lee-1> .
      <work/lists-1/s/2> a vg:Signature ; vg:ordinal 2 ; vg:person <person/bo-chen-2> .
      <work/alone-2> a vg:Work ; vg:title "Alone"@en .
      <coauthors/1> a vg:CoauthorLink ; vg:between <person/ada-lee-1> , <person/bo-chen-2> ; vg:weight 1 .

      GRAPH <doc/0123456789ab> {
        <doc/0123456789ab> a vg:SourceDocument ; vg:fileName "lee.txt" ;
          vg:contentHash "0123456789ab" ; vg:text "Ada Lee ada@lab.example" ;
          vg:owner <doc/0123456789ab/owner> .
        <doc/0123456789ab/owner> a vg:Person ; vg:name "Ada Lee" ;
          vg:email "ada@lab.example" ; vg:url <mailto:ada@lab.example> .
        <doc/0123456789ab/owner/email> a vg:Passage ; vg:states vg:email ;
          vg:quote "ada (a) lab . example" ; vg:startOffset 8 .
        <doc/0123456789ab/owner/passage> a vg:Passage ; vg:quote "Ada Lee ada@lab.example" ;
          vg:startOffset 0 .
        <doc/0123456789ab/owner/name> a vg:Passage ; vg:states vg:name ; vg:quote "Ada Lee" .
      }
      """;

  private Fixture() {}

  static DatasetGraph data() {
    return parse(TRIG, Lang.TRIG);
  }

  static DatasetGraph parse(String text, Lang lang) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(text, lang).parse(data);
    return data;
  }
}
