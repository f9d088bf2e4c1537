package org.vitagraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.vitagraph.graph.Anchors;
import org.vitagraph.graph.Iris;

/**
 * The dataset on disk: one named graph a document version, and what was derived from them. A folder
 * with a TDB2 database in {@code tdb2}, what the last resolution left for the next one in {@code
 * resolved}, passing files in {@code staging}, and {@code store.properties}.
 *
 * <p>A change is one transaction: after a kill at any moment there is the old state or the new one.
 * The first change of a new store is made in a folder beside it that then gets its name.
 */
public final class Store implements AutoCloseable {
  private static final String NOT_YET = ".new";

  /**
   * Of so many mentions at most it is kept in memory, during a change, how to find them again; so a
   * large file of records that was changed leaves some of its entities without redirects.
   */
  private static final int MOST_ANCHORS = 100_000;

  /** TDB2 tells it in no other way. */
  private static final Pattern LOCKED = Pattern.compile("lock.*held by process (\\d+)");

  private final Path home;
  private final Iris iris;
  private Path folder;
  private DatasetGraph data;

  private Store(Path home, Path folder, Iris iris) {
    this.home = home;
    this.folder = folder;
    this.iris = iris;
    this.data = connect(folder, home);
  }

  /** Opens a store that exists. */
  public static Store open(Path home) {
    if (!StoreFolder.isStore(home)) {
      throw new StoreUnavailableException(
          Files.exists(home)
              ? home + " is not a Vitagraph store"
              : "there is no store at " + home + "; `vitagraph build` makes one");
    }
    return new Store(home, home, StoreFolder.readIris(home));
  }

  /** The same, with the base IRI that the store has, or the usual one. */
  public static Store openOrBegin(Path home) {
    return openOrBegin(home, StoreFolder.isStore(home) ? StoreFolder.readIris(home) : Iris.DEFAULT);
  }

  /**
   * Opens a store to change it, or begins a new one where there is none yet; a new one is at its
   * place from its first change on.
   */
  public static Store openOrBegin(Path home, Iris iris) {
    if (StoreFolder.isStore(home)) {
      Store store = open(home);
      if (!store.iris.equals(iris)) {
        store.close();
        throw new StoreUnavailableException(
            home + " was made with the base IRI " + store.iris.base() + ", not " + iris.base());
      }
      store.beginChanges();
      return store;
    }
    StoreFolder.checkFree(home);
    Path folder = StoreFolder.sibling(home, NOT_YET);
    try {
      if (StoreFolder.isStore(folder)) {
        // What a build left that was killed; opening it tells whether it still runs.
        new Store(home, folder, iris).close();
      }
      StoreFolder.delete(folder);
      StoreFolder.create(folder, iris);
    } catch (IOException e) {
      throw new StoreUnavailableException(StoreFolder.cannotWrite(folder, e), e);
    }
    return new Store(home, folder, iris);
  }

  /** Empties the folder for files in between, where a killed build may have left some. */
  public void beginChanges() {
    StoreFolder.clear(staging());
  }

  /** The IRIs of this store. */
  public Iris iris() {
    return iris;
  }

  /** A folder for files in between. */
  public Path staging() {
    return folder.resolve("staging");
  }

  /** The dataset, for those who make transactions of their own. */
  public DatasetGraph data() {
    return data;
  }

  /** Reads inside a transaction. */
  public <T> T read(Function<DatasetGraph, T> question) {
    data.begin(TxnType.READ);
    try {
      return question.apply(data);
    } finally {
      data.end();
    }
  }

  /** A document to be stored, as N-Quads in a file. */
  public record StagedDocument(Node graph, Path quads) {}

  /**
   * Takes documents out, puts documents in, and computes again what follows from them; all or
   * nothing. Entities that are no more redirect to those that have their mentions now.
   */
  public EntityChanges change(List<Node> gone, List<StagedDocument> fresh, Resolver resolver)
      throws IOException {
    return change(gone, fresh, resolver, Optional.empty());
  }

