package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vitagraph evaluate}: figures against gold, as tables. */
class EvaluateCommandTest {
  private static final List<String> LIST =
      List.of(
          "A. Lee and B. Chen. Small Worlds of Lakes. Journal of Lakes, 2019.",
          "A. Lee and C. Diaz. Rivers of Glass. Journal of Rivers, 2020.",
          "B. Chen and A. Lee. Ponds in Winter. Journal of Lakes, 2021.",
          "A. Lee and E. Dam. Seas Without Salt. Journal of Seas, 2022.");

  @TempDir Path folder;

  @Test
  void scoresReferencesFieldByField() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        reference(LIST.get(0), "Small Worlds of Lakes", "2019")
            + reference(LIST.get(1), "Quite Another Title", "2020"));
    Program run = Program.run("evaluate", gold);
    assertEquals(0, run.exitCode(), run::toString);
    assertTrue(run.out().startsWith("2 references, 50.0 % whole\n"), run::toString);
    assertTrue(run.out().contains("| title | 2 | 50.0 | 50.0 | 50.0 |"), run::toString);
    assertTrue(run.out().contains("| year | 2 | 100.0 | 100.0 | 100.0 |"), run::toString);
    assertTrue(run.out().contains("| 0.9 to 1.0 | "), run::toString);
    assertTrue(run.out().contains("| all | 4 | "), "two titles, two years\n" + run);
  }

  @Test
  void showsWhatEachPartOfAListBrings() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    StringBuilder labelled = new StringBuilder();
    for (String document : List.of("one", "two", "three", "four")) {
      for (String entry : LIST) {
        labelled.append(entry(document, entry));
      }
    }
    Files.writeString(pages.resolve("labelled.jsonl"), labelled);
    Program all = Program.run("evaluate", pages);
    assertTrue(all.out().startsWith("16 entries of 4 pages, all\n"), all::toString);
    Program run = Program.run("evaluate", pages, "--ablation");
    assertEquals(0, run.exitCode(), run::toString);
    for (String step :
        List.of(
            "each entry for itself", "+ the list's style", "+ whose list it is", "+ coauthors")) {
      assertTrue(run.out().contains("| " + step), run::toString);
    }
  }

  @Test
  void tellsWhereTheGoldIsBroken() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, reference(LIST.get(0), "x", "2019") + "{\"id\": 2}\n");
    Program run = Program.run("evaluate", gold);
    assertEquals(CommandFailure.USAGE, run.exitCode());
    assertEquals("vitagraph: " + gold + ", line 2: no reference with text and fields\n", run.err());
  }

  private static String reference(String text, String title, String year) {
    JsonObject fields = new JsonObject();
    fields.addProperty("title", title);
    fields.addProperty("year", year);
    fields.add("authors", new JsonArray());
    JsonObject reference = new JsonObject();
    reference.addProperty("id", title);
    reference.addProperty("text", text);
    reference.add("fields", fields);
    return reference + "\n";
  }

  /** An entry of which title, surnames and year are marked. */
  private static String entry(String document, String text) {
    String[] parts = text.split("(?<=\\p{Ll})\\. |, (?=2)|\\.$");
    JsonObject spans = new JsonObject();
    spans.add("title", span(text, parts[1]));
    JsonArray surnames = new JsonArray();
    JsonArray authors = new JsonArray();
    for (String name : parts[0].split(" and ")) {
      surnames.add(span(text, name.substring(3)));
      authors.add(name);
    }
    spans.add("surnames", surnames);
    spans.add("year", span(text, parts[3]));
    JsonObject fields = new JsonObject();
    fields.add("authors", authors);
    fields.addProperty("title", parts[1]);
    JsonObject entry = new JsonObject();
    entry.addProperty("doc", document);
    entry.addProperty("text", text);
    entry.addProperty("raw", text);
    entry.addProperty("order", "author-first");
    entry.add("fields", fields);
    entry.add("spans", spans);
    return entry + "\n";
  }

  private static JsonArray span(String text, String part) {
    JsonArray span = new JsonArray();
    span.add(text.indexOf(part));
    span.add(text.indexOf(part) + part.length());
    return span;
  }
}
