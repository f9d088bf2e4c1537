package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.apache.jena.riot.system.StreamRDFLib;
import org.jspecify.annotations.Nullable;
import org.vitagraph.cli.OnlineOption.Network;
import org.vitagraph.link.Known;
import org.vitagraph.link.Linking;
import org.vitagraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vitagraph link}: finds people, works and organizations of the store in the registers. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description = {
      "Links works to records of dblp, DOIs, arXiv and Wikidata, people to dblp and",
      "ORCID, organizations to ROR, by the registers that registers add has read; with",
      "--online also by the servers of those that were not read, and by Crossref. What",
      "two entries may be, or what contradicts itself, stays open: ask query",
      "links/undecided, and query links/why for the reasons. Takes the place of all",
      "links before; build does the same where registers are there."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but some requests had no answer",
      "2:no store, or no registers",
      "3:failed, nothing changed"
    })
final class LinkCommand implements Callable<Integer> {
  @Mixin StoreOption store;

  @Mixin RegistersOption registers;

  @Mixin OnlineOption online;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads that ask the registers (default: one a processor).")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "-q", description = "Say nothing but what is wrong.")
  boolean quiet;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    new Workers(jobs);
    PrintWriter err = spec.commandLine().getErr();
    @Nullable Network network = online.open(spec.commandLine().getOut(), err);
    try (Known known =
        network == null ? Known.in(registers.open()) : network.known(registers.open())) {
      if (known.isEmpty()) {
        throw CommandFailure.usage(
            registers.folder + ": no registers; add dumps with registers add, or use --online");
      }
      if (network != null && network.isDry()) {
        dryRun(known);
        return 0;
      }
      Links links = new Links(known, jobs);
      try (Store opened = store.openToChange();
          Progress.Part part = Progress.to(err, quiet).begin("Linking", 1)) {
        opened.link(links.linker().orElseThrow());
        part.step("");
      }
      if (!quiet) {
        links.tell(spec.commandLine().getOut());
      }
    }
    return network != null && network.problems() > 0 ? CommandFailure.PROBLEMS : 0;
  }

  /** Looks everything up and keeps nothing. */
  private void dryRun(Known known) {
    try (Store opened = store.open()) {
      opened.read(
          data -> {
            try {
              return Linking.link(data, opened.iris(), known, 1, StreamRDFLib.sinkNull());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
