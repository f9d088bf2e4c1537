package org.vitagraph.cli;

import java.nio.file.Path;
import org.vitagraph.register.Registers;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which registers a command works with. */
final class RegistersOption {
  @Option(
      names = "--registers",
      paramLabel = "DIR",
      description = "The folder of registers (default: ${DEFAULT-VALUE}).",
      defaultValue = "vitagraph-registers",
      scope = ScopeType.INHERIT)
  Path folder;

  Registers open() {
    return new Registers(folder);
  }
}
