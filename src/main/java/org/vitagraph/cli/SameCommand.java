package org.vitagraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.vitagraph.resolve.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code vitagraph same}: two people, works or mentions are one, whatever the program thinks. */
@Command(
    name = "same",
    mixinStandardHelpOptions = true,
    description =
        "Says that two people, works or mentions are one. It is kept, stands above what the program"
            + " finds, and takes the place of a contrary word said before.")
final class SameCommand implements Callable<Integer> {
  @Mixin Correcting correcting;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    return correcting.run(Verdict.SAME, spec.commandLine().getOut());
  }
}
