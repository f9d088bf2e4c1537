package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vitagraph.evaluate.StyleScore;
import org.vitagraph.nlp.EntryStartTraining;
import org.vitagraph.nlp.Training;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the labeller of references, what cuts lists, or what tells persons or works apart. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description =
        "Trains the labeller of publication entries from labelled references, or what cuts lists into"
            + " entries, or what tells persons or works apart.")
public final class TrainCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--citations",
      paramLabel = "DIR",
      description = "Folder with references whose pieces are labelled.")
  @Nullable Path citations;

  @Option(
      names = "--pages",
      paramLabel = "DIR",
      description =
          "Folder with labelled entries of publication pages; with --persons, one with a folder for"
              + " each page (page.*), whose owners are people to learn from.")
  @Nullable Path pages;

  @Option(
      names = "--lines",
      description =
          "Instead of the labeller, learns from the same folders at which lines of a list its entries"
              + " begin.")
  boolean lines;

  @Option(
      names = "--persons",
      paramLabel = "FILE=AUTHORS",
      description =
          "Instead of the labeller, learns who is who: publications as CSL-JSON, and their authors"
              + " as JSON lines with paper (the item's id), pos (place from 0) and person. May be"
              + " repeated.")
  Map<Path, Path> persons = new LinkedHashMap<>();

  @Option(
      names = "--works",
      paramLabel = "FILE=PAIRS",
      description =
          "Instead of the labeller, learns which records are one work: publications as CSL-JSON,"
              + " and judged pairs as JSON lines with a, b (ids of items) and label (1 or 0). May"
              + " be repeated.")
  Map<Path, Path> works = new LinkedHashMap<>();

  @Option(
      names = "--facts",
      paramLabel = "DIR",
      description = "Folder with bibliographic facts to render and to take names from.")
  @Nullable Path facts;

  @Option(
      names = "--rendered",
      paramLabel = "FILE",
      description = "References rendered with their fields, one a line as JSON.")
  @Nullable Path rendered;

  @ArgGroup(exclusive = true, multiplicity = "1")
  Outcome outcome = new Outcome();

  /** A model, or figures of smaller ones. */
  static final class Outcome {
    @Option(names = "--out", paramLabel = "FILE", description = "The model to write.")
    @Nullable Path out;

    @Option(
        names = "--evaluate-styles",
        description =
            "Writes no model, but holds out each style of the rendered lists in turn, trains small"
                + " models on the others, and tells how well they read it.")
    boolean evaluatesStyles;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter console = spec.commandLine().getOut();
    if (!persons.isEmpty()) {
      if (outcome.out == null) {
        throw new ParameterException(spec.commandLine(), "--persons needs --out");
      }
      if (pages != null && !Files.isDirectory(pages)) {
        throw CommandFailure.usage(pages + ": no such folder");
      }
      PersonModels.train(persons, pages, outcome.out, console);
      return 0;
    }
    if (!works.isEmpty()) {
      if (outcome.out == null) {
        throw new ParameterException(spec.commandLine(), "--works needs --out");
      }
      WorkModels.train(works, outcome.out, console);
      return 0;
    }
    if (citations == null || pages == null) {
      throw new ParameterException(
          spec.commandLine(), "--citations and --pages, or --persons, or --works must be given");
    }
    for (Path folder : List.of(citations, pages)) {
      if (!Files.isDirectory(folder)) {
        throw CommandFailure.usage(folder + ": no such folder");
      }
    }
    if (lines) {
      if (outcome.out == null) {
        throw new ParameterException(spec.commandLine(), "--lines needs --out");
      }
      console.println(EntryStartTraining.train(citations, pages, outcome.out));
      return 0;
    }
    Training.Data data = new Training.Data(citations, pages, facts, rendered);
    if (outcome.out == null) {
      StyleScore score = new StyleScore();
      console.println(score.heading());
      Training.holdOutStyles(
          data,
          style -> {
            console.println(score.row(style));
            console.flush();
          });
      console.println(score.mean());
      return 0;
    }
    Training.Report report = Training.train(data, outcome.out);
    report.examples().forEach((source, count) -> console.println(source + ": " + count));
    report.rounds().forEach(console::println);
    console.println(report.figures());
    console.flush();
    return 0;
  }
}
