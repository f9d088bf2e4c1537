package org.vitagraph.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.PublicationKind;
import org.vitagraph.text.Span;

/**
 * A publication as one entry prints it. Spans are of the entry's text.
 *
 * @param number its place among the document's publications, from 1
 * @param ownerUnnamed whether the owner is an author by the page's logic though the entry does not
 *     name them: {@code with Bo Chen and Cy Diaz}
 * @param truncated whether the list of authors ends in et al.
 */
public record PrintedPublication(
    int number,
    ClassedEntry entry,
    Field title,
    List<Author> authors,
    boolean truncated,
    boolean ownerUnnamed,
    PublicationKind kind,
    @Nullable Field venue,
    @Nullable Field acronym,
    @Nullable Field date,
    @Nullable Field status,
    @Nullable Field volume,
    @Nullable Field issue,
    @Nullable Field pages,
    @Nullable Field doi,
    @Nullable Field arxiv,
    List<Field> urls,
    List<Field> awards,
    @Nullable AcceptanceCounts acceptance) {
  /** Copies the lists. */
  public PrintedPublication {
    authors = List.copyOf(authors);
    urls = List.copyOf(urls);
    awards = List.copyOf(awards);
  }

  /**
   * A value and where it stands.
   *
   * @param confidence from 0 to 1
   */
  public record Field(String value, Span span, double confidence) {}

  /**
   * One name of the list.
   *
   * @param owner whether it is the document's owner
   */
  public record Author(String name, Span span, boolean equal, boolean owner, double confidence) {}
}
