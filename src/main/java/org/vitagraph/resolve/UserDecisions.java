package org.vitagraph.resolve;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/** What people have said about mentions, two by two: it stands above what is computed. */
public record UserDecisions(List<Pair> pairs) {
  /** When nobody has said anything. */
  public static final UserDecisions NONE = new UserDecisions(List.of());

  /** Orders the pairs, so that the order in which they were said does not matter. */
  public UserDecisions {
    pairs =
        pairs.stream()
            .distinct()
            .sorted(
                Comparator.comparing((Pair pair) -> pair.one().getURI())
                    .thenComparing(pair -> pair.other().getURI())
                    .thenComparing(Pair::verdict))
            .toList();
  }

  /** Two mentions, the smaller IRI first, and what was said of them. */
  public record Pair(Node one, Node other, Verdict verdict) {
    /** Puts the two in order. */
    public Pair {
      if (one.getURI().compareTo(other.getURI()) > 0) {
        Node first = other;
        other = one;
        one = first;
      }
    }
  }
}
