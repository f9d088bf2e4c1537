package org.vitagraph.resolve;

import java.util.List;
import org.apache.jena.graph.Node;

/** The keys of printed names, and the choice among several. */
final class PrintedNames {
  private final Remembered<NameKeys> keys = new Remembered<>(NameKeys::of);

  /** The keys of a name as printed. */
  NameKeys keys(String printed) {
    return keys.of(printed);
  }

  boolean isFull(String printed) {
    return keys(printed).full() != 0;
  }

  /** The name that speaks best for a person: spelt out, most often printed, longest. */
  String best(Votes names) {
    List<String> byVotes = names.byVotes();
    for (String name : byVotes) {
      if (isFull(name)) {
        return name;
      }
    }
    return byVotes.isEmpty() ? "" : byVotes.get(0);
  }

  /** The name of a mention: of several, the longest that is spelt out. */
  String fullest(Mention mention) {
    String fullest = "";
    for (Node name : mention.all(Stated.NAME)) {
      String printed = name.getLiteralLexicalForm();
      boolean isFuller = isFull(printed) && !isFull(fullest);
      if (isFuller || (isFull(printed) == isFull(fullest) && printed.length() > fullest.length())) {
        fullest = printed;
      }
    }
    return fullest;
  }
}
