package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.vitagraph.publish.Export;
import org.vitagraph.publish.SureStatements;
import org.vitagraph.publish.Syntax;
import org.vitagraph.store.Store;
import org.vitagraph.store.StoredDocument;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vitagraph export}: the graph, or what concerns one person or document, as a file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the graph, or a part of it, as a file for other programs. What is not the",
      "graph itself has a command of its own below."
    },
    subcommands = {SameAsCommand.class, OrcidGapCommand.class})
final class ExportCommand implements Callable<Integer> {
  @Mixin StoreOption store;

  @Option(
      names = "--format",
      description = "One of ${COMPLETION-CANDIDATES} (default: by the file's ending, or turtle).")
  @Nullable Format format;

  @ArgGroup @Nullable Part part;

  @Option(names = "--with-contacts", description = "E-mail addresses and full texts, too.")
  boolean withContacts;

  @Mixin MinConfidence least;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to (default: standard output).")
  @Nullable Path file;

  @ParentCommand Vitagraph vitagraph;

  @Spec CommandSpec spec;

  /** The syntaxes, as they are written on the command line. */
  enum Format {
    turtle,
    trig,
    nt,
    nq,
    jsonld,
    rdfxml
  }

  /** What to write when it is not all. */
  static final class Part {
    @Option(names = "--person", description = "Only what concerns a person: a name or an IRI.")
    @Nullable String person;

    @Option(
        names = "--document",
        description = "Only what a document states: a file name, IRI or hash.")
    @Nullable String document;
  }

  @Override
  public Integer call() throws IOException {
    least.check();
    Syntax syntax = syntax();
    try (Store opened = store.open()) {
      Export export =
          opened.read(
              data -> {
                SureStatements sure = SureStatements.of(data, least.value());
                Export made = new Export(sure.data(), withContacts);
                try {
                  Output.write(
                      file,
                      vitagraph.out(),
                      prepare(made, sure.data(), opened.iris().base(), syntax));
                  least.tell(sure.leftOut(), "statements", spec.commandLine().getErr());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
                return made;
              });
      tell(export, syntax);
    }
    return 0;
  }

  /** Finds what is to be written before the first byte is. */
  private Output.Writer prepare(Export export, DatasetGraph data, String base, Syntax syntax) {
    if (part != null && part.person != null) {
      Node person = PersonArgument.find(data, part.person, base);
      return (out, folder) -> export.person(person, syntax, folder, out);
    }
    if (part != null && part.document != null) {
      StoredDocument document = DocumentArgument.find(StoredDocument.all(data), part.document);
      return (out, folder) -> export.document(document.graph(), syntax, folder, out);
    }
    return (out, folder) -> export.whole(syntax, folder, out);
  }

  private Syntax syntax() {
    if (format != null) {
      return Syntax.valueOf(format.name().toUpperCase(Locale.ROOT));
    }
    return file == null ? Syntax.TURTLE : Endings.syntax(file, Syntax.TURTLE);
  }

  private void tell(Export export, Syntax syntax) {
    PrintWriter err = spec.commandLine().getErr();
    if (export.graphsLeftOut() > 0) {
      err.println(
          syntax.name().toLowerCase(Locale.ROOT)
              + " holds one graph: the resolved picture was written; the "
              + export.graphsLeftOut()
              + " named graphs (what each document states, and why) need trig, nq or jsonld");
    }
    if (export.withheld() > 0) {
      err.println(
          export.withheld()
              + " statements with e-mail addresses or full texts were left out; --with-contacts"
              + " keeps them");
    }
  }
}
