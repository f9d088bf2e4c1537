package org.vitagraph.publish;

import java.io.IOException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The store for other programs: SPARQL 1.1 queries at {@code /vitagraph/sparql} and {@code
 * /vitagraph/query}, graphs to read at {@code /vitagraph/data}. There is no way to write.
 */
public final class Endpoint implements AutoCloseable {
  /** Path of the dataset. */
  public static final String PATH = "/vitagraph";

  private final FusekiServer server;

  private Endpoint(FusekiServer server) {
    this.server = server;
  }

  /**
   * How much one query may ask.
   *
   * @param rows of an answer, or triples
   * @param answerBytes characters of an answer's values, which is held in memory
   * @param queryBytes of the query itself; parsing is outside the timeout
   * @param parallel queries answered at once
   */
  public record Limits(int rows, long answerBytes, int queryBytes, int parallel, Duration timeout) {
    /** For a heap of some hundred megabytes. */
    public static final Limits DEFAULT =
        new Limits(100_000, 16 << 20, 256 << 10, 4, Duration.ofSeconds(30));
  }

  /**
   * Starts serving.
   *
   * @param port 0 for any that is free
   * @throws IOException when the address cannot be had
   */
  public static Endpoint start(DatasetGraph data, String host, int port, Limits limits)
      throws IOException {
    DecisionChain.register();
    data.getContext().set(ARQ.queryTimeout, Long.toString(limits.timeout().toMillis()));
    data.getContext().set(ARQ.spillToDiskThreshold, 50_000L);
    data.getContext().set(ARQ.httpServiceAllowed, false);
    DataService.Builder service =
        DataService.newBuilder(data)
            .addEndpoint(Operation.Query)
            .addEndpoint(Operation.Query, "sparql")
            .addEndpoint(Operation.Query, "query")
            .addEndpoint(Operation.GSP_R)
            .addEndpoint(Operation.GSP_R, "data");
    FusekiServer server =
        FusekiServer.create()
            .port(port)
            .registerOperation(
                Operation.Query, WebContent.contentTypeSPARQLQuery, new CheckedQueries(limits))
            .add(PATH, service)
            .build();
    for (Connector connector : server.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(host);
    }
    try {
      server.start();
    } catch (RuntimeException e) {
      server.stop();
      throw addressFailure(e, host, port);
    }
    return new Endpoint(server);
  }

  /** The port that is served. */
  public int port() {
    return server.getHttpPort();
  }

  /** Waits until the server ends. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
  }

  private static IOException addressFailure(RuntimeException failure, String host, int port) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException) {
        return new IOException("there is no host " + host, failure);
      }
      if (cause instanceof BindException) {
        boolean used = String.valueOf(cause.getMessage()).contains("in use");
        return new IOException(
            used
                ? "port " + port + " of " + host + " is in use; name another one with --port"
                : "port " + port + " of " + host + " cannot be had: " + cause.getMessage(),
            failure);
      }
    }
    throw failure;
  }
}
