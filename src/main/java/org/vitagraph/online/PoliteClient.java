package org.vitagraph.online;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.vitagraph.online.NoAnswerException.Why;

/**
 * Asks servers, with manners: one request at a time a host and no more than its limit, answers kept
 * on disk and not asked for again, waits as long as a server says or ever longer when it fails, and
 * leaves it alone for good when that does not help. What cannot be had is told as a problem, once,
 * with its address; whoever asked goes on without.
 */
public final class PoliteClient {
  private static final int HOPS = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  private final OnlineSettings settings;
  private final Time time;
  private final RandomGenerator jitter;
  private final AnswerCache cache;
  private final @Nullable Consumer<String> plan;
  private final Consumer<String> problems;
  private final Transport transport;
  private final Map<String, Host> hosts = new HashMap<>();
  private final Set<URI> planned = new HashSet<>();

  /**
   * A client.
   *
   * @param jitter spreads the waits after failures
   * @param plan takes the addresses that would be asked; where there is one, nobody is asked
   * @param problems takes a sentence for each request without a usable answer
   */
  public PoliteClient(
      OnlineSettings settings,
      Time time,
      RandomGenerator jitter,
      @Nullable Consumer<String> plan,
      Consumer<String> problems) {
    this.settings = settings;
    this.time = time;
    this.jitter = jitter;
    this.plan = plan;
    this.problems = problems;
    transport = new Transport(settings);
    cache = new AnswerCache(settings.cacheFolder(), settings.cacheDays());
  }

  /** Reads an answer, which may be that there is nothing. */
  @FunctionalInterface
  public interface Reading<T> {
    /**
     * Makes of the answer what was asked for.
     *
     * @throws IOException when the answer is not of the form that it should be
     */
    T read(Answer answer) throws IOException;
  }

  /** What is known of a host in this run; held by who is asking it. */
  private static final class Host {
    final Limit.Bucket bucket;
    int failures;
    volatile boolean leftAlone;

    Host(Limit limit, Time time) {
      bucket = new Limit.Bucket(limit, time.now());
    }
  }

  /**
   * Asks for what is at the address, and reads it; empty when nothing usable came. Only what could
   * be read is kept for the next time.
   *
   * @param accept the content types wanted
   * @throws IOException when the cache cannot be read, or the thread is interrupted
   */
  public <T> Optional<T> ask(URI url, String accept, Reading<T> reading) throws IOException {
    try {
      Optional<Answer> kept = cache.get(url, today());
      if (kept.isPresent()) {
        return Optional.of(read(kept.get(), reading));
      }
      Host host = host(url);
      synchronized (host) {
        // Somebody else may have asked while we waited.
        Optional<Answer> meanwhile = cache.get(url, today());
        return Optional.of(
            meanwhile.isPresent()
                ? read(meanwhile.get(), reading)
                : keep(fresh(url, accept, reading, host)));
      }
    } catch (NoAnswerException e) {
      if (e.why() == Why.FAILED) {
        tell(String.valueOf(e.getMessage()));
      }
      return Optional.empty();
    }
  }

  /**
   * Fetches what is at the address now, whatever is kept of it.
   *
   * @throws NoAnswerException when there is nothing usable
   */
  public Answer fetch(URI url, String accept) throws IOException {
    Host host = host(url);
    synchronized (host) {
      Answer answer = fresh(url, accept, got -> got, host).answer();
      if (answer.isFound()) {
        return answer;
      }
      throw new NoAnswerException(url, Why.FAILED, "answered " + answer.status());
    }
  }

  /** An answer and what was read in it. */
  private record Understood<T>(Answer answer, T read) {}

  private <T> Understood<T> fresh(URI url, String accept, Reading<T> reading, Host host)
      throws IOException {
    if (plan != null) {
      synchronized (planned) {
        if (planned.add(url)) {
          plan.accept(url.toString());
        }
      }
      throw new NoAnswerException(url, Why.DRY_RUN, "not asked, in a dry run");
    }
    if (host.leftAlone) {
      throw new NoAnswerException(url, Why.LEFT_ALONE, "not asked any more in this run");
    }
    try {
      Answer answer = follow(url, accept);
      T read = read(answer, reading);
      host.failures = 0;
      return new Understood<>(answer, read);
    } catch (NoAnswerException e) {
      host.failures++;
      if (!host.leftAlone && host.failures >= settings.failures()) {
        host.leftAlone = true;
        throw new NoAnswerException(
            url,
            Why.FAILED,
            e.reason()
                + "; no usable answer "
                + settings.failures()
                + " times in a row: "
                + url.getAuthority()
                + " is left alone for the rest of this run");
      }
      throw e;
    }
  }

