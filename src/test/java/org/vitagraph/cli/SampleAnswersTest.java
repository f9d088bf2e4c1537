package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vitagraph.Shapes;
import org.vitagraph.publish.NamedQuery;
import org.vitagraph.publish.QueryLibrary;

/**
 * Every query of the library answers on {@code data/sample} what {@code
 * src/test/resources/queries/<aspect>/<question>.csv} says. The lines that begin with {@code #}
 * give the parameters, {@code # person=Ada Lee}; below them stands the answer. Run with {@code
 * -Dvitagraph.golden.rewrite=true} to write the answers, and read them before you commit.
 */
class SampleAnswersTest {
  private static final Path ANSWERS = Path.of("src", "test", "resources", "queries");
  private static final boolean REWRITE = Boolean.getBoolean("vitagraph.golden.rewrite");

  @TempDir private static Path folder;

  @BeforeAll
  static void buildTheSample() {
    String registers = folder.resolve("registers").toString();
    run(
        "registers",
        "add",
        "data/registers/dblp.xml",
        "data/registers/ror-2026-01-15.json",
        "--registers",
        registers,
        "-q");
    run("build", "data/sample", "--store", store(), "--registers", registers, "-q");
  }

  static List<String> questions() throws IOException {
    return QueryLibrary.load().all().stream().map(NamedQuery::name).toList();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answers(String question) throws IOException {
    Path file = ANSWERS.resolve(question + ".csv");
    List<String> parameters = Files.exists(file) ? parameters(file) : List.of();
    List<String> arguments = new ArrayList<>(List.of("query", question, "--store", store()));
    arguments.addAll(List.of("--format", "csv"));
    for (String parameter : parameters) {
      arguments.addAll(List.of("--param", parameter));
    }
    String answer =
        parameters.stream().map(line -> "# " + line + "\n").collect(Collectors.joining())
            + run(arguments.toArray(String[]::new)).replace("\r\n", "\n");
    if (REWRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, answer, StandardCharsets.UTF_8);
    }
    assertTrue(
        Files.exists(file) && Files.readAllLines(file).size() > parameters.size(),
        "its answer is not written yet");
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), answer);
  }

  @Test
  void standOnGraphsThatConform() {
    DatasetGraph exported =
        RDFParser.fromString(run("export", "--format", "nq", "--store", store()), Lang.NQUADS)
            .toDatasetGraph();
    Shapes.assertConform(exported.getDefaultGraph());
    exported
        .listGraphNodes()
        .forEachRemaining(
            name -> Shapes.assertConform(exported.getGraph(name), exported.getDefaultGraph()));
  }

  @Test
  void haveAQuestionEach() throws IOException {
    try (Stream<Path> files = Files.walk(ANSWERS)) {
      TreeSet<String> answered =
          files
              .filter(Files::isRegularFile)
              .map(file -> ANSWERS.relativize(file).toString().replace('\\', '/'))
              .map(name -> name.replaceFirst("\\.csv$", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(new TreeSet<>(questions()), answered);
    }
  }

  private static List<String> parameters(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .takeWhile(line -> line.startsWith("# "))
        .map(line -> line.substring(2))
        .toList();
  }

  private static String store() {
    return folder.resolve("store").toString();
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new Vitagraph(new ByteArrayInputStream(new byte[0]), out, err).run(arguments);
    assertTrue(
        code <= 1, () -> String.join(" ", arguments) + "\n" + err.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
