package org.vitagraph.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.graph.Vg;

/**
 * What the resolved picture says of one person: the person, their degrees, posts, awards and
 * coauthor links, their works with all signatures; and of everybody and everything else named
 * there, its class and its name.
 */
public final class PersonPicture {
  private static final List<Node> POINTS_TO_PERSON =
      List.of(Vg.PERSON, Vg.ADVISOR, Vg.ADVISEE, Vg.BETWEEN);
  private static final List<Node> NAMES = List.of(RDF.type.asNode(), Vg.NAME, Vg.TITLE);

  private final DatasetGraph data;
  private final Set<Quad> quads = new LinkedHashSet<>();
  private final Set<Node> described = new HashSet<>();

  private PersonPicture(DatasetGraph data) {
    this.data = data;
  }

  /** The statements about the person. */
  public static PersonPicture of(DatasetGraph data, Node person) {
    PersonPicture picture = new PersonPicture(data);
    picture.describe(person);
    for (Node property : POINTS_TO_PERSON) {
      picture.find(Node.ANY, property, person).forEach(quad -> picture.describe(quad.getSubject()));
    }
    for (Quad work : picture.find(person, Vg.AUTHOR_OF, Node.ANY)) {
      picture.describe(work.getObject());
      picture
          .find(work.getObject(), Vg.HAS_SIGNATURE, Node.ANY)
          .forEach(signature -> picture.describe(signature.getObject()));
    }
    picture.nameTheOthers();
    return picture;
  }

  /** People of that IRI, that name or that other name; case does not matter. */
  public static List<Node> find(DatasetGraph data, String person, String base) {
    for (String iri : List.of(person, base + person)) {
      Node node = NodeFactory.createURI(iri);
      if (data.contains(Quad.defaultGraphIRI, node, RDF.type.asNode(), Vg.PERSON_CLASS)) {
        return List.of(node);
      }
    }
    Set<Node> found = new LinkedHashSet<>();
    String wanted = person.toLowerCase(Locale.ROOT);
    for (Node property : List.of(Vg.NAME, Vg.ALT_NAME)) {
      Iterator<Quad> names = data.find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY);
      while (names.hasNext()) {
        Quad quad = names.next();
        if (quad.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT).equals(wanted)
            && data.contains(
                Quad.defaultGraphIRI, quad.getSubject(), RDF.type.asNode(), Vg.PERSON_CLASS)) {
          found.add(quad.getSubject());
        }
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return List.copyOf(found);
  }

  Set<Quad> quads() {
    return quads;
  }

  private void describe(Node subject) {
    if (described.add(subject)) {
      quads.addAll(find(subject, Node.ANY, Node.ANY));
    }
  }

  private void nameTheOthers() {
    for (Quad quad : List.copyOf(quads)) {
      if (quad.getObject().isURI() && described.add(quad.getObject())) {
        NAMES.forEach(name -> quads.addAll(find(quad.getObject(), name, Node.ANY)));
      }
    }
  }

  private List<Quad> find(Node subject, Node predicate, Node object) {
    List<Quad> found = new ArrayList<>();
    data.find(Quad.defaultGraphIRI, subject, predicate, object).forEachRemaining(found::add);
    return found;
  }
}
