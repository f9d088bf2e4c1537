package org.vitagraph.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.vitagraph.name.PersonName;

/**
 * The publications and persons of dblp. In what is answered, authors have their pids wherever dblp
 * has told namesakes apart.
 */
public interface Dblp extends Register {
  /** The record of a key: {@code conf/acl/LeeC12}. */
  Optional<DblpPublication> publication(String key) throws IOException;

  /** Those with that title, whatever its case, accents and punctuation. */
  List<DblpPublication> titled(String title) throws IOException;

  /** Those whose titles share most words with this one, the best first. */
  List<DblpPublication> nearTitle(String title, int limit) throws IOException;

  /** Those with that canonical DOI, arXiv or Wikidata address. */
  List<DblpPublication> identified(String id) throws IOException;

  /** All that the person wrote or edited. */
  List<DblpPublication> publicationsOf(DblpPerson person) throws IOException;

  /** The person of a pid; when it was merged into another since, that one. */
  Optional<DblpPerson> person(String pid) throws IOException;

  /** All persons whose full name is that one: namesakes, and pages that stand for namesakes. */
  List<DblpPerson> named(PersonName name) throws IOException;

  /** All persons with that family name and first initial. */
  List<DblpPerson> namedLike(PersonName name) throws IOException;

  /** Persons with that canonical ORCID or Wikidata address; more than one is an error of dblp. */
  List<DblpPerson> personsIdentified(String id) throws IOException;

  /** Other persons who share a name with this one, but for its number. */
  default List<DblpPerson> namesakes(DblpPerson person) throws IOException {
    TreeMap<String, DblpPerson> found = new TreeMap<>();
    for (String name : person.names()) {
      named(PersonName.parse(DblpCreator.withoutNumber(name)))
          .forEach(other -> found.put(other.pid(), other));
    }
    found.remove(person.pid());
    return new ArrayList<>(found.values());
  }
}
