package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vitagraph.evaluate.GoldReference;
import org.vitagraph.evaluate.ReferenceScore;
import org.vitagraph.extract.NamedFields;
import org.vitagraph.extract.PrintedPublication;
import org.vitagraph.extract.References;
import org.vitagraph.nlp.Calibration;
import org.vitagraph.nlp.ConfidenceBins;
import org.vitagraph.nlp.PageFigures;
import org.vitagraph.nlp.PageFigures.Part;
import org.vitagraph.nlp.PageFigures.Way;
import org.vitagraph.nlp.ReferenceLabeller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vitagraph evaluate}: how well references are read, as tables in Markdown. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores the reading of references and lists against gold.")
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      arity = "1",
      paramLabel = "GOLD",
      description =
          "References with their fields, one a line as JSON; or a folder of pages with labelled.jsonl.")
  Path gold;

  @Option(names = "--held-out", description = "Only what training keeps apart.")
  boolean heldOut;

  @Option(
      names = "--ablation",
      description = "For pages: what each part of a list's context brings.")
  boolean ablation;

  @Option(
      names = "--calibration",
      paramLabel = "FILE",
      description =
          "For pages: how well confidences meet what is right, on held-out pages and on the"
              + " held-out references of this file, by curves fitted on the other half of them.")
  @Nullable Path references;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A labeller that train made (default: the one that comes with the program).")
  @Nullable Path model;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    check(gold);
    check(model);
    check(references);
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isDirectory(gold)) {
      if (ablation || references != null) {
        throw CommandFailure.usage(gold + " is no folder of pages");
      }
      references(out);
    } else if (!Files.exists(gold.resolve("labelled.jsonl"))) {
      throw CommandFailure.usage(gold + ": no labelled.jsonl in this folder");
    } else if (references != null) {
      calibration(Calibration.of(labeller(), gold, references), out);
    } else {
      pages(out);
    }
    out.flush();
    return 0;
  }

  private static void check(@Nullable Path file) {
    if (file != null && !Files.exists(file)) {
      throw CommandFailure.usage(file + ": no such file or folder");
    }
  }

  private ReferenceLabeller labeller() throws IOException {
    return model == null ? ReferenceLabeller.ofProgram() : ReferenceLabeller.of(model);
  }

  private void references(PrintWriter out) throws IOException {
    References reader = model == null ? References.ofProgram() : References.of(model);
    ReferenceScore score = new ReferenceScore();
    List<GoldReference> asked =
        gold().stream().filter(reference -> !heldOut || reference.isHeldOut()).toList();
    List<PrintedPublication> read =
        reader.readEach(asked.stream().map(GoldReference::text).toList());
    for (int i = 0; i < asked.size(); i++) {
      score.add(asked.get(i), NamedFields.of(read.get(i)));
    }
    out.printf(
        Locale.ROOT,
        "%d references, %.1f %% whole%n%n| field | gold | precision | recall | F1 |%n|---|---|---|---|---|%n",
        score.references(),
        100 * score.whole());
    score.fields().forEach((field, tally) -> row(field, tally, out));
    row("all", score.all(), out);
    out.println();
    bins(score.confidence(), out);
  }

  private List<GoldReference> gold() {
    try {
      return GoldReference.read(gold);
    } catch (IOException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    }
  }

  private static void row(String field, ReferenceScore.Tally tally, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f |%n",
        field,
        tally.gold(),
        100 * tally.precision(),
        100 * tally.recall(),
        100 * tally.f1());
  }

  private void pages(PrintWriter out) throws IOException {
    List<Way> ways =
        ablation
            ? PageFigures.STEPS
            : PageFigures.STEPS.subList(PageFigures.STEPS.size() - 1, PageFigures.STEPS.size());
    ReferenceLabeller labeller = labeller();
    for (Part part :
        ablation && !heldOut ? List.of(Part.HELD_OUT, Part.TRAINING) : List.of(part())) {
      Map<Way, PageFigures> figures = PageFigures.measure(gold, part, ways, labeller);
      PageFigures size = figures.values().iterator().next();
      if (size.entries() == 0) {
        continue;
      }
      out.printf(
          Locale.ROOT,
          "%d entries of %d pages, %s%n%n| read | title | surnames | year | all three |%n|---|---|---|---|---|%n",
          size.entries(),
          size.documents(),
          part.name().toLowerCase(Locale.ROOT).replace('_', ' '));
      figures.forEach((way, counts) -> row(way, counts, out));
      out.println();
    }
  }

  private Part part() {
    return heldOut ? Part.HELD_OUT : Part.ALL;
  }

  private static void row(Way way, PageFigures counts, PrintWriter out) {
    double share = 100.0 / Math.max(1, counts.entries());
    out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.1f |%n",
        way.name(),
        share * counts.titles(),
        share * counts.authors(),
        share * counts.years(),
        share * counts.whole());
  }

  private static void calibration(Calibration calibration, PrintWriter out) {
    bins(calibration.byLabel(), out);
  }

  /** Ten bins of all fields together, and a line a field. */
  private static void bins(Map<?, ConfidenceBins> byField, PrintWriter out) {
    ConfidenceBins all = new ConfidenceBins();
    byField.values().forEach(all::addAll);
    out.println("| confidence | fields | expected | observed |\n|---|---|---|---|");
    List<ConfidenceBins.Bin> bins = all.bins();
    for (int i = 0; i < bins.size(); i++) {
      out.printf(
          Locale.ROOT,
          "| %.1f to %.1f | %d | %.3f | %.3f |%n",
          i / 10.0,
          (i + 1) / 10.0,
          bins.get(i).fields(),
          bins.get(i).expected(),
          bins.get(i).observed());
    }
    out.println(
        "\n| field | fields | expected | observed | calibration error |\n|---|---|---|---|---|");
    byField.forEach((field, own) -> row(field.toString().toLowerCase(Locale.ROOT), own, out));
    row("all", all, out);
  }

  private static void row(String field, ConfidenceBins own, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f |%n",
        field,
        own.all().fields(),
        own.all().expected(),
        own.all().observed(),
        own.error());
  }
}
