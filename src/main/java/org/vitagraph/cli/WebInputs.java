package org.vitagraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vitagraph.cli.OnlineOption.Network;
import org.vitagraph.online.NoAnswerException;

/** The documents that a command line names by their addresses, fetched into a folder. */
final class WebInputs {
  private static final String ACCEPT =
      "text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.5";

  private final List<String> others = new ArrayList<>();
  private final List<URI> addresses = new ArrayList<>();

  /**
   * Divides arguments into addresses and others.
   *
   * @param network null when it may not be used
   */
  WebInputs(List<String> arguments, @Nullable Network network) {
    for (String argument : new LinkedHashSet<>(arguments)) {
      if (!argument.matches("(?i)[a-z][a-z0-9+.-]*://.*")) {
        others.add(argument);
      } else if (network == null) {
        throw CommandFailure.usage(argument + " is not a file; --online fetches addresses");
      } else {
        addresses.add(address(argument));
      }
    }
  }

  private static URI address(String argument) {
    try {
      URI address = URI.create(argument);
      if (argument.matches("(?i)https?://.*") && address.getHost() != null) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(argument + ": no address: " + e.getMessage());
    }
    throw CommandFailure.usage(argument + ": only http and https addresses are fetched");
  }

  /** The arguments that are no addresses. */
  List<String> others() {
    return others;
  }

  /** Whether there are addresses. */
  boolean isEmpty() {
    return addresses.isEmpty();
  }

  /** Fetches them; what cannot be had is told as unreadable. */
  Inputs fetch(Network network, Path folder, Progress progress) throws IOException {
    List<Input> files = new ArrayList<>();
    Map<String, String> unreadable = new TreeMap<>();
    try (Progress.Part part = progress.begin("Fetching", addresses.size())) {
      for (URI address : addresses) {
        try {
          Path copy = folder.resolve("fetched-" + files.size());
          Files.write(copy, network.client().fetch(address, ACCEPT).body());
          files.add(new Input(name(address), copy, address.toString(), true));
        } catch (NoAnswerException e) {
          if (!network.isDry()) {
            unreadable.put(address.toString(), e.reason());
          }
        }
        part.step(address.toString());
      }
    }
    return new Inputs(files, unreadable);
  }

  /** The last part of the address, by which the store knows the document; else the host. */
  static String name(URI address) {
    String path = address.getPath() == null ? "" : address.getPath();
    String last = path.substring(path.lastIndexOf('/') + 1).strip();
    return last.isEmpty() || last.startsWith(".") ? address.getHost() : last;
  }
}
