package org.vitagraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitagraph.document.Problem;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

class LoadableStatementsTest {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Node> passed = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "https://ada.example/a?b=1&c=2#d, https://ada.example/a?b=1&c=2#d",
    "https://ada.example/my cv.pdf, https://ada.example/my%20cv.pdf",
    "https://ada.example/{a|b}, https://ada.example/%7Ba%7Cb%7D",
    "https://ada.example/李, https://ada.example/李",
    "doi:10.1/<x>, doi:10.1/%3Cx%3E"
  })
  void makesLinksLoadable(String printed, String iri) {
    pass(NodeFactory.createURI(printed));
    assertEquals(List.of(NodeFactory.createURI(iri)), passed);
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada.example/cv", "/cv.pdf", "#top", "https:", "1a:b", ""})
  void reportsLinksThatLeadNowhere(String printed) {
    pass(NodeFactory.createURI(printed));
    assertEquals(List.of(), passed);
    assertEquals(List.of(new Problem("", "a link that is no IRI, left out: " + printed)), problems);
  }

  @ParameterizedTest
  @CsvSource({"'a\uD83D\uDE00b', 'a\uD83D\uDE00b'", "李 娜, 李 娜"})
  void leavesTextsAlone(String text, String same) {
    pass(NodeFactory.createLiteralString(text));
    assertEquals(List.of(NodeFactory.createLiteralString(same)), passed);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xD83D, 0xDE00})
  void putsTheReplacementCharacterForHalfASurrogatePair(int half) {
    pass(NodeFactory.createLiteralString("a" + (char) half + "b"));
    assertEquals(List.of(NodeFactory.createLiteralString("a\uFFFDb")), passed);
  }

  @ParameterizedTest
  @CsvSource({"0.990, 0.99", "1.000, 1.0", "0.5, 0.5"})
  void writesANumberInOneForm(String number, String form) {
    pass(NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal));
    assertEquals(List.of(NodeFactory.createLiteralDT(form, XSDDatatype.XSDdecimal)), passed);
  }

  private void pass(Node object) {
    Node document = Iris.DEFAULT.document("0123456789ab");
    new LoadableStatements(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                passed.add(quad.getObject());
              }
            },
            problems)
        .quad(Quad.create(document, document, Vg.URL, object));
  }
}
