package org.vitagraph.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads one format of structured records, one record after the other: files of any length in little
 * memory. A bad entry becomes a {@link Problem}, and the others are read.
 */
public interface RecordReader {
  /** Whether this reader is for the file, by its name's ending and its first bytes. */
  boolean accepts(String name, byte[] head);

  /** The media type of the format. */
  String mediaType();

  /**
   * Reads the file.
   *
   * @throws UnreadableDocumentException when there is not one record in it
   */
  void read(Source source, Sink sink) throws IOException;

  /** The bytes of the file, as often as they are asked for. */
  @FunctionalInterface
  interface Source {
    /** Opens the bytes from their beginning; the caller closes them. */
    InputStream open() throws IOException;
  }

  /** Takes what is read, in the order of the file. */
  interface Sink {
    /** The person whose records they are, before the first of them; most files have none. */
    void owner(RecordOwner owner);

    /** A record. */
    void record(BibliographicRecord read);

    /** Something that could not be read as it should. */
    void problem(Problem problem);
  }
}
