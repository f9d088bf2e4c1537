package org.vitagraph.online;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vitagraph.name.PersonName;
import org.vitagraph.name.TitleKey;
import org.vitagraph.register.AnsweredRecords;
import org.vitagraph.register.Dblp;
import org.vitagraph.register.DblpCreator;
import org.vitagraph.register.DblpPerson;
import org.vitagraph.register.DblpPublication;
import org.vitagraph.register.RegisterRecord;
import org.vitagraph.register.RegisterSource;
import org.vitagraph.text.Folding;

/**
 * dblp over the network: its search, and its pages as XML. The search is loose and volunteers what
 * was not asked for, so what it finds is held against the question again.
 */
public final class OnlineDblp implements Dblp {
  private static final String XML = "application/xml, text/xml";
  private static final int PUBLICATIONS = 100;
  private static final int PERSONS = 1_000;

  /** Titles of fewer words are found whole or not at all: half of them says too little. */
  private static final int FEW_WORDS = 6;

  private static final Pattern OLD_ADDRESS =
      Pattern.compile("^https?://[^/]*dblp[^/]*/((?:db/)?(?:pers|indices/a-tree|pid)/.+)$");

  private final PoliteClient client;
  private final Service service;
  private final Sources sources;

  OnlineDblp(PoliteClient client, Service service, Time time) {
    this.client = client;
    this.service = service;
    sources = new Sources(service, time);
  }

  @Override
  public RegisterSource source(String iri) {
    return sources.of(iri);
  }

  @Override
  public Optional<DblpPublication> publication(String key) throws IOException {
    return page("/rec/" + Addresses.path(key) + ".xml", DblpPublication.class).findFirst();
  }

  @Override
  public List<DblpPublication> titled(String title) throws IOException {
    String key = TitleKey.of(title);
    return searched(words(title)).stream()
        .filter(found -> TitleKey.of(found.title()).equals(key))
        .sorted(Comparator.comparing(DblpPublication::key))
        .toList();
  }

  @Override
  public List<DblpPublication> nearTitle(String title, int limit) throws IOException {
    List<String> words = words(title);
    Map<String, DblpPublication> found = new TreeMap<>();
    searched(words).forEach(record -> found.put(record.key(), record));
    if (found.isEmpty() && words.size() >= FEW_WORDS) {
      // The search wants all words. When one is wrong, half of them are right.
      int half = words.size() / 2;
      searched(words.subList(0, half)).forEach(record -> found.put(record.key(), record));
      searched(words.subList(half, words.size()))
          .forEach(record -> found.put(record.key(), record));
    }
    Set<String> wanted = folded(title);
    return found.values().stream()
        .filter(record -> shared(record, wanted) * 5 >= wanted.size() * 3)
        .sorted(
            Comparator.comparingInt((DblpPublication record) -> shared(record, wanted))
                .reversed()
                .thenComparing(DblpPublication::key))
        .limit(limit)
        .toList();
  }

  @Override
  public List<DblpPublication> identified(String id) throws IOException {
    String doi =
        id.startsWith("https://arxiv.org/abs/")
            ? id.replace("https://arxiv.org/abs/", "10.48550/arXiv.")
            : id.replace("https://doi.org/", "");
    return doi.startsWith("10.")
        ? page("/doi/" + Addresses.path(doi) + ".xml", DblpPublication.class).toList()
        : List.of();
  }

  @Override
  public List<DblpPublication> publicationsOf(DblpPerson person) throws IOException {
    return page(personPage(person.pid()), DblpPublication.class)
        .sorted(Comparator.comparing(DblpPublication::key))
        .toList();
  }

  @Override
  public Optional<DblpPerson> person(String pid) throws IOException {
    // The page of a merged person sends on to the other's.
    return page(personPage(pid), DblpPerson.class).findFirst();
  }

  /** The person at an address of dblp, of any of its hosts and ages. */
  public Optional<DblpPerson> personAt(String address) throws IOException {
    Optional<String> pid = DblpHits.pid(address);
    Matcher old = OLD_ADDRESS.matcher(address);
    if (pid.isPresent()) {
      return person(pid.get());
    }
    return old.matches() ? sentOn("/" + old.group(1)) : Optional.empty();
  }

  @Override
  public List<DblpPerson> named(PersonName name) throws IOException {
    return people(String.join(" ", words(name.display())), PersonName::fullKey, name);
  }

