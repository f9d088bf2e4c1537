package org.vitagraph.store;

/** A folder that cannot be used as a store; the message says why in words for its owner. */
public final class StoreUnavailableException extends RuntimeException {
  /** Says what is wrong, naming the folder. */
  public StoreUnavailableException(String message) {
    super(message);
  }

  /** The same, with what brought it to light. */
  public StoreUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
