package org.vitagraph.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * References, one a line: as plain text, or as JSON objects with {@code text} and maybe {@code id};
 * the first line tells which. A line that cannot be read is told and left out.
 */
final class ReferenceLines implements Closeable {
  /** Longer than any reference; what is longer is some other kind of file. */
  private static final int LONGEST = 20_000;

  private final BufferedReader in;
  private final Consumer<String> problems;
  private int line;
  private @Nullable Boolean isJson;

  /** Reads references, and tells of each line that is none. */
  ReferenceLines(Reader in, Consumer<String> problems) {
    this.in = new BufferedReader(in);
    this.problems = problems;
  }

  /**
   * The next references, at most so many, fewer when the input pauses; none at its end.
   *
   * @param most how many at most
   */
  List<ReferenceLine> next(int most) throws IOException {
    List<ReferenceLine> read = new ArrayList<>();
    while (read.size() < most && (read.isEmpty() || in.ready())) {
      String text = in.readLine();
      if (text == null) {
        break;
      }
      line++;
      if (!text.isBlank()) {
        ReferenceLine reference = reference(text.strip());
        if (reference != null) {
          read.add(reference);
        }
      }
    }
    return read;
  }

  /** All references that are left. */
  List<ReferenceLine> all() throws IOException {
    List<ReferenceLine> all = new ArrayList<>();
    for (List<ReferenceLine> more = next(1024); !more.isEmpty(); more = next(1024)) {
      all.addAll(more);
    }
    return all;
  }

  private @Nullable ReferenceLine reference(String text) {
    if (isJson == null) {
      isJson = text.startsWith("{");
    }
    ReferenceLine reference =
        isJson ? parsed(text) : new ReferenceLine(line, Integer.toString(line), text);
    if (reference != null && reference.text().length() > LONGEST) {
      problem("longer than " + LONGEST + " characters, no reference");
      return null;
    }
    return reference;
  }

  private @Nullable ReferenceLine parsed(String json) {
    JsonObject object;
    try {
      object = JsonParser.parseString(json).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      problem("no JSON object");
      return null;
    }
    String text = string(object.get("text"));
    if (text == null || text.isBlank()) {
      problem("no \"text\" in the JSON object");
      return null;
    }
    String id = string(object.get("id"));
    return new ReferenceLine(line, id == null ? Integer.toString(line) : id, text);
  }

  private static @Nullable String string(@Nullable JsonElement value) {
    return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
  }

  private void problem(String what) {
    problems.accept("line " + line + ": " + what + "; left out");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
