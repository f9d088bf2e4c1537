package org.vitagraph.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.vitagraph.text.Span;

/** The characters of a file of records, with the place and the line that they stand on. */
final class RecordStream implements Closeable {
  /** No entry is longer; what seems so is one that was not closed. */
  static final int LONGEST = 1 << 22;

  private final Reader in;
  private final char[] buffer = new char[1 << 15];
  private int at;
  private int end;
  private int offset;
  private int line = 1;

  RecordStream(Reader in) {
    this.in = in;
  }

  /** The next character; -1 at the end. */
  int read() throws IOException {
    if (at == end) {
      end = in.read(buffer, 0, buffer.length);
      at = 0;
      if (end <= 0) {
        end = 0;
        return -1;
      }
    }
    char c = buffer[at++];
    offset++;
    if (offset == Integer.MAX_VALUE) {
      throw new UnreadableDocumentException(
          "longer than two thousand million characters; split it");
    }
    line += c == '\n' ? 1 : 0;
    return c;
  }

  /** How many characters were read. */
  int offset() {
    return offset;
  }

  /** The line of the next character, from 1. */
  int line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /**
   * An entry as it stands in the file.
   *
   * @param closed whether its end was found
   */
  record Raw(String text, Span span, int line, boolean closed) {}
}
