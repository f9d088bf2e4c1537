package org.vitagraph.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.vitagraph.link.AuthorNames.Name;
import org.vitagraph.link.RecordEvidence.Scored;
import org.vitagraph.link.RecordLinker.Match;
import org.vitagraph.link.ResolvedWork.Author;
import org.vitagraph.register.DblpCreator;

/**
 * What the records of their works say who people are: who stands at their place in the list. A work
 * of which only another version was found, or two that fit alike, votes too where all that was
 * found agrees, since versions have the same authors. Some 300 bytes a person.
 */
final class PersonVotes {
  private static final int EXAMPLES = 3;

  private final AuthorNames names;
  private final Map<Node, Ballot> ballots = new HashMap<>();

  PersonVotes(AuthorNames names) {
    this.names = names;
  }

  /** The votes for one person. */
  static final class Ballot {
    private final Map<String, Integer> pids = new TreeMap<>();
    private final Map<String, Integer> orcids = new TreeMap<>();
    private final Map<String, List<String>> examples = new HashMap<>();

    /** How many works vote for each pid. */
    Map<String, Integer> pids() {
      return pids;
    }

    /** How many works name each ORCID iD at the person's place. */
    Map<String, Integer> orcids() {
      return orcids;
    }

    /** Some of the records that vote for a pid. */
    List<String> records(String pid) {
      return examples.getOrDefault(pid, List.of());
    }

    private void vote(DblpCreator creator, String key) {
      if (!creator.pid().isEmpty()) {
        pids.merge(creator.pid(), 1, Integer::sum);
        List<String> keys = examples.computeIfAbsent(creator.pid(), pid -> new ArrayList<>(2));
        if (keys.size() < EXAMPLES) {
          keys.add(key);
        }
      }
      if (!creator.orcid().isEmpty()) {
        orcids.merge(creator.orcid(), 1, Integer::sum);
      }
    }
  }

  /** Counts what was found for a work. */
  void count(Match match) {
    List<Author> authors = match.work().authors();
    List<Optional<Vote>> votes = votes(match, names);
    for (int i = 0; i < authors.size(); i++) {
      Author author = authors.get(i);
      votes
          .get(i)
          .ifPresent(
              vote ->
                  ballots
                      .computeIfAbsent(author.person(), person -> new Ballot())
                      .vote(vote.creator(), vote.key()));
    }
  }

  /** Whom a record has in the place of an author. */
  record Vote(DblpCreator creator, String key) {}

  /** Who the authors of a work are, each where all records agree and the name can be his. */
  static List<Optional<Vote>> votes(Match match, AuthorNames names) {
    List<Scored> voters =
        match.candidates().stream()
            .filter(one -> one.authors().isWhole() || match.isAccepted())
            .toList();
    List<Optional<Vote>> votes = new ArrayList<>();
    for (int i = 0; i < match.work().authors().size(); i++) {
      Name printed = names.of(match.work().authors().get(i).printedName());
      Map<String, DblpCreator> creators = new LinkedHashMap<>();
      for (Scored voter : voters) {
        int place = voter.authors().places().get(i);
        if (place >= 0) {
          DblpCreator creator = voter.record().authors().get(place);
          if (printed.isCompatible(names.of(creator.printedName()))) {
            creators.merge(creator.pid(), creator, (a, b) -> a.orcid().isEmpty() ? b : a);
          }
        }
      }
      // A version that does not tell the author from namesakes does not contradict one that does.
      if (creators.size() > 1) {
        creators.remove("");
      }
      votes.add(
          creators.size() == 1
              ? Optional.of(
                  new Vote(creators.values().iterator().next(), voters.get(0).record().key()))
              : Optional.empty());
    }
    return votes;
  }

  /** The people who have votes, in no order. */
  Map<Node, Ballot> ballots() {
    return ballots;
  }
}
