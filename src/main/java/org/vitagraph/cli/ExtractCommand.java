package org.vitagraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.jspecify.annotations.Nullable;
import org.vitagraph.cli.Intake.Taken;
import org.vitagraph.graph.Iris;
import org.vitagraph.publish.Syntax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vitagraph extract}: what documents state, as RDF, without a store. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Writes what documents state as RDF, without a store.")
final class ExtractCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "Files, folders (read with all folders in them), - for standard input.",
        Inputs.FORMATS
      })
  List<String> arguments;

  @Option(names = "--name", description = "The file name of what stands on standard input.")
  @Nullable String name;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "A .trig, .nq, .nt, .ttl, .jsonld or .rdf file (default: N-Quads on standard output).")
  @Nullable Path file;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Documents read at once (default: one a processor).")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin BaseOption base;

  @Option(names = "-q", description = "Say nothing but what is wrong.")
  boolean quiet;

  @ParentCommand Vitagraph vitagraph;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    base.check();
    Iris iris = base.iris();
    Workers workers = new Workers(jobs);
    Progress progress = Progress.to(spec.commandLine().getErr(), quiet);
    Syntax syntax = file == null ? Syntax.NQ : Endings.syntax(file, Syntax.NQ);
    Path folder = Files.createTempDirectory("vitagraph-");
    try {
      Inputs inputs = Inputs.find(arguments, name, vitagraph.in(), folder.resolve("input"));
      Intake intake = new Intake(workers, progress, iris, folder);
      Versions versions = new Versions(List.of(), intake.lookAt(inputs));
      List<Taken> taken = intake.read(versions.contents());
      intake.problems().forEach(spec.commandLine().getErr()::println);
      if (taken.isEmpty()) {
        throw CommandFailure.usage("no readable file in " + String.join(", ", arguments));
      }
      Output.write(
          file, vitagraph.out(), (out, between) -> syntax.write(graphs(taken, iris), between, out));
      return intake.problems().isEmpty() ? 0 : CommandFailure.PROBLEMS;
    } finally {
      Folders.delete(folder);
    }
  }

  private static Syntax.Graphs graphs(List<Taken> taken, Iris iris) {
    Map<Node, Path> files = new TreeMap<>(Comparator.comparing(Node::getURI));
    for (Taken one : taken) {
      files.put(iris.document(one.content().contentHash()), one.statements());
    }
    return new Syntax.Graphs() {
      @Override
      public List<Node> names() {
        return new ArrayList<>(files.keySet());
      }

      @Override
      public void send(Node graph, StreamRDF out) {
        RDFParser.source(files.get(graph)).lang(Lang.NQUADS).checking(false).parse(out);
      }
    };
  }
}
