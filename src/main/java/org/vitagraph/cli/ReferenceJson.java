package org.vitagraph.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.vitagraph.extract.NamedFields;
import org.vitagraph.extract.PrintedPublication.Author;

/**
 * A reference that was read, as a JSON object: {@code {"id": "7", "fields": {"authors": ["A. Lee"],
 * "title": "Lakes of Mars", ...}, "confidence": {"authors": 0.993, "title": 0.981, ...}}}. A field
 * that is not printed is an empty string or list, and has no confidence.
 */
final class ReferenceJson {
  private static final List<String> NAMES =
      List.of(
          "title",
          "container",
          "acronym",
          "year",
          "month",
          "volume",
          "issue",
          "pages",
          "publisher",
          "location",
          "doi");

  private ReferenceJson() {}

  /** The object. */
  static JsonObject of(String id, NamedFields read) {
    JsonObject fields = new JsonObject();
    JsonObject confidence = new JsonObject();
    people("authors", read.authors(), fields, confidence);
    NAMES.forEach(name -> value(name, read, fields, confidence));
    fields.addProperty("type", read.type());
    value("status", read, fields, confidence);
    people("editors", read.editors(), fields, confidence);
    JsonObject object = new JsonObject();
    object.addProperty("id", id);
    object.add("fields", fields);
    object.add("confidence", confidence);
    return object;
  }

  private static void value(
      String name, NamedFields read, JsonObject fields, JsonObject confidence) {
    fields.addProperty(name, read.value(name));
    if (read.values().containsKey(name)) {
      confidence.add(name, number(read.values().get(name).confidence()));
    }
  }

  private static void people(
      String name, List<Author> people, JsonObject fields, JsonObject confidence) {
    JsonArray names = new JsonArray();
    people.forEach(person -> names.add(person.name()));
    fields.add(name, names);
    if (!people.isEmpty()) {
      confidence.add(name, number(NamedFields.confidence(people)));
    }
  }

  private static JsonPrimitive number(double confidence) {
    return new JsonPrimitive(BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP));
  }
}
