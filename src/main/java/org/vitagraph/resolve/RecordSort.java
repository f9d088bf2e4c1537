package org.vitagraph.resolve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of records of bytes in bounded memory: sorted runs on disk, then one merge.
 *
 * <p>Records are ordered by their bytes as a whole, so two runs of the program agree.
 */
final class RecordSort implements Closeable {
  private static final int RECORD_OVERHEAD = 32;
  private static final int BUFFER = 1 << 16;

  private final Scratch scratch;
  private final long budget;
  private final List<byte[]> records = new ArrayList<>();
  private final List<FileChannel> runs = new ArrayList<>();
  private long held;

  /** Holds about that many bytes in memory. */
  RecordSort(Scratch scratch, long budget) {
    this.scratch = scratch;
    this.budget = budget;
  }

  /** Takes records in ascending order. */
  @FunctionalInterface
  interface Sink {
    void accept(byte[] record) throws IOException;
  }

  void add(byte[] record) throws IOException {
    records.add(record);
    held += record.length + RECORD_OVERHEAD;
    if (held > budget) {
      spill();
    }
  }

  /** Gives all records in order; no record can be added afterwards. */
  void forEach(Sink sink) throws IOException {
    if (runs.isEmpty()) {
      records.sort(Arrays::compareUnsigned);
      for (byte[] record : records) {
        sink.accept(record);
      }
      return;
    }
    if (!records.isEmpty()) {
      spill();
    }
    PriorityQueue<Run> queue =
        new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.record, b.record));
    for (FileChannel channel : runs) {
      Run run = new Run(channel);
      if (run.advance()) {
        queue.add(run);
      }
    }
    while (!queue.isEmpty()) {
      Run run = queue.remove();
      sink.accept(run.record);
      if (run.advance()) {
        queue.add(run);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (FileChannel run : runs) {
      run.close();
    }
  }

  private void spill() throws IOException {
    records.sort(Arrays::compareUnsigned);
    FileChannel channel = scratch.open();
    runs.add(channel);
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    for (byte[] record : records) {
      if (buffer.remaining() < Integer.BYTES + record.length) {
        drain(buffer, channel);
        if (buffer.capacity() < Integer.BYTES + record.length) {
          buffer = ByteBuffer.allocate(Integer.BYTES + record.length);
        }
      }
      buffer.putInt(record.length).put(record);
    }
    drain(buffer, channel);
    records.clear();
    held = 0;
  }

  static void drain(ByteBuffer buffer, FileChannel channel) throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  /** A run that is being read from its beginning. */
  private static final class Run {
    private final FileChannel channel;
    private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
    private long position;
    private byte[] record = new byte[0];

    Run(FileChannel channel) {
      this.channel = channel;
    }

    boolean advance() throws IOException {
      if (!has(Integer.BYTES)) {
        return false;
      }
      int length = buffer.getInt();
      if (!has(length)) {
        throw new IOException("a temporary file of the sort ends within a record");
      }
      record = new byte[length];
      buffer.get(record);
      return true;
    }

    private boolean has(int bytes) throws IOException {
      if (buffer.remaining() >= bytes) {
        return true;
      }
      if (buffer.capacity() < bytes) {
        buffer = ByteBuffer.allocate(bytes).put(buffer).flip();
      }
      buffer.compact();
      for (int n = 0; n >= 0 && buffer.hasRemaining(); ) {
        n = channel.read(buffer, position);
        position += Math.max(n, 0);
      }
      buffer.flip();
      return buffer.remaining() >= bytes;
    }
  }
}
