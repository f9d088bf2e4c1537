package org.vitagraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines as the stream of bytes of a file that holds them. */
final class LineStream extends InputStream {
  private final SortedLines.Reader lines;
  private byte[] line = new byte[0];
  private int at;

  LineStream(SortedLines.Reader lines) {
    this.lines = lines;
  }

  @Override
  public int read() throws IOException {
    return fill() ? line[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int n = Math.min(length, line.length - at);
    System.arraycopy(line, at, into, offset, n);
    at += n;
    return n;
  }

  private boolean fill() throws IOException {
    if (at == line.length) {
      byte[] next = lines.next();
      if (next == null) {
        return false;
      }
      line = Arrays.copyOf(next, next.length + 1);
      line[next.length] = '\n';
      at = 0;
    }
    return true;
  }
}
