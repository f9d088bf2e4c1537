package org.vitagraph.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vitagraph.extract.PrintedPublication;
import org.vitagraph.extract.PrintedPublication.Author;
import org.vitagraph.extract.PrintedPublication.Field;

/**
 * A reference that was read, as a JSON object: {@code {"id": "7", "fields": {"authors": ["A. Lee"],
 * "title": "Lakes of Mars", ...}, "confidence": {"authors": 0.993, "title": 0.981, ...}}}. A field
 * that is not printed is an empty string or list, and has no confidence.
 */
final class ReferenceJson {
  private final JsonObject fields = new JsonObject();
  private final JsonObject confidence = new JsonObject();

  private ReferenceJson() {}

  /** The object. */
  static JsonObject of(String id, PrintedPublication read) {
    ReferenceJson json = new ReferenceJson();
    json.people("authors", read.authors());
    json.field("title", read.title());
    json.field("container", read.container());
    json.field("acronym", read.acronym());
    json.field("year", read.date(), date -> date.substring(0, 4));
    json.field("month", read.date(), date -> date.length() < 7 ? "" : date.substring(5, 7));
    json.field("volume", read.volume());
    json.field("issue", read.issue());
    json.field("pages", read.pages());
    json.field("publisher", read.publisher());
    json.field("location", read.location());
    json.field("doi", read.doi(), doi -> doi.replace("https://doi.org/", ""));
    json.fields.addProperty("type", read.kind().id());
    json.field("status", read.status());
    json.people("editors", read.editors());
    JsonObject object = new JsonObject();
    object.addProperty("id", id);
    object.add("fields", json.fields);
    object.add("confidence", json.confidence);
    return object;
  }

  private void field(String name, @Nullable Field field) {
    field(name, field, value -> value);
  }

  private void field(String name, @Nullable Field field, Function<String, String> form) {
    String value = field == null ? "" : form.apply(field.value());
    fields.addProperty(name, value);
    if (field != null && !value.isEmpty()) {
      confidence.add(name, number(field.confidence()));
    }
  }

  private void people(String name, List<Author> people) {
    JsonArray names = new JsonArray();
    people.forEach(person -> names.add(person.name()));
    fields.add(name, names);
    people.stream()
        .mapToDouble(Author::confidence)
        .min()
        .ifPresent(least -> confidence.add(name, number(least)));
  }

  private static JsonPrimitive number(double confidence) {
    return new JsonPrimitive(BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP));
  }
}
