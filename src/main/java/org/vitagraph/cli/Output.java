package org.vitagraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where an answer goes: a file that appears only when it is whole, or standard output. */
final class Output {
  private Output() {}

  /** Something that writes, with a folder for files in between. */
  @FunctionalInterface
  interface Writer {
    void write(OutputStream out, Path folder) throws IOException;
  }

  /** Writes to the file, or to standard output where there is none. */
  static void write(@Nullable Path file, OutputStream standard, Writer writer) throws IOException {
    Path folder = Files.createTempDirectory("vitagraph-");
    try {
      if (file == null) {
        OutputStream out = new BufferedOutputStream(standard, 1 << 16);
        writer.write(out, folder);
        out.flush();
        return;
      }
      Path target = file.toAbsolutePath();
      Path around = target.getParent();
      if (around == null || !Files.isDirectory(around)) {
        throw CommandFailure.usage(file + " cannot be written: there is no folder for it");
      }
      Path part = target.resolveSibling(target.getFileName() + ".part");
      try {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
          writer.write(out, folder);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } finally {
      Folders.delete(folder);
    }
  }
}
