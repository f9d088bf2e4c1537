package org.vitagraph.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.vitagraph.graph.Iris;

/** A question asked, and the answer written in a form of the asker's choice. */
public final class Answer {
  /** The forms. */
  public enum Format {
    TABLE,
    CSV,
    TSV,
    JSON,
    TURTLE
  }

  static {
    DecisionChain.register();
  }

  private Answer() {}

  /** The form for those who did not choose. */
  public static Format usual(Query query) {
    return query.isConstructType() || query.isDescribeType() ? Format.TURTLE : Format.TABLE;
  }

  /** Whether an answer to the query can be written in the form. */
  public static boolean fits(Query query, Format format) {
    return (format == Format.TURTLE) == (query.isConstructType() || query.isDescribeType())
        && (query.isSelectType() || query.isAskType() || format == Format.TURTLE);
  }

  /** Asks, with values for some of the query's variables, and writes the answer. */
  public static void write(
      DatasetGraph data, Query query, Binding values, Iris iris, Format format, OutputStream out)
      throws IOException {
    try (QueryExec exec =
        QueryExec.dataset(data)
            .query(query)
            .substitution(values)
            .set(ARQ.spillToDiskThreshold, 50_000L)
            .build()) {
      switch (format) {
        case TABLE -> {
          String text =
              query.isAskType()
                  ? (exec.ask() ? "yes\n" : "no\n")
                  : new TextTable(query.getPrefixMapping(), iris).of(exec.select());
          out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        case CSV -> write(exec, query, ResultSetLang.RS_CSV, out);
        case TSV -> write(exec, query, ResultSetLang.RS_TSV, out);
        case JSON -> write(exec, query, ResultSetLang.RS_JSON, out);
        case TURTLE -> {
          StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
          turtle.start();
          query.getPrefixMapping().getNsPrefixMap().forEach(turtle::prefix);
          Iterator<Triple> triples =
              query.isConstructType() ? exec.constructTriples() : exec.describeTriples();
          triples.forEachRemaining(turtle::triple);
          turtle.finish();
        }
      }
    }
  }

  private static void write(QueryExec exec, Query query, Lang lang, OutputStream out) {
    var writer = RowSetWriterRegistry.getFactory(lang).create(lang);
    if (query.isAskType()) {
      writer.write(out, exec.ask(), exec.getContext());
    } else {
      writer.write(out, exec.select(), exec.getContext());
    }
  }
}
