package org.vitagraph.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vitagraph.nlp.Training;

/**
 * A reference of which the fields are known: {@code {"id", "text", "fields": {"authors": [...],
 * "title", ...}}}.
 *
 * @param values the fields that are text; empty where the reference has none
 * @param isHeldOut whether training keeps it apart
 */
public record GoldReference(
    String text,
    Map<String, String> values,
    List<String> authors,
    List<String> editors,
    boolean isHeldOut) {
  /** Copies the fields. */
  public GoldReference {
    values = Map.copyOf(values);
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
  }

  /** The references of a file, one a line. */
  public static List<GoldReference> read(Path file) throws IOException {
    List<GoldReference> references = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          references.add(read(line, file + ", line " + number));
        }
      }
    }
    return references;
  }

  private static GoldReference read(String line, String place) throws IOException {
    JsonElement json;
    try {
      json = JsonParser.parseString(line);
    } catch (JsonParseException e) {
      throw new IOException(place + ": broken JSON", e);
    }
    if (!(json instanceof JsonObject object)
        || !(object.get("fields") instanceof JsonObject fields)
        || text(object, "text").isEmpty()) {
      throw new IOException(place + ": no reference with text and fields");
    }
    Map<String, String> values = new HashMap<>();
    fields.keySet().forEach(name -> values.put(name, text(fields, name)));
    return new GoldReference(
        text(object, "text"),
        values,
        names(fields.get("authors")),
        names(fields.get("editors")),
        Training.isHeldOut(text(object, "file"), text(object, "id")));
  }

  private static String text(JsonObject object, String member) {
    return object.get(member) instanceof JsonPrimitive value ? value.getAsString() : "";
  }

  private static List<String> names(@Nullable JsonElement list) {
    List<String> names = new ArrayList<>();
    if (list instanceof JsonArray array) {
      array.forEach(name -> names.add(name.getAsString()));
    }
    return names;
  }
}
