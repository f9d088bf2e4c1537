package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  private static final String LEE =
      """
      Ada Lee
      ada@lab.example

      Publications

      [1] Ada Lee, Bo Chen. On lists. Journal of Lists, 2019.
      [2] Bo Chen, Ada Lee. On longer lists. In Proceedings of the Conference on Lists, 2020.
      """;

  private static final String CHEN = LEE.replace("Ada Lee\n", "Bo Chen\n").replace("ada@", "bo@");

  @TempDir Path folder;
  private Path input;
  private Path store;

  @BeforeEach
  void prepare() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
    store = folder.resolve("store");
    write("lee.txt", LEE);
    write("chen.txt", CHEN);
  }

  @Test
  void saysWhatItFound() {
    Program first = build(input);
    assertEquals(0, first.exitCode(), first::toString);
    assertDocuments(
        "2 new, 0 changed, 0 unchanged, 0 removed, 0 unreadable; 2 in the store", first);
    for (String line : List.of("Publications", "People", "Organizations", "Awards", "Problems")) {
      assertTrue(first.out().contains("\n" + line + " "), first::toString);
    }
    assertTrue(first.err().contains("Reading 2/2"), first::toString);
  }

  @Test
  void saysNothingWhenQuiet() {
    assertEquals(new Program(0, "", ""), Program.run("build", "-q", "--store", store, input));
  }

  @Test
  void readsWhatChangedAndKeepsTheRest() throws IOException {
    build(input);
    assertDocuments(
        "0 new, 0 changed, 2 unchanged, 0 removed, 0 unreadable; 2 in the store", build(input));
    write("lee.txt", LEE.replace("longer", "shorter"));
    Program changed = build(input);
    assertDocuments(
        "0 new, 1 changed, 1 unchanged, 0 removed, 0 unreadable; 2 in the store", changed);
    assertTrue(changed.out().contains("Changed: lee.txt"), changed::toString);
    String graph = export();
    assertTrue(graph.contains("shorter"), graph);
    assertEquals(graph, fromScratch(input));
  }

  @Test
  void keepsDocumentsThatAreNotGivenAgain() {
    build(input.resolve("lee.txt"));
    assertDocuments(
        "1 new, 0 changed, 0 unchanged, 0 removed, 0 unreadable; 2 in the store",
        build(input.resolve("chen.txt")));
  }

  @Test
  void readsUnchangedFilesAgainWhenAsked() {
    build(input);
    assertDocuments(
        "0 new, 2 changed, 0 unchanged, 0 removed, 0 unreadable; 2 in the store",
        Program.run("build", "--reread", "--store", store, input));
    assertEquals(export(), fromScratch(input));
  }

  @Test
  void countsTheSameContentOnceWhateverTheOrder() throws IOException {
    Path again = write("again.txt", LEE);
    build(input.resolve("lee.txt"));
    Program second = build(again, input.resolve("chen.txt"));
    assertTrue(second.out().contains("2 in the store"), second::toString);
    Program all = build(input);
    assertEquals(0, all.exitCode());
    assertTrue(
        all.out()
            .contains(
                "Note: "
                    + input.resolve("lee.txt")
                    + " has the same content as "
                    + again
                    + ", counted once"),
        all::toString);
    assertEquals(fromScratch(input), export());
  }

  @Test
  void followsContentsThatChangeNames() throws IOException {
    build(input);
    write("lee.txt", CHEN);
    write("chen.txt", LEE);
    Program swapped = build(input);
    assertTrue(swapped.out().contains("2 in the store"), swapped::toString);
    assertEquals(fromScratch(input), export());
  }

  @Test
  void removesAVersionThatBecameTheCopyOfAnother() throws IOException {
    build(input);
    write("lee.txt", CHEN);
    Program copied = build(input);
    assertDocuments(
        "0 new, 0 changed, 1 unchanged, 1 removed, 0 unreadable; 1 in the store", copied);
    assertEquals(fromScratch(input), export());
  }

  @Test
  void keepsTwoDocumentsOfOneName() throws IOException {
    Path other = Files.createDirectory(input.resolve("other"));
    Files.writeString(other.resolve("lee.txt"), LEE.replace("lists", "trees"));
    assertDocuments(
        "3 new, 0 changed, 0 unchanged, 0 removed, 0 unreadable; 3 in the store", build(input));
    assertDocuments(
        "0 new, 0 changed, 3 unchanged, 0 removed, 0 unreadable; 3 in the store", build(input));
    Files.writeString(other.resolve("lee.txt"), LEE.replace("lists", "graphs"));
    assertDocuments(
        "0 new, 1 changed, 2 unchanged, 0 removed, 0 unreadable; 3 in the store", build(input));
    assertEquals(fromScratch(input), export());
  }

  @Test
  void keepsTheOldVersionWhenTheNewOneCannotBeRead() throws IOException {
    build(input);
    write("lee.txt", "");
    Program broken = build(input);
    assertEquals(CommandFailure.PROBLEMS, broken.exitCode());
    assertTrue(
        broken.err().contains(input.resolve("lee.txt") + ": the file is empty"), broken::toString);
    assertDocuments(
        "0 new, 0 changed, 1 unchanged, 0 removed, 1 unreadable; 2 in the store", broken);
  }

  @Test
  void readsStandardInput() {
    Program piped = Program.runOn(LEE, "build", "--store", store, "--name", "lee.txt", "-");
    assertEquals(0, piped.exitCode(), piped::toString);
    assertDocuments(
        "0 new, 0 changed, 1 unchanged, 0 removed, 0 unreadable; 1 in the store",
        build(input.resolve("lee.txt")));
  }

  @Test
  void looksPastStoresHiddenFilesAndWhatNobodyReads() throws IOException {
    store = input.resolve("store");
    write(".hidden.txt", "x");
    write("photo.xcf", "x");
    build(input);
    Program again = build(input);
    assertEquals(0, again.exitCode(), again::toString);
    assertDocuments(
        "0 new, 0 changed, 2 unchanged, 0 removed, 0 unreadable; 2 in the store", again);
    assertTrue(
        again.out().contains("Note: skipped, no reader for this kind: .xcf, 1"), again::toString);
  }

  @Test
  void forgetsADocumentWithAllThatOnlyItSupports() throws IOException {
    build(input);
    Program gone = Program.run("forget", "--store", store, "chen.txt");
    assertEquals(new Program(0, "Forgot chen.txt; 1 in the store\n", ""), gone);
    Files.delete(input.resolve("chen.txt"));
    assertEquals(fromScratch(input), export());
    Program last = Program.run("forget", "--store", store, "lee.txt");
    assertEquals(0, last.exitCode(), last::toString);
    assertEquals("", export());
  }

  @Test
  void givesTheSameWhateverTheJobsAndTheOrder() throws IOException {
    for (int i = 0; i < 12; i++) {
      write("doc" + i + ".txt", LEE.replace("lists", "lists of " + i));
    }
    Program.run("build", "-q", "--jobs", 1, "--store", store, input);
    String expected = export();
    assertFalse(expected.isEmpty());
    for (int jobs : List.of(2, 8)) {
      store = folder.resolve("store" + jobs);
      Program.run("build", "-q", "--jobs", jobs, "--store", store, input.resolve("doc7.txt"));
      Program.run("build", "-q", "--jobs", jobs, "--store", store, input);
      assertEquals(expected, export(), jobs + " jobs");
    }
    assertEquals(
        Program.run("extract", "-q", "--jobs", 1, input),
        Program.run("extract", "-q", "--jobs", 8, input));
  }

  private Program build(Path... inputs) {
    Object[] arguments = new Object[3 + inputs.length];
    arguments[0] = "build";
    arguments[1] = "--store";
    arguments[2] = store;
    System.arraycopy(inputs, 0, arguments, 3, inputs.length);
    return Program.run(arguments);
  }

  /** All of the store as sorted N-Quads, but the redirects, which tell of its past. */
  private String export() {
    Program export = Program.run("export", "--store", store, "--format", "nq", "--with-contacts");
    assertEquals(0, export.exitCode(), export::toString);
    return export
        .out()
        .lines()
        .filter(line -> !line.contains("/graph/redirects>"))
        .collect(Collectors.joining("\n"));
  }

  private String fromScratch(Path inputs) {
    Path before = store;
    store = folder.resolve("scratch");
    build(inputs);
    String graph = export();
    store = before;
    return graph;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(input.resolve(name), text);
  }

  private static void assertDocuments(String expected, Program build) {
    assertTrue(build.out().contains("Documents      " + expected), build::toString);
  }
}
