package org.vitagraph.resolve;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The program that runs: what another one found is nothing to go on from. */
final class Program {
  private static final String OURS = "org/vitagraph/";

  private Program() {}

  /** Tells this program from others: a hash of its classes and models. */
  static String fingerprint() throws IOException {
    URL source = Program.class.getProtectionDomain().getCodeSource().getLocation();
    Path path;
    try {
      path = Path.of(source.toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the program's own file cannot be found: " + source, e);
    }
    return Files.isDirectory(path) ? ofFolder(path) : ofJar(path);
  }

  private static String ofJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      StringBuilder content = new StringBuilder();
      zip.stream()
          .filter(entry -> entry.getName().startsWith(OURS))
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(entry -> content.append(entry.getName()).append(' ').append(entry.getCrc()));
      return Keys.hex(content.toString(), 64);
    }
  }

  private static String ofFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder.resolve(OURS))) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    StringBuilder content = new StringBuilder();
    for (Path file : files) {
      content
          .append(folder.relativize(file))
          .append(' ')
          .append(Files.size(file))
          .append(Files.getLastModifiedTime(file).toMillis());
    }
    return Keys.hex(content.toString(), 64);
  }
}
