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
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.jspecify.annotations.Nullable;
import org.vitagraph.cli.Versions.Content;
import org.vitagraph.cli.Versions.Hashed;
import org.vitagraph.document.Problem;
import org.vitagraph.document.UnreadableDocumentException;
import org.vitagraph.extract.Extraction;
import org.vitagraph.graph.Iris;

/**
 * Files become files of statements, several at once; whatever the threads do, the result comes in
 * the order of the list. A file that cannot be read is a problem, and does not keep out the others.
 */
final class Intake {
  private final Workers workers;
  private final Progress progress;
  private final Iris iris;
  private final Path folder;

  private final List<String> notes = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();
  private int unreadable;

  /**
   * An intake that has read nothing yet.
   *
   * @param folder an existing folder for the statements
   */
  Intake(Workers workers, Progress progress, Iris iris, Path folder) {
    this.workers = workers;
    this.progress = progress;
    this.iris = iris;
    this.folder = folder;
  }

  /** A content of which statements were made, as N-Quads. */
  record Taken(Content content, Path statements) {}

  /** What the user should know though nothing is wrong. */
  List<String> notes() {
    return notes;
  }

  /** What could not be read as it should. */
  List<FileProblem> problems() {
    return problems;
  }

  /** How many files nothing could be read of. */
  int unreadable() {
    return unreadable;
  }

  /** Hashes the files that there is a reader for. */
  List<Hashed> lookAt(Inputs inputs) {
    inputs.unreadable().forEach(this::unreadable);
    List<Hashed> found = new ArrayList<>();
    Map<String, Integer> skipped = new TreeMap<>();
    for (Look look : workers.map(inputs.files(), file -> 0, Intake::look)) {
      if (look.contentHash() != null) {
        found.add(new Hashed(look.input(), look.contentHash()));
      } else if (look.unreadable() == null && !look.input().named()) {
        skipped.merge(ending(look.input().name()), 1, Integer::sum);
      } else {
        unreadable(
            look.input().shown(),
            look.unreadable() == null ? "no reader for this kind of file" : look.unreadable());
      }
    }
    skipped.forEach(
        (ending, n) -> notes.add("skipped, no reader for this kind: " + ending + ", " + n));
    return found;
  }

  /** Makes the statements of each content that can be read. */
  List<Taken> read(List<Content> contents) {
    List<Reading> readings;
    try (Progress.Part part = progress.begin("Reading", contents.size())) {
      readings =
          workers.map(
              contents,
              content -> content.input().path().toFile().length(),
              content -> {
                Reading reading = read(content);
                part.step(content.input().shown());
                return reading;
              });
    }
    List<Taken> taken = new ArrayList<>();
    for (Reading reading : readings) {
      String file = reading.taken().content().input().shown();
      if (reading.unreadable() == null) {
        taken.add(reading.taken());
        reading.problems().forEach(problem -> problems.add(new FileProblem(file, problem)));
      } else {
        unreadable(file, reading.unreadable());
      }
    }
    return taken;
  }

  /** What a look at a file told: its hash, or why it cannot be read, or that nobody reads it. */
  private record Look(Input input, @Nullable String contentHash, @Nullable String unreadable) {}

  /** What reading a file gave, or why it gave nothing. */
  private record Reading(Taken taken, List<Problem> problems, @Nullable String unreadable) {}

  private static Look look(Input input) {
    try {
      byte[] head = Extraction.head(input.bytes());
      // An empty file has no format; reading it says what is wrong.
      boolean accepted = head.length == 0 || Extraction.accepts(input.name(), head);
      return new Look(input, accepted ? Extraction.contentHash(input.bytes()) : null, null);
    } catch (IOException e) {
      return new Look(input, null, "cannot be read: " + Vitagraph.inWords(e));
    }
  }

  private Reading read(Content content) {
    Path statements = folder.resolve(content.contentHash() + ".nq");
    Taken taken = new Taken(content, statements);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(statements))) {
      StreamRDF sink = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
      sink.start();
      Extraction.Outcome outcome =
          Extraction.extract(content.input().bytes(), content.name(), iris, sink);
      sink.finish();
      return outcome.contentHash().equals(content.contentHash())
          ? new Reading(taken, outcome.problems(), null)
          : new Reading(taken, List.of(), "changed while it was read; run again to read it");
    } catch (UnreadableDocumentException e) {
      return new Reading(taken, List.of(), String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Reading(taken, List.of(), "cannot be read: " + Vitagraph.inWords(e));
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
