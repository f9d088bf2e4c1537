package org.vitagraph.resolve;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.vitagraph.graph.Vg;

/** What is decided about two mentions. */
public enum Verdict {
  SAME,
  DIFFERENT,
  UNDECIDED;

  /** The concept in the graph. */
  public Node concept() {
    return Vg.concept(name().toLowerCase(Locale.ROOT));
  }
}
