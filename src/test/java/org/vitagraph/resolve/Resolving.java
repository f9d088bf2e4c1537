package org.vitagraph.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.Shapes;
import org.vitagraph.graph.Iris;

/** Documents written as TriG, resolved, and asked. */
final class Resolving {
  static final String PREFIXES =
      """
      PREFIX vg: <https://w3id.org/vitagraph/ontology#>
      PREFIX vgt: <https://w3id.org/vitagraph/type/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/vitagraph/id/>
      """;

  private final DatasetGraph documents = DatasetGraphFactory.create();

  /** A document with its owner, if there is one, and what else is stated as Turtle. */
  Resolving document(String id, String owner, String... statements) {
    StringBuilder trig = new StringBuilder(PREFIXES);
    trig.append("GRAPH <doc/").append(id).append("> {\n<doc/").append(id).append(">");
    trig.append(" a vg:SourceDocument .\n");
    if (!owner.isEmpty()) {
      trig.append("<doc/%1$s> vg:owner <doc/%1$s/owner> .\n".formatted(id));
      trig.append("<doc/%s/owner> a vg:Person ; vg:name \"%s\" .\n".formatted(id, owner));
    }
    for (String statement : statements) {
      trig.append(statement.replace("<~", "<doc/" + id)).append('\n');
    }
    trig.append("}\n");
    RDFParser.fromString(trig.toString(), Lang.TRIG).parse(StreamRDFLib.dataset(documents));
    return this;
  }

  /** A publication: {@code authors} are separated by commas, the owner's has a star. */
  static String pub(int n, String title, String authors, String more) {
    StringBuilder turtle = new StringBuilder();
    turtle.append("<~/pub/%d> a vg:Publication ; vg:title \"%s\" %s .%n".formatted(n, title, more));
    int ordinal = 0;
    for (String author : authors.split(",", -1)) {
      String name = author.strip();
      if (!name.isEmpty()) {
        ordinal++;
        String signature = "<~/pub/%d/s/%d>".formatted(n, ordinal);
        turtle.append("<~/pub/%d> vg:hasSignature %s .%n".formatted(n, signature));
        turtle.append(
            "%s a vg:Signature ; vg:ordinal %d ; vg:printedName \"%s\" .%n"
                .formatted(signature, ordinal, name.replace("*", "")));
        if (name.endsWith("*")) {
          turtle.append("%s vg:person <~/owner> .%n".formatted(signature));
        }
      }
    }
    return turtle.toString();
  }

  /** What the documents state. */
  QuadSource quads() {
    return documents::find;
  }

  /** The dataset that resolution makes of the documents. */
  DatasetGraph resolved(UserDecisions user) {
    List<Quad> quads = new ArrayList<>();
    documents.find().forEachRemaining(quads::add);
    return resolve(quads, user);
  }

  /** The picture as sorted lines, the statements having come in a random order. */
  Set<String> shuffled(long seed) {
    List<Quad> quads = new ArrayList<>();
    documents.find().forEachRemaining(quads::add);
    Collections.shuffle(quads, new Random(seed));
    Set<String> lines = new TreeSet<>();
    resolve(quads, UserDecisions.NONE)
        .find()
        .forEachRemaining(quad -> lines.add(NodeFmtLib.str(quad)));
    return lines;
  }

  /** The rows that a query gives, each its values joined by a bar, sorted. */
  List<String> ask(String query) {
    return ask(query, UserDecisions.NONE);
  }

  List<String> ask(String query, UserDecisions user) {
    return ask(resolved(user), query);
  }

  static List<String> ask(DatasetGraph dataset, String query) {
    List<String> rows = new ArrayList<>();
    try (QueryExecution execution =
        QueryExecutionFactory.create(PREFIXES + query, DatasetFactory.wrap(dataset))) {
      ResultSet results = execution.execSelect();
      results.forEachRemaining(
          row -> {
            List<String> values = new ArrayList<>();
            for (String name : results.getResultVars()) {
              values.add(row.contains(name) ? text(row.get(name).asNode()) : "");
            }
            rows.add(String.join("|", values));
          });
    }
    Collections.sort(rows);
    return rows;
  }

  private static String text(org.apache.jena.graph.Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().replace(Iris.DEFAULT.base(), "");
  }

  private static DatasetGraph resolve(List<Quad> quads, UserDecisions user) {
    DatasetGraph resolved = DatasetGraphFactory.create();
    try {
      new Resolution(
              user,
              OrganizationNames.NONE,
              Authorships.NONE,
              Iris.DEFAULT,
              scratch(),
              StreamRDFLib.dataset(resolved))
          .resolve(quads::iterator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Shapes.assertConform(resolved.getDefaultGraph());
    Shapes.assertConform(resolved.getGraph(Iris.DEFAULT.decisions()));
    return resolved;
  }

  static Scratch scratch() {
    return () -> {
      Path file = Files.createTempFile("resolve", ".tmp");
      return FileChannel.open(
          file,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
    };
  }
}
