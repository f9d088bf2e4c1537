package org.vitagraph.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** A format in which reference managers exchange publications. */
public interface CitationFormat {
  /** By which users know it: {@code csl-json}. */
  String name();

  /** Begins a file; closing what is returned ends it, and leaves the writer open. */
  Sink open(Writer out) throws IOException;

  /** A file that is being written. */
  interface Sink extends Closeable {
    /** Writes one publication more. */
    void write(Citation citation) throws IOException;

    /** Ends the file. */
    @Override
    void close() throws IOException;
  }
}
