package org.vitagraph.document;

import org.jspecify.annotations.Nullable;
import org.vitagraph.text.Span;

/**
 * A stretch of a line that the document sets apart.
 *
 * @param span characters of the line's text
 * @param target where a link leads; null on every other kind
 */
public record Mark(Kind kind, Span span, @Nullable String target) {
  /** The ways a document sets words apart. */
  public enum Kind {
    BOLD,
    ITALIC,
    UNDERLINE,
    SUPERSCRIPT,
    LINK,
    /** What kind of thing the entry is, said beside what it says: {@code Journal Article}. */
    LABEL
  }

  /** Holds a link to its target, and everything else to having none. */
  public Mark {
    if ((kind == Kind.LINK) != (target != null)) {
      throw new IllegalArgumentException("a target belongs to a link: " + kind + " " + target);
    }
  }
}
