package org.vitagraph.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The keys of printed names; those asked for lately are remembered, since names recur. */
final class PrintedNames {
  private static final int REMEMBERED = 50_000;

  private final Map<String, NameKeys> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, NameKeys> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The keys of a name as printed. */
  NameKeys keys(String printed) {
    NameKeys known = recent.get(printed);
    if (known == null) {
      known = NameKeys.of(printed);
      recent.put(printed, known);
    }
    return known;
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
