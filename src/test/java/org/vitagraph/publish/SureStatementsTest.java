package org.vitagraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/** What is left of a store when what is not sure enough is left out. */
class SureStatementsTest {
  private static final DatasetGraph DATA =
      Fixture.parse(
          """
          PREFIX vg: <https://w3id.org/vitagraph/ontology#>
          BASE <https://w3id.org/vitagraph/id/>

          <work/lists> a vg:Work ; vg:title "On lists" ; vg:volume "3" ; vg:issue "7" ;
            vg:mention <doc/a/pub/1> , <doc/b/pub/1> .
          <work/noise> a vg:Work ; vg:title "Noise" ; vg:mention <doc/a/pub/2> .
          <person/lee> vg:authorOf <work/lists> , <work/noise> .

          GRAPH <doc/a> {
            <doc/a/pub/1> a vg:Publication ; vg:title "On lists" ; vg:volume "3" ; vg:issue "7" ;
              vg:statedIn <doc/a/pub/1/passage> .
            <doc/a/pub/1/title> vg:about <doc/a/pub/1> ; vg:states vg:title ; vg:confidence 0.9 .
            <doc/a/pub/1/volume> vg:about <doc/a/pub/1> ; vg:states vg:volume ; vg:confidence 0.3 .
            <doc/a/pub/1/issue> vg:about <doc/a/pub/1> ; vg:states vg:issue ; vg:confidence 0.3 .
            <doc/a/pub/1/passage> vg:about <doc/a/pub/1> ; vg:confidence 0.9 .
            <doc/a/pub/2> a vg:Publication ; vg:title "Noise" ; vg:statedIn <doc/a/pub/2/passage> ;
              vg:hasSignature <doc/a/pub/2/s/1> .
            <doc/a/pub/2/s/1> a vg:Signature ; vg:printedName "A. Lee" .
            <doc/a/pub/2/passage> vg:about <doc/a/pub/2> ; vg:confidence 0.2 .
          }
          GRAPH <doc/b> {
            <doc/b/pub/1> a vg:Publication ; vg:title "On lists" ; vg:issue "7" .
            <doc/b/pub/1/issue> vg:about <doc/b/pub/1> ; vg:states vg:issue ; vg:confidence 0.8 .
          }
          """,
          Lang.TRIG);

  @Test
  void leavesOutValuesAndThingsThatAreNotSureEnough() {
    SureStatements sure = SureStatements.of(DATA, 0.5);
    assertEquals(3, sure.leftOut(), "a volume, an issue, a publication");
    assertEquals(List.of(), values(sure.data(), "doc/a/pub/1", Vg.VOLUME));
    assertEquals(List.of("On lists"), values(sure.data(), "doc/a/pub/1", Vg.TITLE));
    assertEquals(List.of(), values(sure.data(), "doc/a/pub/2", Vg.TITLE));
    assertEquals(List.of(), values(sure.data(), "doc/a/pub/2/s/1", Vg.PRINTED_NAME));
  }

  @Test
  void keepsOfTheResolvedPictureWhatOneMentionIsSureOf() {
    DatasetGraph sure = SureStatements.of(DATA, 0.5).data();
    assertEquals(List.of("7"), values(sure, "work/lists", Vg.ISSUE));
    assertEquals(List.of(), values(sure, "work/lists", Vg.VOLUME));
    assertEquals(List.of(), values(sure, "work/noise", Vg.TITLE));
    assertEquals(1, values(sure, "person/lee", Vg.AUTHOR_OF).size());
  }

  @Test
  void leavesAllWhenNothingIsAsked() {
    SureStatements all = SureStatements.of(DATA, 0);
    assertEquals(0, all.leftOut());
    assertSame(DATA, all.data());
  }

  private static List<String> values(DatasetGraph data, String thing, Node property) {
    Node subject = NodeFactory.createURI(Iris.DEFAULT.base() + thing);
    List<String> values = new ArrayList<>();
    data.find(Node.ANY, subject, property, Node.ANY)
        .forEachRemaining(quad -> values.add(text(quad)));
    return values;
  }

  private static String text(Quad quad) {
    Node value = quad.getObject();
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
  }
}
