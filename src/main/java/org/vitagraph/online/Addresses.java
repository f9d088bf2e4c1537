package org.vitagraph.online;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Makes texts parts of addresses. */
final class Addresses {
  private Addresses() {}

  /** As the value of a parameter. */
  static String value(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** As a path, whose strokes stay. */
  static String path(String text) {
    return value(text).replace("+", "%20").replace("%2F", "/");
  }
}
