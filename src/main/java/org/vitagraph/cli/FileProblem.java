package org.vitagraph.cli;

import org.vitagraph.document.Problem;

/** A problem, and the file that has it. */
record FileProblem(String file, Problem problem) {
  @Override
  public String toString() {
    String place = problem.place().isEmpty() ? "" : ", " + problem.place();
    return file + place + ": " + problem.message();
  }
}
