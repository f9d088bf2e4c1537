package org.vitagraph.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.vitagraph.graph.Iris;

/** Writes findings down as they come. Closing it ends what was begun, not the stream below. */
public interface FindingWriter extends Closeable {
  /** The forms. */
  enum Format {
    TABLE,
    JSON,
    TURTLE
  }

  /** Writes one down. */
  void write(Finding finding) throws IOException;

  /** A writer of that form. */
  static FindingWriter of(Format format, Iris iris, OutputStream out) throws IOException {
    return switch (format) {
      case TABLE -> new FindingTable(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      case JSON -> new FindingJson(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      case TURTLE -> new FindingTurtle(iris, out);
    };
  }
}
