package org.vitagraph.cli;

import java.io.BufferedWriter;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.TextDecoding;
import org.vitagraph.extract.NamedFields;
import org.vitagraph.extract.PrintedPublication;
import org.vitagraph.extract.References;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vitagraph parse}: references, one a line, to fields. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Reads references, one a line, and writes their fields.")
final class ParseCommand implements Callable<Integer> {
  /** So many references are read before the first of them is written. */
  private static final int BATCH = 2048;

  /** So many are read by one worker. */
  private static final int CHUNK = 128;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description =
          "References, one a line: plain text, or JSON objects with text and id (default: standard"
              + " input, as with -).")
  String file;

  @Option(names = "--list", description = "The lines are the list of one person.")
  boolean list;

  @Option(
      names = "--owner",
      paramLabel = "NAME",
      description = "Whose list it is; takes --list for granted.")
  @Nullable String owner;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl, csl-json, bibtex or ris (default: ${DEFAULT-VALUE}).")
  String format = ReferenceSink.JSON_LINES;

  @Mixin MinConfidence least;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A labeller that train made (default: the one that comes with the program).")
  @Nullable Path model;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "References read at once (default: one a processor).")
  int jobs = Runtime.getRuntime().availableProcessors();

  private long leftOut;

  @ParentCommand Vitagraph vitagraph;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    least.check();
    Workers workers = new Workers(jobs);
    AtomicBoolean isWhole = new AtomicBoolean(true);
    Writer out =
        new BufferedWriter(new OutputStreamWriter(vitagraph.out(), StandardCharsets.UTF_8));
    References references = references();
    try (ReferenceLines lines =
            new ReferenceLines(
                TextDecoding.reader(open()),
                problem -> {
                  isWhole.set(false);
                  spec.commandLine().getErr().println(file + ", " + problem);
                });
        ReferenceSink sink = ReferenceSink.open(format, out)) {
      if (list || owner != null) {
        List<ReferenceLine> all = lines.all();
        write(all, references.readList(texts(all), owner), sink);
      } else {
        for (List<ReferenceLine> some = lines.next(BATCH);
            !some.isEmpty();
            some = lines.next(BATCH)) {
          write(some, read(some, references, workers), sink);
          out.flush();
        }
      }
    }
    out.flush();
    least.tell(leftOut, "fields", spec.commandLine().getErr());
    return isWhole.get() ? 0 : CommandFailure.PROBLEMS;
  }

  private static List<String> texts(List<ReferenceLine> lines) {
    return lines.stream().map(ReferenceLine::text).toList();
  }

  private References references() throws IOException {
    if (model == null) {
      return References.ofProgram();
    }
    if (!Files.isRegularFile(model)) {
      throw CommandFailure.usage(model + ": no such file");
    }
    return References.of(model);
  }

  private InputStream open() throws IOException {
    if (file.equals("-")) {
      return vitagraph.in();
    }
    if (!Files.isRegularFile(Path.of(file))) {
      throw CommandFailure.usage(file + ": no such file");
    }
    return new FileInputStream(file);
  }

  private static List<PrintedPublication> read(
      List<ReferenceLine> lines, References references, Workers workers) {
    List<List<ReferenceLine>> chunks = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += CHUNK) {
      chunks.add(lines.subList(from, Math.min(lines.size(), from + CHUNK)));
    }
    return workers
        .map(
            chunks,
            chunk -> chunk.stream().mapToLong(line -> line.text().length()).sum(),
            chunk -> references.readEach(texts(chunk)))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private void write(List<ReferenceLine> lines, List<PrintedPublication> read, ReferenceSink sink)
      throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      NamedFields all = NamedFields.of(read.get(i));
      NamedFields sure = all.atLeast(least.value());
      leftOut += all.count() - sure.count();
      sink.write(lines.get(i).id(), sure, read.get(i));
    }
  }
}
