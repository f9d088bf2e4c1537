package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vitagraph.cli.OnlineOption.Network;
import org.vitagraph.link.Known;
import org.vitagraph.store.Census;
import org.vitagraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vitagraph build}: documents in, store changed, and a word on what was found. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Reads documents into a store. Run again, it replaces what changed and keeps the rest.",
      "Where registers are there, people, works and organizations are linked to them."
    })
final class BuildCommand implements Callable<Integer> {
  private static final int SHOWN_PROBLEMS = 200;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "Files, folders (read with all folders in them), - for standard input;",
        "with --online also http and https addresses, known by their last part.",
        Inputs.FORMATS
      })
  List<String> arguments;

  @Mixin StoreOption store;

  @Option(names = "--name", description = "The file name of what stands on standard input.")
  @Nullable String name;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Documents read at once (default: one a processor).")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin RegistersOption registers;

  @Mixin BaseOption base;

  @Mixin OnlineOption online;

  @Option(names = "--reread", description = "Read unchanged files again, too.")
  boolean reread;

  @Option(names = "-q", description = "Say nothing but what is wrong.")
  boolean quiet;

  @ParentCommand Vitagraph vitagraph;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Workers workers = new Workers(jobs);
    base.check();
    PrintWriter err = spec.commandLine().getErr();
    @Nullable Network network = online.open(spec.commandLine().getOut(), err);
    WebInputs web = new WebInputs(arguments, network);
    Path folder = Files.createTempDirectory("vitagraph-");
    try {
      Inputs inputs =
          Inputs.find(web.others(), name, vitagraph.in(), folder.resolve("standard-input"));
      if (network != null) {
        inputs = inputs.and(web.fetch(network, folder, Progress.to(err, quiet)));
        if (network.isDry()) {
          return 0;
        }
      }
      if (inputs.files().isEmpty() && inputs.unreadable().isEmpty()) {
        throw CommandFailure.usage("no files in " + String.join(", ", arguments));
      }
      try (Known known = known();
          Store opened = open()) {
        Progress progress = Progress.to(err, quiet);
        Links links = new Links(known, jobs);
        BuildReport report =
            new Build(opened, links.resolver(), links.linker(), workers, progress, reread)
                .run(inputs);
        return tell(report, opened, links);
      }
    } finally {
      Folders.delete(folder);
    }
  }

  /** The registers that are there; a folder that was named has to be. */
  private Known known() throws IOException {
    Known known = Known.in(registers.open());
    if (known.isEmpty() && spec.commandLine().getParseResult().hasMatchedOption("--registers")) {
      throw CommandFailure.usage(registers.folder + ": no registers; add dumps with registers add");
    }
    return known;
  }

  private Store open() {
    return base.isGiven()
        ? Store.openOrBegin(store.folder, base.iris())
        : Store.openOrBegin(store.folder);
  }

  private int tell(BuildReport report, Store opened, Links links) {
    PrintWriter err = spec.commandLine().getErr();
    report.problems().stream().limit(SHOWN_PROBLEMS).forEach(err::println);
    if (report.problems().size() > SHOWN_PROBLEMS) {
      err.println("and " + (report.problems().size() - SHOWN_PROBLEMS) + " problems more");
    }
    int read = report.added().size() + report.changed().size() + report.unchanged();
    if (read == 0) {
      throw CommandFailure.usage("no readable file in " + String.join(", ", arguments));
    }
    if (!quiet) {
      print(report, opened.read(Census::of));
      links.tell(spec.commandLine().getOut());
    }
    return report.problems().isEmpty() ? 0 : CommandFailure.PROBLEMS;
  }

  private void print(BuildReport report, Census census) {
    PrintWriter out = spec.commandLine().getOut();
    report.notes().forEach(note -> out.println("Note: " + note));
    report.changed().forEach(changed -> out.println("Changed: " + changed));
    report.removed().forEach(removed -> out.println("Removed: " + removed));
    line(
        out,
        "Documents",
        report.added().size()
            + " new, "
            + report.changed().size()
            + " changed, "
            + report.unchanged()
            + " unchanged, "
            + report.removed().size()
            + " removed, "
            + report.unreadable()
            + " unreadable; "
            + census.documents()
            + " in the store");
    line(out, "Publications", census.works() + " in " + census.publications() + " mentions");
    line(out, "People", String.valueOf(census.people()));
    line(out, "Organizations", String.valueOf(census.organizations()));
    line(out, "Awards", String.valueOf(census.awards()));
    line(out, "Problems", String.valueOf(report.problems().size()));
  }

  private static void line(PrintWriter out, String what, String value) {
    out.println(what + " ".repeat(Math.max(1, 15 - what.length())) + value);
  }
}
