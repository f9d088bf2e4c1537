package org.vitagraph.document;

import java.util.List;
import java.util.Optional;

/** The formats that hold records; the first reader that accepts a file reads it. */
public final class RecordReaders {
  private static final List<RecordReader> ALL =
      List.of(new BibtexReader(), new CslJsonReader(), new RisReader(), new DblpReader());

  private RecordReaders() {}

  /** The reader for a file, by its name and first bytes. */
  public static Optional<RecordReader> of(String name, byte[] head) {
    return ALL.stream().filter(reader -> reader.accepts(name, head)).findFirst();
  }
}
