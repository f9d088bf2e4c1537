package org.vitagraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's front door: hands each command line to its command. */
@Command(
    name = "vitagraph",
    mixinStandardHelpOptions = true,
    description = "Turns what scholars write about themselves into a knowledge graph.")
public final class Vitagraph {
  private Vitagraph() {}

  /** Runs one command line and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Vitagraph()).execute(args));
  }
}
