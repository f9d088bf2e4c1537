package org.vitagraph.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The value to show of those that several mentions state. */
final class Best {
  private Best() {}

  /** The value that most mentions state; of equals the longest, then the last of the alphabet. */
  static @Nullable Node value(List<Mention> mentions, Stated property) {
    Map<Node, Integer> votes = new TreeMap<>(Comparator.comparing(Node::toString));
    for (Mention mention : mentions) {
      mention.all(property).forEach(value -> votes.merge(value, 1, Integer::sum));
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Node, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().toString().length())
                .thenComparing(e -> e.getKey().toString()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Of the year that most mentions state, the most exact date. */
  static @Nullable Node date(List<Mention> mentions, Stated property) {
    Votes years = new Votes();
    for (Mention mention : mentions) {
      int year = mention.year(property);
      years.add(year == 0 ? "" : Integer.toString(year));
    }
    String year = years.best();
    Votes exact = new Votes();
    Map<String, Node> dates = new TreeMap<>();
    int longest = 0;
    for (Mention mention : mentions) {
      for (Node date : mention.all(property)) {
        String text = date.getLiteralLexicalForm();
        if (text.startsWith(year)) {
          longest = Math.max(longest, text.length());
          exact.add(text);
          dates.put(text, date);
        }
      }
    }
    for (String text : exact.byVotes()) {
      if (text.length() == longest) {
        return dates.get(text);
      }
    }
    return null;
  }
}
