package org.vitagraph.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.graph.Iris;
import org.vitagraph.resolve.Authorships;
import org.vitagraph.resolve.Corrections;
import org.vitagraph.resolve.OrganizationNames;
import org.vitagraph.resolve.QuadSource;
import org.vitagraph.resolve.Resolution;
import org.vitagraph.resolve.Scratch;
import org.vitagraph.store.Resolver;

/** The stage that follows the documents, as the store calls it. */
final class Resolving {
  private Resolving() {}

  /** What people have said, of mentions as the documents have them now. */
  static Corrections said(DatasetGraph documents, Iris iris) {
    return Corrections.in(documents, iris).attached(documents);
  }

  /** Resolves all documents of the store by what registers know of organizations and authors. */
  static Resolver with(OrganizationNames organizations, Authorships authors) {
    return (documents, iris, folder, out) ->
        with(said(documents, iris), organizations, authors).resolve(documents, iris, folder, out);
  }

  /** The same, when people say that. */
  static Resolver with(Corrections said, OrganizationNames organizations, Authorships authors) {
    return (documents, iris, folder, out) -> {
      Resolution.resolve(
          QuadSource.of(documents, iris),
          said.decisions(),
          organizations,
          authors,
          iris,
          filesIn(folder),
          out);
      said.write(out, iris);
    };
  }

  /** Room for files in between, in a folder. */
  static Scratch filesIn(Path folder) {
    return () -> open(folder);
  }

  private static FileChannel open(Path folder) throws IOException {
    return FileChannel.open(
        Files.createTempFile(folder, "resolve-", ".tmp"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }
}
