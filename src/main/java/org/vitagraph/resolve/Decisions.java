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

  private final StreamRDF evident;
  private final StreamRDF others;
  private final Reach reach;
  private final Iris iris;
  private long count;

  /**
   * @param evident takes what evidence has decided
   * @param others takes the other decisions
   */
  Decisions(StreamRDF evident, StreamRDF others, Reach reach, Iris iris) {
    this.evident = evident;
    this.others = others;
    this.reach = reach;
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
    Node decision = iri(one, other, verdict, method);
    StreamRDF out = others;
    if (method == Method.EVIDENCE) {
      reach.touch(decision);
      out = evident;
    }
    String trust =
        confidence >= 0
            ? String.format(Locale.ROOT, "%.3f", confidence)
            : verdict == Verdict.UNDECIDED ? UNDECIDED : method.confidence();
    add(out, decision, RDF.type.asNode(), Vg.DECISION);
    add(out, decision, Vg.ABOUT, one);
    add(out, decision, Vg.ABOUT, other);
    add(out, decision, Vg.VERDICT, verdict.concept());
    add(out, decision, Vg.METHOD, NodeFactory.createLiteralString(method.label()));
    add(out, decision, Vg.CONFIDENCE, NodeFactory.createLiteralDT(trust, XSDDatatype.XSDdecimal));
    for (String words : reasons) {
      add(out, decision, Vg.REASON, NodeFactory.createLiteralString(words));
    }
    count++;
  }

  /** What evidence decided at the last resolution holds no longer, unless it is written again. */
  void takeBack(Node one, Node other, Verdict verdict) {
    reach.touch(iri(one, other, verdict, Method.EVIDENCE));
  }

  private Node iri(Node one, Node other, Verdict verdict, Method method) {
    boolean inOrder = one.getURI().compareTo(other.getURI()) <= 0;
    String first = (inOrder ? one : other).getURI();
    String second = (inOrder ? other : one).getURI();
    return iris.entity(
        "decision", "", Keys.hex(first + ' ' + second + ' ' + verdict + ' ' + method, 16));
  }

  private void add(StreamRDF out, Node decision, Node property, Node value) {
    out.quad(Quad.create(iris.decisions(), decision, property, value));
  }
}
