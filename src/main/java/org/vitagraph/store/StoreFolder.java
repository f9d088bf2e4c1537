package org.vitagraph.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.vitagraph.graph.Iris;

/** How a store lies in its folder. */
final class StoreFolder {
  private static final String FORMAT = "1";

  private StoreFolder() {}

  /** Whether there is a store. */
  static boolean isStore(Path folder) {
    return Files.isRegularFile(properties(folder)) && Files.isDirectory(database(folder));
  }

  static Path database(Path folder) {
    return folder.resolve("tdb2");
  }

  /** The folder of that name with an ending more. */
  static Path sibling(Path folder, String ending) {
    Path whole = folder.toAbsolutePath().normalize();
    return whole.resolveSibling(whole.getFileName() + ending);
  }

  /** Fails where a store cannot come to stand. */
  static void checkFree(Path home) {
    if (!Files.exists(home)) {
      return;
    }
    if (!Files.isDirectory(home)) {
      throw new StoreUnavailableException(home + " is a file, not a folder for a store");
    }
    try (Stream<Path> present = Files.list(home)) {
      if (present.findAny().isPresent()) {
        throw new StoreUnavailableException(
            home + " is not a Vitagraph store and not empty; name another folder with --store");
      }
    } catch (IOException e) {
      throw new StoreUnavailableException(home + " cannot be read: " + e.getMessage(), e);
    }
  }

  static void create(Path folder, Iris iris) throws IOException {
    Files.createDirectories(database(folder));
    Files.createDirectories(folder.resolve("staging"));
    // Written by hand: Properties.store adds the date, and a store has none.
    Files.writeString(
        properties(folder),
        "# A Vitagraph store\nformat=" + FORMAT + "\nbase=" + iris.base() + "\n",
        StandardCharsets.UTF_8);
  }

  static Iris readIris(Path folder) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(properties(folder), StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new StoreUnavailableException(
          "the store " + folder + " cannot be read: " + e.getMessage(), e);
    }
    String format = properties.getProperty("format", "");
    if (!format.equals(FORMAT)) {
      throw new StoreUnavailableException(
          "the store " + folder + " has format " + format + "; this program reads " + FORMAT);
    }
    return new Iris(properties.getProperty("base", Iris.DEFAULT.base()));
  }

  /** Says in words why nothing can be written there. */
  static String cannotWrite(Path folder, IOException e) {
    String why =
        e instanceof AccessDeniedException
            ? "permission denied"
            : e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : String.valueOf(e.getMessage());
    return "no store can be written at " + folder + ": " + why;
  }

  /** Deletes what is in the folder, or makes it. */
  static void clear(Path folder) {
    try {
      delete(folder);
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreUnavailableException(cannotWrite(folder, e), e);
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }

  private static Path properties(Path folder) {
    return folder.resolve("store.properties");
  }
}
