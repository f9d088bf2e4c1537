package org.vitagraph.audit;

import org.jspecify.annotations.Nullable;

/** A rule's file that is no rule; the message tells which, and what is wrong with it. */
public final class RuleException extends RuntimeException {
  RuleException(String what, @Nullable Exception cause) {
    super(cause == null ? what : what + ": " + firstLine(cause.getMessage()), cause);
  }

  private static String firstLine(@Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("");
  }
}
