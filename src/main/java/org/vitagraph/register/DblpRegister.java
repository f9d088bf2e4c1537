package org.vitagraph.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.vitagraph.name.PersonName;

/**
 * A dump of dblp. Authors have their pids also where the dump has but names: dblp keeps its names
 * unique, with numbers for namesakes. A name that stands for namesakes not told apart has no pid.
 */
public final class DblpRegister implements Dblp {
  private static final int MANY = 10_000;

  private final RegisterIndex index;
  private final RegisterSource source;

  DblpRegister(Path folder, RegisterSource source) throws IOException {
    index = new RegisterIndex(folder);
    this.source = source;
  }

  @Override
  public RegisterSource source(String iri) {
    return source;
  }

  @Override
  public Optional<DblpPublication> publication(String key) throws IOException {
    return publications(index.with("key", key, 1)).stream().findFirst();
  }

  @Override
  public List<DblpPublication> titled(String title) throws IOException {
    return sorted(publications(index.with("titleKey", Fields.titleKey(title), MANY)));
  }

  @Override
  public List<DblpPublication> nearTitle(String title, int limit) throws IOException {
    return publications(index.near("titleWord", title, limit));
  }

  @Override
  public List<DblpPublication> identified(String id) throws IOException {
    return sorted(publications(index.with("id", id, MANY)));
  }

  @Override
  public List<DblpPublication> publicationsOf(DblpPerson person) throws IOException {
    TreeMap<String, DblpPublication> found = new TreeMap<>();
    for (String name : person.names()) {
      publications(index.with("creator", name, MANY))
          .forEach(publication -> found.put(publication.key(), publication));
    }
    return new ArrayList<>(found.values());
  }

  @Override
  public Optional<DblpPerson> person(String pid) throws IOException {
    Set<String> seen = new LinkedHashSet<>();
    String next = pid;
    while (seen.add(next)) {
      Optional<DblpPerson> person = persons("pid", next).stream().findFirst();
      if (person.isEmpty() || person.get().mergedInto().isEmpty()) {
        return person;
      }
      next = person.get().mergedInto();
    }
    return Optional.empty();
  }

  @Override
  public List<DblpPerson> named(PersonName name) throws IOException {
    return persons("fullName", Fields.cut(name.fullKey()));
  }

  @Override
  public List<DblpPerson> namedLike(PersonName name) throws IOException {
    return persons("shortName", Fields.cut(name.key()));
  }

  @Override
  public List<DblpPerson> personsIdentified(String id) throws IOException {
    return persons("personId", id);
  }

  private List<DblpPerson> persons(String field, String value) throws IOException {
    return index.with(field, value, MANY).stream()
        .map(PersonFields::read)
        .sorted(Comparator.comparing(DblpPerson::pid))
        .toList();
  }

  private List<DblpPublication> publications(List<Document> documents) throws IOException {
    List<DblpPublication> found = new ArrayList<>();
    for (Document document : documents) {
      DblpPublication read = PublicationFields.read(document);
      found.add(read.withCreators(withPids(read.authors()), withPids(read.editors())));
    }
    return found;
  }

  private List<DblpCreator> withPids(List<DblpCreator> creators) throws IOException {
    List<DblpCreator> known = new ArrayList<>(creators.size());
    for (DblpCreator creator : creators) {
      known.add(new DblpCreator(creator.name(), pid(creator), creator.orcid()));
    }
    return known;
  }

  private String pid(DblpCreator creator) throws IOException {
    boolean stated = !creator.pid().isEmpty();
    List<String> persons =
        stated
            ? index.aside("pid", creator.pid(), PersonFields.STANDS_FOR)
            : index.aside("name", creator.name(), PersonFields.STANDS_FOR);
    if (persons.isEmpty()) {
      return creator.pid();
    }
    return persons.stream().distinct().count() == 1 ? persons.get(0) : "";
  }

  private static List<DblpPublication> sorted(List<DblpPublication> publications) {
    return publications.stream().sorted(Comparator.comparing(DblpPublication::key)).toList();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
