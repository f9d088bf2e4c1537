package org.vitagraph.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Answers SPARQL queries within limits. An answer is whole before its first byte is sent, so that
 * one that is too long, or too slow, ends as an error and not as half a document with status 200.
 */
final class CheckedQueries extends SPARQL_QueryDataset {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Pattern UPDATE =
      Pattern.compile(
          "(?is)(\\s|#[^\\n]*\\n|(PREFIX|BASE)\\s[^>]*>)*"
              + "(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|COPY|MOVE|ADD|WITH)\\b.*");

  private final Endpoint.Limits limits;
  private final Semaphore places;

  CheckedQueries(Endpoint.Limits limits) {
    this.limits = limits;
    this.places = new Semaphore(limits.parallel());
  }

  @Override
  public void validate(HttpAction action) {
    String type = action.getRequestContentType();
    if ((type != null && type.startsWith(WebContent.contentTypeSPARQLUpdate))
        || action.getRequestParameter("update") != null) {
      readOnly();
    }
    super.validate(action);
  }

  @Override
  protected void executeBody(HttpAction action) {
    byte[] body;
    try (InputStream in = action.getRequestInputStream()) {
      body = in.readNBytes(limits.queryBytes() + 1);
    } catch (IOException e) {
      ServletOps.errorBadRequest("the query could not be read: " + e.getMessage());
      return;
    }
    execute(new String(body, StandardCharsets.UTF_8), action);
  }

  @Override
  protected void execute(String text, HttpAction action) {
    if (text.length() > limits.queryBytes()) {
      ServletOps.errorBadRequest(
          "the query is longer than "
              + limits.queryBytes() / 1024
              + " KiB; ask in parts, for example with fewer VALUES");
    }
    if (!places.tryAcquire()) {
      ServletOps.error(
          TOO_MANY_REQUESTS, limits.parallel() + " queries are being answered; ask again later");
    }
    try {
      check(text);
      super.execute(text, action);
    } finally {
      places.release();
    }
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query query, String log) {
    Counter counter = new Counter();
    if (query.isSelectType()) {
      RowSet rows = exec.select();
      List<Binding> kept = new ArrayList<>();
      while (rows.hasNext()) {
        Binding row = rows.next();
        counter.add(row);
        kept.add(row);
      }
      return new QueryExecResult(RowSetStream.create(rows.getResultVars(), kept.iterator()));
    }
    if (query.isConstructType()) {
      DatasetGraph kept = DatasetGraphFactory.create();
      for (Iterator<Quad> quads = exec.constructQuads(); quads.hasNext(); ) {
        Quad quad = quads.next();
        counter.add(quad.asTriple());
        kept.add(quad);
      }
      return new QueryExecResult(kept);
    }
    if (query.isDescribeType()) {
      Graph kept = GraphFactory.createDefaultGraph();
      for (Iterator<Triple> triples = exec.describeTriples(); triples.hasNext(); ) {
        Triple triple = triples.next();
        counter.add(triple);
        kept.add(triple);
      }
      return new QueryExecResult(kept);
    }
    return super.executeQuery(action, exec, query, log);
  }

  private static void check(String text) {
    try {
      // Not ARQ's own syntax: there a path {1,999999} is written out before anything can stop it.
      Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
      QueryCheck.refusal(query).ifPresent(ServletOps::errorBadRequest);
    } catch (QueryParseException e) {
      if (UPDATE.matcher(text).matches()) {
        readOnly();
      }
      ServletOps.errorBadRequest(
          "line " + e.getLine() + ", column " + e.getColumn() + ": " + e.getMessage());
    } catch (QueryException e) {
      ServletOps.errorBadRequest(String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      ServletOps.errorBadRequest("the query is nested too deep");
    }
  }

  private static void readOnly() {
    ServletOps.errorBadRequest(
        "this endpoint is read only; `vitagraph build` and `vitagraph forget` change the store");
  }

  /** What an answer takes so far. */
  private final class Counter {
    private int rows;
    private long characters;

    void add(Binding row) {
      row.forEach((variable, value) -> characters += length(value));
      next();
    }

    void add(Triple triple) {
      characters += length(triple.getSubject());
      characters += length(triple.getPredicate());
      characters += length(triple.getObject());
      next();
    }

    private static int length(Node value) {
      return value.isLiteral() ? value.getLiteralLexicalForm().length() : value.toString().length();
    }

    private void next() {
      rows++;
      if (rows > limits.rows()) {
        ServletOps.errorBadRequest(
            "the answer has more than "
                + limits.rows()
                + " rows; add LIMIT, or ask with `vitagraph query`");
      }
      if (characters > limits.answerBytes()) {
        ServletOps.errorBadRequest(
            "the answer is longer than "
                + (limits.answerBytes() >> 20)
                + " MiB; add LIMIT, leave out vg:text, or ask with `vitagraph query`");
      }
    }
  }
}
