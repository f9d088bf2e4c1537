package org.vitagraph.nlp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vitagraph.nlp.Example.Field;
import org.vitagraph.text.Span;

/**
 * Entries with all their fields, one a line: {@code {"text": "A. Lee. Lakes.", "list": "made/1",
 * "fields": [["AUTHOR", 0, 6], ["TITLE", 8, 13]]}}.
 */
final class LabelledFile {
  private LabelledFile() {}

  /** The entries of a file. */
  static List<Example> read(Path file, float weight) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (JsonObject line : JsonLines.read(file)) {
      List<Field> fields = new ArrayList<>();
      for (JsonElement field : JsonLines.array(line, "fields")) {
        JsonArray parts = field.getAsJsonArray();
        fields.add(
            new Field(
                Label.valueOf(parts.get(0).getAsString()),
                new Span(parts.get(1).getAsInt(), parts.get(2).getAsInt())));
      }
      ReferenceText text = ReferenceText.of(JsonLines.text(line, "text"));
      examples.add(
          Example.of(text, fields, 1L << Outcomes.OTHER, JsonLines.text(line, "list"), weight));
    }
    return examples;
  }

  /** An entry as {@link #read} reads it. */
  static String line(String text, List<Field> fields, String list) {
    JsonObject line = new JsonObject();
    line.addProperty("text", text);
    line.addProperty("list", list);
    JsonArray array = new JsonArray();
    for (Field field : fields) {
      JsonArray parts = new JsonArray();
      parts.add(field.label().name());
      parts.add(field.span().start());
      parts.add(field.span().end());
      array.add(parts);
    }
    line.add("fields", array);
    return line.toString();
  }
}
