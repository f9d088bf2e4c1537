package org.vitagraph.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.extract.Extraction;
import org.vitagraph.graph.Iris;
import org.vitagraph.resolve.PersonTraining;
import org.vitagraph.resolve.PersonTraining.Known;
import org.vitagraph.resolve.Stated;

/** Reads publications whose authors are known, and trains what tells persons apart. */
final class PersonModels {
  private PersonModels() {}

  /**
   * Writes the model.
   *
   * @param sets publications as CSL-JSON, and the file that tells their authors
   */
  static void train(Map<Path, Path> sets, Path out, PrintWriter console) throws IOException {
    List<Known> known = new ArrayList<>();
    for (var set : sets.entrySet()) {
      List<Quad> quads = quads(set.getKey());
      known.add(new Known(quads::iterator, persons(set.getValue())));
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

  private static List<Quad> quads(Path file) throws IOException {
    List<Quad> quads = new ArrayList<>();
    Extraction.extract(
        () -> Files.newInputStream(file),
        String.valueOf(file.getFileName()),
        Iris.DEFAULT,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            if (Stated.isRead(quad)) {
              quads.add(quad);
            }
          }
        });
    return quads;
  }

  /** Who stands where, by paper and place from 1. */
  private static Map<String, Map<Integer, String>> persons(Path file) throws IOException {
    Map<String, Map<Integer, String>> persons = new HashMap<>();
    int number = 0;
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        JsonObject row = JsonParser.parseString(line).getAsJsonObject();
        persons
            .computeIfAbsent(row.get("paper").getAsString(), paper -> new HashMap<>())
            .put(row.get("pos").getAsInt() + 1, row.get("person").getAsString());
      }
    } catch (JsonParseException | NullPointerException | IllegalStateException e) {
      throw CommandFailure.usage(
          file + ", line " + number + ": not an object with paper, pos and person");
    }
    return persons;
  }
}
