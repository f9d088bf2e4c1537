package org.vitagraph.register;

import java.io.IOException;

/** Reads one form of dump as a stream: memory does not grow with its size. */
interface DumpReader {
  /** The register that such dumps are of. */
  RegisterKind kind();

  /**
   * Whether the dump has this form.
   *
   * @param head what it begins with, unzipped, a character a byte
   */
  boolean accepts(Dump dump, String head) throws IOException;

  /** Reads all records. */
  void read(Dump dump, RecordSink sink) throws IOException;
}
