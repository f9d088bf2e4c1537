package org.vitagraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.cli.Intake.Taken;
import org.vitagraph.cli.Versions.Content;
import org.vitagraph.store.Linker;
import org.vitagraph.store.Resolver;
import org.vitagraph.store.Store;
import org.vitagraph.store.Store.StagedDocument;
import org.vitagraph.store.StoredDocument;

/**
 * The main job: files in, store changed. Each file that the store does not hold becomes a file of
 * statements; then one transaction takes these in, in the order of their names, and computes what
 * follows from them. Nothing is kept in memory but names, hashes and problems.
 */
final class Build {
  private final Store store;
  private final Resolver resolver;
  private final Optional<Linker> linker;
  private final Workers workers;
  private final Progress progress;
  private final boolean reread;

  /**
   * A build into the store.
   *
   * @param linker links the new picture to registers, where there are any
   * @param reread whether files that the store knows are read again
   */
  Build(
      Store store,
      Resolver resolver,
      Optional<Linker> linker,
      Workers workers,
      Progress progress,
      boolean reread) {
    this.store = store;
    this.resolver = resolver;
    this.linker = linker;
    this.workers = workers;
    this.progress = progress;
    this.reread = reread;
  }

  /** Reads the files and changes the store. */
  BuildReport run(Inputs inputs) throws IOException {
    Intake intake = new Intake(workers, progress, store.iris(), store.staging());
    Versions versions = new Versions(store.read(StoredDocument::all), intake.lookAt(inputs));
    List<String> notes = new ArrayList<>();
    List<Content> wanted = new ArrayList<>();
    for (Content content : versions.contents()) {
      notes.addAll(content.notes());
      if (reread || !versions.isStored(content)) {
        wanted.add(content);
      }
    }
    List<Taken> taken = intake.read(wanted);
    Versions.Changes changes = versions.changes(taken.stream().map(Taken::content).toList());
    if (!taken.isEmpty() || !changes.gone().isEmpty()) {
      try (Progress.Part part = progress.begin("Resolving and loading", 1)) {
        store.change(changes.gone(), taken.stream().map(this::staged).toList(), resolver, linker);
        part.step("");
      }
    } else if (linker.isPresent()
        && !versions.contents().isEmpty()
        && store.read(this::isUnlinked)) {
      store.link(linker.get());
    }
    notes.addAll(changes.notes());
    notes.addAll(intake.notes());
    return new BuildReport(
        changes.added(),
        changes.changed(),
        versions.contents().size() - wanted.size(),
        changes.removed(),
        notes,
        intake.problems(),
        intake.unreadable());
  }

  /** Whether the documents were read before there were registers. */
  private boolean isUnlinked(DatasetGraph data) {
    return !data.contains(store.iris().links(), Node.ANY, Node.ANY, Node.ANY);
  }

  private StagedDocument staged(Taken taken) {
    return new StagedDocument(
        store.iris().document(taken.content().contentHash()), taken.statements());
  }
}
