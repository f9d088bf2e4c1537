package org.vitagraph.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** The option that leaves out what is not sure enough, and says how much that was. */
final class MinConfidence {
  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Leave out what is less sure than this, from 0 to 1 (default: nothing).")
  private double least;

  /** Checks the number. */
  void check() {
    if (!(least >= 0 && least <= 1)) {
      throw CommandFailure.usage("--min-confidence " + least + ": a number from 0 to 1 is needed");
    }
  }

  /** The least confidence. */
  double value() {
    return least;
  }

  /** Says how much was left out, where anything was to be. */
  void tell(long leftOut, String what, PrintWriter err) {
    if (least > 0) {
      err.println(leftOut + " " + what + " less sure than " + least + " were left out");
    }
  }
}
