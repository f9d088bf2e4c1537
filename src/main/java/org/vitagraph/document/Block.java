package org.vitagraph.document;

import java.util.List;

/**
 * A unit that the format itself delimits, in reading order: a paragraph, a list item, a table row,
 * a heading. Formats that delimit little give long paragraphs; sections and entries are found
 * later, from the lines.
 *
 * @param level of a heading 1 to 6, of a list's item its depth from 1; 0 elsewhere
 */
public record Block(Kind kind, int level, List<Line> lines) {
  /** What the format says a block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    ROW
  }

  /** Copies the lines; a block has at least one. */
  public Block {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a block without lines");
    }
  }
}
