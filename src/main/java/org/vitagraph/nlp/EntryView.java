package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.nlp.StyledSpan.Style;
import org.vitagraph.text.Span;
import org.vitagraph.text.WordSet;

/**
 * What can be seen of an entry before anything is labelled: each token's shape, its line, the open
 * quotes and brackets, and the chunks between marks, of which a look tells whether they are names.
 */
final class EntryView {
  /** What a chunk, or a line, looks like as a whole. */
  enum Look {
    NAME("n"),
    CAPITALS("c"),
    TEXT("t"),
    NUMBERS("d"),
    EMPTY("e");

    /** How features show it. */
    final Piece letter;

    final Piece name = Piece.of(name());

    Look(String letter) {
      this.letter = Piece.of(letter);
    }
  }

  /** A run of tokens without a separating mark. */
  record Chunk(int start, int end, Piece signature, Look look) {}

  /**
   * Characters that belong together.
   *
   * @param signs a text without any of these has no match: in lower case, a nought for any digit, a
   *     space for white space
   */
  private record TokenPattern(Piece name, Piece rest, Pattern pattern, List<String> signs) {
    private TokenPattern(String name, String pattern, String... signs) {
      this(Piece.of(name), Piece.of(name + "+"), Pattern.compile(pattern), List.of(signs));
    }

