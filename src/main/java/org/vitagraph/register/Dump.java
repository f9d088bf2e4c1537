package org.vitagraph.register;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file that somebody downloaded from a register.
 *
 * @param file where it is
 * @param progress is told, now and then, how many bytes of the file were read since it was told
 *     last
 */
record Dump(Path file, LongConsumer progress) {
  private static final int HEAD = 1 << 13;
  private static final long STEP = 1 << 20;

  /** Its file name. */
  String name() {
    return String.valueOf(file.getFileName());
  }

  /** Its bytes, unzipped where it is a gzip file. */
  InputStream open() throws IOException {
    InputStream in =
        new BufferedInputStream(new Counted(Files.newInputStream(file), progress), 1 << 16);
    try {
      in.mark(2);
      boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
      in.reset();
      return zipped ? new GZIPInputStream(in, 1 << 16) : in;
    } catch (EOFException | ZipException e) {
      in.close();
      throw unreadable(e);
    }
  }

  /** What it begins with, unzipped, a character a byte. */
  String head() throws IOException {
    try (InputStream in = new Dump(file, read -> {}).open()) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    } catch (EOFException | ZipException e) {
      throw unreadable(e);
    }
  }

  /** Why reading it failed, in words. */
  UnreadableDumpException unreadable(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableDumpException known) {
        return known;
      }
      if (cause instanceof EOFException) {
        return new UnreadableDumpException(name() + ": the file ends in the middle", e);
      }
      if (cause instanceof ZipException) {
        return new UnreadableDumpException(
            name() + ": the file is damaged: " + cause.getMessage(), e);
      }
    }
    return new UnreadableDumpException(name() + ": " + e.getMessage(), e);
  }

  /** Why reading it failed, and at which line. */
  UnreadableDumpException unreadable(String place, String why, Exception e) {
    return new UnreadableDumpException(name() + ", " + place + ": " + why, e);
  }

  /** Tells of the bytes that go by. */
  private static final class Counted extends FilterInputStream {
    private final LongConsumer progress;
    private long untold;

    Counted(InputStream in, LongConsumer progress) {
      super(in);
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      told(c < 0 ? 0 : 1);
      return c;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int read = super.read(bytes, start, length);
      told(Math.max(0, read));
      return read;
    }

    private void told(int read) {
      untold += read;
      if (untold >= STEP) {
        progress.accept(untold);
        untold = 0;
      }
    }
  }
}
