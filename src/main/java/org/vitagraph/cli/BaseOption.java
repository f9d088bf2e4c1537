package org.vitagraph.cli;

import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Iris;
import picocli.CommandLine.Option;

/** Which IRIs are given to what is found. */
final class BaseOption {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "Base of all IRIs (default: that of the store, or https://w3id.org/vitagraph/id/).")
  @Nullable String base;

  boolean isGiven() {
    return base != null;
  }

  /** Fails where something else than the base of IRIs was given. */
  void check() {
    if (base != null && !base.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+/")) {
      throw CommandFailure.usage(
          "--base "
              + base
              + ": an IRI that ends in a slash is needed, such as "
              + Iris.DEFAULT.base());
    }
  }

  Iris iris() {
    return base == null ? Iris.DEFAULT : new Iris(base);
  }
}
