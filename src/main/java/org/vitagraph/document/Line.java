package org.vitagraph.document;

import java.util.List;
import org.vitagraph.text.AlignedText;

/**
 * One line as printed, without mark-up. A tab separates the cells of a table row or of columns set
 * side by side.
 *
 * @param text aligned to the document's text
 * @param marks spans of this line's text that the document sets apart, by start
 * @param indent distance from the left edge of the column: characters in text, about 1/2 em
 *     elsewhere
 * @param gap white space above, in line heights; 0 inside a paragraph, 1 after one blank line
 * @param size font size in relation to the document's body text, 1.0 where unknown
 * @param page 1-based; 0 in formats without pages
 */
public record Line(
    AlignedText text, List<Mark> marks, double indent, double gap, double size, int page) {
  /** Copies the marks. */
  public Line {
    marks = List.copyOf(marks);
  }

  /** A line of a format that knows no geometry. */
  public static Line of(AlignedText text, List<Mark> marks) {
    return new Line(text, marks, 0, 0, 1.0, 0);
  }
}
