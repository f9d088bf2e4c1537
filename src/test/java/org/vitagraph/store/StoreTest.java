package org.vitagraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

class StoreTest {
  @TempDir Path folder;

  @Test
  void standsAtItsPlaceFromItsFirstChangeOn() throws IOException {
    Path home = folder.resolve("store");
    try (Store store = Store.openOrBegin(home, Iris.DEFAULT)) {
      assertFalse(Files.exists(home));
      add(store, "lee.txt");
      assertTrue(Files.exists(home));
      assertEquals(List.of("lee.txt"), Staged.names(store));
    }
    try (Store store = Store.open(home)) {
      assertEquals(List.of("lee.txt"), Staged.names(store));
    }
  }

  @Test
  void leavesNothingBehindWhenNothingWasChanged() {
    Store.openOrBegin(folder.resolve("store"), Iris.DEFAULT).close();
    assertEquals(List.of(), List.of(folder.toFile().list()));
  }

  @Test
  void takesTheNameOfAnEmptyFolder() throws IOException {
    Path home = Files.createDirectory(folder.resolve("store"));
    try (Store store = Store.openOrBegin(home, Iris.DEFAULT)) {
      add(store, "lee.txt");
      assertEquals(List.of("lee.txt"), Staged.names(store));
    }
  }

  @Test
  void beginsAnewWhereAKilledBuildLeftHalfAStore() throws IOException {
    Path half = Files.createDirectories(folder.resolve("store.new").resolve("tdb2"));
    Files.writeString(half.resolve("rubbish"), "x");
    try (Store store = Store.openOrBegin(folder.resolve("store"), Iris.DEFAULT)) {
      add(store, "lee.txt");
    }
    assertEquals(List.of("store"), List.of(folder.toFile().list()));
  }

  @Test
  void changesAllOrNothing() throws IOException {
    try (Store store = withDocument("lee.txt")) {
      List<String> before = Staged.lines(store);
      Store.StagedDocument chen = Staged.document(store.staging(), "chen.txt", 50);
      Node lee = Iris.DEFAULT.document(Staged.hash("lee.txt"));
      Resolver failing =
          (documents, iris, change, out) -> {
            Staged.naming(50).resolve(documents, iris, change, out);
            throw new IllegalStateException("no picture today");
          };
      assertThrows(
          IllegalStateException.class, () -> store.change(List.of(lee), List.of(chen), failing));
      assertEquals(before, Staged.lines(store));
    }
  }

  /**
   * After an abort, TDB2 5.6 writes on with what the aborted transaction left in memory, and the
   * store ends unreadable: "Unrecognized type 0".
   */
  @Test
  void canBeWrittenAndReadAfterAborts() throws IOException {
    Path home = folder.resolve("store");
    try (Store store = withDocument("lee.txt")) {
      for (int round = 0; round < 10; round++) {
        int number = round;
        assertThrows(
            IllegalStateException.class,
            () ->
                store.write(
                    () -> {
                      for (int i = 0; i < 3_000; i++) {
                        store.data().add(statement("aborted " + number + " " + i));
                      }
                      throw new IllegalStateException("abort");
                    }));
        store.write(
            () -> {
              for (int i = 0; i < 3_000; i++) {
                store.data().add(statement("kept " + number + " " + i));
              }
            });
      }
      assertEquals(30_000, kept(store));
    }
    try (Store store = Store.open(home)) {
      assertEquals(30_000, kept(store));
      assertTrue(Staged.lines(store).stream().noneMatch(line -> line.contains("aborted")));
    }
  }

  @Test
  void replacesThePictureByItsDifference() throws IOException {
    try (Store store = withDocument("lee.txt")) {
      store.change(List.of(), List.of(), Staged.naming(100));
      List<String> hundred = Staged.lines(store);
      store.change(List.of(), List.of(), Staged.naming(40));
      assertEquals(hundred.size() - 120, Staged.lines(store).size());
      store.change(List.of(), List.of(), Staged.naming(100));
      assertEquals(hundred, Staged.lines(store));
    }
  }

  @Test
  void dropsADocumentWithWhatOnlyItSupports() throws IOException {
    try (Store store = withDocument("lee.txt")) {
      List<String> before = Staged.lines(store);
      Store.StagedDocument chen = Staged.document(store.staging(), "chen.txt", 5);
      store.change(List.of(), List.of(chen), Staged.naming(0));
      store.change(List.of(chen.graph()), List.of(), Staged.naming(0));
      assertEquals(before, Staged.lines(store));
    }
  }

  @Test
  void saysThatThereIsNoStore() {
    assertMessage(
        "there is no store at " + folder.resolve("none") + "; `vitagraph build` makes one",
        () -> Store.open(folder.resolve("none")));
  }

  @Test
  void leavesAForeignFolderAlone() throws IOException {
    Files.writeString(folder.resolve("thesis.tex"), "x");
    assertMessage(folder + " is not a Vitagraph store", () -> Store.open(folder));
    assertMessage(
        folder + " is not a Vitagraph store and not empty; name another folder with --store",
        () -> Store.openOrBegin(folder, Iris.DEFAULT));
    Path file = folder.resolve("thesis.tex");
    assertMessage(
        file + " is a file, not a folder for a store", () -> Store.openOrBegin(file, Iris.DEFAULT));
  }

  @Test
  void saysThatItCannotWriteThere() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertTrue(
        message(() -> Store.openOrBegin(file.resolve("store"), Iris.DEFAULT))
            .startsWith("no store can be written at " + file));
  }

  @Test
  void keepsItsBaseIri() throws IOException {
    withDocument("lee.txt").close();
    Path home = folder.resolve("store");
    assertMessage(
        home + " was made with the base IRI " + Iris.DEFAULT.base() + ", not https://lab.example/",
        () -> Store.openOrBegin(home, new Iris("https://lab.example/")));
  }

  private static void assertMessage(String message, Runnable work) {
    assertEquals(message, message(work));
  }

  private static String message(Runnable work) {
    return String.valueOf(assertThrows(StoreUnavailableException.class, work::run).getMessage());
  }

  private Store withDocument(String name) throws IOException {
    Store store = Store.openOrBegin(folder.resolve("store"), Iris.DEFAULT);
    add(store, name);
    return store;
  }

  private static void add(Store store, String name) throws IOException {
    Store.StagedDocument document = Staged.document(store.staging(), name, 3);
    store.change(List.of(), List.of(document), Staged.naming(0));
  }

  private static Quad statement(String name) {
    return Quad.create(
        Quad.defaultGraphIRI,
        NodeFactory.createURI("https://example.org/" + name.replace(' ', '/')),
        Vg.NAME,
        NodeFactory.createLiteralString(name));
  }

  private static long kept(Store store) {
    return Staged.lines(store).stream().filter(line -> line.contains("\"kept ")).count();
  }
}
