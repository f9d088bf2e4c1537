package org.vitagraph.online;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that answers as it was told to, and notes what it was asked. */
public final class Loopback implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<String, ArrayDeque<Reply>> replies = new HashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Headers> headers = Collections.synchronizedList(new ArrayList<>());

  private interface Reply {
    void send(HttpExchange exchange) throws IOException;
  }

  /** A server at a free port, which answers 404 to everything. */
  public Loopback() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Where it is: {@code http://127.0.0.1:4711}. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The paths that it was asked for, with their queries, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** The headers of the request of that number. */
  public Headers headers(int request) {
    return headers.get(request);
  }

  /** Answers this text; the last reply to a path is repeated. */
  public Loopback on(String path, String text) {
    return on(path, 200, Map.of(), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers the text of a fixture. */
  public Loopback onFixture(String path, String name) {
    try (var in = Loopback.class.getResourceAsStream("/online/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no fixture " + name);
      }
      return on(path, 200, Map.of(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers with this status and these headers. */
  public Loopback on(String path, int status, Map<String, String> fields, byte[] body) {
    return reply(
        path,
        exchange -> {
          fields.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  /** Answers with this status and nothing else. */
  public Loopback on(String path, int status) {
    return on(path, status, Map.of(), new byte[0]);
  }

  /** Sends on. */
  public Loopback sendOn(String path, int status, String location) {
    return on(path, status, Map.of("Location", location), new byte[0]);
  }

  /** Ends the answer before it is whole. */
  public Loopback truncate(String path, String text) {
    return reply(
        path,
        exchange -> {
          byte[] body = text.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length * 2L);
          exchange.getResponseBody().write(body);
          exchange.getResponseBody().flush();
          exchange.close();
        });
  }

  /** Begins to answer and goes on when the server is closed. */
  public Loopback stall(String path) {
    return reply(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          try {
            closing.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.close();
        });
  }

  private Loopback reply(String path, Reply reply) {
    synchronized (replies) {
      replies.computeIfAbsent(path, key -> new ArrayDeque<>()).add(reply);
    }
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    headers.add(exchange.getRequestHeaders());
    Reply reply;
    synchronized (replies) {
      ArrayDeque<Reply> left = replies.get(path);
      reply = left == null ? null : left.size() > 1 ? left.poll() : left.peek();
    }
    if (reply == null) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
    } else {
      reply.send(exchange);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
