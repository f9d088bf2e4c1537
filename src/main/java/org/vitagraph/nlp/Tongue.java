package org.vitagraph.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Facts.Name;

/**
 * How lists in one language are printed: the words around the fields, and templates such as {@code
 * In: {e} (Hrsg.): {b}. {l}: {u}, S. {p}}, in which a letter in braces stands for a field. Written
 * by hand in {@code forms.tsv}; what a language has no row for it prints as English does.
 */
final class Tongue {
  /** A row of the table. */
  enum Kind {
    JOURNAL,
    CHAPTER,
    BOOK,
    THESIS,
    REPORT,
    TALK,
    STATUS,
    /** A status that stands before everything else. */
    STATUS_FIRST,
    PREPRINT,
    AWARD,
    DATE,
    MONTH,
    AND,
    WITH,
    BY,
    /** A title that names the book under review; {@code #T} is the book, {@code #N} its author. */
    REVIEW,
    EDITORS,
    UNIVERSITY,
    PUBLISHER,
    SPECIAL,
    WITHIN,
    EXTRA,
    PLACE,
    JOURNALS,
    EVENTS,
    TITLES,
    NOUNS,
    GENITIVES,
    GIVEN,
    FAMILY
  }

  private static final String DEFAULT = "en";
  private static final Pattern SLOT = Pattern.compile("\\{([ng])\\}");
  private static final Map<String, Tongue> ALL = read();

  private final String language;
  private final Map<Kind, List<String>> rows = new EnumMap<>(Kind.class);

  private Tongue(String language) {
    this.language = language;
  }

  private static Map<String, Tongue> read() {
    Map<String, Tongue> tongues = new LinkedHashMap<>();
    try (InputStream in = Tongue.class.getResourceAsStream("forms.tsv")) {
      if (in == null) {
        throw new IllegalStateException("forms.tsv is missing from the program");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split("\t");
        Tongue tongue = tongues.computeIfAbsent(cells[0], Tongue::new);
        tongue.rows.put(Kind.valueOf(cells[1]), List.of(cells[2].split(" \\| ")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tongues;
  }

  /** The language that most lists are in. */
  static Tongue english() {
    return of(DEFAULT);
  }

  /** The language with an ISO 639-1 code, English where there is none. */
  static Tongue of(String language) {
    Tongue tongue = ALL.get(language);
    return tongue != null ? tongue : ALL.values().iterator().next();
  }

  /** The languages other than English, by their codes. */
  static List<String> others() {
    return ALL.keySet().stream().filter(language -> !language.equals(DEFAULT)).toList();
  }

  String language() {
    return language;
  }

  boolean isEnglish() {
    return language.equals(DEFAULT);
  }

  /** Whether words are written without spaces and families come first. */
  boolean isEastAsian() {
    return language.equals("zh") || language.equals("ko");
  }

  boolean has(Kind kind) {
    return rows.containsKey(kind);
  }

  /** All that can stand in a place. */
  List<String> all(Kind kind) {
    List<String> row = rows.get(kind);
    if (row != null) {
      return row;
    }
    if (isEnglish()) {
      throw new IllegalArgumentException("no row " + kind);
    }
    return english().all(kind);
  }

  String draw(Kind kind, Random random) {
    return Draw.from(random, all(kind));
  }

  /** A title that nobody gave a paper; only where the language has words for one. */
  String title(Random random) {
    Matcher slots = SLOT.matcher(draw(Kind.TITLES, random));
    StringBuilder title = new StringBuilder();
    while (slots.find()) {
      Kind kind = slots.group(1).equals("n") ? Kind.NOUNS : Kind.GENITIVES;
      slots.appendReplacement(title, Matcher.quoteReplacement(draw(kind, random)));
    }
    slots.appendTail(title);
    title.replace(0, 1, title.substring(0, 1).toUpperCase(Locale.ROOT));
    return title.toString();
  }

  Name name(Random random) {
    return new Name(draw(Kind.GIVEN, random), draw(Kind.FAMILY, random));
  }
}
