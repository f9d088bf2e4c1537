package org.vitagraph.online;

import java.net.http.HttpHeaders;

/** What one request brought back. */
final class Reply {
  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  Reply(int status, HttpHeaders headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body.clone();
  }

  int status() {
    return status;
  }

  byte[] body() {
    return body.clone();
  }

  /** The first value of a header; empty when there is none. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** Whether it may help to ask again. */
  boolean isFailing() {
    return status == 429 || status == 500 || (status >= 502 && status <= 504);
  }

  /** Whether it sends on. */
  boolean isRedirect() {
    return (status >= 301 && status <= 303) || status == 307 || status == 308;
  }
}
