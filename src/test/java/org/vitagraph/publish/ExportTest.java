package org.vitagraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

class ExportTest {
  private static final Node DOCUMENT =
      NodeFactory.createURI(Iris.DEFAULT.base() + "doc/0123456789ab");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Syntax.class)
  void loadsBackIsomorphic(Syntax syntax) throws IOException {
    DatasetGraph data = Fixture.data();
    DatasetGraph back = Fixture.parse(whole(data, syntax, true), lang(syntax));
    if (syntax.holdsGraphs()) {
      assertTrue(IsoMatcher.isomorphic(data, back), () -> back.toString());
    } else {
      assertTrue(data.getDefaultGraph().isIsomorphicWith(back.getDefaultGraph()));
      assertFalse(back.listGraphNodes().hasNext());
    }
  }

  @ParameterizedTest
  @EnumSource(Syntax.class)
  void loadsADocumentBackIsomorphic(Syntax syntax) throws IOException {
    DatasetGraph data = Fixture.data();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(data, true).document(DOCUMENT, syntax, folder, out);
    DatasetGraph back = Fixture.parse(out.toString(StandardCharsets.UTF_8), lang(syntax));
    Graph graph = syntax.holdsGraphs() ? back.getGraph(DOCUMENT) : back.getDefaultGraph();
    assertTrue(data.getGraph(DOCUMENT).isIsomorphicWith(graph));
  }

  @ParameterizedTest
  @EnumSource(Syntax.class)
  void keepsContactsBack(Syntax syntax) throws IOException {
    assertFalse(whole(Fixture.data(), syntax, false).contains("lab"));
  }

  @Test
  void keepsQuotesWithoutContacts() throws IOException {
    Export export = new Export(Fixture.data(), false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.whole(Syntax.TRIG, folder, out);
    DatasetGraph back = Fixture.parse(out.toString(StandardCharsets.UTF_8), Lang.TRIG);
    List<String> quotes =
        back.getGraph(DOCUMENT).stream(Node.ANY, Vg.QUOTE, Node.ANY)
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .toList();
    assertEquals(List.of("Ada Lee"), quotes);
    assertEquals(8, export.withheld());
    assertEquals(0, export.graphsLeftOut());
  }

  @Test
  void countsTheGraphsThatTurtleCannotHold() throws IOException {
    Export export = new Export(Fixture.data(), true);
    export.whole(Syntax.TURTLE, folder, new ByteArrayOutputStream());
    assertEquals(1, export.graphsLeftOut());
  }

  @Test
  void tellsOfAPersonWhatConcernsThem() throws IOException {
    DatasetGraph data = Fixture.data();
    Node ada = PersonPicture.find(data, "ada lee", Iris.DEFAULT.base()).get(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(data, false).person(ada, Syntax.NT, folder, out);
    String text = out.toString(StandardCharsets.UTF_8);
    Graph picture = Fixture.parse(text, Lang.NT).getDefaultGraph();
    assertTrue(picture.contains(ada, Vg.URL, Node.ANY));
    assertTrue(picture.contains(Node.ANY, Vg.BETWEEN, ada));
    assertTrue(picture.contains(Node.ANY, Vg.ORDINAL, Node.ANY), "signatures");
    Node bo = PersonPicture.find(data, "person/bo-chen-2", Iris.DEFAULT.base()).get(0);
    assertTrue(picture.contains(bo, Vg.NAME, Node.ANY), "the coauthor's name");
    assertFalse(picture.contains(bo, Vg.AUTHOR_OF, Node.ANY), "the coauthor's works");
    assertFalse(text.contains("Alone"));
  }

  private String whole(DatasetGraph data, Syntax syntax, boolean withContacts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(data, withContacts).whole(syntax, folder, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Lang lang(Syntax syntax) {
    return switch (syntax) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NT -> Lang.NTRIPLES;
      case NQ -> Lang.NQUADS;
      case JSONLD -> Lang.JSONLD11;
      case RDFXML -> Lang.RDFXML;
    };
  }
}
