package org.vitagraph.resolve;

import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.PersonName;

/** How given names are printed in what is learnt from. */
enum Initials {
  /** As they are. */
  NOWHERE,
  /** Cut to initials in every publication. */
  EVERYWHERE,
  /** Cut to initials in every other publication, so that one name stands in both ways. */
  HALF;

  /** The same statements with names printed so. */
  QuadSource in(QuadSource quads) {
    return this == NOWHERE ? quads : () -> Iter.map(quads.quads(), this::printed);
  }

  private Quad printed(Quad quad) {
    boolean cut =
        quad.getPredicate().equals(Vg.PRINTED_NAME)
            && (this == EVERYWHERE || isChosen(quad.getSubject().getURI()));
    return cut
        ? Quad.create(
            quad.getGraph(),
            quad.getSubject(),
            quad.getPredicate(),
            cut(quad.getObject().getLiteralLexicalForm()))
        : quad;
  }

  private static boolean isChosen(String signature) {
    return (Keys.hash(signature.substring(0, signature.lastIndexOf("/s/"))) & 1) == 0;
  }

  private static Node cut(String printed) {
    PersonName name = PersonName.parse(printed);
    String initials =
        Spelling.of(printed).given().stream()
            .map(given -> Spelling.initial(given) + ". ")
            .collect(Collectors.joining());
    String family = (name.particle() + " " + name.family()).strip();
    return NodeFactory.createLiteralString(initials + family);
  }
}
