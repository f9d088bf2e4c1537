package org.vitagraph.register;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.register.RorOrganization.Name;
import org.vitagraph.register.RorOrganization.NameKind;
import org.vitagraph.register.RorOrganization.Relation;

/**
 * Reads an organization of either schema of ROR. In the first its names are spread over {@code
 * name}, {@code labels}, {@code aliases} and {@code acronyms}; in the second they are one list with
 * types.
 */
final class RorOrganizations {
  private RorOrganizations() {}

  static void read(JsonObject json, RecordSink sink) {
    Optional<String> id = CheckedIds.canonical(Scheme.ROR, text(json, "id"), sink);
    if (id.isEmpty()) {
      sink.leftOut("an organization with the bad id “" + text(json, "id") + "”");
      return;
    }
    sink.changedOn(text(object(object(json, "admin"), "last_modified"), "date"));
    JsonObject place = place(json);
    CheckedIds ids = ids(json, sink);
    sink.add(
        new RorOrganization(
            id.get(),
            text(json, "status"),
            strings(json, "types").stream().map(type -> type.toLowerCase(Locale.ROOT)).toList(),
            json.has("names") ? names(json) : namesOfSchema1(json),
            text(place, "country_code"),
            text(place, json.has("locations") ? "name" : "city"),
            strings(json, "domains").stream().map(name -> name.toLowerCase(Locale.ROOT)).toList(),
            links(json),
            ids.ids(),
            relations(json, sink)));
  }

  private static List<Name> names(JsonObject json) {
    record Typed(Name name, boolean shown) {}
    List<Typed> names = new ArrayList<>();
    for (JsonElement element : list(json, "names")) {
      if (element instanceof JsonObject name) {
        // The short form of the subsets that are passed around says v and t.
        String value = text(name, name.has("v") ? "v" : "value");
        List<String> types = strings(name, name.has("t") ? "t" : "types");
        if (!value.isEmpty()) {
          names.add(
              new Typed(
                  new Name(value, kind(types), text(name, "lang")), types.contains("ror_display")));
        }
      }
    }
    return names.stream()
        .sorted(Comparator.comparing(typed -> !typed.shown()))
        .map(Typed::name)
        .toList();
  }

  private static NameKind kind(List<String> types) {
    return types.contains("label") || types.contains("ror_display") && types.size() == 1
        ? NameKind.LABEL
        : types.contains("acronym") ? NameKind.ACRONYM : NameKind.ALIAS;
  }

  private static List<Name> namesOfSchema1(JsonObject json) {
    Set<Name> names = new LinkedHashSet<>();
    names.add(new Name(text(json, "name"), NameKind.LABEL, ""));
    for (JsonElement element : list(json, "labels")) {
      if (element instanceof JsonObject label) {
        names.add(new Name(text(label, "label"), NameKind.LABEL, text(label, "iso639")));
      }
    }
    strings(json, "aliases").forEach(alias -> names.add(new Name(alias, NameKind.ALIAS, "")));
    strings(json, "acronyms").forEach(word -> names.add(new Name(word, NameKind.ACRONYM, "")));
    names.removeIf(name -> name.text().isEmpty());
    return new ArrayList<>(names);
  }

  /** What says in which city and country it is: an object of its own in the second schema. */
  private static JsonObject place(JsonObject json) {
    JsonObject place = new JsonObject();
    if (json.has("locations")) {
      return first(json, "locations").map(at -> object(at, "geonames_details")).orElse(place);
    }
    JsonElement country = json.get("country");
    place.addProperty(
        "country_code",
        country instanceof JsonObject o ? text(o, "country_code") : text(json, "country"));
    place.addProperty(
        "city",
        first(json, "addresses")
            .map(address -> text(address, "city"))
            .orElseGet(() -> text(json, "city")));
    return place;
  }

  private static List<String> links(JsonObject json) {
    List<String> links = new ArrayList<>(strings(json, "links"));
    for (JsonElement element : list(json, "links")) {
      if (element instanceof JsonObject link && text(link, "type").equals("website")) {
        links.add(text(link, "value"));
      }
    }
    return links;
  }

  private static CheckedIds ids(JsonObject json, RecordSink sink) {
    CheckedIds ids = new CheckedIds(sink);
    for (JsonElement element : list(json, "external_ids")) {
      if (element instanceof JsonObject id && text(id, "type").equalsIgnoreCase("wikidata")) {
        strings(id, "all").forEach(ids::wikidata);
      }
    }
    strings(object(object(json, "external_ids"), "Wikidata"), "all").forEach(ids::wikidata);
    return ids;
  }

  private static List<Relation> relations(JsonObject json, RecordSink sink) {
    List<Relation> relations = new ArrayList<>();
    for (JsonElement element : list(json, "relationships")) {
      if (element instanceof JsonObject relation) {
        CheckedIds.canonical(Scheme.ROR, text(relation, "id"), sink)
            .ifPresent(
                id ->
                    relations.add(
                        new Relation(text(relation, "type").toLowerCase(Locale.ROOT), id)));
      }
    }
    return relations;
  }

  private static Optional<JsonObject> first(JsonObject json, String key) {
    for (JsonElement element : list(json, key)) {
      if (element instanceof JsonObject object) {
        return Optional.of(object);
      }
    }
    return Optional.empty();
  }

  private static JsonObject object(JsonObject json, String key) {
    return json.get(key) instanceof JsonObject object ? object : new JsonObject();
  }

  /** A list, also where a single element stands in its place or nothing. */
  private static JsonArray list(JsonObject json, String key) {
    JsonElement value = json.get(key);
    if (value instanceof JsonArray array) {
      return array;
    }
    JsonArray list = new JsonArray();
    if (value != null && !(value instanceof JsonNull)) {
      list.add(value);
    }
    return list;
  }

  private static List<String> strings(JsonObject json, String key) {
    List<String> strings = new ArrayList<>();
    for (JsonElement element : list(json, key)) {
      if (element instanceof JsonPrimitive text && !text.getAsString().isBlank()) {
        strings.add(text.getAsString().strip());
      }
    }
    return strings;
  }

  private static String text(JsonObject json, String key) {
    return json.get(key) instanceof JsonPrimitive text ? text.getAsString().strip() : "";
  }
}
