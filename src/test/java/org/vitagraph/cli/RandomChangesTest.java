package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitagraph.extract.Extraction;
import org.vitagraph.graph.Anchors;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;
import org.vitagraph.resolve.Authorships;
import org.vitagraph.resolve.Corrections;
import org.vitagraph.resolve.Corrections.Side;
import org.vitagraph.resolve.OrganizationNames;
import org.vitagraph.resolve.Verdict;
import org.vitagraph.store.QuadLines;
import org.vitagraph.store.Resolver;
import org.vitagraph.store.Store;
import org.vitagraph.store.Store.StagedDocument;

/**
 * Whatever is done to a store, one change after the other, it then states the same as a store that
 * is made from scratch of the same documents and corrections by the same register.
 */
class RandomChangesTest {
  private static final int STEPS = 14;

  @TempDir Path folder;
  private final TreeMap<String, StagedDocument> documents = new TreeMap<>();
  private Authorships register = Authorships.NONE;
  private int changes;
  private int wentOn;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 5})
  void aStoreThatWasChangedStatesWhatAStoreFromScratchStates(long seed) throws IOException {
    Random random = new Random(seed);
    RandomDocuments written = new RandomDocuments(random);
    try (Store store = Store.openOrBegin(folder.resolve("changed"))) {
      change(store, List.of(), fresh(written, 6));
      for (int step = 0; step < STEPS; step++) {
        String done = step(store, random, written);
        assertEquals(
            String.join("\n", scratch(store, step)),
            String.join("\n", derived(store)),
            "seed " + seed + ", step " + step + ": " + done);
      }
      assertEquals(changes, wentOn, "changes that went on from the last resolution");
    }
  }

  private String step(Store store, Random random, RandomDocuments written) throws IOException {
    int what = random.nextInt(11);
    if (what < 5 || documents.size() < 3) {
      List<StagedDocument> more = fresh(written, 1 + random.nextInt(2));
      change(store, List.of(), more);
      changes++;
      return "added " + more;
    }
    String name = new ArrayList<>(documents.keySet()).get(random.nextInt(documents.size()));
    if (what < 7) {
      change(store, List.of(documents.remove(name).graph()), List.of());
      changes++;
      return "removed " + name;
    }
    if (what < 8 && random.nextBoolean()) {
      StagedDocument again = Objects.requireNonNull(documents.get(name));
      change(store, List.of(again.graph()), List.of(again));
      changes++;
      return "read again " + name;
    }
    if (what < 8) {
      StagedDocument before = documents.remove(name);
      List<StagedDocument> more = fresh(written, 1);
      change(store, List.of(before.graph()), more);
      changes++;
      return "replaced " + name;
    }
    if (what == 10) {
      register = register == Authorships.NONE ? RandomChangesTest::registered : Authorships.NONE;
      change(store, List.of(), List.of());
      changes++;
      return "took or left the register";
    }
    Verdict verdict = what < 9 ? Verdict.SAME : Verdict.DIFFERENT;
    Node type = random.nextInt(3) > 0 ? Vg.SIGNATURE : Vg.PUBLICATION;
    List<Node> two = new ArrayList<>();
    Corrections said =
        store.read(
            data -> {
              List<Node> mentions = new ArrayList<>();
              data.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), type)
                  .forEachRemaining(quad -> mentions.add(quad.getSubject()));
              mentions.sort(Comparator.comparing(Node::getURI));
              two.add(mentions.get(random.nextInt(mentions.size())));
              two.add(mentions.get(random.nextInt(mentions.size())));
              return Resolving.said(data, Iris.DEFAULT)
                  .with(side(two.get(0)), side(two.get(1)), verdict, new Anchors(data));
            });
    if (!two.get(0).equals(two.get(1))) {
      store.change(List.of(), List.of(), counting(with(said)));
      changes++;
    }
    return verdict + " " + two;
  }

  /** A register that knows the authors of some works, and takes some of one name for two. */
  private static List<List<String>> registered(List<Authorships.Listed> works) {
    List<List<String>> known = new ArrayList<>();
    for (Authorships.Listed work : works) {
      int chance = Math.floorMod(work.titles().get(0).hashCode(), 6);
      known.add(
          chance > 1
              ? List.of()
              : work.authors().stream().map(author -> author + " " + chance).toList());
    }
    return known;
  }

  private static Side side(Node mention) {
    return new Side(List.of(mention), List.of(mention));
  }

  private void change(Store store, List<Node> gone, List<StagedDocument> fresh) throws IOException {
    store.change(gone, fresh, counting(Resolving.with(OrganizationNames.NONE, register)));
  }

  private Resolver with(Corrections said) {
    return Resolving.with(said, OrganizationNames.NONE, register);
  }

  /** Counts the resolutions that went on from the last one. */
  private Resolver counting(Resolver resolver) {
    return (data, iris, change, out) -> {
      Optional<Set<Node>> subjects = resolver.resolve(data, iris, change, out);
      wentOn += subjects.isPresent() ? 1 : 0;
      return subjects;
    };
  }

  private List<StagedDocument> fresh(RandomDocuments written, int count) throws IOException {
    List<StagedDocument> fresh = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      RandomDocuments.Written document = written.next();
      byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
      Path file = folder.resolve(document.name() + ".nq");
      try (OutputStream out = Files.newOutputStream(file)) {
        StreamRDF quads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        quads.start();
        Extraction.extract(
            () -> new ByteArrayInputStream(bytes), document.name(), Iris.DEFAULT, quads);
        quads.finish();
      }
      Node graph =
          Iris.DEFAULT.document(Extraction.contentHash(() -> new ByteArrayInputStream(bytes)));
      StagedDocument staged = new StagedDocument(graph, file);
      documents.put(document.name(), staged);
      fresh.add(staged);
    }
    return fresh;
  }

  /** The statements of a store that is made in one go. */
  private List<String> scratch(Store changed, int step) throws IOException {
    try (Store store = Store.openOrBegin(folder.resolve("scratch-" + step))) {
      Corrections said = changed.read(data -> Corrections.in(data, Iris.DEFAULT));
      store.change(List.of(), List.copyOf(documents.values()), with(said));
      return derived(store);
    }
  }

  private static List<String> derived(Store store) {
    return store.read(
        data -> {
          List<String> lines = new ArrayList<>();
          add(data, Quad.defaultGraphIRI, lines);
          add(data, Iris.DEFAULT.decisions(), lines);
          lines.sort(null);
          return lines;
        });
  }

  private static void add(DatasetGraph data, Node graph, List<String> lines) {
    data.find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> lines.add(new String(QuadLines.line(quad), StandardCharsets.UTF_8)));
  }
}
