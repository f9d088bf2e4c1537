package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong ends with a message that names the place, and with the right exit code. */
class FailuresTest {
  private static final String LEE = "Ada Lee\n\nPublications\n\nA. Lee. On lists. 2019.\n";

  @TempDir static Path folder;

  /** {@code $} stands for a folder with lee.txt, empty.txt, photo.xcf, bad.rq, and a store. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "build|2|Missing required parameter: 'INPUT'",
        "build $/none.txt|2|$/none.txt: no such file or folder",
        "build https://ada.example/cv.html|2|https://ada.example/cv.html is not a file",
        "build $/nothing|2|no files in $/nothing",
        "build --store $/new $/photos|2|no readable file in $/photos",
        "build --store $/new $/empty.txt|2|$/empty.txt: the file is empty",
        "build --store $/new $/photo.xcf|2|$/photo.xcf: no reader for this kind of file",
        "build --store $/other $/photo.xcf $/lee.txt|1|$/photo.xcf: no reader for this kind of file",
        "build -|2|needs a name, such as --name cv.txt",
        "build --jobs 0 $/lee.txt|2|--jobs 0: at least 1 is needed",
        "build --jobs many $/lee.txt|2|--jobs",
        "build --store $/lee.txt $/lee.txt|2|$/lee.txt is a file, not a folder for a store",
        "build --store $/photos $/lee.txt|2|$/photos is not a Vitagraph store and not empty",
        "build --store $/lee.txt/x $/lee.txt|2|no store can be written at $/lee.txt/x",
        "build --store /proc/none $/lee.txt|2|no store can be written at /proc/none",
        "build --base https://lab.example/ --store $/store $/lee.txt|2|was made with the base IRI",
        "build --base lab $/lee.txt|2|--base lab",
        "extract $/empty.txt|2|$/empty.txt: the file is empty",
        "extract $/empty.txt $/lee.txt|1|$/empty.txt: the file is empty",
        "extract -o $/none/x.nq $/lee.txt|2|$/none/x.nq cannot be written",
        "query --store $/none document/list|2|there is no store at $/none",
        "query --store $/photos document/list|2|$/photos is not a Vitagraph store",
        "query --store $/store no/query|2|no query no/query in the library",
        "query --store $/store $/bad.rq|2|bad.rq, line 2, column",
        "query --store $/store $/graph.rq --format csv|2|cannot be answered as csv",
        "query --store $/store $/list.rq --format turtle|2|cannot be answered as turtle",
        "query --store $/store $/list.rq --format xml|2|--format",
        "query --store $/store $/list.rq --param a=1|2|has no parameter a; it has none",
        "query --store $/store $/list.rq --param a|2|--param",
        "query --store $/store person/coauthors|2|person/coauthors needs the parameter person",
        "query --store $/store person/coauthors --param name=x|2|has no parameter name",
        "export --store $/store --person Nobody|2|no person Nobody in the store",
        "export --store $/store --document none.txt|2|no document none.txt in the store",
        "export --store $/store --person A --document b|2|mutually exclusive",
        "export --store $/store --format pdf|2|--format",
        "export --store $/store -o $/none/x.ttl|2|$/none/x.ttl cannot be written",
        "tables --store $/store --out $/lee.txt|3|$/lee.txt: a file is in the way",
        "forget --store $/store none.txt|2|no document none.txt in the store",
        "forget --store $/store|2|Missing required parameter: 'DOCUMENT'",
        "serve --store $/store --port 99999|2|--port 99999",
        "serve --store $/store --host no.such.host.example|2|no.such.host.example",
        "parse $/none.txt|2|$/none.txt: no such file",
        "parse --format pdf $/lee.txt|2|--format pdf: one of jsonl, csl-json, bibtex, ris",
        "parse --model $/none.model $/lee.txt|2|$/none.model: no such file",
        "parse --min-confidence 7 $/lee.txt|2|--min-confidence 7.0: a number from 0 to 1 is needed",
        "evaluate $/none.jsonl|2|$/none.jsonl: no such file or folder",
        "evaluate $/nothing|2|$/nothing: no labelled.jsonl in this folder",
        "evaluate --ablation $/lee.txt|2|$/lee.txt is no folder of pages",
        "evaluate $/lee.txt|2|$/lee.txt, line 1: broken JSON",
        "fly|2|Unmatched argument"
      })
  void endWithAMessageAndAnExitCode(String line, int exitCode, String message) throws IOException {
    Object[] arguments = line.replace("$", folder.toString()).split(" ");
    Program run = Program.run(arguments);
    assertEquals(exitCode, run.exitCode(), run::toString);
    assertTrue(run.err().contains(message.replace("$", folder.toString())), run::toString);
    assertFalse(run.err().contains("\tat "), run::toString);
    assertEquals(
        "",
        exitCode == CommandFailure.PROBLEMS ? "" : run.out(),
        "nothing is answered where the command failed");
    assertEquals(1, documents(), "the store is as it was");
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      Program run =
          Program.run("serve", "--store", folder.resolve("store"), "--port", taken.getLocalPort());
      assertEquals(CommandFailure.USAGE, run.exitCode());
      assertEquals(
          "vitagraph: port "
              + taken.getLocalPort()
              + " of 127.0.0.1 is in use; name another one with --port\n",
          run.err());
    }
  }

  @Test
  void refusesATextThatIsNoOnesPage() throws IOException {
    Files.write(
        folder.resolve("long.txt"),
        "All work and no play.\n".repeat(2_400_000).getBytes(StandardCharsets.UTF_8));
    Program run =
        Program.run("build", "--store", folder.resolve("new"), folder.resolve("long.txt"));
    assertEquals(CommandFailure.USAGE, run.exitCode());
    assertTrue(run.err().contains("long.txt: longer than 8 MiB"), run::toString);
  }

  @BeforeAll
  static void prepare() throws IOException {
    Files.writeString(folder.resolve("lee.txt"), LEE);
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("photo.xcf"), "x");
    Files.createDirectory(folder.resolve("nothing"));
    Files.writeString(Files.createDirectory(folder.resolve("photos")).resolve("a.xcf"), "x");
    Files.writeString(folder.resolve("bad.rq"), "SELECT * {\n  ?a ?b }\n");
    Files.writeString(folder.resolve("list.rq"), "SELECT ?s { GRAPH ?g { ?s ?p ?o } }");
    Files.writeString(folder.resolve("graph.rq"), "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
    Program built =
        Program.run("build", "--store", folder.resolve("store"), folder.resolve("lee.txt"));
    assertEquals(0, built.exitCode(), built::toString);
  }

  private long documents() throws IOException {
    Files.writeString(
        folder.resolve("documents.rq"),
        "SELECT ?name { GRAPH ?g { ?g <https://w3id.org/vitagraph/ontology#fileName> ?name } }");
    Program run =
        Program.run(
            "query",
            "--store",
            folder.resolve("store"),
            folder.resolve("documents.rq"),
            "--format",
            "csv");
    return run.out().lines().count() - 1;
  }
}
