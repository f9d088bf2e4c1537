package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.vitagraph.register.RegisterEntry;
import org.vitagraph.register.UnreadableDumpException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vitagraph registers}: what outside registers are there; reads dumps of them. */
@Command(
    name = "registers",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the registers that are there to link to: dblp, ORCID, ROR.",
      "Their dumps are read once, by registers add; linking needs no network then."
    })
final class RegistersCommand implements Callable<Integer> {
  private static final long MEGABYTE = 1 << 20;

  @Mixin RegistersOption registers;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<RegisterEntry> entries = registers.open().entries();
    if (entries.isEmpty()) {
      out.println("No registers in " + registers.folder + "; add dumps with registers add FILE...");
    }
    entries.forEach(entry -> tell(entry, out));
    return 0;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = {
        "Reads dumps of registers into an index on disk. A dump replaces the one",
        "of its kind; when one cannot be read, nothing changes. Forms, each as it",
        "is or gzipped:",
        "  dblp   dblp.xml (dblp.dtd beside it is used), dblp.nt, dblp.ttl",
        "  ORCID  the archive of record summaries: .tar.gz of XML",
        "  ROR    the .zip of a release, or .json"
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:done",
        "1:done, but records of the dump were left out",
        "2:not a dump, or a damaged one; nothing changed"
      })
  int add(
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dumps.") List<Path> files,
      @Option(names = "-q", description = "Say nothing but what is wrong.") boolean quiet)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    for (Path file : files) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw CommandFailure.usage(file + ": no such file, or it cannot be read");
      }
    }
    List<RegisterEntry> added;
    List<Progress.Part> parts = new ArrayList<>();
    try {
      Progress progress = Progress.to(err, quiet);
      added =
          registers
              .open()
              .add(files, LocalDate.now(ZoneOffset.UTC), dump -> begin(progress, dump, parts));
    } catch (UnreadableDumpException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    } finally {
      parts.forEach(Progress.Part::close);
    }
    for (RegisterEntry entry : added) {
      if (!quiet) {
        tell(entry, spec.commandLine().getOut());
      }
      entry.examples().forEach(why -> err.println(entry.file() + ": " + why));
    }
    return added.stream().anyMatch(entry -> entry.leftOut() > 0) ? CommandFailure.PROBLEMS : 0;
  }

  /** A step of the progress is a megabyte of the file. */
  private static LongConsumer begin(Progress progress, Path dump, List<Progress.Part> parts) {
    parts.forEach(Progress.Part::close);
    Progress.Part part = progress.begin("read " + dump.getFileName(), megabytes(dump));
    parts.add(part);
    AtomicLong read = new AtomicLong();
    return bytes -> {
      long before = read.getAndAdd(bytes);
      for (long i = before / MEGABYTE; i < (before + bytes) / MEGABYTE; i++) {
        part.step("MB");
      }
    };
  }

  private static long megabytes(Path dump) {
    try {
      return Math.max(1, Files.size(dump) / MEGABYTE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tell(RegisterEntry entry, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-5s  %s of %s, added %s%n",
        entry.kind().id(),
        entry.file(),
        entry.date(),
        entry.added());
    entry.records().forEach((kind, count) -> count(out, count, kind));
    entry.remarks().forEach((kind, count) -> count(out, count, kind));
    if (entry.leftOut() > 0) {
      count(out, entry.leftOut(), "left out");
    }
  }

  private static void count(PrintWriter out, long count, String what) {
    out.printf(Locale.ROOT, "       %,d %s%n", count, what);
  }
}
