package org.vitagraph.nlp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publication entry to label.
 *
 * @param text what it says; a line feed between lines, a tab between cells
 * @param styles spans of the text that look different
 * @param owner whose list it stands in, if that is known
 */
public record ReferenceText(String text, List<StyledSpan> styles, @Nullable String owner) {
  /** Copies the styles, and holds them to the text. */
  public ReferenceText {
    styles = List.copyOf(styles);
    for (StyledSpan styled : styles) {
      if (styled.span().end() > text.length()) {
        throw new IllegalArgumentException("beyond the text: " + styled + " of " + text);
      }
    }
  }

  /** A text of which nothing else is known. */
  public static ReferenceText of(String text) {
    return new ReferenceText(text, List.of(), null);
  }

  /** The same text with nothing looking different. */
  public ReferenceText plain() {
    return new ReferenceText(text, List.of(), owner);
  }

  /** The same text in the list of a person. */
  public ReferenceText withOwner(@Nullable String name) {
    return new ReferenceText(text, styles, name);
  }
}
