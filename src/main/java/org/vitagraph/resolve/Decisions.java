package org.vitagraph.resolve;

import java.util.List;
import java.util.Locale;
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
  private static final double UNKNOWN = -1;

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
    write(one, other, verdict, method, UNKNOWN, List.of());
  }

  /**
   * @param confidence in the verdict, from 0 to 1; of less than 0 the method's own counts
   * @param reasons in words, each with its weight
   */
  void write(
      Node one,
      Node other,
      Verdict verdict,
      Method method,
      double confidence,
      List<String> reasons) {
    boolean inOrder = one.getURI().compareTo(other.getURI()) <= 0;
    String first = (inOrder ? one : other).getURI();
    String second = (inOrder ? other : one).getURI();
    String content = first + ' ' + second + ' ' + verdict + ' ' + method;
    Node decision = iris.entity("decision", "", Keys.hex(content, 16));
    String trust =
        confidence >= 0
            ? String.format(Locale.ROOT, "%.3f", confidence)
            : verdict == Verdict.UNDECIDED ? UNDECIDED : method.confidence();
    add(decision, RDF.type.asNode(), Vg.DECISION);
    add(decision, Vg.ABOUT, one);
    add(decision, Vg.ABOUT, other);
    add(decision, Vg.VERDICT, verdict.concept());
    add(decision, Vg.METHOD, NodeFactory.createLiteralString(method.label()));
    add(decision, Vg.CONFIDENCE, NodeFactory.createLiteralDT(trust, XSDDatatype.XSDdecimal));
    for (String words : reasons) {
      add(decision, Vg.REASON, NodeFactory.createLiteralString(words));
    }
    count++;
  }

  private void add(Node decision, Node property, Node value) {
    out.quad(Quad.create(iris.decisions(), decision, property, value));
  }
}
