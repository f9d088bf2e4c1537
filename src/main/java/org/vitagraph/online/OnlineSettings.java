package org.vitagraph.online;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How servers are asked: {@code online.properties} beside this class, and a user's file over it.
 *
 * @param contact an e-mail address or a page, empty when not said
 * @param cacheDays how long an answer counts as fresh
 * @param timeout for the whole of an answer
 * @param largest bytes of an answer
 * @param tries of one request
 * @param longestWait between two tries
 * @param failures in a row after which a host is left alone
 */
public record OnlineSettings(
    String contact,
    Path cacheFolder,
    int cacheDays,
    Duration timeout,
    int largest,
    int tries,
    Duration longestWait,
    int failures,
    Map<String, Service> services) {
  private static final String DEFAULTS = "online.properties";
  private static final String OTHER = "other";

  /** Copies the map. */
  public OnlineSettings {
    services = Map.copyOf(services);
  }

  /** A setting that cannot be. */
  public static final class SettingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SettingException(String message) {
      super(message);
    }
  }

  /**
   * Reads the settings.
   *
   * @param file a user's own, null where there is none
   * @throws SettingException when the file names what is no setting, or gives it no sensible value
   */
  public static OnlineSettings read(@Nullable Path file) throws IOException {
    Properties properties = defaults();
    if (file != null) {
      try (Reader own = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        Properties named = new Properties();
        named.load(own);
        for (String key : new TreeSet<>(named.stringPropertyNames())) {
          if (!properties.containsKey(key) && !key.matches("\\w+\\.header\\.[\\w-]+")) {
            throw new SettingException(file + ": there is no setting " + key);
          }
        }
        properties.putAll(named);
      } catch (IllegalArgumentException e) {
        throw new SettingException(file + ": " + e.getMessage());
      }
    }
    return new Reading(properties).settings();
  }

  private static Properties defaults() {
    Properties properties = new Properties();
    try (InputStream in = OnlineSettings.class.getResourceAsStream(DEFAULTS)) {
      if (in == null) {
        throw new IllegalStateException(DEFAULTS + " is missing from the program");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, asking in somebody's name. */
  public OnlineSettings withContact(String other) {
    return new OnlineSettings(
        other, cacheFolder, cacheDays, timeout, largest, tries, longestWait, failures, services);
  }

  /** Whether the contact is one: an e-mail address or a page. */
  public boolean hasContact() {
    return contact.matches("[^\\s()@]+@[^\\s()@]+\\.[^\\s()@]+|https?://[^\\s()]+");
  }

  /** What servers are told of who asks. */
  String userAgent() {
    return "Vitagraph (" + (contact.contains("://") ? "+" : "mailto:") + contact + ")";
  }

  /** The service of that name. */
  Service service(String name) {
    Service named = services.get(name);
    return named == null ? other() : named;
  }

  /** What holds for hosts that are no service. */
  Service other() {
    return services.getOrDefault(OTHER, new Service(OTHER, "", Limit.CAUTIOUS, Map.of()));
  }

  /** The properties as they are read. */
  private record Reading(Properties properties) {
    OnlineSettings settings() {
      Map<String, Service> services = new LinkedHashMap<>();
      for (String key : new TreeSet<>(properties.stringPropertyNames())) {
        if (key.endsWith(".perSecond")) {
          String name = key.substring(0, key.indexOf('.'));
          services.put(name, service(name));
        }
      }
      return new OnlineSettings(
          text("contact"),
          Path.of(text("cache.folder")),
          whole("cache.days", 0),
          Duration.ofMillis((long) (number("timeout.seconds") * 1000)),
          (int) (number("largest.megabytes") * (1 << 20)),
          whole("tries", 1),
          Duration.ofMillis((long) (number("longest.wait.seconds") * 1000)),
          whole("failures", 1),
          services);
    }

    private Service service(String name) {
      Map<String, String> headers = new LinkedHashMap<>();
      String headerKey = name + ".header.";
      for (String key : properties.stringPropertyNames()) {
        if (key.startsWith(headerKey)) {
          headers.put(key.substring(headerKey.length()), text(key));
        }
      }
      String url = text(name + ".url");
      if (!name.equals(OTHER) && !url.matches("https?://[^\\s?#]+[^\\s?#/]")) {
        throw new SettingException(
            name + ".url is to begin with http:// or https:// and not end in a stroke: " + url);
      }
      Limit limit = new Limit(number(name + ".perSecond"), whole(name + ".burst", 1));
      return new Service(name, url, limit, headers);
    }

    private String text(String key) {
      return properties.getProperty(key, "").strip();
    }

    private double number(String key) {
      String text = text(key);
      if (!text.matches("\\d{1,6}(\\.\\d{1,6})?") || Double.parseDouble(text) == 0) {
        throw new SettingException(key + " is to be a number above 0, not: " + text);
      }
      return Double.parseDouble(text);
    }

    private int whole(String key, int least) {
      String text = text(key);
      if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least) {
        throw new SettingException(
            key + " is to be a whole number from " + least + ", not: " + text);
      }
      return Integer.parseInt(text);
    }
  }
}
