package org.vitagraph.document;

import java.util.List;
import org.vitagraph.text.Span;

/**
 * The person whose records a file holds.
 *
 * @param id by which its own file knows the person, as the names of the records do
 * @param name as it is spoken
 * @param otherNames other forms of it
 * @param addresses of pages of the person, entries in registers among them
 * @param span of what the file says of the person, in its text
 * @param quote that text
 */
public record RecordOwner(
    String id,
    String name,
    List<String> otherNames,
    List<String> addresses,
    Span span,
    String quote) {
  /** Copies the lists. */
  public RecordOwner {
    otherNames = List.copyOf(otherNames);
    addresses = List.copyOf(addresses);
  }
}
