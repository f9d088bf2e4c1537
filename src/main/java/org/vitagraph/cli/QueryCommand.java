package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.vitagraph.publish.Answer;
import org.vitagraph.publish.NamedQuery;
import org.vitagraph.publish.ParameterException;
import org.vitagraph.publish.QueryLibrary;
import org.vitagraph.store.Redirects;
import org.vitagraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vitagraph query}: asks a question of the library, or one in a file. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Asks a question of the library, or one in a file; alone, lists the library.")
final class QueryCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "NAME_OR_FILE",
      description = "Such as person/coauthors, or a file with a SPARQL query.")
  @Nullable String question;

  @Mixin StoreOption store;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the query.")
  Map<String, String> parameters = new TreeMap<>();

  @Option(
      names = "--format",
      description = "One of ${COMPLETION-CANDIDATES} (default: table, or turtle for graphs).")
  @Nullable Format format;

  @ParentCommand Vitagraph vitagraph;

  @Spec CommandSpec spec;

  /** The forms, as they are written on the command line. */
  enum Format {
    table,
    csv,
    tsv,
    json,
    turtle
  }

  @Override
  public Integer call() throws IOException {
    QueryLibrary library = QueryLibrary.load();
    if (question == null) {
      list(library);
      return 0;
    }
    NamedQuery asked = find(library, question);
    Query query = parse(asked);
    Answer.Format form =
        format == null
            ? Answer.usual(query)
            : Answer.Format.valueOf(format.name().toUpperCase(Locale.ROOT));
    if (!Answer.fits(query, form)) {
      throw CommandFailure.usage(
          asked.name() + " cannot be answered as " + form.name().toLowerCase(Locale.ROOT));
    }
    try (Store opened = store.open()) {
      Binding values = bind(asked, opened);
      opened.read(
          data -> {
            try {
              Answer.write(data, query, values, opened.iris(), form, vitagraph.out());
              return true;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return 0;
  }

  private Binding bind(NamedQuery asked, Store opened) {
    try {
      return asked.bind(things(asked, opened), opened.iris());
    } catch (ParameterException e) {
      StringBuilder message = new StringBuilder(e.getMessage());
      if (e.parameters().isEmpty()) {
        message.append("; it has none");
      }
      for (NamedQuery.Parameter parameter : e.parameters()) {
        message.append("\n  ").append(line(parameter));
      }
      throw CommandFailure.usage(message.toString());
    }
  }

  /** The parameters, with the IRI of a thing in the place of what it is called, or was called. */
  private Map<String, String> things(NamedQuery asked, Store opened) {
    Map<String, String> values = new TreeMap<>(parameters);
    for (NamedQuery.Parameter parameter : asked.parameters()) {
      String value = values.get(parameter.name());
      if (value != null && parameter.type().equals("thing")) {
        Node thing = opened.read(data -> Thing.find(data, opened.iris(), value)).node();
        values.put(parameter.name(), thing.getURI());
      } else if (value != null && parameter.type().equals("iri")) {
        values.put(parameter.name(), redirected(value, opened));
      }
    }
    return values;
  }

  private static String redirected(String iri, Store opened) {
    Node full = NodeFactory.createURI(iri.contains(":") ? iri : opened.iris().base() + iri);
    List<Node> now = opened.read(data -> Redirects.follow(data, opened.iris(), full));
    return now.size() == 1 ? now.get(0).getURI() : iri;
  }

  private static NamedQuery find(QueryLibrary library, String name) throws IOException {
    Optional<NamedQuery> known = library.find(name);
    if (known.isPresent()) {
      return known.get();
    }
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.usage(
          "no query " + name + " in the library, and no such file; `vitagraph query` lists them");
    }
    return NamedQuery.parse(name, Files.readString(file, StandardCharsets.UTF_8));
  }

  private static Query parse(NamedQuery asked) {
    try {
      return QueryFactory.create(asked.text());
    } catch (QueryParseException e) {
      String place = e.getLine() > 0 ? ", line " + e.getLine() + ", column " + e.getColumn() : "";
      throw CommandFailure.usage(asked.name() + place + ": " + firstLine(e.getMessage()));
    }
  }

  private static String firstLine(@Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("");
  }

  private void list(QueryLibrary library) {
    PrintWriter out = spec.commandLine().getOut();
    for (NamedQuery query : library.all()) {
      out.println(query.name() + "  " + query.title());
      query.parameters().forEach(parameter -> out.println("    " + line(parameter)));
    }
  }

  private static String line(NamedQuery.Parameter parameter) {
    return parameter.name() + " (" + parameter.type() + "): " + parameter.text();
  }
}
