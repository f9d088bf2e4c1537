package org.vitagraph.teacher;

import com.google.gson.JsonElement;
import com.google.gson.JsonStreamParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** Titles out of JSON files, and snippets of them. */
final class Texts {
  private static final int FEWEST = 3;
  private static final int SNIPPETS = 3;
  private static final int MOST_OF_ONE = 7;
  private static final int MOST_OF_OTHER = 5;

  private Texts() {}

  /**
   * Whatever the key {@code title} holds, each once, however it is capitalized, in a fixed order.
   *
   * @param files JSON or JSON lines, gzipped if they are named so
   */
  static List<String> titles(List<Path> files) throws IOException {
    TreeMap<String, String> titles = new TreeMap<>();
    for (Path file : files) {
      try (InputStream raw = Files.newInputStream(file);
          InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
          Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        for (JsonStreamParser values = new JsonStreamParser(reader); values.hasNext(); ) {
          collect(values.next(), titles);
        }
      }
    }
    return List.copyOf(titles.values());
  }

  private static void collect(JsonElement value, TreeMap<String, String> titles) {
    if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(each -> collect(each, titles));
    } else if (value.isJsonObject()) {
      value
          .getAsJsonObject()
          .asMap()
          .forEach(
              (key, held) -> {
                if (key.equals("title") && held.isJsonPrimitive()) {
                  String title = String.join(" ", words(held.getAsString()));
                  if (words(title).length >= FEWEST) {
                    titles.putIfAbsent(title.toLowerCase(Locale.ROOT), title);
                  }
                } else {
                  collect(held, titles);
                }
              });
    }
  }

  /**
   * Runs of words of each title, alone or before a run of words of another, so that words are seen
   * in more company than they have in so few titles.
   */
  static List<String> snippets(List<String> titles, long seed) {
    Random random = new Random(seed);
    TreeSet<String> snippets = new TreeSet<>();
    for (String title : titles) {
      for (int i = 0; i < SNIPPETS; i++) {
        List<String> words = new ArrayList<>(run(title, FEWEST - 1, MOST_OF_ONE, random));
        if (i > 0) {
          words.addAll(run(titles.get(random.nextInt(titles.size())), 1, MOST_OF_OTHER, random));
        }
        snippets.add(String.join(" ", words));
      }
    }
    return List.copyOf(snippets);
  }

  private static List<String> run(String title, int fewest, int most, Random random) {
    String[] words = words(title);
    int length = fewest + random.nextInt(Math.min(most, words.length) - fewest + 1);
    int from = random.nextInt(words.length - length + 1);
    return List.of(words).subList(from, from + length);
  }

  private static String[] words(String text) {
    return text.strip().split("\\s+");
  }
}
