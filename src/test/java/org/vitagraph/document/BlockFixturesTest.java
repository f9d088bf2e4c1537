package org.vitagraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vitagraph.text.Span;

/**
 * Every file under {@code src/test/resources/document} that has a {@code .blocks} file beside it is
 * read as that file says. {@code -Dvitagraph.golden.rewrite=true} writes what is read into those
 * files.
 */
class BlockFixturesTest {
  private static final Path ROOT = Path.of("src/test/resources/document");

  @TestFactory
  Stream<DynamicTest> readsEveryFixtureAsItsBlocksSay() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".blocks")).sorted().toList().stream()
          .map(
              file -> DynamicTest.dynamicTest(ROOT.relativize(file).toString(), () -> check(file)));
    }
  }

  private static void check(Path expected) throws IOException {
    String name = expected.getFileName().toString().replaceFirst("\\.blocks$", "");
    byte[] bytes = Files.readAllBytes(expected.resolveSibling(name));
    Document document =
        DocumentReaders.of(name, Arrays.copyOf(bytes, Math.min(bytes.length, 512)))
            .orElseThrow()
            .read(bytes, name, "00");
    String read = BlockNotation.of(document);
    if (Boolean.getBoolean("vitagraph.golden.rewrite")) {
      Files.writeString(expected, read);
    }
    assertEquals(Files.readString(expected, StandardCharsets.UTF_8), read);
    assertLeadsHome(document);
  }

  private static void assertLeadsHome(Document document) {
    for (Block block : document.blocks()) {
      for (Line line : block.lines()) {
        Span home = line.text().source();
        assertTrue(home.end() <= document.text().length(), () -> "outside: " + line.text());
        String first = line.text().toString().substring(0, 1);
        String source = home.of(document.text());
        assertTrue(
            source.contains(first) || source.startsWith("&") || source.startsWith("\\"),
            () -> line.text() + " came from " + source);
      }
    }
  }
}
