package org.vitagraph.register;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads ROR's dump: a JSON array of organizations in schema 1 or 2, also one object a line, as it
 * is or in the zip of a release. Where a zip holds both schemas, the second is read.
 */
final class RorReader implements DumpReader {
  @Override
  public RegisterKind kind() {
    return RegisterKind.ROR;
  }

  @Override
  public boolean accepts(Dump dump, String head) throws IOException {
    if (head.startsWith("PK")) {
      try (ZipFile zip = new ZipFile(dump.file().toFile())) {
        return entry(zip).isPresent();
      } catch (ZipException e) {
        throw dump.unreadable(e);
      }
    }
    String start = head.stripLeading();
    return (start.startsWith("[") || start.startsWith("{")) && head.contains("ror.org/");
  }

  @Override
  public void read(Dump dump, RecordSink sink) throws IOException {
    if (!dump.head().startsWith("PK")) {
      try (InputStream in = dump.open()) {
        read(dump, in, sink);
      }
      return;
    }
    try (ZipFile zip = new ZipFile(dump.file().toFile());
        InputStream in = zip.getInputStream(entry(zip).orElseThrow())) {
      read(dump, in, sink);
    }
  }

  private static Optional<? extends ZipEntry> entry(ZipFile zip) {
    return zip.stream()
        .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".json"))
        .max(
            Comparator.<ZipEntry, Boolean>comparing(entry -> entry.getName().contains("v2"))
                .thenComparing(ZipEntry::getName));
  }

  private static void read(Dump dump, InputStream in, RecordSink sink) throws IOException {
    try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        JsonReader json = new JsonReader(text)) {
      json.setStrictness(Strictness.LENIENT);
      boolean array = json.peek() == JsonToken.BEGIN_ARRAY;
      if (array) {
        json.beginArray();
      }
      while (json.peek() != JsonToken.END_DOCUMENT && json.peek() != JsonToken.END_ARRAY) {
        JsonElement element = JsonParser.parseReader(json);
        if (element instanceof JsonObject organization) {
          RorOrganizations.read(organization, sink);
        } else {
          sink.leftOut("not an organization: " + element);
        }
      }
      if (array) {
        json.endArray();
      }
    } catch (JsonParseException | IOException e) {
      throw dump.unreadable(e);
    }
  }
}
