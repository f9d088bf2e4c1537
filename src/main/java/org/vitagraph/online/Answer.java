package org.vitagraph.online;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What a server answered, or what it answered on an earlier day. */
public final class Answer {
  private final URI asked;
  private final URI from;
  private final int status;
  private final String type;
  private final LocalDate date;
  private final byte[] body;

  /**
   * An answer.
   *
   * @param asked what was asked for
   * @param from where it came from in the end, after redirects
   * @param type the content type as the server says; may be empty
   * @param date of the answer
   */
  Answer(URI asked, URI from, int status, String type, LocalDate date, byte[] body) {
    this.asked = asked;
    this.from = from;
    this.status = status;
    this.type = type;
    this.date = date;
    this.body = body.clone();
  }

  /** What was asked for. */
  public URI asked() {
    return asked;
  }

  /** Where it came from in the end, after redirects. */
  public URI from() {
    return from;
  }

  /** The day that it is of: what every link to it states. */
  public LocalDate date() {
    return date;
  }

  /** Whether there is something; a server may also say that there is nothing. */
  public boolean isFound() {
    return status == 200;
  }

  /** The bytes. */
  public byte[] body() {
    return body.clone();
  }

  /** The bytes as text. */
  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }
}
