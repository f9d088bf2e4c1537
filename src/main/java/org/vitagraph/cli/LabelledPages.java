package org.vitagraph.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.name.PersonName;
import org.vitagraph.resolve.PersonTraining.Known;
import org.vitagraph.text.Folding;

/**
 * The owners of labelled publication pages as people whose publications are known. The folder holds
 * {@code labelled.jsonl}, a line for each entry with its page ({@code doc}) and its {@code fields},
 * and for each page a folder with {@code meta.json}, which names the {@code owner}.
 */
final class LabelledPages {
  private final Path folder;
  private final Map<String, PersonName> owners = new HashMap<>();
  private final Map<String, Map<Integer, String>> persons = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final JsonArray records = new JsonArray();

  private record Entry(String id, String page, JsonObject fields) {}

  private LabelledPages(Path folder) {
    this.folder = folder;
  }

  /** The entries in whose lists of authors the owner stands once; each title once a page. */
  static Known in(Path folder) throws IOException {
    LabelledPages pages = new LabelledPages(folder);
    List<Entry> entries = new ArrayList<>();
    TrainingFiles.rows(
        folder.resolve("labelled.jsonl"),
        "id, doc and fields",
        row ->
            entries.add(
                new Entry(
                    row.get("id").getAsString(),
                    row.get("doc").getAsString(),
                    row.get("fields").getAsJsonObject())));
    for (Entry entry : entries) {
      pages.add(entry.id(), entry.page(), entry.fields());
    }
    byte[] bytes = pages.records.toString().getBytes(StandardCharsets.UTF_8);
    List<Quad> quads = TrainingFiles.quads(() -> new ByteArrayInputStream(bytes), "pages.json");
    return new Known(quads::iterator, pages.persons);
  }

  private void add(String id, String page, JsonObject fields) throws IOException {
    String title = text(fields, "title");
    List<String> authors = new ArrayList<>();
    if (fields.has("authors")) {
      fields.getAsJsonArray("authors").forEach(author -> authors.add(author.getAsString()));
    }
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < authors.size(); i++) {
      if (isAlike(PersonName.parse(authors.get(i)), owner(page))) {
        places.add(i + 1);
      }
    }
    if (places.size() != 1 || !seen.add(page + " " + Folding.words(title))) {
      return;
    }
    persons.put(id, Map.of(places.get(0), page));
    JsonObject record = new JsonObject();
    record.addProperty("id", id);
    record.addProperty(
        "type", text(fields, "type").equals("article") ? "article-journal" : "paper-conference");
    record.addProperty("title", title);
    record.addProperty("container-title", text(fields, "container"));
    JsonArray names = new JsonArray();
    for (String author : authors) {
      JsonObject name = new JsonObject();
      name.addProperty("literal", author);
      names.add(name);
    }
    record.add("author", names);
    JsonObject issued = new JsonObject();
    issued.addProperty("raw", text(fields, "year"));
    record.add("issued", issued);
    records.add(record);
  }

  private static String text(JsonObject fields, String key) {
    JsonElement value = fields.get(key);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  private PersonName owner(String page) throws IOException {
    PersonName known = owners.get(page);
    if (known == null) {
      Path meta = folder.resolve(page).resolve("meta.json");
      try {
        JsonObject about =
            JsonParser.parseString(Files.readString(TrainingFiles.existing(meta)))
                .getAsJsonObject();
        known = PersonName.parse(about.get("owner").getAsString());
      } catch (JsonParseException | NullPointerException | IllegalStateException e) {
        throw CommandFailure.usage(meta + ": not an object with owner");
      }
      owners.put(page, known);
    }
    return known;
  }

  /** Whether the family names are the same and the given names begin alike. */
  private static boolean isAlike(PersonName one, PersonName other) {
    return Folding.words(one.family()).equals(Folding.words(other.family()))
        && initial(one).equals(initial(other));
  }

  private static String initial(PersonName name) {
    String given = Folding.words(name.given());
    return given.isEmpty() ? "" : given.substring(0, given.offsetByCodePoints(0, 1));
  }
}
