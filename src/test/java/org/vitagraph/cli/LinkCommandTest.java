package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vitagraph link}, and what becomes of links when documents come and go. */
class LinkCommandTest {
  private static final String DBLP =
      """
      <?xml version="1.0" encoding="ISO-8859-1"?>
      <!DOCTYPE dblp SYSTEM "dblp.dtd">
      <dblp>
      <article key="journals/l/RothH19"><author>Ina Roth</author><author>Wim Hale 0002</author><title>Counting Lakes from Far Above.</title><journal>J. Lakes</journal><year>2019</year></article>
      <www key="homepages/1/3"><author>Ina Roth</author><title>Home Page</title></www>
      <www key="homepages/1/2-2"><author>Wim Hale 0002</author><title>Home Page</title></www>
      </dblp>
      """;
  private static final String LIST =
      """
      @article{a, author = {Roth, Ina and Hale, Wim}, title = {Counting Lakes from Far Above},
        journal = {Journal of Lakes}, year = 2019}
      """;

  @TempDir Path folder;
  private Path registers;
  private Path store;

  @BeforeEach
  void addRegister() throws IOException {
    registers = folder.resolve("registers");
    store = folder.resolve("store");
    Path dump = Files.writeString(folder.resolve("dblp-2026-01-15.xml"), DBLP);
    ok(Program.run("registers", "add", dump, "--registers", registers, "-q"));
  }

  @Test
  void linksAStoreThatWasBuiltWithoutRegisters() throws IOException {
    build("a.bib", LIST);
    assertEquals("", links());
    Program linked = ok(Program.run("link", "--store", store, "--registers", registers));
    assertEquals(
        """
        Links          2 people to dblp, 0 open
        Links          1 works to dblp, 0 open
        """,
        linked.out());
    String links = links();
    assertTrue(links.contains("https://dblp.org/pid/1/2-2"), links);
    assertTrue(links.contains("https://dblp.org/rec/journals/l/RothH19"), links);
    ok(Program.run("link", "--store", store, "--registers", registers, "-q"));
    assertEquals(links, links(), "linking again changes nothing");
  }

  @Test
  void isPartOfBuildWhereRegistersAre() throws IOException {
    Path list = Files.writeString(folder.resolve("a.bib"), LIST);
    ok(Program.run("build", list, "--store", store, "--registers", registers, "-q"));
    assertTrue(links().contains("https://dblp.org/pid/1/3"));
  }

  @Test
  void aBuildWithoutRegistersKeepsTheLinksOfWhatIsStillThere() throws IOException {
    build("a.bib", LIST);
    ok(Program.run("link", "--store", store, "--registers", registers, "-q"));
    String links = links();
    build("b.bib", LIST.replace("Roth, Ina", "Marsh, Lou").replace("Counting", "Draining"));
    assertEquals(links, links());
    ok(Program.run("forget", "a.bib", "--store", store, "-q"));
    assertEquals("", links());
  }

  @Test
  void needsRegisters() throws IOException {
    build("a.bib", LIST);
    Program linked =
        Program.run("link", "--store", store, "--registers", folder.resolve("nowhere"));
    assertEquals(2, linked.exitCode(), linked::toString);
    assertTrue(linked.err().contains("no registers; add dumps with registers add"));
  }

  @Test
  void anIdentifierThatFailsItsCheckIsAProblemAndNoStatement() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("roth.md"),
            "# Ina Roth\n\nORCID 0000-0002-1825-0098\n\n## Publications\n\n"
                + "- Ina Roth, Wim Hale. Counting Lakes from Far Above. Journal of Lakes, 2019.\n");
    Program built = Program.run("build", page, "--store", store);
    assertEquals(1, built.exitCode(), built::toString);
    assertTrue(
        built.err().contains("no right ORCID iD, left out: https://orcid.org/0000-0002-1825-0098"),
        built::toString);
    Program owners = ok(Program.run("query", "tables/owner", "--store", store, "--format", "csv"));
    assertFalse(owners.out().contains("1825"), owners::toString);
  }

  private void build(String name, String text) throws IOException {
    ok(Program.run("build", Files.writeString(folder.resolve(name), text), "--store", store, "-q"));
  }

  private static Program ok(Program run) {
    assertEquals(0, run.exitCode(), run::toString);
    return run;
  }

  /** All statements of the graph of links. */
  private String links() {
    Program exported = ok(Program.run("export", "--format", "nq", "--store", store));
    return exported
        .out()
        .lines()
        .filter(line -> line.contains("/graph/links>"))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