  /**
   * The same, and links to outside registers computed again from the new picture; without a linker
   * the links of entities that are still there stay.
   */
  public EntityChanges change(
      List<Node> gone, List<StagedDocument> fresh, Resolver resolver, Optional<Linker> linker)
      throws IOException {
    Path between = staging();
    Path resolved = folder.resolve("resolved");
    Path later = Files.createTempDirectory(between, "resolved-");
    AtomicReference<EntityChanges> changes = new AtomicReference<>();
    write(
        () -> {
          Map<Node, String> anchors = fresh.isEmpty() ? Map.of() : anchors(gone);
          for (Node graph : gone) {
            data.removeGraph(graph);
          }
          for (StagedDocument document : fresh) {
            data.removeGraph(document.graph());
            RDFParser.source(document.quads())
                .lang(Lang.NQUADS)
                .checking(false)
                .parse(new CanonicalNumbers(StreamRDFLib.dataset(data)));
          }
          try (SortedLines derived = new SortedLines(between)) {
            Optional<Set<Node>> subjects =
                resolver.resolve(
                    data,
                    iris,
                    new Resolver.Change(graphs(gone, fresh), between, resolved, later),
                    QuadLines.into(derived));
            changes.set(DerivedGraphs.replace(data, iris, derived, subjects, anchors, between));
          }
          if (linker.isPresent()) {
            replaceLinks(linker.get());
          }
          // Never is there what belongs to another state than the dataset's: rather nothing.
          StoreFolder.delete(resolved);
        });
    Files.move(later, resolved, StandardCopyOption.ATOMIC_MOVE);
    if (!folder.equals(home)) {
      settle();
    }
    return Objects.requireNonNull(changes.get());
  }

  private static Set<Node> graphs(List<Node> gone, List<StagedDocument> fresh) {
    Set<Node> graphs = new HashSet<>(gone);
    fresh.forEach(document -> graphs.add(document.graph()));
    return graphs;
  }

  /** Computes the links to outside registers again, and nothing else. */
  public void link(Linker linker) throws IOException {
    write(() -> replaceLinks(linker));
  }

  private void replaceLinks(Linker linker) throws IOException {
    try (SortedLines links = new SortedLines(staging())) {
      linker.link(data, iris, QuadLines.into(links));
      DerivedGraphs.replaceLinks(data, iris, links, staging());
    }
  }

  /** By which mentions of documents that go are found again when another version comes. */
  private Map<Node, String> anchors(List<Node> gone) {
    Map<Node, String> anchors = new HashMap<>();
    Anchors known = new Anchors(data);
    for (Node document : gone) {
      anchors.putAll(known.of(document, MOST_ANCHORS - anchors.size()));
    }
    return anchors;
  }

  @Override
  public void close() {
    TDBInternal.expel(data, true);
    if (!folder.equals(home)) {
      try {
        StoreFolder.delete(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Something done inside a write transaction. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /**
   * Commits what the work does, or nothing of it. After an abort TDB2 5.6 keeps state of the
   * aborted transaction in memory and writes it with the next one, which spoils the store for good
   * (apache/jena GH-3877); so the database is let go and connected anew.
   */
  void write(Work work) throws IOException {
    boolean done = false;
    data.begin(TxnType.WRITE);
    try {
      work.run();
      data.commit();
      done = true;
    } finally {
      if (!done) {
        data.abort();
      }
      data.end();
      if (!done) {
        TDBInternal.expel(data, true);
        data = connect(folder, home);
      }
    }
  }

  private void settle() throws IOException {
    TDBInternal.expel(data, true);
    StoreFolder.clear(staging());
    Files.move(folder, home, StandardCopyOption.ATOMIC_MOVE);
    folder = home;
    data = connect(folder, home);
  }

  private static DatasetGraph connect(Path folder, Path home) {
    try {
      return DatabaseMgr.connectDatasetGraph(StoreFolder.database(folder).toString());
    } catch (RuntimeException e) {
      throw new StoreUnavailableException(
          "the store " + home + whyUnavailable(String.valueOf(e.getMessage())), e);
    }
  }

  private static String whyUnavailable(String message) {
    Matcher holder = LOCKED.matcher(message);
    if (holder.find()) {
      return " is in use by process " + holder.group(1) + "; end it, or wait";
    }
    return message.contains("tdb.lock")
        ? " is read-only; reading takes a lock as well, so copy it to where you may write"
        : " cannot be opened: " + message;
  }
}
