package org.vitagraph.online;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** Sends one request and takes the whole of its answer, within the time and size that are set. */
final class Transport {
  private static final Duration CONNECTING = Duration.ofSeconds(10);

  private final OnlineSettings settings;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECTING)
          .build();

  Transport(OnlineSettings settings) {
    this.settings = settings;
  }

  /** Asks once; redirects are replies like others. */
  Reply get(URI url, String accept, Map<String, String> headers) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(settings.timeout())
            .header("User-Agent", settings.userAgent())
            .header("Accept", accept)
            .header("Accept-Encoding", "gzip");
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> sent =
        http.sendAsync(request.build(), info -> new LimitedBody(settings.largest()));
    try {
      // The request's own time-out ends with the headers of the answer.
      HttpResponse<byte[]> response =
          sent.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
      boolean zipped = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
      byte[] body = zipped ? unzipped(response.body()) : response.body();
      return new Reply(response.statusCode(), response.headers(), body);
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw new IOException("no whole answer in " + settings.timeout().toMillis() + " ms", e);
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while asking " + url);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }

  private byte[] unzipped(byte[] body) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] whole = in.readNBytes(settings.largest());
      if (in.read() >= 0) {
        throw new LimitedBody.TooLargeException(settings.largest());
      }
      return whole;
    }
  }
}
