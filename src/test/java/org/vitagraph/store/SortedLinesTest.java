package org.vitagraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {
  private static final long SEED = 20_240_511;

  @TempDir Path folder;

  /** In memory; a few runs; so many runs that they are merged on the way. */
  @ParameterizedTest
  @ValueSource(longs = {1 << 20, 4_000, 200})
  void givesEachLineOnceInTheOrderOfItsBytes(long runBytes) throws IOException {
    Random random = new Random(SEED);
    TreeSet<byte[]> expected = new TreeSet<>(Arrays::compareUnsigned);
    try (SortedLines lines = new SortedLines(folder, runBytes)) {
      for (int i = 0; i < 2_000; i++) {
        byte[] line = line(random);
        expected.add(line);
        lines.add(line);
      }
      assertEquals(texts(expected), texts(all(lines.sorted())), () -> "seed " + SEED);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList(), "files left behind");
    }
  }

  @Test
  void givesNothingWhenNothingWasAdded() throws IOException {
    try (SortedLines lines = new SortedLines(folder)) {
      assertEquals(List.of(), all(lines.sorted()));
    }
  }

  private static byte[] line(Random random) {
    StringBuilder line = new StringBuilder();
    for (int n = random.nextInt(4); n >= 0; n--) {
      line.appendCodePoint("ab é李\uFFFD\uD83D\uDE00".codePointAt(random.nextInt(7)));
    }
    return line.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<byte[]> all(SortedLines.Reader reader) throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (byte[] line = reader.next(); line != null; line = reader.next()) {
      all.add(line);
    }
    return all;
  }

  private static List<String> texts(Iterable<byte[]> lines) {
    List<String> texts = new ArrayList<>();
    lines.forEach(line -> texts.add(new String(line, StandardCharsets.UTF_8)));
    return texts;
  }
}
