package org.vitagraph.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.vitagraph.name.PersonName;

/** The data file of ORCID, of one year. */
public final class OrcidRegister implements Orcid {
  private static final int MANY = 1_000;

  private final RegisterIndex index;
  private final RegisterSource source;

  OrcidRegister(Path folder, RegisterSource source) throws IOException {
    index = new RegisterIndex(folder);
    this.source = source;
  }

  @Override
  public RegisterSource source(String iri) {
    return source;
  }

  @Override
  public Optional<OrcidPerson> person(String id) throws IOException {
    return index.with("orcid", id, 1).stream().map(OrcidFields::read).findFirst();
  }

  @Override
  public List<Shared> named(PersonName name, Collection<String> titles, Collection<String> ids)
      throws IOException {
    Set<String> keys =
        titles.stream()
            .map(Fields::titleKey)
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toSet());
    Set<String> wanted = Set.copyOf(ids);
    BooleanQuery works =
        new BooleanQuery.Builder()
            .add(new TermInSetQuery("workTitle", terms(keys)), Occur.SHOULD)
            .add(new TermInSetQuery("workId", terms(wanted)), Occur.SHOULD)
            .build();
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term("shortName", Fields.cut(name.key()))), Occur.FILTER)
            .add(works, Occur.FILTER)
            .build();
    return index.best(query, MANY).stream()
        .map(OrcidFields::read)
        .map(person -> new Shared(person, shared(person, keys, wanted)))
        .sorted(
            Comparator.comparingInt(Shared::works)
                .reversed()
                .thenComparing(shared -> shared.person().id()))
        .toList();
  }

  private static int shared(OrcidPerson person, Set<String> keys, Set<String> ids) {
    return (int)
        person.works().stream()
            .filter(
                work ->
                    keys.contains(Fields.titleKey(work.title()))
                        || work.ids().stream().anyMatch(ids::contains))
            .count();
  }

  private static List<BytesRef> terms(Collection<String> values) {
    return values.stream().map(BytesRef::new).toList();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
