package org.vitagraph.benchmark;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes as many papers as wanted of a collection, by repeating and changing it: {@code Papers
 * FROM.json NUMBER TO.json}, both CSL-JSON. The first of each paper stays as it is; in the others
 * half of the title's words are another's, some given names become initials, authors go and come,
 * and years move, so that the same people meet again in other papers.
 */
public final class Papers {
  private final Random random = new Random(7);
  private final List<JsonObject> papers = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private Papers(Path collection) throws IOException {
    for (JsonElement paper :
        JsonParser.parseString(Files.readString(collection)).getAsJsonArray()) {
      papers.add(paper.getAsJsonObject());
      for (String word : text(paper.getAsJsonObject(), "title").split(" ")) {
        if (word.length() > 4) {
          words.add(word);
        }
      }
    }
  }

  public static void main(String[] args) throws IOException {
    new Papers(Path.of(args[0])).write(Integer.parseInt(args[1]), Path.of(args[2]));
  }

  private void write(int number, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < number; i++) {
        JsonObject paper = papers.get(i % papers.size()).deepCopy();
        int round = i / papers.size();
        paper.remove("DOI");
        paper.remove("page");
        paper.addProperty("id", text(paper, "id") + "-" + round);
        if (round > 0) {
          change(paper);
        }
        out.write((i == 0 ? "[" : ",\n") + paper);
      }
      out.write("]\n");
    }
  }

  private void change(JsonObject paper) {
    String[] title = text(paper, "title").split(" ");
    for (int i = 0; i < title.length; i++) {
      title[i] = random.nextBoolean() ? any(words) : title[i];
    }
    paper.addProperty("title", String.join(" ", title));
    JsonArray authors = authors(paper);
    for (JsonElement author : authors) {
      String given = text(author.getAsJsonObject(), "given");
      if (!given.isEmpty() && random.nextInt(100) < 15) {
        author.getAsJsonObject().addProperty("given", given.charAt(0) + ".");
      }
    }
    if (authors.size() > 2 && random.nextInt(10) < 3) {
      authors.remove(random.nextInt(authors.size()));
    }
    JsonArray others = authors(any(papers));
    if (!others.isEmpty() && random.nextInt(10) < 4) {
      authors.add(others.get(random.nextInt(others.size())).deepCopy());
    }
    paper.add("author", authors);
    if (paper.has("issued")) {
      JsonArray date =
          paper.getAsJsonObject("issued").getAsJsonArray("date-parts").get(0).getAsJsonArray();
      date.set(
          0, new JsonPrimitive(date.get(0).getAsInt() + random.nextInt(11) - 5));
    }
  }

  private static JsonArray authors(JsonObject paper) {
    return paper.has("author") ? paper.getAsJsonArray("author") : new JsonArray();
  }

  private static String text(JsonObject object, String property) {
    return object.has(property) ? object.get(property).getAsString() : "";
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
