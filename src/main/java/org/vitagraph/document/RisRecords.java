package org.vitagraph.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.RecordStream.Raw;
import org.vitagraph.text.Span;

/** Cuts a RIS file into its records. One that nobody closed ends where the next one begins. */
final class RisRecords implements Closeable {
  private static final Pattern BEGIN = Pattern.compile("\\s*(?:\\d+\\.\\s+)?TY  ?-.*");
  private static final Pattern END = Pattern.compile("\\s*ER  ?-.*");

  private final RecordStream in;

  /** The line that was read last, with its end. */
  private String line = "";

  RisRecords(Reader in) {
    this.in = new RecordStream(in);
  }

  /** The next record; null at the end. */
  @Nullable Raw next() throws IOException {
    while (!BEGIN.matcher(line.strip()).matches()) {
      if (!readLine()) {
        return null;
      }
    }
    StringBuilder text = new StringBuilder(line);
    int start = in.offset() - line.length();
    int number = in.line() - (line.endsWith("\n") ? 1 : 0);
    boolean closed = false;
    while (!closed && readLine() && text.length() < RecordStream.LONGEST) {
      if (BEGIN.matcher(line.strip()).matches()) {
        return raw(text, start, number, false);
      }
      text.append(line);
      closed = END.matcher(line.strip()).matches();
    }
    line = "";
    return raw(text, start, number, closed);
  }

  private static Raw raw(StringBuilder text, int start, int line, boolean closed) {
    String record = text.toString().stripTrailing();
    return new Raw(record, new Span(start, start + record.length()), line, closed);
  }

  private boolean readLine() throws IOException {
    StringBuilder read = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      read.append((char) c);
      if (c == '\n' || read.length() > RecordStream.LONGEST) {
        break;
      }
    }
    line = read.toString();
    return !line.isEmpty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
