package org.vitagraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vitagraph.publish.SameAs;
import org.vitagraph.publish.Syntax;
import org.vitagraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vitagraph export same-as}: accepted links as {@code owl:sameAs}, when asked for. */
@Command(
    name = "same-as",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the accepted links to registers as owl:sameAs.",
      "Those to dblp, ORCID, ROR, DOIs and Wikidata, and nothing else; in formats that",
      "hold graphs, in the graph .../graph/same-as. Links that are not one to one are",
      "left out."
    })
final class SameAsCommand implements Callable<Integer> {
  @Mixin StoreOption store;

  @Option(
      names = "--format",
      description = "One of ${COMPLETION-CANDIDATES} (default: by the file's ending, or turtle).")
  ExportCommand.@Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to (default: standard output).")
  @Nullable Path file;

  @ParentCommand ExportCommand export;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Syntax syntax =
        format != null
            ? Syntax.valueOf(format.name().toUpperCase(Locale.ROOT))
            : file == null ? Syntax.TURTLE : Endings.syntax(file, Syntax.TURTLE);
    try (Store opened = store.open()) {
      SameAs written =
          opened.read(
              data -> {
                SameAs same = new SameAs(data, opened.iris());
                try {
                  Output.write(
                      file,
                      export.vitagraph.out(),
                      (out, folder) -> same.write(syntax, folder, out));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
                return same;
              });
      if (written.size() == 0) {
        spec.commandLine().getErr().println("no links in the store; vitagraph link finds them");
      }
      if (written.ambiguous() > 0) {
        spec.commandLine()
            .getErr()
            .println(written.ambiguous() + " links that are not one to one were left out");
      }
    }
    return 0;
  }
}
