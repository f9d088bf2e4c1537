package org.vitagraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.jspecify.annotations.Nullable;
import org.vitagraph.cli.BuildReport.FileProblem;
import org.vitagraph.cli.Versions.Content;
import org.vitagraph.cli.Versions.Hashed;
import org.vitagraph.document.Problem;
import org.vitagraph.document.UnreadableDocumentException;
import org.vitagraph.extract.Extraction;
import org.vitagraph.graph.Iris;
import org.vitagraph.store.Resolver;
import org.vitagraph.store.Store;
import org.vitagraph.store.Store.StagedDocument;
import org.vitagraph.store.StoredDocument;

/**
 * The main job: files in, store changed. Files are looked at and read by several threads at once,
 * each into a file of statements of its own; then one transaction takes them in, in the order of
 * their names. Nothing is kept in memory but names, hashes and problems.
 */
final class Build {
  /** The stage that follows the documents. */
  static final Resolver RESOLUTION = (documents, iris, out) -> {};

  private final Store store;
  private final Resolver resolver;
  private final Workers workers;
  private final Progress progress;
  private final boolean reread;

  private final List<String> notes = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();
  private int unreadable;

  /**
   * A build into the store.
   *
   * @param reread whether files that the store knows are read again
   */
  Build(Store store, Resolver resolver, Workers workers, Progress progress, boolean reread) {
    this.store = store;
    this.resolver = resolver;
    this.workers = workers;
    this.progress = progress;
    this.reread = reread;
  }

  /** A content that was read, or why it was not. */
  private record Reading(
      Content content, Path statements, List<Problem> problems, @Nullable String unreadable) {}

  /** Reads the files and changes the store. */
  BuildReport run(Inputs inputs) throws IOException {
    inputs.unreadable().forEach(this::unreadable);
    Versions versions = new Versions(store.read(StoredDocument::all), lookAt(inputs.files()));
    List<Content> wanted = new ArrayList<>();
    for (Content content : versions.contents()) {
      notes.addAll(content.notes());
      if (reread || !versions.isStored(content)) {
        wanted.add(content);
      }
    }
    List<Content> read = new ArrayList<>();
    List<StagedDocument> fresh = new ArrayList<>();
    for (Reading reading : read(wanted)) {
      String file = reading.content().input().shown();
      if (reading.unreadable() != null) {
        unreadable(file, reading.unreadable());
      } else {
        Node graph = store.iris().document(reading.content().contentHash());
        fresh.add(new StagedDocument(graph, reading.statements()));
        read.add(reading.content());
        reading.problems().forEach(problem -> problems.add(new FileProblem(file, problem)));
      }
    }
    Versions.Changes changes = versions.changes(read);
    notes.addAll(changes.notes());
    if (!fresh.isEmpty() || !changes.gone().isEmpty()) {
      try (Progress.Part part = progress.begin("Resolving and loading", 1)) {
        store.change(changes.gone(), fresh, resolver);
        part.step("");
      }
    }
    return new BuildReport(
        changes.added(),
        changes.changed(),
        versions.contents().size() - wanted.size(),
        changes.removed(),
        notes,
        problems,
        unreadable);
  }

  /** Hashes the files that there is a reader for. */
  private List<Hashed> lookAt(List<Input> files) {
    List<Hashed> found = new ArrayList<>();
    Map<String, Integer> skipped = new TreeMap<>();
    for (Looked looked : workers.map(files, file -> 0, Build::look)) {
      if (looked.contentHash() != null) {
        found.add(new Hashed(looked.input(), looked.contentHash()));
      } else if (looked.unreadable() == null && !looked.input().named()) {
        skipped.merge(ending(looked.input().name()), 1, Integer::sum);
      } else {
        unreadable(
            looked.input().shown(),
            looked.unreadable() == null ? "no reader for this kind of file" : looked.unreadable());
      }
    }
    skipped.forEach((ending, n) -> notes.add(n + " skipped, no reader for this kind: " + ending));
    return found;
  }

  /** What a look at a file told: its hash, or why it cannot be read, or that nobody reads it. */
  private record Looked(Input input, @Nullable String contentHash, @Nullable String unreadable) {}

  private static Looked look(Input input) {
    try {
      byte[] head = Extraction.head(input.bytes());
      boolean accepted = Extraction.accepts(input.name(), head);
      return new Looked(input, accepted ? Extraction.contentHash(input.bytes()) : null, null);
    } catch (IOException e) {
      return new Looked(input, null, Vitagraph.inWords(e));
    }
  }

  private List<Reading> read(List<Content> wanted) {
    try (Progress.Part part = progress.begin("Reading", wanted.size())) {
      return workers.map(
          wanted,
          content -> content.input().path().toFile().length(),
          content -> {
            Reading reading = read(content);
            part.step(content.input().shown());
            return reading;
          });
    }
  }

  private Reading read(Content content) {
    Path statements = store.staging().resolve(content.contentHash() + ".nq");
    try {
      Extraction.Outcome outcome = write(content.input(), content.name(), store.iris(), statements);
      return outcome.contentHash().equals(content.contentHash())
          ? new Reading(content, statements, outcome.problems(), null)
          : new Reading(
              content, statements, List.of(), "changed while it was read; build again for it");
    } catch (IOException | RuntimeException e) {
      return new Reading(content, statements, List.of(), whyUnreadable(e));
    }
  }

  /** One document that a reader stumbles over must not keep out the others. */
  static String whyUnreadable(Exception e) {
    return e instanceof UnreadableDocumentException
        ? String.valueOf(e.getMessage())
        : "cannot be read: " + Vitagraph.inWords(e);
  }

  private static Extraction.Outcome write(Input input, String name, Iris iris, Path statements)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(statements))) {
      StreamRDF sink = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
      sink.start();
      Extraction.Outcome outcome = Extraction.extract(input.bytes(), name, iris, sink);
      sink.finish();
      return outcome;
    }
  }

  private void unreadable(String file, String why) {
    unreadable++;
    problems.add(new FileProblem(file, new Problem("", why)));
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
