package org.vitagraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
  private static final Path EXAMPLES = Path.of("ontology", "examples");

  private static final String PREFIXES =
      """
      BASE <https://w3id.org/vitagraph/id/>
      PREFIX vg: <https://w3id.org/vitagraph/ontology#>
      PREFIX vgt: <https://w3id.org/vitagraph/type/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX doc: <https://w3id.org/vitagraph/id/doc/>
      """;

  static Stream<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void acceptsTheExample(String name) {
    Shapes.assertConform(example(name));
  }

  @Test
  void haveAnExampleOfEveryClass() throws IOException {
    Set<Node> shown =
        examples()
            .flatMap(
                name ->
                    example(name).stream(Node.ANY, RDF.type.asNode(), Node.ANY).toList().stream())
            .map(triple -> triple.getObject())
            .collect(Collectors.toSet());
    Set<Node> classes =
        RDFDataMgr.loadGraph("ontology/shapes.ttl").stream(Node.ANY, SHACL.targetClass, Node.ANY)
            .map(triple -> triple.getObject())
            .collect(Collectors.toSet());
    assertEquals(classes, shown);
    assertEquals(18, classes.size());
  }

  /** An example, what is done to it, and a part of what the shapes say then. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = BROKEN)
  void refuse(String example, String change, String complaint) {
    Graph graph = example(example + ".ttl");
    UpdateAction.parseExecute(PREFIXES + change, DatasetGraphFactory.wrap(graph));
    List<String> violations = Shapes.violations(graph);
    assertTrue(
        violations.stream().anyMatch(violation -> violation.contains(complaint)),
        () -> complaint + " is not among\n" + String.join("\n", violations));
  }

  private static final String BROKEN =
      """
      person | INSERT DATA { <person/ada-lee-3f2a9c41> vg:orcid <https://orcid.org/0000-0001-5109-3700> } | orcid
      person | DELETE { ?p vg:orcid ?o } INSERT { ?p vg:orcid <http://orcid.org/0000-0002-1825-0097> } WHERE { ?p vg:orcid ?o } | orcid
      person | DELETE { ?p vg:dblp ?o } INSERT { ?p vg:dblp <https://dblp.org/pid/00/0000-1.html> } WHERE { ?p vg:dblp ?o } | dblp
      person | INSERT DATA { <person/ada-lee-3f2a9c41> vg:name "Ada B. Lee" } | name
      person | DELETE WHERE { ?p vg:mention ?m } | a resolved person stands on a mention
      person | INSERT DATA { <person/ada-lee-3f2a9c41> vg:homepage <https://ada.example/> } | homepage: not in the ontology
      person | INSERT DATA { <person/ada-lee-3f2a9c41> vg:outcome vgt:won } | outside the property's domain
      publication | DELETE { ?s vg:ordinal 2 } INSERT { ?s vg:ordinal 3 } WHERE { ?s vg:ordinal 2 } | the ordinals leave a gap
      publication | DELETE { ?s vg:ordinal 1 } INSERT { ?s vg:ordinal 3 } WHERE { ?s vg:ordinal 1 } | the ordinals leave a gap
      publication | DELETE { ?s vg:ordinal 2 } INSERT { ?s vg:ordinal 1 } WHERE { ?s vg:ordinal 2 } | two signatures have one ordinal
      publication | DELETE { ?s vg:ordinal 1 } INSERT { ?s vg:ordinal 0 } WHERE { ?s vg:ordinal 1 } | ordinal
      publication | DELETE WHERE { <doc/4d0123456789/pub/8/s/2> vg:statedIn ?p } | a signature is not stated in any passage
      publication | DELETE WHERE { <doc/4d0123456789/pub/8> vg:statedIn ?p } | statedIn
      publication | DELETE { ?p vg:kind ?k } INSERT { ?p vg:kind vgt:advisor } WHERE { ?p vg:kind ?k } | kind
      publication | DELETE { ?p vg:status ?k } INSERT { ?p vg:status vgt:published } WHERE { ?p vg:status ?k } | status
      publication | DELETE { ?p vg:date ?d } INSERT { ?p vg:date "2019" } WHERE { ?p vg:date ?d } | date
      publication | DELETE { ?p vg:date ?d } INSERT { ?p vg:date "2019-08-01T00:00:00"^^xsd:dateTime } WHERE { ?p vg:date ?d } | date
      publication | INSERT DATA { <doc/4d0123456789/pub/8> vg:title "Another Title" } | title
      publication | INSERT DATA { <doc/4d0123456789/pub/8> vg:doi <https://doi.org/11.1000/182> } | doi
      publication | INSERT DATA { <doc/4d0123456789/pub/8> vg:doi "10.1000/182" } | doi
      publication | INSERT DATA { <doc/4d0123456789/pub/8> vg:arxiv <https://arxiv.org/abs/2311.01635v2> } | arxiv
      publication | INSERT DATA { <doc/4d0123456789/pub/8> vg:acceptedCount "14" } | acceptedCount
      work | DELETE { ?w vg:mention ?m } WHERE { ?w a vg:Work ; vg:mention ?m } | mention
      work | DELETE WHERE { <work/slow-disks-considered-useful-91be02d7> vg:title ?t } | title
      work | INSERT DATA { <work/slow-disks-considered-useful-91be02d7> vg:venue <venue/unheard> } | venue
      work | INSERT DATA { <work/slow-disks-considered-useful-91be02d7> vg:dblp <https://dblp.org/pid/00/0000-1> } | dblp
      signature | DELETE WHERE { ?s vg:printedName ?n } | neither a printed name nor a person
      signature | DELETE WHERE { ?s vg:ordinal ?o } | ordinal
      signature | DELETE WHERE { ?p vg:hasSignature ?s } | hasSignature
      signature | DELETE { ?s vg:equalContribution true } INSERT { ?s vg:equalContribution "yes" } WHERE { ?s vg:equalContribution true } | equalContribution
      venue | DELETE WHERE { ?v vg:name ?n } | name
      venue | DELETE { ?v vg:kind ?k } INSERT { ?v vg:kind vgt:poster } WHERE { ?v vg:kind ?k } | kind
      edition | DELETE WHERE { ?e vg:venue ?v } | venue
      organization | DELETE WHERE { ?o vg:mention ?m } | mention
      position | DELETE WHERE { ?p vg:person ?o } | person
      position | INSERT DATA { <doc/4d0123456789/position/1> vg:end "2016-05"^^xsd:gYearMonth } | ends before it starts
      position | INSERT DATA { <doc/4d0123456789/position/1> vg:end "2015"^^xsd:gYear } | ends before it starts
      position | DELETE { ?p vg:current true } INSERT { ?p vg:current "present" } WHERE { ?p vg:current true } | current
      degree | DELETE { ?s vg:statedIn ?p } WHERE { ?s a vg:Degree ; vg:statedIn ?p } | neither stated in a passage nor standing on a mention
      degree | DELETE { ?s vg:end ?e } INSERT { ?s vg:end "Fall 2016" } WHERE { ?s vg:end ?e } | end
      degree | INSERT DATA { <doc/4d0123456789/degree/1> vg:thesis <https://ada.example/thesis.pdf> } | thesis
      advising | DELETE WHERE { ?a vg:advisor ?p } | advisor
      advising | DELETE { ?a vg:kind ?k } INSERT { ?a vg:kind vgt:talk } WHERE { ?a vg:kind ?k } | kind
      advising | DELETE { ?a vg:during ?d } INSERT { ?a vg:during ?p } WHERE { ?a vg:during ?d ; vg:advisee ?p } | during
      award | DELETE { ?a vg:outcome ?o } INSERT { ?a vg:outcome "finalist" } WHERE { ?a vg:outcome ?o } | outcome
      award | DELETE { ?a vg:name ?n } WHERE { ?a a vg:Award ; vg:name ?n } | name
      award | DELETE { ?a vg:forPublication ?n } INSERT { ?a vg:forPublication ?p } WHERE { ?a vg:forPublication ?n ; vg:person ?p } | forPublication
      activity | DELETE WHERE { ?a vg:kind ?k } | kind
      activity | DELETE { ?a vg:kind ?k } INSERT { ?a vg:kind vgt:journal } WHERE { ?a vg:kind ?k } | kind
      source-document | DELETE WHERE { ?d vg:fileName ?n } | fileName
      source-document | DELETE { ?d vg:contentHash ?h } INSERT { ?d vg:contentHash "4d01" } WHERE { ?d vg:contentHash ?h } | contentHash
      source-document | DELETE { ?d vg:text ?t } INSERT { ?d vg:text "Bo Chen" } WHERE { ?d vg:text ?t } | not what the text says there
      source-document | DELETE { ?d vg:text ?t } INSERT { ?d vg:text "Ada" } WHERE { ?d vg:text ?t } | not what the text says there
      passage | DELETE { ?p vg:endOffset ?e } INSERT { ?p vg:endOffset 9 } WHERE { ?p vg:endOffset ?e } | the quote is not as long as the passage
      passage | DELETE { ?p vg:startOffset ?s } INSERT { ?p vg:startOffset -1 } WHERE { ?p vg:startOffset ?s } | startOffset
      passage | DELETE { ?p vg:endOffset ?e ; vg:startOffset ?s } INSERT { ?p vg:endOffset 3 ; vg:startOffset 5 } WHERE { ?p vg:endOffset ?e ; vg:startOffset ?s } | startOffset
      passage | DELETE { ?p vg:confidence ?c } INSERT { ?p vg:confidence 1.01 } WHERE { ?p vg:confidence ?c } | confidence
      passage | DELETE { ?p vg:states ?s } INSERT { ?p vg:states vg:email } WHERE { ?p vg:states ?s } | states a property that the thing does not have
      passage | DELETE { ?p vg:page ?s } INSERT { ?p vg:page 0 } WHERE { ?p vg:page ?s } | page
      passage | DELETE WHERE { ?p vg:about ?t } | about
      claim | DELETE { ?c vg:stated ?n } INSERT { ?c vg:stated "over 40" } WHERE { ?c vg:stated ?n } | stated
      decision | DELETE DATA { <decision/0a1b2c3d> vg:about <doc/4d0123456789/owner> } | about
      decision | DELETE { ?d vg:verdict vgt:same } INSERT { ?d vg:verdict vgt:won } WHERE { ?d vg:verdict vgt:same } | verdict
      decision | DELETE { ?d vg:confidence ?c } INSERT { ?d vg:confidence 95.0 } WHERE { ?d vg:confidence ?c } | confidence
      finding | DELETE WHERE { ?f vg:evidence ?p } | evidence
      finding | DELETE { ?f vg:confidence ?c } INSERT { ?f vg:confidence "high" } WHERE { ?f a vg:Finding ; vg:confidence ?c } | confidence
      finding | INSERT DATA { <finding/6f1d20c4b8a3> vg:verdict vgt:same } | verdict
      publication | INSERT DATA { <doc/4d0123456789/pub/8> vg:ordinal "11th" } | ordinal
      coauthor-link | DELETE DATA { <coauthors/5d6e7f80> vg:between <person/bo-chen-8be1d204> } | between
      coauthor-link | DELETE { ?l vg:lastYear ?y } INSERT { ?l vg:lastYear "2016"^^xsd:gYear } WHERE { ?l vg:lastYear ?y } | firstYear
      coauthor-link | DELETE { ?l vg:weight ?w } INSERT { ?l vg:weight 0 } WHERE { ?l vg:weight ?w } | weight
      coauthor-link | INSERT DATA { <person/bo-chen-8be1d204> vg:authorOf <person/bo-chen-8be1d204> } | authorOf
      """;

  private static Graph example(String name) {
    return RDFDataMgr.loadGraph(EXAMPLES.resolve(name).toString());
  }
}
