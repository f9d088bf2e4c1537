package org.vitagraph.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.RecordStream.Raw;
import org.vitagraph.text.Span;

/**
 * Cuts a JSON array, or lines of JSON, into its objects. A string that runs over the end of its
 * line shows a broken object; the next one begins where a line does with a brace.
 */
final class JsonObjects implements Closeable {
  private final RecordStream in;

  JsonObjects(Reader in) {
    this.in = new RecordStream(in);
  }

  /** The next object; null at the end. */
  @Nullable Raw next() throws IOException {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    int start = 0;
    int line = 0;
    boolean quoted = false;
    boolean escaped = false;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (depth > 0) {
        text.append((char) c);
      }
      if (quoted) {
        if (c == '\n' || text.length() > RecordStream.LONGEST) {
          return depth == 0
              ? next()
              : new Raw(text.toString(), new Span(start, in.offset()), line, false);
        }
        quoted = escaped || c != '"';
        escaped = !escaped && c == '\\';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{') {
        if (depth == 0) {
          text.append('{');
          start = in.offset() - 1;
          line = in.line();
        }
        depth++;
      } else if (c == '}' && depth > 0) {
        depth--;
        if (depth == 0) {
          return new Raw(text.toString(), new Span(start, in.offset()), line, true);
        }
      }
      if (text.length() > RecordStream.LONGEST) {
        break;
      }
    }
    return depth == 0 ? null : new Raw(text.toString(), new Span(start, in.offset()), line, false);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
