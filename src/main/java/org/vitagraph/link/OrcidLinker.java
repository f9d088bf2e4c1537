package org.vitagraph.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Vg;
import org.vitagraph.link.PersonVotes.Ballot;
import org.vitagraph.link.PictureReader.ResolvedPerson;
import org.vitagraph.name.PersonName;
import org.vitagraph.register.Dblp;
import org.vitagraph.register.DblpPerson;
import org.vitagraph.register.Orcid;
import org.vitagraph.register.OrcidPerson;
import org.vitagraph.register.Register;
import org.vitagraph.register.RegisterSource;

/**
 * A person's ORCID iD: as a document states it, as the person's page and signatures at dblp have
 * it, as the ORCID register has it for somebody of that name with the same works. A name alone says
 * nothing; what contradicts each other stays open.
 */
final class OrcidLinker {
  private static final int NAMES = 3;

  /** From here on the register's word is enough: so many works in common. */
  private static final int WORKS = 2;

  /** Somebody with that many times fewer works in common is a coauthor of that name. */
  private static final int FEWER = 3;

  private final @Nullable Orcid register;
  private final AuthorNames names;
  private final @Nullable Dblp dblp;

  OrcidLinker(Known known, AuthorNames names) {
    this.register = known.orcid().orElse(null);
    this.names = names;
    this.dblp = known.dblp().orElse(null);
  }

  /** What a person has written, as the register is asked for it. */
  record Written(List<String> titles, List<String> ids) {
    /** Freezes the lists. */
    Written {
      titles = List.copyOf(titles);
      ids = List.copyOf(ids);
    }
  }

  /** What speaks for an iD. */
  private static final class Candidate {
    private final List<String> reasons = new ArrayList<>();
    private String method = "";
    private RegisterSource source = Link.DOCUMENT;
    private double confidence;

    void add(String why, String how, RegisterSource from, double sure) {
      reasons.add(why);
      if (sure > confidence) {
        method = how;
        source = from;
        confidence = sure;
      }
    }
  }

  List<Link> find(
      ResolvedPerson person, @Nullable Ballot ballot, @Nullable DblpPerson page, Written written)
      throws IOException {
    Map<String, Candidate> found = new TreeMap<>();
    person
        .orcid()
        .ifPresent(id -> of(found, id).add("stated by a document", "stated", Link.DOCUMENT, 0.99));
    if (page != null) {
      page.orcid()
          .ifPresent(
              id ->
                  of(found, id)
                      .add("on " + page.iri(), "dblp-person", source(dblp, page.iri()), 0.98));
    }
    if (ballot != null) {
      ballot
          .orcids()
          .forEach(
              (id, count) ->
                  of(found, id)
                      .add(
                          "signs " + count + (count == 1 ? " record" : " records"),
                          "dblp-signatures",
                          source(dblp, id),
                          count == 1 ? 0.95 : 0.98));
    }
    registered(person, written)
        .forEach(
            (id, count) ->
                of(found, id)
                    .add(
                        count + (count == 1 ? " work" : " works") + " in common, and the name",
                        "name-and-works",
                        source(register, id),
                        count >= WORKS ? 0.97 : 0.8));
    List<Link> links = new ArrayList<>();
    found.forEach(
        (id, one) -> {
          Link link =
              new Link(
                  person.node(),
                  Vg.ORCID,
                  id,
                  true,
                  Math.min(0.999, one.confidence + 0.005 * (one.reasons.size() - 1)),
                  one.method,
                  one.reasons,
                  one.source);
          links.add(
              found.size() > 1
                  ? link.undecided("contradicted by another iD")
                  : one.confidence < 0.9 ? link.undecided("one work is not enough") : link);
        });
    return links;
  }

  private static RegisterSource source(@Nullable Register from, String id) {
    return from == null ? Link.DOCUMENT : from.source(id);
  }

  private static Candidate of(Map<String, Candidate> found, String id) {
    return found.computeIfAbsent(id, key -> new Candidate());
  }

  private Map<String, Integer> registered(ResolvedPerson person, Written written)
      throws IOException {
    Map<String, Orcid.Shared> found = new LinkedHashMap<>();
    if (register == null || (written.titles().isEmpty() && written.ids().isEmpty())) {
      return Map.of();
    }
    List<PersonName> asked =
        person.names().stream()
            .map(name -> names.of(name).person())
            .filter(PersonName::isFull)
            .toList();
    List<String> keys = asked.stream().map(PersonName::key).distinct().limit(NAMES).toList();
    for (String key : keys) {
      PersonName name =
          asked.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
      for (Orcid.Shared shared : register.named(name, written.titles(), written.ids())) {
        if (isCompatible(asked, shared.person())) {
          found.putIfAbsent(shared.person().id(), shared);
        }
      }
    }
    Optional<Integer> most =
        found.values().stream().map(Orcid.Shared::works).max(Comparator.naturalOrder());
    Map<String, Integer> best = new TreeMap<>();
    found.forEach(
        (id, shared) -> {
          if (shared.works() * FEWER > most.orElse(0)) {
            best.put(id, shared.works());
          }
        });
    return best;
  }

  private boolean isCompatible(List<PersonName> mine, OrcidPerson person) {
    List<String> theirs = new ArrayList<>(person.otherNames());
    theirs.add(person.name());
    return mine.stream()
        .anyMatch(
            name ->
                theirs.stream()
                    .map(other -> names.of(other).person())
                    .anyMatch(other -> other.isFull() && name.isCompatibleWith(other)));
  }
}
