package org.vitagraph.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.RecordStream.Raw;
import org.vitagraph.text.Span;

/**
 * Cuts dblp's XML into its records, from the opening tag to the closing one. A record that nobody
 * closed ends where the next one begins.
 */
final class DblpElements implements Closeable {
  private static final Set<String> RECORDS =
      Set.of(
          "article",
          "inproceedings",
          "proceedings",
          "book",
          "incollection",
          "phdthesis",
          "mastersthesis",
          "www",
          "data",
          "person");

  private final RecordStream in;
  private final StringBuilder text = new StringBuilder();

  /** An opening tag that was read beyond the end of the record before. */
  private String ahead = "";

  DblpElements(Reader in) {
    this.in = new RecordStream(in);
  }

  /** The next record, or the opening tag of a person's page; null at the end. */
  @Nullable Raw next() throws IOException {
    String tag = ahead.isEmpty() ? tag() : ahead;
    ahead = "";
    while (!tag.isEmpty() && !isRecord(tag) && !name(tag).equals("dblpperson")) {
      tag = tag();
    }
    if (tag.isEmpty()) {
      return null;
    }
    int start = in.offset() - tag.length();
    int line = in.line() - (int) tag.chars().filter(c -> c == '\n').count();
    text.setLength(0);
    text.append(tag);
    boolean closed = !isRecord(tag) || tag.endsWith("/>");
    String end = "</" + name(tag) + ">";
    while (!closed) {
      int before = text.length();
      String inside = tag();
      if (inside.isEmpty() || text.length() > RecordStream.LONGEST) {
        break;
      }
      if (isRecord(inside)) {
        ahead = inside;
        text.setLength(text.length() - inside.length());
        break;
      }
      closed = text.indexOf(end, before) >= 0;
    }
    return new Raw(text.toString(), new Span(start, start + text.length()), line, closed);
  }

  /** Reads over the next tag, adding all that is read to the text; the tag, empty at the end. */
  private String tag() throws IOException {
    int start = -1;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '<') {
        start = text.length();
      }
      text.append((char) c);
      if (c == '>' && start >= 0) {
        return text.substring(start);
      }
      if (text.length() > RecordStream.LONGEST) {
        text.setLength(0);
        start = -1;
      }
    }
    return "";
  }

  private static boolean isRecord(String tag) {
    return RECORDS.contains(name(tag));
  }

  private static String name(String tag) {
    int end = 1;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    return tag.substring(1, end);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
