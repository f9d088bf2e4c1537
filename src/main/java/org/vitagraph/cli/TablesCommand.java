package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.graph.Iris;
import org.vitagraph.publish.PatchedDataset;
import org.vitagraph.publish.QueryLibrary;
import org.vitagraph.publish.SureStatements;
import org.vitagraph.publish.Tables;
import org.vitagraph.resolve.SurePersons;
import org.vitagraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vitagraph tables}: the store as CSV files. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    description = "Writes the store as CSV files, one a table.")
final class TablesCommand implements Callable<Integer> {
  @Mixin StoreOption store;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to (default: ${DEFAULT-VALUE}).",
      defaultValue = "tables")
  Path folder;

  @Option(names = "--with-contacts", description = "E-mail addresses, too.")
  boolean withContacts;

  @Mixin MinConfidence least;

  @Option(names = "-q", description = "Say nothing but what is wrong.")
  boolean quiet;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    least.check();
    Tables tables = new Tables(QueryLibrary.load(), withContacts);
    try (Store opened = store.open()) {
      SortedMap<Path, Long> written =
          opened.read(
              data -> {
                try {
                  SureStatements sure = SureStatements.of(data, least.value());
                  least.tell(sure.leftOut(), "statements", spec.commandLine().getErr());
                  return tables.write(persons(sure.data(), opened.iris()), folder);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      if (!quiet) {
        written.forEach((file, rows) -> spec.commandLine().getOut().println(file + "  " + rows));
      }
    }
    return 0;
  }

  /** The data with the persons of which all is sure enough, cut where it is not. */
  private DatasetGraph persons(DatasetGraph data, Iris iris) {
    if (least.value() == 0) {
      return data;
    }
    SurePersons sure = SurePersons.of(data, iris, least.value());
    PrintWriter err = spec.commandLine().getErr();
    err.println(sure.cut().size() + " people were cut where it is less sure that they are one");
    return PatchedDataset.of(data, sure.cut(), sure.parts());
  }
}
