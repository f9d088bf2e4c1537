package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.Shapes;
import org.vitagraph.graph.Vg;
import org.vitagraph.online.Loopback;

/** {@code vitagraph audit --against dblp}. */
class AuditAgainstTest {
  private static final String LEE =
      """
      Ada Lee
      ada@lab.example

      Publications

      [1] Ada Lee, Bo Chen. Counting small lakes from above. In Conference on Lists (CoL), May 2019.
      [2] Bo Chen, Ada Lee, Cy Diaz. Sorting rivers by their length. In Conference on Lists (CoL), May 2020.
      [3] Ada Lee, Cy Diaz. Weighing clouds with mirrors. In Conference on Clouds (CoC), June 2015.
      [4] Ada Lee, Bo Chen. Queues at the ferry. In Conference on Lists (CoL), May 2018.
      [5] Ada Lee, Cy Diaz. Boats that wait for nobody. In Conference on Boats (CoB), May 2017.
      [6] Ada Lee. Ferries of the future. Submitted, 2021.
      [7] Ada Lee, Bo Chen. Counting large lakes from below, a survey. In Conference on Lists (CoL), May 2021.

      Last updated: June 2021
      """;

  private static final String DBLP =
      """
      <?xml version="1.0" encoding="ISO-8859-1"?>
      <!DOCTYPE dblp SYSTEM "dblp.dtd">
      <dblp>
      <www key="homepages/22/222"><author>Ada Lee 0002</author><title>Home Page</title></www>
      <www key="homepages/22/333"><author>Ada Lee 0003</author><title>Home Page</title></www>
      <www key="homepages/11/111"><author>Bo Chen</author><title>Home Page</title></www>
      <www key="homepages/33/333"><author>Cy Diaz</author><title>Home Page</title></www>
      <inproceedings key="conf/col/LeeC19"><author>Ada Lee 0002</author><author>Bo Chen</author>
      <title>Counting small lakes from above.</title><year>2019</year><booktitle>CoL</booktitle></inproceedings>
      <article key="journals/corr/abs-1901-00001" publtype="informal"><author>Ada Lee 0002</author><author>Bo Chen</author>
      <title>Counting small lakes from above.</title><year>2018</year><journal>CoRR</journal><volume>abs/1901.00001</volume></article>
      <inproceedings key="conf/col/LeeCD20"><author>Ada Lee 0002</author><author>Bo Chen</author><author>Cy Diaz</author>
      <title>Sorting rivers by their length.</title><year>2020</year><booktitle>CoL</booktitle></inproceedings>
      <inproceedings key="conf/coc/LeeD12"><author>Ada Lee 0002</author><author>Cy Diaz</author>
      <title>Weighing clouds with mirrors.</title><year>2012</year><booktitle>CoC</booktitle></inproceedings>
      <inproceedings key="conf/cob/LeeD17"><author>Ada Lee 0003</author><author>Cy Diaz</author>
      <title>Boats that wait for nobody.</title><year>2017</year><booktitle>CoB</booktitle></inproceedings>
      <article key="journals/l/Lee16"><author>Ada Lee 0002</author><title>Harbours at night.</title><year>2016</year><journal>Lists</journal></article>
      <article key="journals/l/Lee23"><author>Ada Lee 0002</author><title>Harbours by day.</title><year>2023</year><journal>Lists</journal></article>
      <inproceedings key="conf/col/LeeC21"><author>Ada Lee 0002</author><author>Bo Chen</author>
      <title>Counting large lakes from below: survey.</title><year>2021</year><booktitle>CoL</booktitle></inproceedings>
      <proceedings key="conf/col/2019"><editor>Ada Lee 0002</editor><title>Conference on Lists 2019.</title><year>2019</year></proceedings>
      </dblp>
      """;

  @TempDir private static Path folder;
  private static Path registers;
  private static Linked linked;

  @BeforeAll
  static void build() throws IOException {
    linked = new Linked(folder).build("lee.txt", LEE);
    linked.person("Ada Lee", Vg.DBLP, "https://dblp.org/pid/22/222");
    registers = folder.resolve("registers");
    Path dump = Files.writeString(folder.resolve("dblp-2024-05-01.xml"), DBLP);
    assertEquals(
        0, Program.run("registers", "add", "-q", dump, "--registers", registers).exitCode());
  }

