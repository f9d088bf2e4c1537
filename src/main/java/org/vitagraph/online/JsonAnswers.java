package org.vitagraph.online;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;

/** Reads answers that are to be one JSON object; a page for people in its place is a failure. */
final class JsonAnswers {
  static final String JSON = "application/json";

  private static final int SHOWN = 40;

  private JsonAnswers() {}

  /** The object; an empty one when the server says that there is nothing. */
  static JsonObject object(Answer answer) throws IOException {
    if (!answer.isFound()) {
      return new JsonObject();
    }
    String text = answer.text();
    try (JsonReader json = new JsonReader(new StringReader(text))) {
      json.setStrictness(Strictness.STRICT);
      JsonElement element = JsonParser.parseReader(json);
      if (element instanceof JsonObject object) {
        return object;
      }
    } catch (JsonParseException | IllegalStateException e) {
      throw new IOException("not whole JSON: " + beginning(text), e);
    }
    throw new IOException("not a JSON object: " + beginning(text));
  }

  private static String beginning(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
