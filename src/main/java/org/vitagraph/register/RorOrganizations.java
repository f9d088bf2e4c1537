package org.vitagraph.register;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
    Optional<String> id = CheckedIds.canonical(Scheme.ROR, Json.text(json, "id"), sink);
    if (id.isEmpty()) {
      sink.leftOut("an organization with the bad id “" + Json.text(json, "id") + "”");
      return;
    }
    sink.changedOn(Json.text(Json.object(Json.object(json, "admin"), "last_modified"), "date"));
    JsonObject place = place(json);
    CheckedIds ids = ids(json, sink);
    sink.add(
        new RorOrganization(
            id.get(),
            Json.text(json, "status"),
            Json.strings(json, "types").stream()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .toList(),
            json.has("names") ? names(json) : namesOfSchema1(json),
            Json.text(place, "country_code"),
            Json.text(place, json.has("locations") ? "name" : "city"),
            Json.strings(json, "domains").stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList(),
            links(json),
            ids.ids(),
            relations(json, sink)));
  }

  private static List<Name> names(JsonObject json) {
    record Typed(Name name, boolean shown) {}
    List<Typed> names = new ArrayList<>();
    for (JsonElement element : Json.list(json, "names")) {
      if (element instanceof JsonObject name) {
        // The short form of the subsets that are passed around says v and t.
        String value = Json.text(name, name.has("v") ? "v" : "value");
        List<String> types = Json.strings(name, name.has("t") ? "t" : "types");
        if (!value.isEmpty()) {
          names.add(
              new Typed(
                  new Name(value, kind(types), Json.text(name, "lang")),
                  types.contains("ror_display")));
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
    names.add(new Name(Json.text(json, "name"), NameKind.LABEL, ""));
    for (JsonElement element : Json.list(json, "labels")) {
      if (element instanceof JsonObject label) {
        names.add(new Name(Json.text(label, "label"), NameKind.LABEL, Json.text(label, "iso639")));
      }
    }
    Json.strings(json, "aliases").forEach(alias -> names.add(new Name(alias, NameKind.ALIAS, "")));
    Json.strings(json, "acronyms").forEach(word -> names.add(new Name(word, NameKind.ACRONYM, "")));
    names.removeIf(name -> name.text().isEmpty());
    return new ArrayList<>(names);
  }

  /** What says in which city and country it is: an object of its own in the second schema. */
  private static JsonObject place(JsonObject json) {
    JsonObject place = new JsonObject();
    if (json.has("locations")) {
      return Json.first(json, "locations")
          .map(at -> Json.object(at, "geonames_details"))
          .orElse(place);
    }
    JsonElement country = json.get("country");
    place.addProperty(
        "country_code",
        country instanceof JsonObject o
            ? Json.text(o, "country_code")
            : Json.text(json, "country"));
    place.addProperty(
        "city",
        Json.first(json, "addresses")
            .map(address -> Json.text(address, "city"))
            .orElseGet(() -> Json.text(json, "city")));
    return place;
  }

  private static List<String> links(JsonObject json) {
    List<String> links = new ArrayList<>(Json.strings(json, "links"));
    for (JsonElement element : Json.list(json, "links")) {
      if (element instanceof JsonObject link && Json.text(link, "type").equals("website")) {
        links.add(Json.text(link, "value"));
      }
    }
    return links;
  }

  private static CheckedIds ids(JsonObject json, RecordSink sink) {
    CheckedIds ids = new CheckedIds(sink);
    for (JsonElement element : Json.list(json, "external_ids")) {
      if (element instanceof JsonObject id && Json.text(id, "type").equalsIgnoreCase("wikidata")) {
        Json.strings(id, "all").forEach(ids::wikidata);
      }
    }
    Json.strings(Json.object(Json.object(json, "external_ids"), "Wikidata"), "all")
        .forEach(ids::wikidata);
    return ids;
  }

  private static List<Relation> relations(JsonObject json, RecordSink sink) {
    List<Relation> relations = new ArrayList<>();
    for (JsonElement element : Json.list(json, "relationships")) {
      if (element instanceof JsonObject relation) {
        CheckedIds.canonical(Scheme.ROR, Json.text(relation, "id"), sink)
            .ifPresent(
                id ->
                    relations.add(
                        new Relation(Json.text(relation, "type").toLowerCase(Locale.ROOT), id)));
      }
    }
    return relations;
  }
}
