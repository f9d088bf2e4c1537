package org.vitagraph.document;

import java.util.List;

/**
 * A file as read: its text, and blocks over it with what the layout says.
 *
 * @param name the file's name, without folders
 * @param mediaType such as {@code application/pdf}
 * @param contentHash SHA-256 of the file's bytes, in hexadecimal
 * @param text the text as read, which every offset refers to: of text formats the decoded file, of
 *     others the text that the reader took out
 */
public record Document(
    String name,
    String mediaType,
    String contentHash,
    String text,
    List<Block> blocks,
    List<Problem> problems) {
  /** Copies the lists. */
  public Document {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }
}
