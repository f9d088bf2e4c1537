package org.vitagraph.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.document.UnreadableDocumentException;
import org.vitagraph.extract.Extraction;
import org.vitagraph.graph.Iris;
import org.vitagraph.resolve.Stated;

/** Reads what resolution is trained on: publications, and what people know of them. */
final class TrainingFiles {
  private TrainingFiles() {}

  /** What a file of publications states, as far as resolution reads it. */
  static List<Quad> quads(Path file) throws IOException {
    List<Quad> quads = new ArrayList<>();
    StreamRDFBase taking =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            if (Stated.isRead(quad)) {
              quads.add(quad);
            }
          }
        };
    existing(file);
    try {
      Extraction.extract(
          () -> Files.newInputStream(file),
          String.valueOf(file.getFileName()),
          Iris.DEFAULT,
          taking);
    } catch (UnreadableDocumentException e) {
      throw CommandFailure.usage(file + ": " + e.getMessage());
    }
    return quads;
  }

  /** The file, if it is there. */
  private static Path existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.usage(file + ": no such file");
    }
    return file;
  }

  /** Goes through the objects of a file of JSON lines; what they must hold is told on failure. */
  static void rows(Path file, String keys, Consumer<JsonObject> row) throws IOException {
    int number = 0;
    try (InputStream raw = Files.newInputStream(existing(file));
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        row.accept(JsonParser.parseString(line).getAsJsonObject());
      }
    } catch (JsonParseException | NullPointerException | IllegalStateException e) {
      throw CommandFailure.usage(file + ", line " + number + ": not an object with " + keys);
    }
  }
}
