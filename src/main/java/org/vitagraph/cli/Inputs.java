package org.vitagraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files that a command line names, by name and then by path, each once.
 *
 * @param unreadable folders and files that could not be looked at, with the reason
 */
record Inputs(List<Input> files, Map<String, String> unreadable) {
  /** What is read, as help says it. */
  static final String FORMATS =
      "Formats: PDF, HTML, Markdown, text, Word (.docx), LaTeX, org, jemdoc; lists of records in"
          + " BibTeX, RIS, CSL-JSON and dblp's XML.";

  private static final String STANDARD_INPUT = "-";

  /**
   * Finds the files: those named, those in folders named, at any depth, and what stands on standard
   * input for {@code -}. Hidden files and folders are left out, and so are stores.
   *
   * @param name of what stands on standard input
   * @param copy where standard input is copied to
   */
  static Inputs find(List<String> arguments, @Nullable String name, InputStream in, Path copy)
      throws IOException {
    Map<Path, Input> found = new TreeMap<>();
    Map<String, String> unreadable = new TreeMap<>();
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        if (name == null) {
          throw CommandFailure.usage(
              "what stands on standard input needs a name, such as --name cv.txt");
        }
        Files.copy(in, copy);
        found.put(copy, new Input(name, copy, name, true));
        continue;
      }
      if (argument.contains("://")) {
        throw CommandFailure.usage(argument + " is not a file; only files and folders are read");
      }
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        walk(path, found, unreadable);
      } else if (Files.exists(path)) {
        add(path, true, found);
      } else {
        throw CommandFailure.usage(argument + ": no such file or folder");
      }
    }
    List<Input> files = new ArrayList<>(found.values());
    files.sort(Comparator.comparing(Input::name).thenComparing(Input::path));
    return new Inputs(List.copyOf(files), unreadable);
  }

  /** These and others, by name. */
  Inputs and(Inputs others) {
    List<Input> both = new ArrayList<>(files);
    both.addAll(others.files);
    both.sort(Comparator.comparing(Input::name).thenComparing(Input::path));
    Map<String, String> neither = new TreeMap<>(unreadable);
    neither.putAll(others.unreadable);
    return new Inputs(List.copyOf(both), neither);
  }

  private static void add(Path path, boolean named, Map<Path, Input> found) throws IOException {
    Path key = path.toRealPath();
    Input before = found.get(key);
    boolean isNamed = named || (before != null && before.named());
    found.put(key, new Input(String.valueOf(path.getFileName()), path, path.toString(), isNamed));
  }

  private static void walk(Path folder, Map<Path, Input> found, Map<String, String> unreadable)
      throws IOException {
    Files.walkFileTree(
        folder,
        Set.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean skipped =
                !dir.equals(folder)
                    && (isHidden(dir) || Files.exists(dir.resolve("store.properties")));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && !isHidden(file)) {
              add(file, false, found);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException why) {
            unreadable.put(file.toString(), Vitagraph.inWords(why));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }
}
