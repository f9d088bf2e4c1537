package org.vitagraph.publish;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The questions that come with the program: every file {@code queries/<aspect>/<question>.rq}.
 * Putting a file there is all it takes.
 */
public final class QueryLibrary {
  private static final String ENDING = ".rq";

  private final SortedMap<String, NamedQuery> queries;

  private QueryLibrary(SortedMap<String, NamedQuery> queries) {
    this.queries = queries;
  }

  /** A library of these questions. */
  public static QueryLibrary of(Collection<NamedQuery> queries) {
    SortedMap<String, NamedQuery> all = new TreeMap<>();
    queries.forEach(query -> all.put(query.name(), query));
    return new QueryLibrary(all);
  }

  /** The library beside these classes, in their folder or their jar. */
  public static QueryLibrary load() throws IOException {
    SortedMap<String, NamedQuery> found = new TreeMap<>();
    LibraryFiles.read(path -> path.endsWith(ENDING))
        .forEach(
            (path, text) -> {
              String name = path.substring(0, path.length() - ENDING.length());
              found.put(name, NamedQuery.parse(name, text));
            });
    return new QueryLibrary(found);
  }

  /** All questions, by name. */
  public Collection<NamedQuery> all() {
    return queries.values();
  }

  /** The question of that name, such as {@code person/coauthors}. */
  public Optional<NamedQuery> find(String name) {
    return Optional.ofNullable(
        queries.get(name.endsWith(ENDING) ? name.substring(0, name.length() - 3) : name));
  }

  /** The questions of one aspect, by name. */
  public Collection<NamedQuery> aspect(String aspect) {
    return queries.values().stream()
        .filter(query -> query.name().startsWith(aspect + "/"))
        .toList();
  }
}
