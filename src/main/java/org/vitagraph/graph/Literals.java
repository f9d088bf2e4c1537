package org.vitagraph.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as literals of the datatypes that the vocabulary uses. */
public final class Literals {
  private Literals() {}

  /**
   * A date as exactly as it is known: {@code 2019}, {@code 2019-08} or {@code 2019-08-21}.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  public static Node date(String iso) {
    XSDDatatype type =
        switch (iso.length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          case 10 -> XSDDatatype.XSDdate;
          default -> throw new IllegalArgumentException("no date: " + iso);
        };
    return NodeFactory.createLiteralDT(iso, type);
  }

  /** A whole number. */
  public static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }
}
