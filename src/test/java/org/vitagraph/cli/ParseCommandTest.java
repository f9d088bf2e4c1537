package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code vitagraph parse}: references, one a line, to fields. */
class ParseCommandTest {
  private static final String LEE =
      "A. Lee and B. Chen. Small Worlds of Lakes. Journal of Lakes 12(3):45-67, June 2019.";
  private static final String CHEN =
      "B. Chen, A. Lee, and C. Diaz. Rivers of Glass. In Conference on Rivers (CR), pages 1-9, 2020.";

  @TempDir static Path folder;

  @Test
  void writesAnObjectALine() {
    Program run = Program.runOn(LEE + "\n\n" + CHEN + "\n", "parse");
    assertEquals(0, run.exitCode(), run::toString);
    List<JsonObject> read = objects(run);
    assertEquals(2, read.size());
    assertEquals("1", read.get(0).get("id").getAsString());
    assertEquals("3", read.get(1).get("id").getAsString(), "the number of its line");
    JsonObject fields = read.get(0).getAsJsonObject("fields");
    assertEquals("[\"A. Lee\",\"B. Chen\"]", fields.get("authors").toString());
    assertEquals("Small Worlds of Lakes", fields.get("title").getAsString());
    assertEquals("Journal of Lakes", fields.get("container").getAsString());
    assertEquals("2019", fields.get("year").getAsString());
    assertEquals("06", fields.get("month").getAsString());
    assertEquals("12", fields.get("volume").getAsString());
    assertEquals("3", fields.get("issue").getAsString());
    assertEquals("45-67", fields.get("pages").getAsString());
    assertEquals("journal", fields.get("type").getAsString());
    assertEquals("[]", fields.get("editors").toString());
    read.get(0)
        .getAsJsonObject("confidence")
        .entrySet()
        .forEach(
            field -> {
              assertTrue(fields.has(field.getKey()), field::toString);
              double sure = field.getValue().getAsDouble();
              assertTrue(sure > 0 && sure <= 1, field::toString);
            });
  }

  @Test
  void readsJsonLinesAndTellsOfBadOnes() throws IOException {
    Path file = folder.resolve("references.jsonl");
    Files.writeString(
        file,
        """
        {"id": "lee", "text": "%s"}
        {"id": "chen", "text":
        {"id": "none"}
        {"text": "%s"}
        """
            .formatted(LEE, CHEN));
    Program run = Program.run("parse", file);
    assertEquals(CommandFailure.PROBLEMS, run.exitCode(), run::toString);
    assertEquals(
        file
            + ", line 2: no JSON object; left out\n"
            + file
            + ", line 3: no \"text\" in the JSON object; left out\n",
        run.err());
    assertEquals(
        List.of("lee", "4"),
        objects(run).stream().map(object -> object.get("id").getAsString()).toList());
  }

  @Test
  void keepsTheOrderOfManyReferences() {
    String many = (LEE + "\n" + CHEN + "\n").repeat(1500);
    Program run = Program.runOn(many, "parse", "-", "--jobs", 2);
    List<JsonObject> read = objects(run);
    assertEquals(3000, read.size());
    for (int i = 0; i < read.size(); i++) {
      assertEquals(Integer.toString(i + 1), read.get(i).get("id").getAsString());
      String title = read.get(i).getAsJsonObject("fields").get("title").getAsString();
      assertEquals(i % 2 == 0 ? "Small Worlds of Lakes" : "Rivers of Glass", title);
    }
  }

  @Test
  void leavesOutWhatIsNoReferenceForItsLength() {
    Program run = Program.runOn("x ".repeat(20_000) + "\n" + LEE + "\n", "parse");
    assertEquals(CommandFailure.PROBLEMS, run.exitCode());
    assertTrue(run.err().startsWith("-, line 1: longer than"), run::toString);
    assertEquals(1, objects(run).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csl-json", "bibtex", "ris"})
  void writesWhatReferenceManagersRead(String format) {
    Program run = Program.runOn(LEE + "\n" + CHEN + "\n", "parse", "--list", "--format", format);
    assertEquals(0, run.exitCode(), run::toString);
    assertTrue(run.out().contains("Small Worlds of Lakes"), run::toString);
    assertTrue(run.out().contains("Chen"), run::toString);
  }

  @Test
  void readsAListWhoseOwnerIsKnown() {
    String text = LEE + "\n" + CHEN + "\n" + LEE.replace("Lakes", "Seas") + "\n";
    Program run = Program.runOn(text, "parse", "--owner", "Ada Lee");
    assertEquals(3, objects(run).size(), run::toString);
  }

  @Test
  void leavesOutFieldsThatAreNotSureEnoughAndSaysHowMany() {
    Program all = Program.runOn(LEE + "\n", "parse");
    Program none = Program.runOn(LEE + "\n", "parse", "--min-confidence", 1);
    JsonObject sure = objects(none).get(0);
    JsonObject confidence = objects(all).get(0).getAsJsonObject("confidence");
    assertTrue(sure.getAsJsonObject("confidence").size() < confidence.size(), none::toString);
    int leftOut = confidence.size() - sure.getAsJsonObject("confidence").size();
    assertEquals(leftOut + " fields less sure than 1.0 were left out\n", none.err());
    assertEquals("", sure.getAsJsonObject("fields").get("title").getAsString());
  }

  @Test
  void readsNothingFromNothing() {
    Program run = Program.runOn("", "parse", "-");
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals("", run.out());
  }

  private static List<JsonObject> objects(Program run) {
    return run.out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
  }
}
