package org.vitagraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes a folder of documents from a few: {@code Documents data/sample 1000 /tmp/documents}. */
public final class Documents {
  private Documents() {}

  /** A document that is not on disk. */
  record Made(String name, byte[] bytes) {}

  /** Makes the folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[2]));
    for (Made made : make(Path.of(args[0]), Integer.parseInt(args[1]), "")) {
      Files.write(folder.resolve(made.name()), made.bytes());
    }
  }

  /** So many documents, each of the originals in turn. */
  static List<Made> make(Path originals, int count, String ending) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(originals)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> file.toString().endsWith(ending))
              .sorted()
              .toList();
    }
    List<Made> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = files.get(i % files.size()).getFileName().toString();
      byte[] original = Files.readAllBytes(files.get(i % files.size()));
      made.add(new Made("%04d-%s".formatted(i, name), Variations.document(name, original, i)));
    }
    return made;
  }
}
