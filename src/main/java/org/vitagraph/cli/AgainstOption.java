package org.vitagraph.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vitagraph.cli.OnlineOption.Network;
import org.vitagraph.register.Dblp;
import org.vitagraph.register.DblpRegister;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which register documents are compared with, and where it is. */
final class AgainstOption {
  @Option(
      names = "--against",
      paramLabel = "REGISTER",
      description =
          "Compare with this register in place of the rules: dblp, for owners that are linked"
              + " to it (vitagraph link).")
  @Nullable Name name;

  @Mixin RegistersOption registers;

  @Mixin OnlineOption online;

  /** The registers, as they are written on the command line. */
  enum Name {
    dblp
  }

  /** A register that is open. */
  record Opened(Dblp dblp, @Nullable Network network) implements Closeable {
    boolean isDry() {
      return network != null && network.isDry();
    }

    /** The exit code when nothing else went wrong. */
    int exitCode() {
      return network != null && network.problems() > 0 ? CommandFailure.PROBLEMS : 0;
    }

    @Override
    public void close() throws IOException {
      dblp.close();
    }
  }

  /** Opens the dump that is there, else the server; null when no register is named. */
  @Nullable Opened open(PrintWriter out, PrintWriter err) throws IOException {
    @Nullable Network network = online.open(out, err);
    if (name == null) {
      if (network != null) {
        throw CommandFailure.usage("--online is for --against");
      }
      return null;
    }
    Optional<DblpRegister> register = registers.open().dblp();
    if (register.isPresent()) {
      return new Opened(register.get(), network);
    }
    if (network == null) {
      throw CommandFailure.usage(
          registers.folder + ": no register of dblp; add its dump, or use --online");
    }
    return new Opened(network.registers().dblp(), network);
  }
}
