package org.vitagraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.vitagraph.link.Known;
import org.vitagraph.store.Store;
import org.vitagraph.store.StoredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vitagraph forget}: takes a document out of the store, with all that only it supports. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    description = "Takes a document out of the store, with all that only it supports.")
final class ForgetCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DOCUMENT", description = "Its file name, IRI or hash.")
  String document;

  @Mixin StoreOption store;

  @Mixin RegistersOption registers;

  @Option(names = "-q", description = "Say nothing but what is wrong.")
  boolean quiet;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (Known known = Known.in(registers.open());
        Store opened = store.openToChange()) {
      Links links = new Links(known, Runtime.getRuntime().availableProcessors());
      List<StoredDocument> documents = opened.read(StoredDocument::all);
      StoredDocument gone = DocumentArgument.find(documents, document);
      opened.change(List.of(gone.graph()), List.of(), links.resolver(), links.linker());
      if (!quiet) {
        spec.commandLine()
            .getOut()
            .println("Forgot " + gone.fileName() + "; " + (documents.size() - 1) + " in the store");
      }
    }
    return 0;
  }
}
