package org.vitagraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One run of the program.
 *
 * @param exitCode that it ended with
 * @param out what it answered
 * @param err what else it said
 */
record Program(int exitCode, String out, String err) {
  /** Runs a command line; arguments that are not text become text. */
  static Program run(Object... arguments) {
    return runOn("", arguments);
  }

  /** The same, with something on standard input. */
  static Program runOn(String input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        new Vitagraph(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err)
            .run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new Program(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "exit code " + exitCode + "\n" + out + "\n" + err;
  }
}
