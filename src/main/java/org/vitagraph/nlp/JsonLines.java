package org.vitagraph.nlp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
import java.util.zip.GZIPInputStream;

/** Files with a JSON object a line, packed or not. */
final class JsonLines {
  private JsonLines() {}

  static List<JsonObject> read(Path file) throws IOException {
    List<JsonObject> objects = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          objects.add(JsonParser.parseString(line).getAsJsonObject());
        }
      }
    }
    return objects;
  }

  /** A member as text; empty when it is not there. */
  static String text(JsonObject object, String member) {
    JsonElement value = object.get(member);
    return value == null || value.isJsonNull() || !value.isJsonPrimitive()
        ? ""
        : value.getAsString();
  }

  /** A member as a list; empty when it is not there. */
  static JsonArray array(JsonObject object, String member) {
    return object.get(member) instanceof JsonArray array ? array : new JsonArray();
  }
}
