package org.vitagraph.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** The store as tables for spreadsheets: a CSV file for each query of the aspect {@code tables}. */
public final class Tables {
  private static final Var EMAIL = Var.alloc("email");

  /** Rows beyond this are sorted on disk. */
  private static final long ROWS_IN_MEMORY = 50_000;

  private final QueryLibrary library;
  private final boolean withContacts;

  /** The tables of a library; without contacts, no e-mail address is in them. */
  public Tables(QueryLibrary library, boolean withContacts) {
    this.library = library;
    this.withContacts = withContacts;
  }

  /** The queries, by name. */
  public List<NamedQuery> queries() {
    return List.copyOf(library.aspect("tables"));
  }

  /** Writes the table of one query, and tells its file and number of rows. */
  public SortedMap<Path, Long> write(DatasetGraph data, Path folder) throws IOException {
    Files.createDirectories(folder);
    SortedMap<Path, Long> rows = new TreeMap<>();
    for (NamedQuery query : queries()) {
      Path file = folder.resolve(query.name().substring("tables/".length()) + ".csv");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        rows.put(file, write(data, query, out));
      }
    }
    return rows;
  }

  private long write(DatasetGraph data, NamedQuery query, OutputStream out) {
    try (QueryExec exec =
        QueryExec.dataset(data)
            .query(query.text())
            .set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY)
            .build()) {
      long[] count = {0};
      RowSet answer = exec.select();
      Iterator<Binding> rows =
          Iter.map(
              answer,
              row -> {
                count[0]++;
                return withContacts ? row : withoutContacts(row);
              });
      RowSetWriter csv =
          RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV).create(ResultSetLang.RS_CSV);
      csv.write(out, RowSetStream.create(answer.getResultVars(), rows), exec.getContext());
      return count[0];
    }
  }

  private static Binding withoutContacts(Binding row) {
    BindingBuilder kept = Binding.builder();
    row.forEach(
        (column, value) -> {
          if (!column.equals(EMAIL)) {
            kept.add(column, withoutContacts(value));
          }
        });
    return kept.build();
  }

  private static Node withoutContacts(Node value) {
    if (!value.isLiteral() || !Contacts.isIn(value.getLiteralLexicalForm())) {
      return value;
    }
    return NodeFactory.createLiteralString(Contacts.without(value.getLiteralLexicalForm()));
  }
}
