package org.vitagraph.online;

import java.io.IOException;
import java.net.URI;

/** Nothing that can be used came back; the message names the address. */
public final class NoAnswerException extends IOException {
  private static final long serialVersionUID = 1;

  /** Why nothing came back. */
  enum Why {
    /** The server failed, refused, or sent what cannot be read. */
    FAILED,
    /** The host has failed so often that it is not asked any more. */
    LEFT_ALONE,
    /** This is a dry run, in which nobody is asked. */
    DRY_RUN
  }

  private final Why why;
  private final String reason;

  NoAnswerException(URI url, Why why, String reason) {
    super(url + ": " + reason);
    this.why = why;
    this.reason = reason;
  }

  /** The message without the address. */
  public String reason() {
    return reason;
  }

  Why why() {
    return why;
  }
}
