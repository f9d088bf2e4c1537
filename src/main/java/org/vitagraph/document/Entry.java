package org.vitagraph.document;

import java.util.List;
import org.vitagraph.text.AlignedText;

/**
 * One item of a section: a paper, a degree, a post, a paragraph of prose.
 *
 * @param marker the number or letters that the list counts it by, as printed: {@code [C12]}, {@code
 *     3.}; empty when there is none
 * @param text what it says, without the marker; a line feed between lines, a tab between cells
 * @param marks spans of {@code text} that the document sets apart, by start
 * @param page of its first line, from 1; 0 in formats without pages
 * @param level depth of nesting from 0; an entry belongs to the nearest one above it that is less
 *     deep
 */
public record Entry(String marker, AlignedText text, List<Mark> marks, int page, int level) {
  /** Copies the marks. */
  public Entry {
    marks = List.copyOf(marks);
  }
}
