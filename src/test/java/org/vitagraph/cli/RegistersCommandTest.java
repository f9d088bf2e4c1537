package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vitagraph registers}. */
class RegistersCommandTest {
  private static final String ROR =
      "[{\"id\": \"https://ror.org/0aaaaa169\", \"name\": \"Lakeside University\"}]";
  private static final String DBLP =
      """
      <?xml version="1.0" encoding="ISO-8859-1"?>
      <!DOCTYPE dblp SYSTEM "dblp.dtd">
      <dblp><article key="journals/l/Lee19"><author>Ada Lee</author><title>Lakes.</title><ee>https://doi.org/x</ee></article>
      </dblp>
      """;

  @TempDir Path folder;
  private Path registers;

  @BeforeEach
  void start() {
    registers = folder.resolve("registers");
  }

  @Test
  void listsWhatWasAdded() throws IOException {
    Path ror = write("v1.45-2024-04-11-ror-data.json", ROR);
    Path dblp = write("dblp-2024-05-01.xml", DBLP);
    Program added = Program.run("registers", "add", ror, dblp, "--registers", registers);
    assertEquals(0, added.exitCode(), added::toString);
    Program listed = Program.run("registers", "--registers", registers);
    assertEquals(0, listed.exitCode(), listed::toString);
    String today = listed.out().replaceAll("(?s).*added (\\S+).*", "$1");
    assertEquals(
        """
        dblp   dblp-2024-05-01.xml of 2024-05-01, added DAY
               1 publications
               1 bad DOIs
        ror    v1.45-2024-04-11-ror-data.json of 2024-04-11, added DAY
               1 organizations
        """,
        listed.out().replace(today, "DAY"));
  }

  @Test
  void saysWhereThereAreNone() {
    Program listed = Program.run("registers", "--registers", registers);
    assertEquals(0, listed.exitCode(), listed::toString);
    assertTrue(listed.out().startsWith("No registers in "), listed::toString);
    assertFalse(Files.exists(registers));
  }

  @Test
  void oneDamagedDumpOfSeveralChangesNothing() throws IOException {
    Path ror = write("ror.json", ROR);
    Path dblp = write("dblp.xml", DBLP.replace("</dblp>", "</dlbp>"));
    Program added = Program.run("registers", "--registers", registers, "add", ror, dblp, "-q");
    assertEquals(2, added.exitCode(), added::toString);
    assertTrue(added.err().startsWith("vitagraph: dblp.xml, line 4: "), added::toString);
    Program listed = Program.run("registers", "--registers", registers);
    assertTrue(listed.out().startsWith("No registers in "), listed::toString);
  }

  @Test
  void twoDumpsOfOneKindAreOneTooMany() throws IOException {
    Program added =
        Program.run(
            "registers",
            "add",
            write("a.json", ROR),
            write("b.json", ROR),
            "--registers",
            registers);
    assertEquals(2, added.exitCode(), added::toString);
    assertTrue(added.err().contains("b.json: a second dump of ror"), added::toString);
  }

  @Test
  void recordsThatAreLeftOutAreAProblem() throws IOException {
    Path ror = write("ror.json", ROR.replace("]", ", {\"id\": \"https://ror.org/0aaaaa160\"}]"));
    Program added = Program.run("registers", "add", ror, "--registers", registers);
    assertEquals(1, added.exitCode(), added::toString);
    assertTrue(added.out().contains("1 left out"), added::toString);
    assertTrue(
        added
            .err()
            .contains("ror.json: an organization with the bad id “https://ror.org/0aaaaa160”"),
        added::toString);
  }

  @Test
  void whatIsNoDumpIsRefused() throws IOException {
    Program letter = Program.run("registers", "add", write("letter.txt", "Dear Ada,"));
    assertEquals(2, letter.exitCode(), letter::toString);
    assertTrue(letter.err().contains("letter.txt: not a dump of dblp"), letter::toString);
    Program missing = Program.run("registers", "add", folder.resolve("none.xml"));
    assertEquals(2, missing.exitCode(), missing::toString);
    assertTrue(missing.err().contains("no such file"), missing::toString);
    assertEquals(2, Program.run("registers", "add").exitCode());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
