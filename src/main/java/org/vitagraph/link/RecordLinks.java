package org.vitagraph.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.vitagraph.graph.Vg;
import org.vitagraph.link.RecordEvidence.Scored;
import org.vitagraph.link.RecordLinker.Match;
import org.vitagraph.name.PersonName;
import org.vitagraph.register.Dblp;
import org.vitagraph.register.Dois;

/** The links of a work: to its record, and to what the record and the documents identify it by. */
final class RecordLinks {
  private final Dblp dblp;

  RecordLinks(Dblp dblp) {
    this.dblp = dblp;
  }

  List<Link> of(Match match) {
    List<Link> links = new ArrayList<>();
    ResolvedWork work = match.work();
    for (Scored one : match.candidates()) {
      Link link =
          new Link(
              work.node(),
              Vg.DBLP,
              one.record().iri(),
              true,
              one.confidence(),
              method(work, one),
              one.reasons(),
              dblp.source(one.record().iri()));
      links.add(match.isAccepted() ? link : link.undecided(why(match, one)));
    }
    Optional<Scored> accepted =
        match.isAccepted() ? Optional.of(match.candidates().get(0)) : Optional.empty();
    links.addAll(
        ids(work, Vg.DOI, work.dois(), accepted.flatMap(one -> one.record().doi()), links));
    links.addAll(
        ids(work, Vg.ARXIV, work.arxiv(), accepted.flatMap(one -> one.record().arxiv()), links));
    accepted.ifPresent(one -> links.addAll(wikidata(links.get(0), one.record().wikidata())));
    return links;
  }

  /** The DOI of a work that dblp has nothing like, by those who register DOIs. */
  static Optional<Link> registeredDoi(Match match, Dois dois) throws IOException {
    ResolvedWork work = match.work();
    if (!match.candidates().isEmpty() || !work.dois().isEmpty() || work.titles().isEmpty()) {
      return Optional.empty();
    }
    List<PersonName> authors =
        work.authors().stream().map(author -> PersonName.parse(author.printedName())).toList();
    String year = work.years().stream().sorted().findFirst().map(String::valueOf).orElse("");
    return dois.doi(work.titles().get(0), authors, year)
        .map(
            id ->
                new Link(
                    work.node(),
                    Vg.DOI,
                    id,
                    true,
                    0.95,
                    "title-authors-year",
                    List.of("the one work of that title, author and year with a DOI"),
                    dois.source(id)));
  }

  /** The Wikidata item of an entry that was linked. */
  static List<Link> wikidata(Link entry, Optional<String> item) {
    return item.map(id -> following(entry, Vg.WIKIDATA, id)).stream().toList();
  }

  private static Link following(Link entry, Node property, String id) {
    return new Link(
        entry.entity(),
        property,
        id,
        true,
        entry.confidence(),
        "of-the-record",
        List.of("stands in " + entry.id()),
        entry.source());
  }

  private static List<Link> ids(
      ResolvedWork work,
      Node property,
      Set<String> stated,
      Optional<String> recorded,
      List<Link> links) {
    List<Link> found = new ArrayList<>();
    for (String id : stated.stream().sorted().toList()) {
      List<String> reasons = new ArrayList<>(List.of("stated by a document"));
      boolean isRecorded = recorded.filter(id::equals).isPresent();
      if (isRecorded) {
        reasons.add("stands in " + links.get(0).id());
      }
      Link link =
          new Link(
              work.node(),
              property,
              id,
              true,
              isRecorded ? 0.999 : 0.99,
              "stated",
              reasons,
              Link.DOCUMENT);
      found.add(
          stated.size() > 1 && !isRecorded ? link.undecided("documents state several") : link);
    }
    if (recorded.isPresent() && !stated.contains(recorded.get())) {
      Link link = following(links.get(0), property, recorded.get());
      found.add(stated.isEmpty() ? link : link.undecided("documents state another"));
    }
    return found;
  }

  private static String method(ResolvedWork work, Scored one) {
    boolean isIdentified =
        work.keys().contains(one.record().key())
            || one.record().ids().stream()
                .anyMatch(id -> work.dois().contains(id) || work.arxiv().contains(id));
    return isIdentified ? "stated-identifier" : "title-authors-year";
  }

  private static String why(Match match, Scored one) {
    if (one.isOtherVersion()) {
      return "kind or venue say that it is another version";
    }
    return one.isAccepted()
        ? String.format(Locale.ROOT, "%d records fit nearly alike", match.candidates().size())
        : "fits not well enough";
  }
}
