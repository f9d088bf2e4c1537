package org.vitagraph.resolve;

import java.util.List;
import org.apache.jena.graph.Node;

/** The name to use among several printed ones. */
final class PersonValues {
  private PersonValues() {}

  /** The name of a mention: of several, the longest that is spelt out. */
  static String fullest(Mention mention) {
    return mention.all(Stated.NAME).stream()
        .map(Node::getLiteralLexicalForm)
        .reduce("", PersonValues::fuller);
  }

  /** The one of two names that is spelt out, or longer. */
  static String fuller(String one, String other) {
    boolean oneFull = NameKeys.of(one).full() != 0;
    boolean otherFull = NameKeys.of(other).full() != 0;
    if (oneFull != otherFull) {
      return oneFull ? one : other;
    }
    return other.length() > one.length() ? other : one;
  }

  /** The name that speaks best for a person: spelt out, most often printed, longest. */
  static String best(Votes names) {
    List<String> byVotes = names.byVotes();
    for (String name : byVotes) {
      if (NameKeys.of(name).full() != 0) {
        return name;
      }
    }
    return byVotes.isEmpty() ? "" : byVotes.get(0);
  }
}