  private static Program against(Object... more) {
    Object[] all = new Object[more.length + 6];
    List<Object> begin =
        List.of("audit", "--against", "dblp", "--store", linked.store(), "--registers");
    for (int i = 0; i < all.length; i++) {
      all[i] = i < begin.size() ? begin.get(i) : more[i - begin.size()];
    }
    return Program.run(all);
  }

  private static Map<String, String> findings() {
    JsonArray found =
        JsonParser.parseString(against(registers, "--format", "json").out()).getAsJsonArray();
    Map<String, String> byMessage = new TreeMap<>();
    for (JsonElement finding : found) {
      byMessage.put(
          finding.getAsJsonObject().get("message").getAsString(),
          finding.getAsJsonObject().get("kind").getAsString()
              + " "
              + finding.getAsJsonObject().get("sure").getAsString());
    }
    return byMessage;
  }

  @Test
  void tellsWhatEachLacksAndWhatTheyTellOtherwise() {
    assertEquals(
        Map.of(
            "Not listed, but in dblp as a paper of Ada Lee 0002: Harbours at night, Lists 2016"
                + " (journals/l/Lee16).",
            "not-in-document 0.8",
            "Not listed, but in dblp as a paper of Ada Lee 0002, later than the document: Harbours"
                + " by day, Lists 2023 (journals/l/Lee23).",
            "not-in-document 0.3",
            "The authors come in another order in dblp, Ada Lee, Bo Chen, Cy Diaz: Sorting rivers"
                + " by their length (conf/col/LeeCD20).",
            "order-in-dblp 0.8",
            "Of 2015 here and of 2012 in dblp: Weighing clouds with mirrors (conf/coc/LeeD12).",
            "year-in-dblp 0.8",
            "Not among the papers of Ada Lee 0002 in dblp: Queues at the ferry.",
            "not-in-dblp 0.5",
            "In dblp by Ada Lee 0003 (22/333), not Ada Lee 0002 (22/222): Boats that wait for"
                + " nobody (conf/cob/LeeD17).",
            "other-in-dblp 0.5"),
        findings());
  }

  @Test
  void quotesTheDocumentAndNamesTheRecord() {
    Program table = against(registers, "--sure", "0.8");
    assertEquals(0, table.exitCode(), table::toString);
    assertTrue(table.out().startsWith("lee.txt\n"), table::toString);
    assertTrue(table.out().contains("\"Ada Lee, Cy Diaz. Weighing"), table::toString);
    assertTrue(table.out().endsWith("\n3 findings\n"), table::toString);
    assertTrue(
        table.err().contains("1 of 1 documents are of somebody who is linked to dblp"),
        table::toString);
    String json = against(registers, "--format", "json").out();
    assertTrue(json.contains("\"https://dblp.org/rec/journals/l/Lee16\""), json);
  }

  @Test
  void writesFindingsThatConform() {
    String turtle = against(registers, "--format", "turtle").out();
    Shapes.assertConform(RDFParser.fromString(turtle, Lang.TURTLE).toGraph());
    assertTrue(turtle.contains("<https://dblp.org/rec/conf/coc/LeeD12>"), turtle);
  }

  @Test
  void wantsARegisterOrTheNetwork() {
    Program none = against(folder.resolve("none"));
    assertEquals(2, none.exitCode(), none::toString);
    assertTrue(none.err().contains("no register of dblp"), none::toString);
  }

  @Test
  void asksTheServerWhereThereIsNoDump() throws IOException {
    try (Loopback server = new Loopback()) {
      server.onFixture("/dblp/pid/22/222.xml", "dblp-person.xml");
      Path config =
          Files.writeString(
              folder.resolve("online.properties"),
              "dblp.url = %s/dblp%ndblp.burst = 99%ncache.folder = %s%n"
                  .formatted(server.url(), folder.resolve("answers")));
      Path none = folder.resolve("none");
      Program dry = against(none, "--online", "--dry-run", "--online-config", config);
      assertEquals(0, dry.exitCode(), dry::toString);
      assertEquals(server.url() + "/dblp/pid/22/222.xml" + System.lineSeparator(), dry.out());
      assertEquals(List.of(), server.asked());
      Program asked =
          against(none, "--online", "--contact", "cy@lab.example", "--online-config", config);
      assertEquals(0, asked.exitCode(), asked::toString);
      assertTrue(
          asked.out().contains("as a paper of Ada Lee: Fast Paths: Routing & Tables, CSW 2019"),
          asked::toString);
    }
  }
}
