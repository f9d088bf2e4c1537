package org.vitagraph.link;

/**
 * What a link was found in.
 *
 * @param register {@code dblp}, {@code orcid}, {@code ror}; {@code document} for what a document
 *     states itself
 * @param date the day that the register is of, {@code 2024-04-11} or {@code 2024-10}; else empty
 */
record Source(String register, String date) {
  /** The documents themselves. */
  static final Source DOCUMENT = new Source("document", "");
}
