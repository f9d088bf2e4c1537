package org.vitagraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.vitagraph.store.StoreUnavailableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The program's front door: hands each command line to its command. */
@Command(
    name = "vitagraph",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns what scholars write about themselves into a knowledge graph.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, with problems reported; the rest was kept",
      "2:wrong usage or unreadable input",
      "3:failed, nothing changed"
    },
    subcommands = {
      BuildCommand.class,
      ExtractCommand.class,
      QueryCommand.class,
      TablesCommand.class,
      ExportCommand.class,
      AuditCommand.class,
      ParseCommand.class,
      RegistersCommand.class,
      LinkCommand.class,
      EvaluateCommand.class,
      SameCommand.class,
      DifferentCommand.class,
      ForgetCommand.class,
      ServeCommand.class,
      TrainCommand.class
    })
public final class Vitagraph {
  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;

  /** The program between its streams: answers go to {@code out}, all else to {@code err}. */
  Vitagraph(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs one command line and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(new Vitagraph(System.in, System.out, System.err).run(args));
  }

  /** Runs one command line. */
  int run(String... args) {
    return new CommandLine(this)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(Vitagraph::fail)
        .execute(args.length == 0 ? new String[] {"--help"} : args);
  }

  /** Standard input. */
  InputStream in() {
    return in;
  }

  /** Standard output, for answers that are bytes. */
  OutputStream out() {
    return out;
  }

  private static int fail(Exception failure, CommandLine command, ParseResult arguments) {
    PrintWriter err = command.getErr();
    if (failure instanceof CommandFailure known) {
      err.println("vitagraph: " + known.getMessage());
      return known.exitCode();
    }
    if (failure instanceof StoreUnavailableException) {
      err.println("vitagraph: " + failure.getMessage());
      return CommandFailure.USAGE;
    }
    err.println("vitagraph: failed, nothing changed: " + inWords(failure));
    return CommandFailure.FAILED;
  }

  /** What a failure says to somebody who does not read stack traces. */
  static String inWords(Throwable failure) {
    if (failure instanceof UncheckedIOException && failure.getCause() != null) {
      return inWords(failure.getCause());
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (failure instanceof FileAlreadyExistsException present) {
      return present.getFile() + ": a file is in the way";
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file";
    }
    if (failure instanceof FileSystemException || failure instanceof IOException) {
      return String.valueOf(failure.getMessage());
    }
    return failure.getMessage() == null
        ? failure.getClass().getSimpleName()
        : failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }
}
