package org.vitagraph.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Iris;
import org.vitagraph.resolve.Authorships;
import org.vitagraph.resolve.Corrections;
import org.vitagraph.resolve.Keeping;
import org.vitagraph.resolve.OrganizationNames;
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
    return (data, iris, change, out) ->
        with(said(data, iris), organizations, authors).resolve(data, iris, change, out);
  }

  /** The same, when people say that. */
  static Resolver with(Corrections said, OrganizationNames organizations, Authorships authors) {
    return (data, iris, change, out) -> {
      Resolution resolution =
          new Resolution(
              said.decisions(), organizations, authors, iris, filesIn(change.folder()), out);
      Optional<Set<Node>> resolved =
          resolution.goOn(data, change.documents(), keeping(change.earlier(), change.later()));
      Set<Node> subjects = new HashSet<>(resolved.orElse(Set.of()));
      subjects.addAll(Corrections.subjects(data, iris));
      said.write(noting(subjects, out), iris);
      return resolved.map(some -> subjects);
    };
  }

  private static StreamRDF noting(Set<Node> subjects, StreamRDF out) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        subjects.add(quad.getSubject());
        out.quad(quad);
      }
    };
  }

  private static Keeping keeping(Path earlier, Path later) {
    return new Keeping() {
      @Override
      public Optional<FileChannel> earlier(String name) throws IOException {
        Path file = earlier.resolve(name);
        return Files.exists(file)
            ? Optional.of(FileChannel.open(file, StandardOpenOption.READ))
            : Optional.empty();
      }

      @Override
      public Optional<FileChannel> later(String name) throws IOException {
        OpenOption[] options = {
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE
        };
        return Optional.of(FileChannel.open(later.resolve(name), options));
      }
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
