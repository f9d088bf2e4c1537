package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.vitagraph.resolve.PersonTraining;
import org.vitagraph.resolve.PersonTraining.Known;

/** Reads publications whose authors are known, and trains what tells persons apart. */
final class PersonModels {
  private PersonModels() {}

  /**
   * Writes the model.
   *
   * @param sets publications as CSL-JSON, and the file that tells their authors
   * @param pages a folder with a folder for each page, whose owners are learnt from as well
   */
  static void train(Map<Path, Path> sets, @Nullable Path pages, Path out, PrintWriter console)
      throws IOException {
    List<Known> known = new ArrayList<>();
    for (var set : sets.entrySet()) {
      known.add(known(set.getKey(), set.getValue()));
    }
    if (pages != null) {
      known.add(OwnedPages.in(pages));
    }
    Path folder = Files.createTempDirectory("vitagraph-train-");
    try (Writer writer = Files.newBufferedWriter(out)) {
      PersonTraining.train(
          known,
          Resolving.filesIn(folder),
          writer,
          line -> {
            console.println(line);
            console.flush();
          });
    } finally {
      Folders.delete(folder);
    }
  }

  /** Publications as CSL-JSON, and who their authors are. */
  static Known known(Path publications, Path authors) throws IOException {
    List<Quad> quads = TrainingFiles.quads(publications);
    return new Known(quads::iterator, persons(authors));
  }

  /** Who stands where, by paper and place from 1. */
  private static Map<String, Map<Integer, String>> persons(Path file) throws IOException {
    Map<String, Map<Integer, String>> persons = new HashMap<>();
    TrainingFiles.rows(
        file,
        "paper, pos and person",
        row ->
            persons
                .computeIfAbsent(row.get("paper").getAsString(), paper -> new HashMap<>())
                .put(row.get("pos").getAsInt() + 1, row.get("person").getAsString()));
    return persons;
  }
}