    private boolean mayBeIn(String simple) {
      for (String sign : signs) {
        if (simple.contains(sign)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final List<TokenPattern> PATTERNS =
      List.of(
          new TokenPattern(
              "url", "(?i)\\b(?:https?|ftp)\\s?://\\s?\\S+|\\bwww\\.\\S+", "://", "www."),
          new TokenPattern("doi", "\\b10\\.\\d{4,9}/\\S+", "00.0000"),
          new TokenPattern(
              "arxiv",
              "(?i)\\barxiv\\s?[:.]\\s?\\S+|\\b\\d{4}\\.\\d{4,5}(?:v\\d)?\\b",
              "arxiv",
              "0000.0000"),
          new TokenPattern(
              "rate", "(?i)accept\\w*\\s+rate[^)\\]\n]{0,30}|\\d+(?:\\.\\d+)?\\s?%", "accept", "%"),
          new TokenPattern(
              "etal",
              "(?i)\\bet\\.? ?al\\b\\.?|\\b(?:and|&) (?:\\d+ (?:more|other)|others)\\b(?: authors?)?",
              "et al",
              "et. al",
              "etal",
              "et.al",
              " more",
              " other"),
          new TokenPattern(
              "voliss", "(?=\\d)\\b\\d{1,4}\\s?\\(\\d{1,4}(?:[-–/]\\d+)?\\)", "0(0", "0 (0"),
          new TokenPattern(
              "range",
              "(?=[A-Za-z]?\\d)\\b[A-Za-z]?\\d{1,6}\\s?[-–—‐‑]{1,2}\\s?[A-Za-z]?\\d{1,6}\\b",
              "0-",
              "0 -",
              "0–",
              "0 –",
              "0—",
              "0 —",
              "0‐",
              "0 ‐",
              "0‑",
              "0 ‑"),
          new TokenPattern(
              "ord", "(?=\\d)\\b\\d{1,3}(?:st|nd|rd|th)\\b", "0st", "0nd", "0rd", "0th"),
          new TokenPattern(
              "apos", "['’‘]\\s?\\d{2}\\b", "'00", "' 00", "’00", "’ 00", "‘00", "‘ 00"));

  private static final int MOST_AHEAD = 4;
  private static final WordSet AND = WordSet.of("and", "&", "und", "et", "y", "e", "with");
  final ReferenceText reference;
  final List<Token> tokens;
  final Word[] words;
  final Piece[] patterns;
  final Piece[] styles;

  /** Quotes: 0 before any, 1 inside the first, 2 behind it, and so on. */
  final int[] quotes;

  final int[] brackets;
  final int[] lines;
  final int[] chunks;
  final List<Chunk> chunkList = new ArrayList<>();
  final List<Look> lineLooks = new ArrayList<>();
  final int firstYear;
  final Set<String> ownerFamily = new HashSet<>();
  final Set<String> ownerGiven = new HashSet<>();

  /** Which tokens are among the owner's names. */
  final boolean[] isOwner;

  /** What stands at a boundary: the mark before a token if there is one, and the white space. */
  final String[] separators;

  EntryView(ReferenceText reference, Gazetteer gazetteer) {
    this.reference = reference;
    tokens = Collections.unmodifiableList(Tokenizer.tokens(reference.text()));
    int n = tokens.size();
    words = new Word[n];
    for (int i = 0; i < n; i++) {
      words[i] = gazetteer.word(tokens.get(i));
    }
    patterns = patterns();
    styles = styles();
    quotes = quotes();
    brackets = brackets();
    lines = lines();
    chunks = new int[n];
    cutChunks();
    lookAtLines();
    firstYear = firstYear();
    owner(reference.owner());
    isOwner = new boolean[n];
    for (int i = 0; i < n; i++) {
      isOwner[i] = isOwner(tokens.get(i));
    }
    separators = separators();
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  Chunk chunk(int i) {
    return chunkList.get(chunks[i]);
  }

  /** How many of the next chunks with words look like names: a list of authors has many. */
  Piece namesAhead(int chunk) {
    int names = 0;
    for (int k = chunk; k < chunkList.size() && names < MOST_AHEAD; k++) {
      Look look = chunkList.get(k).look();
      if (look != Look.NAME && look != Look.EMPTY) {
        break;
      }
      names += look == Look.NAME ? 1 : 0;
    }
    return Piece.of(names);
  }

  /** The characters of a run of tokens. */
  Span characters(Span run) {
    return new Span(tokens.get(run.start()).span().start(), tokens.get(run.end() - 1).span().end());
  }

  int lineCount() {
    return lines.length == 0 ? 0 : lines[lines.length - 1] + 1;
  }

  private Piece[] patterns() {
    Piece[] found = new Piece[tokens.size()];
    Arrays.fill(found, Piece.EMPTY);
    String simple = simple(reference.text());
    for (TokenPattern pattern : PATTERNS) {
      if (!pattern.mayBeIn(simple)) {
        continue;
      }
      Matcher matcher = pattern.pattern().matcher(reference.text());
      int i = 0;
      while (matcher.find()) {
        while (i < tokens.size() && tokens.get(i).span().start() < matcher.start()) {
          i++;
        }
        for (int k = i; k < tokens.size() && tokens.get(k).span().end() <= matcher.end(); k++) {
          if (found[k].isEmpty()) {
            found[k] = k == i ? pattern.name() : pattern.rest();
          }
        }
      }
    }
    return found;
  }

  private static String simple(String text) {
    char[] simple = text.toLowerCase(Locale.ROOT).toCharArray();
    for (int i = 0; i < simple.length; i++) {
      char c = simple[i];
      simple[i] = c >= '0' && c <= '9' ? '0' : c <= ' ' ? ' ' : c;
    }
    return new String(simple);
  }

  private Piece[] styles() {
    Piece[] names = new Piece[tokens.size()];
    Arrays.fill(names, Piece.EMPTY);
    if (reference.styles().isEmpty()) {
      return names;
    }
    for (int i = 0; i < names.length; i++) {
      Set<Style> set = EnumSet.noneOf(Style.class);
      for (StyledSpan styled : reference.styles()) {
        if (styled.span().contains(tokens.get(i).span())) {
          set.add(styled.style());
        }
      }
      StringBuilder name = new StringBuilder();
      set.forEach(style -> name.append(style.name().charAt(0)));
      names[i] = Piece.of(name.toString());
    }
    return names;
  }

  private int[] quotes() {
    int[] state = new int[tokens.size()];
    int now = 0;
    for (int i = 0; i < state.length; i++) {
      Token token = tokens.get(i);
      boolean isDouble =
          token.isMark("\"")
              || (token.isMark("'")
                  && i + 1 < state.length
                  && tokens.get(i + 1).isMark("'")
                  && tokens.get(i + 1).gap() == Token.Gap.NONE);
      boolean opens = isDouble && now % 2 == 0 && !token.form().equals("”");
      boolean closes = isDouble && now % 2 == 1 && !token.form().equals("“");
      now += opens ? 1 : 0;
      state[i] = Math.min(now, 4);
      now += closes ? 1 : 0;
    }
    return state;
  }

  private int[] brackets() {
    int[] depth = new int[tokens.size()];
    int round = 0;
    int square = 0;
    for (int i = 0; i < depth.length; i++) {
      Token token = tokens.get(i);
      round += token.isMark("(") ? 1 : 0;
      square += token.isMark("[") ? 1 : 0;
      depth[i] = square > 0 ? 2 : round > 0 ? 1 : 0;
      round = Math.max(0, round - (token.isMark(")") ? 1 : 0));
      square = Math.max(0, square - (token.isMark("]") ? 1 : 0));
    }
    return depth;
  }

  private int[] lines() {
    int[] line = new int[tokens.size()];
    for (int i = 1; i < line.length; i++) {
      line[i] = line[i - 1] + (tokens.get(i).startsLine() ? 1 : 0);
    }
    return line;
  }

  private void cutChunks() {
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean isCut = isSeparator(i);
      if (i > start && (isCut || tokens.get(i).startsLine() || isSeparator(i - 1))) {
        addChunk(start, i);
        start = i;
      }
    }
    if (start < tokens.size()) {
      addChunk(start, tokens.size());
    }
  }

  /** Commas, colons, brackets, quotes, "and", and periods that do not end an initial. */
  private boolean isSeparator(int i) {
    Token token = tokens.get(i);
    if (token.isWord()) {
      return AND.contains(token.norm()) && !token.isCapitalized();
    }
    if (!token.isMark()) {
      return false;
    }
    return switch (token.norm()) {
      case "." ->
          i == 0
              || (!(tokens.get(i - 1).isWord() && tokens.get(i - 1).form().length() <= 2)
                  && (i + 1 == tokens.size() || tokens.get(i + 1).gap() != Token.Gap.NONE));
      case "-", "'", "*", "/", "†", "‡" -> false;
      default -> true;
    };
  }

  private void addChunk(int start, int end) {
    StringBuilder signature = new StringBuilder();
    int size = 0;
    int lower = 0;
    int namelike = 0;
    int initials = 0;
    int numbers = 0;
    for (int i = start; i < end; i++) {
      Token token = tokens.get(i);
      char code = words[i].code;
      if (code == ' ') {
        continue;
      }
      if (signature.length() < 5) {
        signature.append(code);
      }
      size++;
      lower += code == 'l' || code == 't' ? 1 : 0;
      namelike += code == 'n' ? 1 : 0;
      initials += code == 'i' || code == 'I' ? 1 : 0;
      numbers += token.kind() == Token.Kind.NUMBER ? 1 : 0;
      chunks[i] = chunkList.size();
    }
    for (int i = start; i < end; i++) {
      chunks[i] = chunkList.size();
    }
    Look look =
        size == 0
            ? Look.EMPTY
            : lower >= 2
                ? Look.TEXT
                : lower == 0 && size <= 5 && numbers == 0 && namelike + initials > 0
                    ? Look.NAME
                    : numbers * 2 >= size ? Look.NUMBERS : Look.CAPITALS;
    chunkList.add(new Chunk(start, end, Piece.of(signature.toString()), look));
  }

  private void lookAtLines() {
    List<EnumMap<Look, Integer>> counts = new ArrayList<>();
    for (int i = 0; i < lineCount(); i++) {
      counts.add(new EnumMap<>(Look.class));
    }
    for (Chunk chunk : chunkList) {
      if (chunk.look() != Look.EMPTY) {
        int length = chunk.end() - chunk.start();
        counts.get(lines[chunk.start()]).merge(chunk.look(), length, Integer::sum);
      }
    }
    for (EnumMap<Look, Integer> count : counts) {
      Look best = Look.EMPTY;
      for (Map.Entry<Look, Integer> look : count.entrySet()) {
        if (best == Look.EMPTY || look.getValue() > count.getOrDefault(best, 0)) {
          best = look.getKey();
        }
      }
      lineLooks.add(best);
    }
  }

  private int firstYear() {
    for (int i = 0; i < words.length; i++) {
      if (words[i].isYear()) {
        return i;
      }
    }
    return words.length;
  }

  private void owner(@Nullable String owner) {
    if (owner == null || owner.isBlank()) {
      return;
    }
    List<String> words = new ArrayList<>();
    for (Token token : Tokenizer.tokens(owner)) {
      if (token.isWord()) {
        words.add(token.norm().toLowerCase(Locale.ROOT));
      }
    }
    if (!words.isEmpty()) {
      ownerFamily.add(words.get(words.size() - 1));
      ownerGiven.addAll(words.subList(0, words.size() - 1));
    }
  }

  private boolean isOwner(Token token) {
    String norm = token.norm();
    return !ownerFamily.isEmpty()
        && token.isCapitalized()
        && (ownerFamily.contains(norm) || (ownerGiven.contains(norm) && norm.length() > 1));
  }

  private String[] separators() {
    String[] separators = new String[tokens.size()];
    for (int i = separators.length - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      boolean isPassed = token.isMark() && !token.isMark("(") && !token.isMark("[");
      if (isPassed && i < separators.length - 1) {
        separators[i] = separators[i + 1];
      } else {
        boolean isMarked = i > 0 && tokens.get(i - 1).isMark();
        separators[i] = token.gap().letter.text + (isMarked ? words[i - 1].shape.text : "w");
      }
    }
    return separators;
  }
}
