package org.vitagraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.vitagraph.publish.Syntax;

/** What a file's name says about its syntax. */
final class Endings {
  private static final Map<String, Syntax> ENDINGS =
      Map.of(
          "ttl", Syntax.TURTLE,
          "trig", Syntax.TRIG,
          "nt", Syntax.NT,
          "nq", Syntax.NQ,
          "jsonld", Syntax.JSONLD,
          "rdf", Syntax.RDFXML);

  private Endings() {}

  /** The syntax by the file's ending. */
  static Syntax syntax(Path file, Syntax otherwise) {
    String name = file.toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.getOrDefault(ending, otherwise);
  }
}
