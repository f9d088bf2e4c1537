package org.vitagraph.resolve;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of a dump of ROR. A name or acronym that two organizations have means neither.
 *
 * <p>Reads the records of schema 2, in an array or one after the other: {@code {"id": ..., "names":
 * [{"value": ...}]}}, {@code v} for {@code value} as well. Needs some 60 bytes a name.
 */
public final class RorNames implements OrganizationNames {
  private static final String SEVERAL = "";

  private final Map<Long, String> ids = new HashMap<>();

  private RorNames() {}

  /** Reads a dump to its end. */
  public static RorNames read(Reader dump) throws IOException {
    RorNames names = new RorNames();
    JsonReader in = new JsonReader(dump);
    in.setStrictness(Strictness.LENIENT);
    boolean isArray = in.peek() == JsonToken.BEGIN_ARRAY;
    if (isArray) {
      in.beginArray();
    }
    while (in.peek() == JsonToken.BEGIN_OBJECT) {
      names.add(in);
    }
    return names;
  }

  @Override
  public String idOf(String name) {
    return ids.getOrDefault(Keys.hash(OrganizationName.key(name)), SEVERAL);
  }

  private void add(JsonReader in) throws IOException {
    String id = "";
    List<String> names = new ArrayList<>();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "id" -> id = in.nextString();
        case "names" -> {
          in.beginArray();
          while (in.hasNext()) {
            names.add(name(in));
          }
          in.endArray();
        }
        default -> in.skipValue();
      }
    }
    in.endObject();
    for (String name : names) {
      long key = Keys.hash(OrganizationName.key(name));
      String known = ids.putIfAbsent(key, id);
      if (known != null && !known.equals(id)) {
        ids.put(key, SEVERAL);
      }
    }
  }

  private static String name(JsonReader in) throws IOException {
    String name = "";
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "value", "v" -> name = in.nextString();
        default -> in.skipValue();
      }
    }
    in.endObject();
    return name;
  }
}
