package org.vitagraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * UTF-8 in which a byte that belongs to no character stands for itself, as windows-1252 has it. So
 * are files in Latin-1 read, of which nobody knows at the beginning.
 */
final class LenientUtf8Reader extends Reader {
  private final InputStream in;
  private final byte[] bytes = new byte[1 << 16];
  private int at;
  private int end;
  private boolean ended;

  /** The second half of a character outside the basic plane, that had no room. */
  private char pending;

  LenientUtf8Reader(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] out, int offset, int length) throws IOException {
    int n = 0;
    while (n < length) {
      if (pending != 0) {
        out[offset + n++] = pending;
        pending = 0;
        continue;
      }
      if (end - at < 4 && !ended) {
        if (n > 0 && at == end) {
          return n;
        }
        fill();
      }
      if (at == end) {
        return n == 0 && length > 0 ? -1 : n;
      }
      int size = Utf8.length(bytes, at, end);
      int c = size == 0 ? Utf8.single(bytes[at]) : Utf8.codePoint(bytes, at, size);
      at += Math.max(1, size);
      c = c == 0 ? '\uFFFD' : c;
      if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
        out[offset + n++] = (char) c;
      } else {
        out[offset + n++] = Character.highSurrogate(c);
        pending = Character.lowSurrogate(c);
      }
    }
    return n;
  }

  private void fill() throws IOException {
    System.arraycopy(bytes, at, bytes, 0, end - at);
    end -= at;
    at = 0;
    while (end < 4 && !ended) {
      int n = in.read(bytes, end, bytes.length - end);
      ended = n < 0;
      end += Math.max(0, n);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