  @Override
  public List<DblpPerson> namedLike(PersonName name) throws IOException {
    String initial = Folding.letters(name.given());
    // The search takes words as beginnings of words.
    String query =
        String.join(" ", words(name.particle() + " " + name.family()))
            + (initial.isEmpty() ? "" : " " + initial.charAt(0));
    return people(query, PersonName::key, name);
  }

  @Override
  public List<DblpPerson> personsIdentified(String id) throws IOException {
    return id.startsWith("https://orcid.org/")
        ? sentOn("/orcid/" + id.replace("https://orcid.org/", "") + ".xml").stream().toList()
        : List.of();
  }

  /** The person to whose page an address sends on, whatever form the page has. */
  private Optional<DblpPerson> sentOn(String path) throws IOException {
    Optional<String> pid =
        client
            .ask(
                service.at(path),
                XML,
                answer -> answer.isFound() ? pidOf(answer) : Optional.<String>empty())
            .orElse(Optional.empty());
    return pid.isEmpty() ? Optional.empty() : person(pid.get());
  }

  private static Optional<String> pidOf(Answer answer) throws IOException {
    Optional<String> named = DblpHits.pid(answer.from().getPath());
    return named.isPresent()
        ? named
        : AnsweredRecords.dblp(answer.body()).stream()
            .filter(DblpPerson.class::isInstance)
            .map(person -> ((DblpPerson) person).pid())
            .findFirst();
  }

  private List<DblpPerson> people(String query, Function<PersonName, String> key, PersonName name)
      throws IOException {
    URI url = search("author", query, PERSONS);
    return client
        .ask(
            url,
            JsonAnswers.JSON,
            answer -> {
              List<DblpPerson> found = DblpHits.persons(answer);
              found.forEach(person -> sources.note(person.iri(), answer));
              return found;
            })
        .orElse(List.of())
        .stream()
        .filter(
            person ->
                person.names().stream()
                    .map(each -> new DblpCreator(each, "", "").printedName())
                    .anyMatch(each -> key.apply(PersonName.parse(each)).equals(key.apply(name))))
        .sorted(Comparator.comparing(DblpPerson::pid))
        .toList();
  }

  private List<DblpPublication> searched(List<String> words) throws IOException {
    if (words.isEmpty()) {
      return List.of();
    }
    return client
        .ask(
            search("publ", String.join(" ", words), PUBLICATIONS),
            JsonAnswers.JSON,
            answer -> {
              List<DblpPublication> found = DblpHits.publications(answer);
              found.forEach(publication -> note(publication, answer));
              return found;
            })
        .orElse(List.of());
  }

  private <T extends RegisterRecord> Stream<T> page(String path, Class<T> wanted)
      throws IOException {
    return client
        .ask(
            service.at(path),
            XML,
            answer -> {
              List<RegisterRecord> records =
                  answer.isFound() ? AnsweredRecords.dblp(answer.body()) : List.of();
              records.forEach(record -> note(record, answer));
              return records;
            })
        .orElse(List.of())
        .stream()
        .filter(wanted::isInstance)
        .map(wanted::cast);
  }

  private void note(RegisterRecord record, Answer answer) {
    if (record instanceof DblpPerson person) {
      sources.note(person.iri(), answer);
      person.ids().forEach(id -> sources.note(id, answer));
    } else if (record instanceof DblpPublication publication) {
      sources.note(publication.iri(), answer);
      publication.ids().forEach(id -> sources.note(id, answer));
      for (DblpCreator author : publication.authors()) {
        if (!author.orcid().isEmpty()) {
          sources.note(author.orcid(), answer);
        }
      }
    }
  }

  private URI search(String what, String query, int most) {
    return service.at(
        "/search/" + what + "/api?q=" + Addresses.value(query) + "&format=json&c=0&h=" + most);
  }

  private static String personPage(String pid) {
    return "/pid/" + Addresses.path(pid) + ".xml";
  }

  /** What the search takes for words; signs have meanings there. */
  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Set<String> folded(String text) {
    return Arrays.stream(Folding.words(text).split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static int shared(DblpPublication record, Set<String> wanted) {
    return (int) folded(record.title()).stream().filter(wanted::contains).count();
  }

  @Override
  public void close() {}
}
