package org.vitagraph.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The questions that come with the program: every file {@code queries/<aspect>/<question>.rq}.
 * Putting a file there is all it takes.
 */
public final class QueryLibrary {
  private static final String FOLDER = "queries/";
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
    Path home = home();
    if (Files.isDirectory(home)) {
      Path folder = home.resolve(FOLDER);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
            String relative = folder.relativize(file).toString().replace('\\', '/');
            add(found, relative, Files.readString(file, StandardCharsets.UTF_8));
          }
        }
      }
    } else {
      try (JarFile jar = new JarFile(home.toFile())) {
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
          JarEntry entry = entries.nextElement();
          if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(ENDING)) {
            try (InputStream in = jar.getInputStream(entry)) {
              String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
              add(found, entry.getName().substring(FOLDER.length()), text);
            }
          }
        }
      }
    }
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

  private static void add(SortedMap<String, NamedQuery> found, String file, String text) {
    String name = file.substring(0, file.length() - ENDING.length());
    found.put(name, NamedQuery.parse(name, text));
  }

  private static Path home() {
    URL place = QueryLibrary.class.getProtectionDomain().getCodeSource().getLocation();
    try {
      return Path.of(place.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path that is no URI: " + place, e);
    }
  }
}
