package org.vitagraph.register;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as registers write it, in which what is missing may be absent, null or of another
 * form, and a list of one element may be that element.
 */
public final class Json {
  private Json() {}

  /** The text of a member, also of a number; empty when there is none. */
  public static String text(JsonObject json, String key) {
    return text(json.get(key));
  }

  /** The object of a member; an empty one when there is none. */
  public static JsonObject object(JsonObject json, String key) {
    return json.get(key) instanceof JsonObject object ? object : new JsonObject();
  }

  /** The object that a path of members leads to; an empty one when it leads nowhere. */
  public static JsonObject at(JsonObject json, String... path) {
    JsonObject at = json;
    for (String key : path) {
      at = object(at, key);
    }
    return at;
  }

  /** The elements of a member, also where one stands in place of a list, or nothing. */
  public static JsonArray list(JsonObject json, String key) {
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

  /** The objects among the elements of a member. */
  public static List<JsonObject> objects(JsonObject json, String key) {
    List<JsonObject> objects = new ArrayList<>();
    for (JsonElement element : list(json, key)) {
      if (element instanceof JsonObject object) {
        objects.add(object);
      }
    }
    return objects;
  }

  /** The texts among the elements of a member, none of them blank. */
  public static List<String> strings(JsonObject json, String key) {
    List<String> strings = new ArrayList<>();
    for (JsonElement element : list(json, key)) {
      String text = text(element);
      if (!text.isEmpty()) {
        strings.add(text);
      }
    }
    return strings;
  }

  static Optional<JsonObject> first(JsonObject json, String key) {
    return objects(json, key).stream().findFirst();
  }

  private static String text(@Nullable JsonElement element) {
    return element instanceof JsonPrimitive text ? text.getAsString().strip() : "";
  }
}
