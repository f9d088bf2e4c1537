package org.vitagraph.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.Folding;

/**
 * Venues known by acronym and names: {@code VLDB} and {@code Very Large Data Bases} are {@code
 * conf/vldb}. The table is fixed, so what it tells of one paper depends on no other; what it does
 * not hold is told apart by words alone.
 */
public final class KnownVenues {
  private static final String AMBIGUOUS = "";

  /** A name of that many words means one venue without its "International Conference on". */
  private static final int TELLING = 3;

  private static final int SHORTEST_ACRONYM = 4;
  private static final List<String> HEADS = List.of("conference", "symposium", "congress");
  private static final KnownVenues ALL = read();

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> acronyms = new HashMap<>();

  private KnownVenues() {}

  /** The venue that is printed with this name and this acronym, either empty; or the empty text. */
  public static String idOf(String name, String acronym) {
    String id = name.isEmpty() ? "" : ALL.byName(VenueWords.key(name));
    if (id.isEmpty() && !name.isEmpty()) {
      id = ALL.byName(VenueWords.key(name.split(" -+ |[:–—]", 2)[0]));
    }
    if (id.isEmpty() && !acronym.isEmpty() && name.isEmpty()) {
      id = ALL.acronyms.getOrDefault(Folding.letters(acronym), AMBIGUOUS);
    }
    return id;
  }

  /** Whether the venue of that id is a journal. */
  public static boolean isJournal(String id) {
    return id.startsWith("journals/");
  }

  /** Whether the venue of that id is a conference or a workshop. */
  public static boolean isMeeting(String id) {
    return id.startsWith("conf/");
  }

  /** Whether the word alone is the acronym of one known venue. */
  static boolean isAcronym(String word) {
    return word.length() >= SHORTEST_ACRONYM
        && !ALL.acronyms.getOrDefault(word, AMBIGUOUS).isEmpty();
  }

  private String byName(String key) {
    String general = withoutRange(key);
    String id = ids.getOrDefault(general, AMBIGUOUS);
    if (id.isEmpty()) {
      for (String head : HEADS) {
        if (general.endsWith(" " + head)) {
          general = general.substring(0, general.length() - head.length() - 1);
        }
      }
      id = acronyms.getOrDefault(general.replace(" ", ""), AMBIGUOUS);
    }
    return id;
  }

  private void add(String id, String acronym, String name) {
    String key = withoutRange(VenueWords.key(name));
    put(ids, key, id);
    put(ids, withoutRange(VenueWords.key(name + " " + acronym)), id);
    for (String head : HEADS) {
      String topic = key.startsWith(head + " ") ? key.substring(head.length() + 1) : "";
      if (topic.split(" ", -1).length >= TELLING) {
        put(ids, topic, id);
      }
    }
    if (!acronym.isEmpty()) {
      put(acronyms, Folding.letters(acronym), id);
    }
  }

  private static void put(Map<String, String> table, String key, String id) {
    String known = table.putIfAbsent(key, id);
    if (known != null && !known.equals(id)) {
      table.put(key, AMBIGUOUS);
    }
  }

  private static String withoutRange(String key) {
    return key.replaceFirst("^(?:acm |ieee |usenix )*international ", "");
  }

  private static KnownVenues read() {
    KnownVenues venues = new KnownVenues();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(KnownVenues.class.getResourceAsStream("venues.tsv")),
                StandardCharsets.UTF_8))) {
      for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          venues.add(cells[0], cells[1].toLowerCase(Locale.ROOT), cells[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return venues;
  }
}
