package org.vitagraph.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliteClientTest {
  @TempDir private Path folder;
  private Asking asking;
  private Loopback server;

  @BeforeEach
  void begin() throws IOException {
    asking = new Asking(folder);
    server = asking.server;
  }

  @AfterEach
  void end() {
    asking.close();
  }

  private void settings(String... lines) throws IOException {
    asking.close();
    asking = new Asking(folder, lines);
    server = asking.server;
  }

  @Test
  void givesItsContactAndTheHeadersOfTheService() throws IOException {
    settings("ror.header.Client-Id = abc");
    server.on("/ror/a", "one").on("/elsewhere", "two");
    PoliteClient client = asking.client();
    assertEquals(Optional.of("one"), asking.text(client, "/ror/a"));
    assertEquals(Optional.of("two"), asking.text(client, "/elsewhere"));
    assertEquals("Vitagraph (mailto:ada@lab.example)", server.headers(0).getFirst("User-Agent"));
    assertEquals("abc", server.headers(0).getFirst("Client-Id"));
    assertEquals(null, server.headers(1).getFirst("Client-Id"));
  }

  @Test
  void waitsAsTheLimitOfTheServiceSays() throws IOException {
    server.on("/dblp/a", "a").on("/dblp/b", "b").on("/orcid/a", "a").on("/orcid/b", "b");
    PoliteClient client = asking.client();
    for (String path : List.of("/dblp/a", "/orcid/a", "/orcid/b", "/dblp/b")) {
      asking.text(client, path);
    }
    assertEquals(List.of(Duration.ofSeconds(1)), asking.waits);
  }

  @Test
  void asksOnceAndRemembersWithTheDate() throws IOException {
    server.on("/dblp/a", "a");
    asking.text(asking.client(), "/dblp/a");
    asking.now = asking.now.plus(Duration.ofDays(20));
    Optional<Answer> again =
        asking.client().ask(asking.at("/dblp/a"), "text/plain", answer -> answer);
    assertEquals(Optional.of(LocalDate.of(2026, 2, 3)), again.map(Answer::date));
    assertEquals(Optional.of("a"), again.map(Answer::text));
    assertEquals(1, server.asked().size());
  }

  @Test
  void asksAgainWhenWhatItKeptIsOldOrDamaged() throws IOException {
    server.on("/dblp/a", "a").on("/dblp/a", "b").on("/dblp/a", "c");
    asking.text(asking.client(), "/dblp/a");
    asking.now = asking.now.plus(Duration.ofDays(31));
    assertEquals(Optional.of("b"), asking.text(asking.client(), "/dblp/a"));
    try (Stream<Path> files = Files.walk(folder.resolve("answers"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, Files.readString(file).replaceFirst("b$", ""));
      }
    }
    assertEquals(Optional.of("c"), asking.text(asking.client(), "/dblp/a"));
  }

  @Test
  void remembersThatThereIsNothing() throws IOException {
    for (int i = 0; i < 2; i++) {
      Optional<Boolean> found =
          asking.client().ask(asking.at("/dblp/no"), "text/plain", Answer::isFound);
      assertEquals(Optional.of(false), found);
    }
    assertEquals(1, server.asked().size());
    assertEquals(List.of(), asking.problems);
  }

  @Test
  void waitsAsLongAsTheServerSaysInSeconds() throws IOException {
    server.on("/orcid/a", 429, Map.of("Retry-After", "42"), new byte[0]).on("/orcid/a", "a");
    assertEquals(Optional.of("a"), asking.text(asking.client(), "/orcid/a"));
    assertEquals(List.of(Duration.ofSeconds(42)), asking.waits);
    assertEquals(List.of(), asking.problems);
  }

  @Test
  void waitsAsLongAsTheServerSaysByDate() throws IOException {
    server
        .on("/orcid/a", 503, Map.of("Retry-After", "Tue, 03 Feb 2026 12:00:17 GMT"), new byte[0])
        .on("/orcid/a", "a");
    assertEquals(Optional.of("a"), asking.text(asking.client(), "/orcid/a"));
    assertEquals(List.of(Duration.ofSeconds(17)), asking.waits);
  }

  @Test
  void waitsLongerEachTimeWhenTheServerSaysNothing() throws IOException {
    server.on("/orcid/a", 503).on("/orcid/a", 502).on("/orcid/a", 504).on("/orcid/a", "a");
    assertEquals(Optional.of("a"), asking.text(asking.client(), "/orcid/a"));
    assertEquals(3, asking.waits.size());
    for (int i = 0; i < 3; i++) {
      long most = 1000L << i;
      long wait = asking.waits.get(i).toMillis();
      assertTrue(wait >= most / 2 && wait <= most, asking.waits::toString);
    }
    List<Duration> before = List.copyOf(asking.waits);
    asking.waits.clear();
    server.on("/orcid/b", 503).on("/orcid/b", 502).on("/orcid/b", 504).on("/orcid/b", "b");
    asking.text(asking.client(), "/orcid/b");
    assertEquals(before, asking.waits, "the same seed, the same waits");
  }

  @Test
  void leavesAHostAloneThatAsksForTooLongAWait() throws IOException {
    server.on("/orcid/a", 429, Map.of("Retry-After", "86400"), new byte[0]);
    PoliteClient client = asking.client();
    asking.text(client, "/orcid/a");
    asking.text(client, "/orcid/b");
    assertEquals(List.of("/orcid/a"), server.asked());
    assertEquals(
        List.of(
            server.url()
                + "/orcid/a: answered 429 and asks to wait 86400 s; "
                + server.url().replace("http://", "")
                + " is left alone for the rest of this run"),
        asking.problems);
  }

  @Test
  void leavesAHostAloneThatFailsAgainAndAgainAndSaysSoOnce() throws IOException {
    settings("tries = 2", "failures = 2");
    PoliteClient client = asking.client();
    server.on("/dblp/a", 500).on("/dblp/b", 500).on("/dblp/c", "c").on("/orcid/a", "a");
    for (String path : List.of("/dblp/a", "/dblp/b", "/dblp/c", "/dblp/c")) {
      assertEquals(Optional.empty(), asking.text(client, path));
    }
    assertEquals(Optional.of("a"), asking.text(client, "/orcid/a"), "others are asked");
    assertEquals(5, server.asked().size(), () -> server.asked().toString());
    assertEquals(
        List.of(
            server.url() + "/dblp/a: answered 500, 2 times",
            server.url()
                + "/dblp/b: answered 500, 2 times; no usable answer 2 times in a row: "
                + server.url().replace("http://", "")
                + " is left alone for the rest of this run"),
        asking.problems);
  }

  @Test
  void oneGoodAnswerMakesUpForFailures() throws IOException {
    settings("tries = 1", "failures = 2");
    PoliteClient client = asking.client();
    server.on("/dblp/a", 500).on("/dblp/b", "b").on("/dblp/c", 500).on("/dblp/d", "d");
    for (String path : List.of("/dblp/a", "/dblp/b", "/dblp/c")) {
      asking.text(client, path);
    }
    assertEquals(Optional.of("d"), asking.text(client, "/dblp/d"));
  }

  @Test
  void triesAgainWhenAnAnswerEndsTooEarlyOrStalls() throws IOException {
    settings("timeout.seconds = 0.5");
    server.truncate("/orcid/a", "half").on("/orcid/a", "whole");
    server.stall("/orcid/b").on("/orcid/b", "whole");
    PoliteClient client = asking.client();
    assertEquals(Optional.of("whole"), asking.text(client, "/orcid/a"));
    assertEquals(Optional.of("whole"), asking.text(client, "/orcid/b"));
    assertEquals(List.of(), asking.problems);
  }

  @Test
  void namesTheAddressThatStalls() throws IOException {
    settings("timeout.seconds = 0.2", "tries = 2");
    server.stall("/orcid/a");
    assertEquals(Optional.empty(), asking.text(asking.client(), "/orcid/a"));
    assertEquals(
        List.of(server.url() + "/orcid/a: no whole answer in 200 ms, 2 times"), asking.problems);
  }

  @Test
  void refusesWhatIsTooLargeAlsoWhenPacked() throws IOException {
    settings("largest.megabytes = 0.01");
    String large = "x".repeat(20_000);
    server.on("/orcid/a", large);
    server.on("/orcid/b", 200, Map.of("Content-Encoding", "gzip"), gzip(large));
    PoliteClient client = asking.client();
    asking.text(client, "/orcid/a");
    asking.text(client, "/orcid/b");
    assertEquals(2, server.asked().size(), "not tried again");
    assertEquals(2, asking.problems.size(), () -> asking.problems.toString());
    asking.problems.forEach(
        problem -> assertTrue(problem.endsWith(": larger than 10485 bytes"), problem));
  }

  @Test
  void unpacksWhatIsPacked() throws IOException {
    server.on("/orcid/a", 200, Map.of("Content-Encoding", "gzip"), gzip("small"));
    assertEquals(Optional.of("small"), asking.text(asking.client(), "/orcid/a"));
    assertEquals("gzip", server.headers(0).getFirst("Accept-Encoding"));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void followsWhereItIsSentAndWaitsThereToo() throws IOException {
    server
        .sendOn("/dblp/pers/hd/l/Lee:Ada", 301, "/dblp/pid/1/2.html")
        .sendOn("/dblp/pid/1/2.html", 302, server.url() + "/dblp/pid/1/3.html")
        .on("/dblp/pid/1/3.html", "page");
    Optional<Answer> answer =
        asking.client().ask(asking.at("/dblp/pers/hd/l/Lee:Ada"), "text/html", found -> found);
    assertEquals(Optional.of(asking.at("/dblp/pid/1/3.html")), answer.map(Answer::from));
    assertEquals(2, asking.waits.size(), "one request a second, wherever it was sent from");
  }

  @Test
  void doesNotRunInCirclesNorLeaveTheWeb() throws IOException {
    server.sendOn("/dblp/a", 302, "/dblp/a").sendOn("/dblp/b", 302, "file:///etc/hosts");
    PoliteClient client = asking.client();
    asking.text(client, "/dblp/a");
    asking.text(client, "/dblp/b");
    assertEquals(
        List.of(
            server.url() + "/dblp/a: sent on more than 5 times",
            server.url() + "/dblp/b: sent on to file:///etc/hosts"),
        asking.problems);
  }

  @Test
  void keepsNothingThatCannotBeRead() throws IOException {
    server.on("/dblp/a", "<html>are you a robot?").on("/dblp/a", "{}");
    PoliteClient client = asking.client();
    assertEquals(Optional.empty(), client.ask(asking.at("/dblp/a"), "x/y", JsonAnswers::object));
    assertTrue(
        asking
            .problems
            .get(0)
            .contains("/dblp/a: the answer cannot be read: not whole JSON: <html>"),
        asking.problems::toString);
    assertTrue(client.ask(asking.at("/dblp/a"), "x/y", JsonAnswers::object).isPresent());
  }

  @Test
  void asksNobodyInADryRunButUsesWhatItHas() throws IOException {
    server.on("/dblp/a", "a").on("/dblp/b", "b");
    asking.text(asking.client(), "/dblp/a");
    PoliteClient dry = asking.dry();
    List<Optional<String>> got = new ArrayList<>();
    for (String path : List.of("/dblp/a", "/dblp/b", "/dblp/b")) {
      got.add(asking.text(dry, path));
    }
    assertEquals(List.of(Optional.of("a"), Optional.empty(), Optional.empty()), got);
    assertEquals(List.of(server.url() + "/dblp/b"), asking.planned);
    assertEquals(List.of("/dblp/a"), server.asked());
    assertEquals(List.of(), asking.problems);
  }

  @Test
  void fetchesADocumentAnewEachTime() throws IOException {
    server.on("/ada/cv.txt", "old").on("/ada/cv.txt", "new");
    assertEquals("old", asking.client().fetch(asking.at("/ada/cv.txt"), "*/*").text());
    assertEquals("new", asking.client().fetch(asking.at("/ada/cv.txt"), "*/*").text());
    NoAnswerException missing =
        assertThrows(
            NoAnswerException.class, () -> asking.client().fetch(asking.at("/ada/no.txt"), "*/*"));
    assertEquals("answered 404", missing.reason());
  }

  @Test
  void saysThatNobodyIsThere() throws IOException {
    settings("tries = 1");
    server.close();
    assertEquals(Optional.empty(), asking.text(asking.client(), "/dblp/a"));
    assertEquals(1, asking.problems.size());
    assertTrue(
        asking.problems.get(0).startsWith(server.url() + "/dblp/a: "), asking.problems::toString);
  }
}
