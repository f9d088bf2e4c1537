package org.vitagraph.online;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vitagraph.name.PersonName;
import org.vitagraph.name.TitleKey;
import org.vitagraph.online.OrcidAnswers.Hit;
import org.vitagraph.register.Orcid;
import org.vitagraph.register.OrcidPerson;
import org.vitagraph.register.RegisterSource;

/** ORCID over the network: its search for who lists which work, and its records. */
public final class OnlineOrcid implements Orcid {
  /** Works that one search asks for; addresses may not be of any length. */
  private static final int WORKS = 20;

  /** Records of one name that are read; each is a request. */
  private static final int CANDIDATES = 10;

  private final PoliteClient client;
  private final Service service;
  private final Sources sources;

  OnlineOrcid(PoliteClient client, Service service, Time time) {
    this.client = client;
    this.service = service;
    sources = new Sources(service, time);
  }

  @Override
  public RegisterSource source(String iri) {
    return sources.of(iri);
  }

  @Override
  public Optional<OrcidPerson> person(String id) throws IOException {
    return client
        .ask(
            service.at("/" + id.replace("https://orcid.org/", "") + "/record"),
            JsonAnswers.JSON,
            answer -> {
              Optional<OrcidPerson> person = OrcidAnswers.person(answer);
              person.ifPresent(found -> sources.note(found.id(), answer));
              return person;
            })
        .orElse(Optional.empty());
  }

  @Override
  public List<Shared> named(PersonName name, Collection<String> titles, Collection<String> ids)
      throws IOException {
    Set<String> wantedTitles =
        titles.stream().map(TitleKey::of).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    Set<String> candidates = new LinkedHashSet<>();
    for (String works : works(titles, ids)) {
      candidates.addAll(search(name, works));
    }
    List<Shared> found = new ArrayList<>();
    for (String candidate : candidates.stream().limit(CANDIDATES).toList()) {
      Optional<OrcidPerson> person = person(candidate);
      if (person.isPresent()) {
        int shared = shared(person.get(), wantedTitles, ids);
        if (shared > 0) {
          found.add(new Shared(person.get(), shared));
        }
      }
    }
    found.sort(
        Comparator.comparingInt(Shared::works)
            .reversed()
            .thenComparing(shared -> shared.person().id()));
    return found;
  }

  private static int shared(OrcidPerson person, Set<String> titles, Collection<String> ids) {
    return (int)
        person.works().stream()
            .filter(
                work ->
                    titles.contains(TitleKey.of(work.title()))
                        || work.ids().stream().anyMatch(ids::contains))
            .count();
  }

  /** Who of that name lists one of the works. */
  private List<String> search(PersonName name, String works) throws IOException {
    String family = (name.particle() + " " + name.family()).strip();
    String query = "given-and-family-names:" + quoted(family) + " AND " + works;
    return client
        .ask(
            service.at("/expanded-search/?q=" + Addresses.value(query) + "&start=0&rows=100"),
            JsonAnswers.JSON,
            OrcidAnswers::hits)
        .orElse(List.of())
        .stream()
        .filter(hit -> isCalled(hit, name))
        .map(Hit::id)
        .toList();
  }

  private static boolean isCalled(Hit hit, PersonName name) {
    Stream<PersonName> stated =
        Stream.of(
            new PersonName(
                hit.given(), "", hit.family(), "", "", (hit.given() + " " + hit.family()).strip()));
    return Stream.concat(stated, hit.otherNames().stream().map(PersonName::parse))
        .anyMatch(other -> other.key().equals(name.key()));
  }

  /** Questions for works, by DOI where there are any, for those are exact, else by title. */
  private static List<String> works(Collection<String> titles, Collection<String> ids) {
    List<String> dois =
        ids.stream()
            .filter(id -> id.startsWith("https://doi.org/"))
            .map(id -> id.replace("https://doi.org/", ""))
            .sorted()
            .limit(WORKS)
            .toList();
    List<String> wanted = titles.stream().filter(title -> !title.isBlank()).limit(WORKS).toList();
    List<String> questions = new ArrayList<>();
    if (!dois.isEmpty()) {
      questions.add(any("digital-object-ids", dois));
    } else if (!wanted.isEmpty()) {
      questions.add(any("title", wanted));
    }
    return questions;
  }

  private static String any(String field, List<String> values) {
    return field
        + ":("
        + values.stream().map(OnlineOrcid::quoted).collect(Collectors.joining(" OR "))
        + ")";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", " ").replace("\"", " ").strip() + "\"";
  }

  @Override
  public void close() {}
}
