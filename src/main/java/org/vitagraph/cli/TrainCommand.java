package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vitagraph.nlp.Training;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the labeller of references from labelled data. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains the labeller of publication entries, from labelled references.")
public final class TrainCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--citations",
      required = true,
      paramLabel = "DIR",
      description = "Folder with references whose pieces are labelled.")
  Path citations;

  @Option(
      names = "--pages",
      required = true,
      paramLabel = "DIR",
      description = "Folder with labelled entries of publication pages.")
  Path pages;

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
    Training.Data data = new Training.Data(citations, pages, facts, rendered);
    if (outcome.out == null) {
      Training.evaluateStyles(
          data,
          row -> {
            console.println(row);
            console.flush();
          });
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
