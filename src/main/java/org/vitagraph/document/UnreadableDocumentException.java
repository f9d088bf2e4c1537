package org.vitagraph.document;

import java.io.IOException;

/** A file of which nothing can be read; the message says why in words for its owner. */
public final class UnreadableDocumentException extends IOException {
  /** Says what is wrong with the file; the file is named by whoever reports it. */
  public UnreadableDocumentException(String message) {
    super(message);
  }

  /** The same, with what brought it to light. */
  public UnreadableDocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
