package org.vitagraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitagraph.graph.Iris;

/** A process that is killed while it loads leaves the old state or the new one. */
class KilledLoadTest {
  private static final int PUBLICATIONS = 4_000;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 200, 500, 1_000})
  void leavesTheOldStateOrTheNew(int milliseconds) throws Exception {
    List<String> old;
    try (Store store = Store.openOrBegin(home(), Iris.DEFAULT)) {
      load(store, "lee.txt", 100);
      old = Staged.lines(store);
    }
    kill(milliseconds);
    try (Store store = Store.openOrBegin(home(), Iris.DEFAULT)) {
      List<String> left = Staged.lines(store);
      if (!left.equals(old)) {
        assertIsWhole(store, left);
      }
      load(store, "chen.txt", PUBLICATIONS);
      assertIsWhole(store, Staged.lines(store));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {300})
  void leavesNoStoreOrAWholeOneWhenTheFirstLoadIsKilled(int milliseconds) throws Exception {
    kill(milliseconds);
    if (Files.exists(home())) {
      try (Store store = Store.open(home())) {
        assertEquals(List.of("chen.txt"), Staged.names(store));
      }
    }
    try (Store store = Store.openOrBegin(home(), Iris.DEFAULT)) {
      load(store, "chen.txt", PUBLICATIONS);
      assertEquals(List.of("chen.txt"), Staged.names(store));
    }
  }

  @Test
  void saysThatAnotherProcessUsesTheStore() throws Exception {
    try (Store store = Store.openOrBegin(home(), Iris.DEFAULT)) {
      load(store, "lee.txt", 1);
    }
    Process child = start("hold");
    try {
      awaitLine(child);
      String message = "";
      try {
        Store.open(home()).close();
      } catch (StoreUnavailableException e) {
        message = e.getMessage();
      }
      assertEquals(
          "the store " + home() + " is in use by process " + child.pid() + "; end it, or wait",
          message);
    } finally {
      end(child);
    }
  }

  /** The process that is killed. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) throws Exception {
      Path home = Path.of(args[0]);
      try (Store store = Store.openOrBegin(home, Iris.DEFAULT)) {
        Store.StagedDocument document = Staged.document(store.staging(), "chen.txt", PUBLICATIONS);
        System.out.println("loading");
        if (args[1].equals("hold")) {
          Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        }
        store.change(List.of(), List.of(document), Staged.naming(PUBLICATIONS));
      }
    }
  }

  private static void load(Store store, String name, int publications) throws IOException {
    Store.StagedDocument document = Staged.document(store.staging(), name, publications);
    store.change(List.of(), List.of(document), Staged.naming(publications));
  }

  private static void assertIsWhole(Store store, List<String> lines) {
    assertEquals(List.of("chen.txt", "lee.txt"), Staged.names(store));
    long documents = 3 + 2L * PUBLICATIONS + 3 + 2 * 100;
    long picture = 2 + 2L * PUBLICATIONS;
    assertEquals(documents + picture, lines.size());
  }

  private void kill(int milliseconds) throws Exception {
    Process child = start("load");
    awaitLine(child);
    child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    end(child);
  }

  private static void end(Process child) throws InterruptedException {
    child.destroyForcibly();
    assertTrue(child.waitFor(1, TimeUnit.MINUTES));
  }

  private Process start(String what) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            home().toString(),
            what)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void awaitLine(Process child) throws IOException {
    BufferedReader out = child.inputReader();
    assertEquals("loading", out.readLine());
  }

  private Path home() {
    return folder.resolve("store");
  }
}
