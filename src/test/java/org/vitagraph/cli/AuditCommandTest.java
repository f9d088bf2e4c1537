package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.Shapes;

class AuditCommandTest {
  private static final String LEE =
      """
      Ada Lee
      ada@lab.example

      Publications

      [1] Ada Lee, Bo Chen. On lists. In The 7th Conference on Lists (CoL), May 2019. (To appear)
      [2] Bo Chen, Ada Lee. On longer lists. In The 9th Conference on Lists (CoL), May 2021.

      Last updated: June 2021
      """;

  @TempDir private static Path folder;
  private static Path store;

  @BeforeAll
  static void build() throws IOException {
    Path lee = Files.writeString(folder.resolve("lee.txt"), LEE);
    Path chen = Files.writeString(folder.resolve("chen.txt"), LEE.replace("(To appear)", ""));
    store = folder.resolve("store");
    assertEquals(0, Program.run("build", "-q", "--store", store, lee, chen).exitCode());
  }

  @Test
  void quotesWhatItFound() {
    Program audit = audit();
    assertEquals(0, audit.exitCode(), audit::toString);
    assertTrue(audit.out().startsWith("lee.txt\n  0.90  aged-status "), audit::toString);
    assertTrue(audit.out().contains("in a document of 2021-06: On lists"), audit::toString);
    assertTrue(audit.out().contains("  \"To appear\"\n"), audit::toString);
    assertTrue(audit.err().contains("Auditing 1/3 chen.txt"), audit::toString);
  }

  @Test
  void tellsTheSameAsJson() {
    JsonArray findings = JsonParser.parseString(audit("--format", "json").out()).getAsJsonArray();
    assertEquals(1, findings.size());
    JsonObject finding = findings.get(0).getAsJsonObject();
    assertEquals("audit/aged-status", finding.get("rule").getAsString());
    JsonObject quote = finding.getAsJsonArray("quotes").get(0).getAsJsonObject();
    assertEquals("lee.txt", quote.get("document").getAsString());
    int start = LEE.indexOf("To appear");
    assertEquals(start, quote.get("start").getAsInt());
    assertEquals(start + 9, quote.get("end").getAsInt());
  }

  @Test
  void tellsTheSameAsRdf() {
    String turtle = audit("--format", "turtle").out();
    Shapes.assertConform(RDFParser.fromString(turtle, Lang.TURTLE).toGraph());
    assertTrue(turtle.contains("vg:Finding"), turtle);
  }

  @Test
  void looksAtOneDocumentWhenAsked() {
    assertEquals("0 findings\n", audit("chen.txt").out());
    assertTrue(audit("lee.txt").out().endsWith("1 finding\n"));
    assertEquals(2, audit("nobody.txt").exitCode());
  }

  @Test
  void judgesByADateWhenGiven() {
    assertEquals("0 findings\n", audit("--date", "2019").out());
    assertTrue(audit("--date", "2030-01-01").out().contains("by 2030-01-01"));
    assertEquals(2, audit("--date", "yesterday").exitCode());
  }

  @Test
  void leavesOutWhatIsLessSureThanAsked() {
    assertEquals("0 findings\n", audit("--sure", "0.95").out());
  }

  @Test
  void appliesRulesOfTheUser() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules"));
    Files.writeString(
        rules.resolve("one-author.rq"),
        """
        # title: Papers with Bo Chen
        # sureness: 0.3
        PREFIX vg: <https://w3id.org/vitagraph/ontology#>
        SELECT ?thing ("Bo Chen is an author." AS ?message)
        WHERE { GRAPH ?document { ?thing a vg:Signature ; vg:printedName "Bo Chen" } }
        """);
    Program audit = audit("--rules", rules);
    assertEquals(0, audit.exitCode(), audit::toString);
    assertTrue(audit.out().contains("  0.30  one-author"), audit::toString);
  }

  @Test
  void saysWhatIsWrongWithARule() throws IOException {
    Path rule = Files.writeString(folder.resolve("broken.rq"), "SELECT ?thing { ?thing ?p ?o }");
    Program audit = audit("--rules", rule);
    assertEquals(2, audit.exitCode(), audit::toString);
    assertTrue(audit.err().contains("broken does not select ?message and ?thing"), audit::toString);
    Files.writeString(rule, "SELECT ?thing { ?thing");
    assertTrue(audit("--rules", rule).err().contains("broken, line 1"));
    assertEquals(2, audit("--rules", folder.resolve("none.rq")).exitCode());
    assertEquals(2, audit("--rules", folder.resolve("lee.txt")).exitCode());
  }

  @Test
  void isQuietWhenAsked() {
    assertFalse(audit("-q").out().isEmpty());
    assertEquals("", audit("-q").err());
  }

  private static Program audit(Object... more) {
    Object[] arguments = new Object[more.length + 3];
    arguments[0] = "audit";
    arguments[1] = "--store";
    arguments[2] = store;
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Program.run(arguments);
  }
}
