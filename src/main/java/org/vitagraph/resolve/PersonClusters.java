package org.vitagraph.resolve;

import java.util.Arrays;
import java.util.List;

/**
 * Names that are one person. Every join is asked whether something stands against it: a person has
 * one place in a list of authors, two owners are two people unless that very evidence joins them,
 * an ORCID is one person's, and what people keep apart stays apart.
 */
final class PersonClusters {
  private final Mentions mentions;
  private final long[] orcids;
  private final Rulings rulings;
  private final Decisions decisions;
  private final Clusters clusters;
  private final boolean[] hasOwner;

  /** Who a register takes them for, hashed, by root; 0 where it does not say. */
  private final long[] registered;

  private long lastRefused;

  /** All names alone, but for those that people made one. */
  PersonClusters(Mentions mentions, long[] orcids, UserDecisions user, Decisions decisions) {
    this.mentions = mentions;
    this.orcids = orcids;
    this.decisions = decisions;
    clusters = new Clusters(mentions.names);
    hasOwner = new boolean[mentions.names];
    registered = new long[mentions.names];
    for (int i = 0; i < hasOwner.length; i++) {
      hasOwner[i] = mentions.isOwner(i);
    }
    rulings = new Rulings(user, mentions::findName);
    for (int[] pair : rulings.same()) {
      int a = clusters.root(pair[0]);
      int b = clusters.root(pair[1]);
      if (a != b && !rulings.forbid(clusters, a, b)) {
        unite(a, b);
      }
    }
  }

  /** What people have ruled, as {@link Rulings#all} tells it. */
  int[] ruled() {
    return rulings.all();
  }

  /** The clusters themselves. */
  Clusters clusters() {
    return clusters;
  }

  int root(int name) {
    return clusters.root(name);
  }

  /** Takes note of whom a register takes a name for. What is one already stays one. */
  void identify(int name, long id) {
    int root = clusters.root(name);
    registered[root] = registered[root] == 0 ? id : registered[root];
  }

  /** Whom a register takes each name for, hashed, or 0; nothing if it knows none of them. */
  long[] registered() {
    long[] all = new long[registered.length];
    boolean isAny = false;
    for (int name = 0; name < all.length; name++) {
      all[name] = registered[clusters.root(name)];
      isAny |= all[name] != 0;
    }
    return isAny ? all : new long[0];
  }

  /** Joins two names that are not both owners'. */
  boolean join(int one, int other, Method method) {
    return join(one, other, method, false);
  }

  /** Joins two names by evidence that holds for owners of two documents as well. */
  boolean joinOwners(int one, int other, Method method) {
    return join(one, other, method, true);
  }

  /** Notes that two names look alike and are not joined. */
  void undecided(int one, int other, Method method) {
    decisions.write(mentions.nameIri(one), mentions.nameIri(other), Verdict.UNDECIDED, method);
  }

  /** Notes that two names are two people. */
  void different(int one, int other, Method method) {
    decisions.write(mentions.nameIri(one), mentions.nameIri(other), Verdict.DIFFERENT, method);
  }

  /** Whether an owner is among the names of the root. */
  boolean hasOwner(int root) {
    return hasOwner[root];
  }

  /** Whether something forbids that the two roots become one, however much speaks for it. */
  boolean areKeptApart(int a, int b) {
    return rulings.forbid(clusters, a, b)
        || areRegisteredApart(a, b)
        || (hasOwner[a] && hasOwner[b] && haveTwoOrcids(a, b));
  }

  /** Joins two names, unless they are kept apart or stand in one list. */
  boolean joinByEvidence(int one, int other, double probability, List<String> evidence) {
    int a = clusters.root(one);
    int b = clusters.root(other);
    if (a == b || areKeptApart(a, b) || shareList(a, b)) {
      return false;
    }
    unite(a, b);
    tell(one, other, Verdict.SAME, probability, evidence);
    return true;
  }

  /** Joins two names as the last resolution did, which has taken that down. */
  void joinAgain(int one, int other) {
    unite(clusters.root(one), clusters.root(other));
  }

  /** What the last resolution took down of two names no longer holds, unless it is told again. */
  void takeBack(int one, int other, Verdict verdict) {
    decisions.takeBack(mentions.nameIri(one), mentions.nameIri(other), verdict);
  }

  /** Takes down what the evidence says of two names, joined or not. */
  void tell(int one, int other, Verdict verdict, double probability, List<String> evidence) {
    decisions.write(
        mentions.nameIri(one),
        mentions.nameIri(other),
        verdict,
        Method.EVIDENCE,
        verdict == Verdict.DIFFERENT ? 1 - probability : probability,
        evidence);
  }

  private boolean join(int one, int other, Method method, boolean forOwners) {
    int a = clusters.root(one);
    int b = clusters.root(other);
    if (a == b) {
      return true;
    }
    if (rulings.forbid(clusters, a, b)) {
      return false;
    }
    if (areRegisteredApart(a, b)) {
      refuse(one, other, Keys.pair(a, b), method);
      return false;
    }
    boolean twoOwners = hasOwner[a] && hasOwner[b];
    if ((twoOwners && (!forOwners || haveTwoOrcids(a, b))) || shareList(a, b)) {
      refuse(one, other, Keys.pair(a, b), method);
      return false;
    }
    unite(a, b);
    decisions.write(mentions.nameIri(one), mentions.nameIri(other), Verdict.SAME, method);
    return true;
  }

  private void unite(int a, int b) {
    boolean owner = hasOwner[a] || hasOwner[b];
    clusters.join(a, b);
    rulings.joined(a, b);
    hasOwner[Math.min(a, b)] = owner;
    registered[Math.min(a, b)] = registered[a] == 0 ? registered[b] : registered[a];
  }

  private void refuse(int one, int other, long pair, Method method) {
    if (pair != lastRefused) {
      lastRefused = pair;
      undecided(one, other, method);
    }
  }

  /** Whether one list of authors holds a name of each: asked from the smaller cluster. */
  private boolean shareList(int a, int b) {
    int small = clusters.count(a) <= clusters.count(b) ? a : b;
    int large = small == a ? b : a;
    int member = small;
    do {
      int publication = mentions.publication[member];
      if (publication >= 0) {
        int end = mentions.endOfSignatures(publication);
        for (int i = mentions.firstSignature[publication]; i < end; i++) {
          if (clusters.root(i) == large) {
            return true;
          }
        }
      }
      member = clusters.next(member);
    } while (member != small);
    return false;
  }

  private boolean areRegisteredApart(int a, int b) {
    return registered[a] != 0 && registered[b] != 0 && registered[a] != registered[b];
  }

  private boolean haveTwoOrcids(int a, int b) {
    long one = orcid(a);
    long other = orcid(b);
    return one != 0 && other != 0 && one != other;
  }

  private long orcid(int root) {
    return Arrays.stream(clusters.members(root))
        .filter(mentions::isOwner)
        .mapToLong(name -> orcids[mentions.documentOf(name)])
        .filter(orcid -> orcid != 0)
        .min()
        .orElse(0);
  }
}
