package org.vitagraph.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.PatternVars;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Iris;
import org.vitagraph.publish.NamedQuery;

/**
 * A rule that is a SPARQL query with the columns {@code ?message} and {@code ?thing}, and, where it
 * has them, {@code ?other} (the other side), {@code ?sure} and {@code ?verdict}. Rows with one
 * message about one thing are one finding.
 *
 * <p>A query with a variable {@code ?document} is asked for each document by itself, the variable
 * bound to it; any other is asked once.
 */
record QueryRule(NamedQuery header, Query query, BigDecimal sureness, boolean isOfOneDocument)
    implements Rule {
  private static final Var DOCUMENT = Var.alloc("document");
  private static final Var MESSAGE = Var.alloc("message");
  private static final Var THING = Var.alloc("thing");
  private static final Var OTHER = Var.alloc("other");
  private static final Var SURE = Var.alloc("sure");
  private static final Var VERDICT = Var.alloc("verdict");
  private static final String DATE = "date";

  static QueryRule of(NamedQuery header) {
    Query query;
    try {
      query = QueryFactory.create(header.text());
    } catch (QueryParseException e) {
      throw new RuleException(
          header.name() + ", line " + e.getLine() + ", column " + e.getColumn(), e);
    }
    if (!query.isSelectType() || !query.getProjectVars().containsAll(List.of(MESSAGE, THING))) {
      throw new RuleException(header.name() + " does not select ?message and ?thing", null);
    }
    boolean ofOneDocument = PatternVars.vars(query.getQueryPattern()).contains(DOCUMENT);
    return new QueryRule(header, query, Rule.sureness(header), ofOneDocument);
  }

  @Override
  public List<Noticed> apply(DatasetGraph data, @Nullable Node document, String date) {
    BindingBuilder values = Binding.builder(header.bind(values(date), Iris.DEFAULT));
    if (document != null) {
      values.add(DOCUMENT, document);
    }
    Map<List<Node>, Noticed> noticed = new LinkedHashMap<>();
    try (QueryExec exec =
        QueryExec.dataset(data).query(query).substitution(values.build()).build()) {
      RowSet rows = exec.select();
      while (rows.hasNext()) {
        Binding row = rows.next();
        Node message = row.get(MESSAGE);
        Node thing = row.get(THING);
        if (message == null || thing == null) {
          throw new RuleException(header.name() + " leaves ?message or ?thing open", null);
        }
        Noticed found =
            noticed.computeIfAbsent(List.of(message, thing), key -> noticed(row, message, thing));
        Node other = row.get(OTHER);
        if (other != null && !found.things().contains(other)) {
          found.things().add(other);
        }
      }
    }
    return List.copyOf(noticed.values());
  }

  private Map<String, String> values(String date) {
    boolean asks = header.parameters().stream().anyMatch(one -> one.name().equals(DATE));
    return date.isEmpty() || !asks ? Map.of() : Map.of(DATE, date);
  }

  private Noticed noticed(Binding row, Node message, Node thing) {
    Node sure = row.get(SURE);
    Node verdict = row.get(VERDICT);
    return new Noticed(
        sure == null ? sureness : new BigDecimal(sure.getLiteralLexicalForm()),
        message.getLiteralLexicalForm(),
        Optional.ofNullable(verdict).map(Node::getLiteralLexicalForm),
        new ArrayList<>(List.of(thing)));
  }
}
