package org.vitagraph.resolve;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/** Writes decisions as they are made: two mentions each, so that a cluster is told by a tree. */
final class Decisions {
  private static final String UNDECIDED = "0.500";

  private final StreamRDF out;
  private final Iris iris;
  private long count;

  Decisions(StreamRDF out, Iris iris) {
    this.out = out;
    this.iris = iris;
  }

  /** How many were written. */
  long count() {
    return count;
  }

  void write(Node one, Node other, Verdict verdict, Method method) {
    boolean inOrder = one.getURI().compareTo(other.getURI()) <= 0;
    String first = (inOrder ? one : other).getURI();
    String second = (inOrder ? other : one).getURI();
    String content = first + ' ' + second + ' ' + verdict + ' ' + method;
    Node decision = iris.entity("decision", "", Keys.hex(content, 16));
    String confidence = verdict == Verdict.UNDECIDED ? UNDECIDED : method.confidence();
    add(decision, RDF.type.asNode(), Vg.DECISION);
    add(decision, Vg.ABOUT, one);
    add(decision, Vg.ABOUT, other);
    add(decision, Vg.VERDICT, verdict.concept());
    add(decision, Vg.METHOD, NodeFactory.createLiteralString(method.label()));
    add(decision, Vg.CONFIDENCE, NodeFactory.createLiteralDT(confidence, XSDDatatype.XSDdecimal));
    count++;
  }

  private void add(Node decision, Node property, Node value) {
    out.quad(Quad.create(iris.decisions(), decision, property, value));
  }
}
