package org.vitagraph.cli;

import java.nio.file.Path;
import org.vitagraph.store.Store;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store (default: ${DEFAULT-VALUE}).",
      defaultValue = "vitagraph-store")
  Path folder;

  /** Opens the store, which has to be there. */
  Store open() {
    return Store.open(folder);
  }

  /** Opens the store, which has to be there, to change it. */
  Store openToChange() {
    Store store = open();
    store.beginChanges();
    return store;
  }
}