  private static <T> T read(Answer answer, Reading<T> reading) throws NoAnswerException {
    try {
      return reading.read(answer);
    } catch (IOException | RuntimeException e) {
      // Whatever an answer holds, it ends no run.
      throw new NoAnswerException(
          answer.asked(), Why.FAILED, "the answer cannot be read: " + e.getMessage());
    }
  }

  /** A failure to keep an answer costs the next run a request, and this one nothing. */
  private <T> T keep(Understood<T> understood) {
    try {
      cache.put(understood.answer());
    } catch (IOException e) {
      tell(understood.answer().asked() + ": the answer cannot be kept: " + e.getMessage());
    }
    return understood.read();
  }

  private Answer follow(URI url, String accept) throws IOException {
    URI at = url;
    for (int hop = 0; hop <= HOPS; hop++) {
      Reply reply = tryOften(at, accept);
      if (!reply.isRedirect()) {
        return answer(url, at, reply);
      }
      at = next(url, at, reply.header("Location"));
    }
    throw new NoAnswerException(url, Why.FAILED, "sent on more than " + HOPS + " times");
  }

  /** On the web only, and from https not back to http. */
  private static URI next(URI url, URI at, String location) throws NoAnswerException {
    try {
      URI next = at.resolve(location);
      if ("https".equals(next.getScheme())
          || String.valueOf(at.getScheme()).equals(next.getScheme())) {
        return next;
      }
    } catch (IllegalArgumentException e) {
      throw new NoAnswerException(url, Why.FAILED, "sent on to no address: " + location);
    }
    throw new NoAnswerException(url, Why.FAILED, "sent on to " + location);
  }

  private Answer answer(URI url, URI from, Reply reply) throws NoAnswerException {
    return switch (reply.status()) {
      case 200 -> new Answer(url, from, 200, reply.header("Content-Type"), today(), reply.body());
      // Nothing there, locked (so does ORCID), or gone.
      case 404, 409, 410 -> new Answer(url, from, reply.status(), "", today(), new byte[0]);
      default -> throw new NoAnswerException(url, Why.FAILED, "answered " + reply.status());
    };
  }

  private Reply tryOften(URI url, String accept) throws IOException {
    Host host = host(url);
    String why = "";
    for (int tried = 1; tried <= settings.tries(); tried++) {
      time.sleep(host.bucket.take(time.now()));
      Optional<Duration> wanted = Optional.empty();
      try {
        Reply reply = transport.get(url, accept, service(url).headers());
        if (!reply.isFailing()) {
          return reply;
        }
        why = "answered " + reply.status();
        wanted = RetryAfter.read(reply.header("Retry-After"), time.now());
      } catch (LimitedBody.TooLargeException e) {
        throw new NoAnswerException(url, Why.FAILED, String.valueOf(e.getMessage()));
      } catch (InterruptedIOException e) {
        throw e;
      } catch (IOException e) {
        why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      }
      Duration wait = wanted.orElse(backOff(tried));
      if (wait.compareTo(settings.longestWait()) > 0) {
        host.leftAlone = true;
        throw new NoAnswerException(
            url,
            Why.FAILED,
            why
                + " and asks to wait "
                + wait.toSeconds()
                + " s; "
                + url.getAuthority()
                + " is left alone for the rest of this run");
      }
      if (tried < settings.tries()) {
        time.sleep(wait);
      }
    }
    throw new NoAnswerException(url, Why.FAILED, why + ", " + settings.tries() + " times");
  }

  /** Twice as long each time, and never quite the same. */
  private Duration backOff(int tried) {
    long most = FIRST_WAIT.toMillis() << Math.min(tried - 1, 20);
    long wait = (long) (most * (0.5 + jitter.nextDouble() / 2));
    return Duration.ofMillis(Math.min(wait, settings.longestWait().toMillis()));
  }

  private Host host(URI url) {
    Service service = service(url);
    String key =
        service.url().isEmpty() ? url.getScheme() + "://" + url.getAuthority() : service.url();
    synchronized (hosts) {
      return hosts.computeIfAbsent(key, name -> new Host(service.limit(), time));
    }
  }

  private Service service(URI url) {
    return settings.services().values().stream()
        .filter(service -> !service.url().isEmpty())
        .filter(service -> url.toString().startsWith(service.url() + "/"))
        .findFirst()
        .orElse(settings.other());
  }

  private synchronized void tell(String problem) {
    problems.accept(problem);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
  }
}
