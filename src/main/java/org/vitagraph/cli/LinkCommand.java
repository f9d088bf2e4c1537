package org.vitagraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.vitagraph.link.Known;
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
      "ORCID, organizations to ROR, by the registers that registers add has read; no",
      "network. What two entries may be, or what contradicts itself, stays open: ask",
      "query links/undecided, and query links/why for the reasons. Takes the place of",
      "all links before; build does the same where registers are there."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:no store, or no registers", "3:failed, nothing changed"})
final class LinkCommand implements Callable<Integer> {
  @Mixin StoreOption store;

  @Mixin RegistersOption registers;

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
    try (Known known = Known.in(registers.open())) {
      if (known.isEmpty()) {
        throw CommandFailure.usage(
            registers.folder + ": no registers; add dumps with registers add");
      }
      Links links = new Links(known, jobs);
      try (Store opened = store.openToChange();
          Progress.Part part =
              Progress.to(spec.commandLine().getErr(), quiet).begin("Linking", 1)) {
        opened.link(links.linker().orElseThrow());
        part.step("");
      }
      if (!quiet) {
        links.tell(spec.commandLine().getOut());
      }
    }
    return 0;
  }
}
