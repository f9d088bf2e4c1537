package org.vitagraph.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What single words are known to be: {@code Maria} a given name, {@code Verlag} a publisher's. */
final class Gazetteer {
  /** The kinds of words, each with the letter that features show it by. */
  enum Kind {
    GIVEN('g'),
    FAMILY('f'),
    /** Words that titles print in lower case. */
    COMMON('t'),
    VENUE('v'),
    /** Acronyms of venues, with their capitals. */
    ACRONYM('a'),
    PLACE('l'),
    MONTH('m'),
    PUBLISHER('p'),
    STATUS('s'),
    AWARD('w'),
    LINKWORD('k');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }
  }

  private static final int SEEN_BITS = 13;

  private final Map<String, Set<Kind>> kinds;

  /** A word once seen, at its hash; words are immutable, so that threads may share the array. */
  private final @Nullable Word[] seen = new Word[1 << SEEN_BITS];

  private final Map<String, String> letters = new HashMap<>();

  private Gazetteer(Map<String, Set<Kind>> kinds) {
    this.kinds = kinds;
    kinds.forEach((word, set) -> letters.put(word, letters(set)));
  }

  /** The words that are written by hand: months, publishers' words and the like. */
  static Builder builder() {
    Builder builder = new Builder();
    try (InputStream in = Gazetteer.class.getResourceAsStream("words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("words.tsv is missing from the program");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split("\t");
        for (String word : cells[1].split(" ")) {
          builder.add(word, Kind.valueOf(cells[0]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return builder;
  }

  /** Reads what {@link #write} wrote. */
  static Gazetteer read(Reader reader) throws IOException {
    Builder builder = new Builder();
    BufferedReader lines = new BufferedReader(reader);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      for (String kind : line.substring(tab + 1).split(",")) {
        builder.add(line.substring(0, tab), Kind.valueOf(kind));
      }
    }
    return builder.build();
  }

  /** A line a word, sorted. */
  void write(Appendable out) throws IOException {
    for (Map.Entry<String, Set<Kind>> entry : kinds.entrySet()) {
      out.append(entry.getKey()).append('\t');
      out.append(String.join(",", entry.getValue().stream().map(Kind::name).toList()));
      out.append('\n');
    }
  }

  /** What is known of a token's form; forms that come again are remembered, up to a number. */
  Word word(Token token) {
    int at = token.form().hashCode() * 0x9E37_79B9 >>> 32 - SEEN_BITS;
    Word known = seen[at];
    if (known == null || !known.form.equals(token.form())) {
      known = new Word(token, letters(token));
      seen[at] = known;
    }
    return known;
  }

  /** The letters of the kinds that a token belongs to; empty for a word unknown. */
  private String letters(Token token) {
    if (!token.isWord()) {
      return "";
    }
    String known = letters.getOrDefault(token.norm(), "");
    String acronym = letters.getOrDefault(token.form(), "");
    return acronym.equals(known) ? known : acronym + known;
  }

  boolean is(Kind kind, String word) {
    Set<Kind> known = kinds.get(word);
    return known != null && known.contains(kind);
  }

  private static String letters(Set<Kind> kinds) {
    StringBuilder letters = new StringBuilder();
    kinds.forEach(kind -> letters.append(kind.letter));
    return letters.toString();
  }

  /** Collects words. */
  static final class Builder {
    private final Map<String, Set<Kind>> kinds = new TreeMap<>();

    Builder add(String word, Kind kind) {
      String key = kind == Kind.ACRONYM ? word : word.toLowerCase(Locale.ROOT);
      kinds.computeIfAbsent(key, k -> EnumSet.noneOf(Kind.class)).add(kind);
      return this;
    }

    Gazetteer build() {
      return new Gazetteer(kinds);
    }
  }
}
