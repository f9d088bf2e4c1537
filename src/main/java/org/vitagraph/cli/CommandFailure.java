package org.vitagraph.cli;

/** Ends a command with a message for its user and an exit code. */
final class CommandFailure extends RuntimeException {
  /** Done, with problems reported; the rest was kept. */
  static final int PROBLEMS = 1;

  /** Wrong usage or unreadable input. */
  static final int USAGE = 2;

  /** Failed, nothing changed. */
  static final int FAILED = 3;

  private final int exitCode;

  CommandFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** A failure that the user can mend: a wrong argument, an unreadable input. */
  static CommandFailure usage(String message) {
    return new CommandFailure(USAGE, message);
  }

  int exitCode() {
    return exitCode;
  }
}
