package org.vitagraph.register;

import java.io.Closeable;

/** A register that can be asked: a dump that was read, or one that answers online. */
public interface Register extends Closeable {
  /**
   * What the record was read from.
   *
   * @param iri the record's address, as it was given with an answer
   */
  RegisterSource source(String iri);
}
