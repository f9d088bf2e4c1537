package org.vitagraph.document;

/**
 * Reads one format. A pure function of bytes and name: no file, clock, locale or network in reach.
 * A bad part of a file becomes a {@link Problem} beside what could be read.
 */
public interface DocumentReader {
  /** Whether this reader is for the file, by its name's ending or its first bytes. */
  boolean accepts(String name, byte[] head);

  /**
   * Reads the file.
   *
   * @param contentHash SHA-256 of the bytes, in hexadecimal
   * @throws UnreadableDocumentException when nothing of it can be read
   */
  Document read(byte[] bytes, String name, String contentHash) throws UnreadableDocumentException;
}
