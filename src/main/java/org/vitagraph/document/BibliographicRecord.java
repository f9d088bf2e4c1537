package org.vitagraph.document;

import java.util.List;
import org.vitagraph.text.Span;

/**
 * One entry of a file of structured records, in plain text without mark-up. What the entry does not
 * say is empty.
 *
 * @param key by which its own file knows it
 * @param type in the words of its own format: {@code inproceedings}, {@code article-journal}
 * @param truncated whether the list of authors ends in others
 * @param container the journal, the proceedings, the book, the school or institution it appeared at
 * @param containerShort the container's short form, where the entry gives one beside the long
 * @param month a name or a number; the day likewise
 * @param pmid as the entry gives it, as is the ISBN; an ISSN may stand in its place
 * @param arxiv the identifier as the entry gives it
 * @param status whatever it says of not being out yet
 * @param span of the entry in the file's text
 * @param quote the entry as it stands there
 * @param line on which it starts, from 1
 */
public record BibliographicRecord(
    String key,
    String type,
    String title,
    List<RecordName> authors,
    boolean truncated,
    List<RecordName> editors,
    String container,
    String containerShort,
    String year,
    String month,
    String day,
    String volume,
    String issue,
    String pages,
    String publisher,
    String doi,
    String pmid,
    String isbn,
    String url,
    String arxiv,
    String note,
    String status,
    Span span,
    String quote,
    int line) {
  /** Copies the lists. */
  public BibliographicRecord {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
  }
}
