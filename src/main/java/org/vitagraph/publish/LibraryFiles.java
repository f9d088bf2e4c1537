package org.vitagraph.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of the folder {@code queries} that came with the program, or of another folder. */
public final class LibraryFiles {
  private static final String FOLDER = "queries/";

  private LibraryFiles() {}

  /** Those beside these classes, in their folder or their jar: paths in the library, and texts. */
  public static SortedMap<String, String> read(Predicate<String> path) throws IOException {
    Path home = home();
    return Files.isDirectory(home) ? inFolder(home.resolve(FOLDER), path) : inJar(home, path);
  }

  /** Those in a folder and the folders in it; none when there is no such folder. */
  public static SortedMap<String, String> inFolder(Path folder, Predicate<String> path)
      throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String relative = folder.relativize(file).toString().replace('\\', '/');
          if (path.test(relative)) {
            found.put(relative, Files.readString(file, StandardCharsets.UTF_8));
          }
        }
      }
    }
    return found;
  }

  private static SortedMap<String, String> inJar(Path home, Predicate<String> path)
      throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    try (JarFile jar = new JarFile(home.toFile())) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().startsWith(FOLDER)
            && !entry.isDirectory()
            && path.test(entry.getName().substring(FOLDER.length()))) {
          try (InputStream in = jar.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            found.put(entry.getName().substring(FOLDER.length()), text);
          }
        }
      }
    }
    return found;
  }

  private static Path home() {
    URL place = LibraryFiles.class.getProtectionDomain().getCodeSource().getLocation();
    try {
      return Path.of(place.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path that is no URI: " + place, e);
    }
  }
}
