package org.vitagraph.resolve;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/** The resolved picture and the decisions as they stand, before they are written anew. */
final class Former {
  private static final List<Node> SINGLE =
      List.of(
          Vg.VENUE_CLASS,
          Vg.EDITION_CLASS,
          Vg.ORGANIZATION_CLASS,
          Vg.DEGREE,
          Vg.POSITION,
          Vg.AWARD,
          Vg.ADVISING,
          Vg.ACTIVITY);

  private final DatasetGraph data;
  private final Iris iris;

  Former(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
  }

  /** The person or work that stands on a mention. */
  void entity(Node mention, Consumer<Node> entity) {
    subjects(
        Quad.defaultGraphIRI,
        Vg.MENTION,
        mention,
        found -> {
          String uri = found.getURI();
          if (uri.startsWith(iris.base() + "person/") || uri.startsWith(iris.base() + "work/")) {
            entity.accept(found);
          }
        });
  }

  void mentions(Node entity, Consumer<Node> mention) {
    objects(entity, Vg.MENTION, mention);
  }

  /** The places in the work's list of authors. */
  void signatures(Node work, Consumer<Node> signature) {
    objects(work, Vg.HAS_SIGNATURE, signature);
  }

  void person(Node signature, Consumer<Node> person) {
    objects(signature, Vg.PERSON, person);
  }

  /** The person's ties to coauthors. */
  void links(Node person, Consumer<Node> link) {
    subjects(Quad.defaultGraphIRI, Vg.BETWEEN, person, link);
  }

  /** What evidence has decided about a mention. */
  void decisions(Node mention, Consumer<Node> decision) {
    Node evidence = NodeFactory.createLiteralString(Method.EVIDENCE.label());
    subjects(
        iris.decisions(),
        Vg.ABOUT,
        mention,
        found -> {
          if (data.contains(iris.decisions(), found, Vg.METHOD, evidence)) {
            decision.accept(found);
          }
        });
  }

  /** Whatever is neither a person nor a work, nor comes of them, by the hashes of the IRIs. */
  void others(LongSet hashes, Consumer<Node> subject) {
    Consumer<Node> ifMeant =
        found -> {
          if (hashes.contains(Keys.hash(found.getURI()))) {
            subject.accept(found);
          }
        };
    for (Node type : SINGLE) {
      subjects(Quad.defaultGraphIRI, RDF.type.asNode(), type, ifMeant);
    }
    for (Method method : Method.values()) {
      if (method != Method.EVIDENCE) {
        Node label = NodeFactory.createLiteralString(method.label());
        subjects(iris.decisions(), Vg.METHOD, label, ifMeant);
      }
    }
  }

  private void subjects(Node graph, Node property, Node value, Consumer<Node> subject) {
    Iterator<Quad> quads = data.find(graph, Node.ANY, property, value);
    quads.forEachRemaining(quad -> subject.accept(quad.getSubject()));
  }

  private void objects(Node subject, Node property, Consumer<Node> object) {
    Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, subject, property, Node.ANY);
    quads.forEachRemaining(quad -> object.accept(quad.getObject()));
  }
}
