package org.vitagraph.register;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Adds small dumps that tests write to a folder of registers. */
record Adding(Path folder) {
  static final LocalDate TODAY = LocalDate.of(2026, 2, 3);

  Registers registers() {
    return new Registers(folder.resolve("registers"));
  }

  RegisterEntry add(String name, String text) throws IOException {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  RegisterEntry add(String name, byte[] bytes) throws IOException {
    Path dump = Files.write(folder.resolve(name), bytes);
    return registers().add(List.of(dump), TODAY, file -> read -> {}).get(0);
  }

  /** The message with which such a dump is refused. */
  String refused(String name, byte[] bytes) {
    return String.valueOf(
        assertThrows(UnreadableDumpException.class, () -> add(name, bytes)).getMessage());
  }

  String refused(String name, String text) {
    return refused(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }
}
