package org.vitagraph.graph;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Numbers in their canonical form. TDB2 keeps {@code 0.990} in a form that it reads as {@code 0.99}
 * and then does not find any more; what is canonical, it finds.
 */
public final class Numbers {
  private Numbers() {}

  /** The number in its canonical form: {@code 0.990} is {@code 0.99}; other nodes as they are. */
  public static Node canonical(Node node) {
    if (!node.isLiteral()) {
      return node;
    }
    String text = node.getLiteralLexicalForm();
    if (XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())
        && XSDDatatype.XSDdecimal.isValid(text)) {
      BigDecimal number = new BigDecimal(text).stripTrailingZeros();
      String form = (number.scale() < 1 ? number.setScale(1) : number).toPlainString();
      return form.equals(text) ? node : NodeFactory.createLiteralDT(form, XSDDatatype.XSDdecimal);
    }
    if (XSDDatatype.XSDinteger.equals(node.getLiteralDatatype())
        && XSDDatatype.XSDinteger.isValid(text)) {
      String form = new BigInteger(text).toString();
      return form.equals(text) ? node : NodeFactory.createLiteralDT(form, XSDDatatype.XSDinteger);
    }
    return node;
  }
}
