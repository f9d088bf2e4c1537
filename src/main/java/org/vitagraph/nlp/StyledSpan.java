package org.vitagraph.nlp;

import org.vitagraph.text.Span;

/** A run of characters that the document sets apart by its looks. */
public record StyledSpan(Style style, Span span) {
  /** The looks that tell something of a field. */
  public enum Style {
    BOLD,
    ITALIC,
    UNDERLINE,
    LINK
  }
}
