package org.vitagraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.vitagraph.resolve.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code vitagraph different}: two people, works or mentions are not one. */
@Command(
    name = "different",
    mixinStandardHelpOptions = true,
    description =
        "Says that two people, works or mentions are not one. Of an entity that is to be parted,"
            + " name two mentions. It is kept, stands above what the program finds, and takes the"
            + " place of a contrary word said before.")
final class DifferentCommand implements Callable<Integer> {
  @Mixin Correcting correcting;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    return correcting.run(Verdict.DIFFERENT, spec.commandLine().getOut());
  }
}
