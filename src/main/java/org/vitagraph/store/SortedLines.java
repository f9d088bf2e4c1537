package org.vitagraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Any number of lines, handed back in the order of their bytes, each once; what does not fit into
 * memory waits in files. External merge sort: runs of some megabytes, merged when all are there.
 */
public final class SortedLines implements Closeable {
  private static final int RUN_BYTES = 16 << 20;
  private static final int MAX_RUNS = 100;

  private final Path folder;
  private final long runBytes;
  private final List<byte[]> lines = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private long bytes;
  private int written;

  /**
   * Begins an empty collection.
   *
   * @param folder an existing folder where files may wait until this is closed
   */
  public SortedLines(Path folder) {
    this(folder, RUN_BYTES);
  }

  /** A collection that keeps no more than so many bytes in memory. */
  SortedLines(Path folder, long runBytes) {
    this.folder = folder;
    this.runBytes = runBytes;
  }

  /** A reader of lines, which may fail as files do. */
  @FunctionalInterface
  public interface Reader {
    /** The next line, or null after the last. */
    byte @Nullable [] next() throws IOException;
  }

  /** Adds a line, without its end. */
  public void add(byte[] line) throws IOException {
    lines.add(line);
    // An array and its place in the list cost some 24 bytes.
    bytes += line.length + 24;
    if (bytes > runBytes) {
      writeRun();
    }
  }

  /** The lines in order. Nothing is added after that. */
  public Reader sorted() throws IOException {
    if (runs.isEmpty()) {
      lines.sort(Arrays::compareUnsigned);
      int[] next = {0};
      return distinct(() -> next[0] < lines.size() ? lines.get(next[0]++) : null);
    }
    writeRun();
    return distinct(merge(runs));
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
    lines.clear();
  }

  private void writeRun() throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    lines.sort(Arrays::compareUnsigned);
    int[] next = {0};
    write(() -> next[0] < lines.size() ? lines.get(next[0]++) : null);
    lines.clear();
    bytes = 0;
    if (runs.size() >= MAX_RUNS) {
      List<Path> merged = List.copyOf(runs);
      Reader all = merge(merged);
      runs.clear();
      write(all);
      for (Path run : merged) {
        Files.delete(run);
      }
    }
  }

  private void write(Reader sorted) throws IOException {
    Path run = Files.createTempFile(folder, "run-" + written++ + "-", ".sorted");
    runs.add(run);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run), 1 << 16)) {
      Reader once = distinct(sorted);
      for (byte[] line = once.next(); line != null; line = once.next()) {
        out.write(line);
        out.write('\n');
      }
    }
  }

  private static Reader distinct(Reader sorted) {
    return new Reader() {
      private byte @Nullable [] last;

      @Override
      public byte @Nullable [] next() throws IOException {
        byte[] line = sorted.next();
        while (line != null && last != null && Arrays.equals(line, last)) {
          line = sorted.next();
        }
        last = line;
        return line;
      }
    };
  }

  /** One run's next line. */
  private static final class Head {
    final byte[] line;
    final InputStream rest;

    Head(byte[] line, InputStream rest) {
      this.line = line;
      this.rest = rest;
    }
  }

  private static Reader merge(List<Path> runs) throws IOException {
    PriorityQueue<Head> heads =
        new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.line, b.line));
    for (Path run : runs) {
      advance(heads, new BufferedInputStream(Files.newInputStream(run), 1 << 15));
    }
    return () -> {
      Head head = heads.poll();
      if (head == null) {
        return null;
      }
      advance(heads, head.rest);
      return head.line;
    };
  }

  private static void advance(PriorityQueue<Head> heads, InputStream run) throws IOException {
    byte[] line = readLine(run);
    if (line == null) {
      run.close();
    } else {
      heads.add(new Head(line, run));
    }
  }

  /** The next line of a stream, without its end; null after the last. */
  static byte @Nullable [] readLine(InputStream in) throws IOException {
    int c = in.read();
    if (c < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    while (c >= 0 && c != '\n') {
      line.write(c);
      c = in.read();
    }
    return line.toByteArray();
  }
}
