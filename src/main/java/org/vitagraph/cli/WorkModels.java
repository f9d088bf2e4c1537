package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.resolve.WorkTraining;
import org.vitagraph.resolve.WorkTraining.Known;
import org.vitagraph.resolve.WorkTraining.Pair;

/** Reads judged pairs of publications, and trains what tells works apart. */
final class WorkModels {
  private WorkModels() {}

  /**
   * Writes the table of weights.
   *
   * @param sets publications as CSL-JSON, and the file that judges pairs of them
   */
  static void train(Map<Path, Path> sets, Path out, PrintWriter console) throws IOException {
    List<Known> known = new ArrayList<>();
    for (var set : sets.entrySet()) {
      List<Quad> quads = TrainingFiles.quads(set.getKey());
      List<Pair> pairs = new ArrayList<>();
      TrainingFiles.rows(
          set.getValue(),
          "a, b and label",
          row ->
              pairs.add(
                  new Pair(
                      row.get("a").getAsString(),
                      row.get("b").getAsString(),
                      row.get("label").getAsInt() == 1)));
      known.add(new Known(quads::iterator, pairs));
    }
    Path folder = Files.createTempDirectory("vitagraph-train-");
    try (Writer writer = Files.newBufferedWriter(out)) {
      WorkTraining.train(
          known,
          Resolving.filesIn(folder),
          writer,
          line -> {
            console.println(line);
            console.flush();
          });
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    } finally {
      Folders.delete(folder);
    }
  }
}
