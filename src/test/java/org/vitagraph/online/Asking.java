package org.vitagraph.online;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A client whose clock moves by waiting only, and the server that it asks. */
final class Asking implements AutoCloseable {
  static final Instant START = Instant.parse("2026-02-03T12:00:00Z");

  final Loopback server = new Loopback();
  final List<Duration> waits = new ArrayList<>();
  final List<String> problems = new ArrayList<>();
  final List<String> planned = new ArrayList<>();
  final Path folder;
  OnlineSettings settings;
  Instant now = START;

  /** A client with settings like the real ones, but for the addresses and what is said besides. */
  Asking(Path folder, String... lines) throws IOException {
    this.folder = folder;
    List<String> own = new ArrayList<>();
    for (String service : List.of("dblp", "orcid", "crossref", "ror")) {
      own.add(service + ".url = " + server.url() + "/" + service);
    }
    own.add("contact = ada@lab.example");
    own.add("timeout.seconds = 10");
    own.add("cache.folder = " + folder.resolve("answers"));
    own.addAll(List.of(lines));
    settings =
        OnlineSettings.read(
            Files.write(folder.resolve("online.properties"), own, StandardCharsets.UTF_8));
  }

  private final Time time =
      new Time() {
        @Override
        public Instant now() {
          return now;
        }

        @Override
        public void sleep(Duration duration) {
          if (!duration.isZero()) {
            waits.add(duration);
            now = now.plus(duration);
          }
        }
      };

  /** A client as at the beginning of a run. */
  PoliteClient client() {
    return new PoliteClient(settings, time, new Random(7), null, problems::add);
  }

  /** A client that asks nobody. */
  PoliteClient dry() {
    return new PoliteClient(settings, time, new Random(7), planned::add, problems::add);
  }

  OnlineRegisters registers() {
    return new OnlineRegisters(settings, client(), time);
  }

  OnlineRegisters dryRegisters() {
    return new OnlineRegisters(settings, dry(), time);
  }

  URI at(String path) {
    return URI.create(server.url() + path);
  }

  /** The text that the client gets at the path. */
  Optional<String> text(PoliteClient client, String path) throws IOException {
    return client.ask(at(path), "text/plain", Answer::text);
  }

  @Override
  public void close() {
    server.close();
  }
}
