package org.vitagraph.link;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.link.PersonVotes.Ballot;

/**
 * Whom the most votes take for each entry of the register. When two people are taken for one, they
 * may be one whom resolution did not join, or one of them holds works of another: who is far ahead
 * has the entry, the others stay open.
 */
final class PidClaims {
  private static final int AHEAD = 2;

  private final Map<String, Claim> claims = new HashMap<>();

  private record Claim(Node leader, int votes, int next, Node second) {}

  /** Of all people the pid that most of their works vote for. */
  static PidClaims of(Map<Node, Ballot> ballots) {
    PidClaims claims = new PidClaims();
    ballots.forEach(
        (person, ballot) -> {
          int most = ballot.pids().values().stream().max(Integer::compare).orElse(0);
          ballot.pids().forEach((pid, votes) -> claims.add(person, pid, votes, votes == most));
        });
    return claims;
  }

  /** Says that so many votes take somebody for that entry. */
  void add(Node person, String id, int votes, boolean isFirstChoice) {
    if (isFirstChoice) {
      claims.merge(id, new Claim(person, votes, 0, person), PidClaims::joined);
    }
  }

  private static Claim joined(Claim one, Claim other) {
    boolean isFirst =
        one.votes != other.votes
            ? one.votes > other.votes
            : one.leader.getURI().compareTo(other.leader.getURI()) < 0;
    Claim leader = isFirst ? one : other;
    Claim second = isFirst ? other : one;
    boolean isNext =
        second.votes != leader.next
            ? second.votes > leader.next
            : second.leader.getURI().compareTo(leader.second.getURI()) < 0;
    return isNext ? new Claim(leader.leader, leader.votes, second.votes, second.leader) : leader;
  }

  /** Who stands in the way of this person being that entry; null when nobody does. */
  @Nullable Node rival(Node person, String id) {
    Claim claim = claims.get(id);
    if (claim == null) {
      return null;
    }
    if (!claim.leader.equals(person)) {
      return claim.leader;
    }
    return claim.votes >= AHEAD * claim.next ? null : claim.second;
  }
}
