package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.online.Loopback;

/** Documents that are named by their addresses. */
class BuildOnlineTest {
  private static final String LEE =
      """
      Ada Lee
      ada@lab.example

      Publications

      [1] Ada Lee, Bo Chen. On lists. In The 7th Conference on Lists (CoL), May 2019.
      """;

  @TempDir private Path folder;
  private Loopback server;
  private Path config;

  @BeforeEach
  void begin() throws IOException {
    server = new Loopback();
    config = Files.writeString(folder.resolve("online.properties"), "tries = 1\nother.burst = 9\n");
  }

  @AfterEach
  void end() {
    server.close();
  }

  private Program build(Object... more) {
    Object[] all = new Object[more.length + 6];
    List<Object> begin =
        List.of("build", "-q", "--store", folder.resolve("store"), "--online-config", config);
    for (int i = 0; i < all.length; i++) {
      all[i] = i < begin.size() ? begin.get(i) : more[i - begin.size()];
    }
    return Program.run(all);
  }

  private Program online(Object... more) {
    Object[] all = new Object[more.length + 3];
    all[0] = "--online";
    all[1] = "--contact";
    all[2] = "cy@lab.example";
    System.arraycopy(more, 0, all, 3, more.length);
    return build(all);
  }

  private String titles() {
    return Program.run(
            "query", "document/list", "--store", folder.resolve("store"), "--format", "csv")
        .out();
  }

  @Test
  void fetchesDocumentsKnownByTheLastPartOfTheirAddress() throws IOException {
    server.on("/~ada/lee.txt?v=2", LEE);
    Path chen =
        Files.writeString(folder.resolve("chen.txt"), LEE.replace("Ada Lee\n", "Bo Chen\n"));
    Program built = online(server.url() + "/~ada/lee.txt?v=2", chen);
    assertEquals(0, built.exitCode(), built::toString);
    assertTrue(titles().contains("lee.txt"), this::titles);
    assertTrue(titles().contains("chen.txt"), this::titles);
    assertEquals("Vitagraph (mailto:cy@lab.example)", server.headers(0).getFirst("User-Agent"));
  }

  @Test
  void replacesADocumentThatChangedAtItsAddress() {
    server.on("/lee.txt", LEE).on("/lee.txt", LEE.replace("On lists", "On queues"));
    assertEquals(0, online(server.url() + "/lee.txt").exitCode());
    assertEquals(0, online(server.url() + "/lee.txt").exitCode());
    assertEquals(
        1, titles().lines().filter(line -> line.contains("lee.txt")).count(), this::titles);
  }

  @Test
  void keepsWhatItCouldFetchAndNamesWhatItCouldNot() {
    server.on("/lee.txt", LEE);
    Program built = online(server.url() + "/lee.txt", server.url() + "/no.txt");
    assertEquals(1, built.exitCode(), built::toString);
    assertTrue(built.err().contains(server.url() + "/no.txt: answered 404"), built::toString);
    assertTrue(titles().contains("lee.txt"), this::titles);
  }

  @Test
  void aDryRunPrintsTheAddressesAndDoesNothing() {
    server.on("/lee.txt", LEE);
    Program dry = build("--online", "--dry-run", server.url() + "/lee.txt");
    assertEquals(0, dry.exitCode(), dry::toString);
    assertEquals(server.url() + "/lee.txt" + System.lineSeparator(), dry.out());
    assertEquals(List.of(), server.asked());
    assertFalse(Files.exists(folder.resolve("store")));
  }

  @Test
  void usesNoNetworkUnlessToldTo() {
    Program built =
        Program.run("build", "--store", folder.resolve("store"), server.url() + "/lee.txt");
    assertEquals(2, built.exitCode(), built::toString);
    assertTrue(built.err().contains("--online fetches addresses"), built::toString);
    assertEquals(List.of(), server.asked());
  }

  @Test
  void wantsAContact() {
    Program built = build("--online", server.url() + "/lee.txt");
    assertEquals(2, built.exitCode(), built::toString);
    assertTrue(built.err().contains("--online needs --contact"), built::toString);
    Program other = build("--online", "--contact", "me", server.url() + "/lee.txt");
    assertEquals(2, other.exitCode(), other::toString);
    assertTrue(other.err().contains("not an e-mail address or a page: me"), other::toString);
    assertEquals(List.of(), server.asked());
  }

  @Test
  void fetchesFromTheWebOnly() {
    Program built = online("ftp://lab.example/lee.txt");
    assertEquals(2, built.exitCode(), built::toString);
    assertTrue(built.err().contains("only http and https addresses"), built::toString);
  }

  @Test
  void saysThatItsOptionsAreForTheNetwork() {
    Program built = Program.run("build", "--dry-run", "--store", folder.resolve("store"), config);
    assertEquals(2, built.exitCode(), built::toString);
    assertTrue(built.err().contains("need --online"), built::toString);
  }
}
