package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In whatever order documents come, and however many at a time, the tables are the same. */
class OrderOfArrivalTest {
  private static final int ORDERS = 10;
  private static final int BATCHES = 3;

  @TempDir Path folder;

  @Test
  void tenOrdersOfArrivalGiveTheSameTables() throws IOException {
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("data/sample"))) {
      files.filter(Files::isRegularFile).sorted().forEach(documents::add);
    }
    Map<String, String> first = tables(documents, 0, 1);
    for (int order = 1; order <= ORDERS; order++) {
      List<Path> shuffled = new ArrayList<>(documents);
      Collections.shuffle(shuffled, new Random(order));
      assertEquals(first, tables(shuffled, order, BATCHES), "order " + order + ": " + shuffled);
    }
  }

  private Map<String, String> tables(List<Path> documents, int order, int batches)
      throws IOException {
    Path store = folder.resolve("store-" + order);
    for (int batch = 0; batch < batches; batch++) {
      List<Object> arguments = new ArrayList<>(List.of("build", "-q", "--store", store));
      int from = documents.size() * batch / batches;
      arguments.addAll(documents.subList(from, documents.size() * (batch + 1) / batches));
      Program build = Program.run(arguments.toArray());
      assertEquals(0, build.exitCode(), build::toString);
    }
    Path out = folder.resolve("tables-" + order);
    Program tables = Program.run("tables", "--store", store, "--out", out);
    assertEquals(0, tables.exitCode(), tables::toString);
    Map<String, String> read = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.toList()) {
        read.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return read;
  }
}
