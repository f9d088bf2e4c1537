package org.vitagraph.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.vitagraph.nlp.ReferenceLabeller;

/** The labeller with the model that comes with the program, loaded when first asked for. */
final class ProgramLabeller {
  static final ReferenceLabeller INSTANCE = load();

  private ProgramLabeller() {}

  private static ReferenceLabeller load() {
    try {
      return ReferenceLabeller.ofProgram();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's model cannot be read", e);
    }
  }
}
