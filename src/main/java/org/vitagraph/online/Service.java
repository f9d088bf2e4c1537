package org.vitagraph.online;

import java.net.URI;
import java.util.Map;

/**
 * A register that answers.
 *
 * @param name {@code dblp}
 * @param url where its addresses begin, without a stroke at the end
 * @param headers sent along with each request, such as a client id
 */
record Service(String name, String url, Limit limit, Map<String, String> headers) {
  Service {
    headers = Map.copyOf(headers);
  }

  /** An address of it. */
  URI at(String path) {
    return URI.create(url + path);
  }
}
