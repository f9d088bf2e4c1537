package org.vitagraph.register;

import java.io.IOException;

/** A file is no dump that we know, or is damaged; the message names it and the place. */
public final class UnreadableDumpException extends IOException {
  UnreadableDumpException(String message) {
    super(message);
  }

  UnreadableDumpException(String message, Throwable cause) {
    super(message, cause);
  }
}
