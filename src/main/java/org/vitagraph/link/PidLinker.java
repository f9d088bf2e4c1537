package org.vitagraph.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;
import org.vitagraph.link.PersonVotes.Ballot;
import org.vitagraph.link.PictureReader.ResolvedPerson;
import org.vitagraph.register.Dblp;
import org.vitagraph.register.DblpCreator;
import org.vitagraph.register.DblpPerson;

/**
 * Who a person is at dblp: whom the records of the works vote for, and what the documents state. A
 * name alone is nobody; a page that stands for namesakes is nobody either.
 */
final class PidLinker {
  private static final String PID = "https://dblp.org/pid/";

  /** What a document states counts as much as that many records. */
  private static final int STATED = 3;

  private static final int MANY = 3;

  /** Of namesakes more than one work in so many has to vote: the others may be another's. */
  private static final int FEW = 8;

  private static final double MOST = 0.8;

  private final Dblp dblp;
  private final AuthorNames names;
  private final Iris iris;

  PidLinker(Dblp dblp, AuthorNames names, Iris iris) {
    this.dblp = dblp;
    this.names = names;
    this.iris = iris;
  }

  /**
   * What was found for a person.
   *
   * @param links to the page, accepted or open
   * @param page of the person, when it is accepted
   */
  record Found(List<Link> links, @Nullable DblpPerson page) {
    /** Freezes the list. */
    Found {
      links = List.copyOf(links);
    }
  }

  private record Candidate(
      DblpPerson page, int weight, int votes, boolean isStated, List<String> reasons) {}

  Found find(ResolvedPerson person, @Nullable Ballot ballot, PidClaims claims) throws IOException {
    List<Candidate> candidates = candidates(person, ballot);
    candidates.sort(
        Comparator.comparingInt(Candidate::weight)
            .reversed()
            .thenComparing(one -> one.page().pid()));
    if (candidates.isEmpty()) {
      return new Found(List.of(), null);
    }
    Candidate best = candidates.get(0);
    int all = candidates.stream().mapToInt(Candidate::weight).sum();
    double share = (double) best.weight() / all;
    boolean isClear = candidates.size() == 1 || (best.weight() >= MANY && share >= MOST);
    List<Link> links = new ArrayList<>();
    if (!isClear) {
      for (Candidate one : candidates) {
        links.add(
            link(person, one, (double) one.weight() / all).undecided("works of several people"));
      }
      return new Found(links, null);
    }
    Link link = link(person, best, confidence(best, share));
    if (best.page().hasNamesakes() && best.weight() * FEW <= person.works().size()) {
      String why = "one of several of that name, and the register has few of the works";
      return new Found(List.of(link.undecided(why)), null);
    }
    Node rival = best.isStated() ? null : claims.rival(person.node(), best.page().pid());
    return rival == null
        ? new Found(List.of(link), best.page())
        : new Found(List.of(link.undecided("may be " + iris.shortened(rival) + " as well")), null);
  }

  private List<Candidate> candidates(ResolvedPerson person, @Nullable Ballot ballot)
      throws IOException {
    Map<String, Integer> votes = ballot == null ? new TreeMap<>() : ballot.pids();
    Map<String, Integer> weights = new TreeMap<>(votes);
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    votes.forEach(
        (pid, count) ->
            reasons
                .computeIfAbsent(pid, key -> new ArrayList<>())
                .add(
                    "author of "
                        + count
                        + (count == 1 ? " record: " : " records: ")
                        + String.join(", ", ballot == null ? List.of() : ballot.records(pid))
                        + (count > 3 ? ", …" : "")));
    Optional<DblpPerson> stated = stated(person);
    stated.ifPresent(page -> add(weights, reasons, page.pid(), "stated by a document"));
    if (person.orcid().isPresent()) {
      List<DblpPerson> same = dblp.personsIdentified(person.orcid().get());
      if (same.size() == 1 && !same.get(0).ambiguous() && same.get(0).mergedInto().isEmpty()) {
        add(weights, reasons, same.get(0).pid(), "has the stated " + person.orcid().get());
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<String, Integer> one : weights.entrySet()) {
      Optional<DblpPerson> page = dblp.person(one.getKey());
      if (page.isPresent() && !page.get().ambiguous() && isCompatible(person, page.get())) {
        int count = votes.getOrDefault(one.getKey(), 0);
        candidates.add(
            new Candidate(
                page.get(),
                one.getValue(),
                count,
                one.getValue() > count,
                reasons.getOrDefault(one.getKey(), List.of())));
      }
    }
    return candidates;
  }

  private Optional<DblpPerson> stated(ResolvedPerson person) throws IOException {
    String id = person.dblp().orElse("");
    return id.startsWith(PID) ? dblp.person(id.substring(PID.length())) : Optional.empty();
  }

  private static void add(
      Map<String, Integer> weights, Map<String, List<String>> reasons, String pid, String why) {
    weights.merge(pid, STATED, Integer::sum);
    reasons.computeIfAbsent(pid, key -> new ArrayList<>()).add(why);
  }

  private boolean isCompatible(ResolvedPerson person, DblpPerson page) {
    for (String mine : person.names()) {
      for (String theirs : page.names()) {
        String printed = new DblpCreator(theirs, "", "").printedName();
        if (names.of(mine).isCompatible(names.of(printed))) {
          return true;
        }
      }
    }
    return false;
  }

  private Link link(ResolvedPerson person, Candidate one, double confidence) {
    String method =
        one.votes() == 0
            ? "stated-identifier"
            : one.isStated() ? "votes-of-records-and-identifier" : "votes-of-records";
    return new Link(
        person.node(),
        Vg.DBLP,
        one.page().iri(),
        true,
        confidence,
        method,
        one.reasons(),
        dblp.source(one.page().iri()));
  }

  private static double confidence(Candidate best, double share) {
    double alone = best.weight() >= MANY ? 0.995 : best.weight() == 2 ? 0.985 : 0.97;
    return alone * (0.5 + share / 2);
  }
}
