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
    final String letter;

    Look(String letter) {
      this.letter = letter;
    }
  }

  /** A run of tokens without a separating mark. */
  record Chunk(int start, int end, String signature, Look look) {}

  private record TokenPattern(String name, Pattern pattern) {}

  private static final List<TokenPattern> PATTERNS =
      List.of(
          new TokenPattern(
              "url", Pattern.compile("(?i)\\b(?:https?|ftp)\\s?://\\s?\\S+|\\bwww\\.\\S+")),
          new TokenPattern("doi", Pattern.compile("\\b10\\.\\d{4,9}/\\S+")),
          new TokenPattern(
              "arxiv",
              Pattern.compile("(?i)\\barxiv\\s?[:.]\\s?\\S+|\\b\\d{4}\\.\\d{4,5}(?:v\\d)?\\b")),
          new TokenPattern(
              "rate",
              Pattern.compile("(?i)accept\\w*\\s+rate[^)\\]\n]{0,30}|\\d+(?:\\.\\d+)?\\s?%")),
          new TokenPattern(
              "etal",
              Pattern.compile(
                  "(?i)\\bet\\.? ?al\\b\\.?|\\b(?:and|&) (?:\\d+ (?:more|other)|others)\\b(?: authors?)?")),
          new TokenPattern(
              "voliss", Pattern.compile("\\b\\d{1,4}\\s?\\(\\d{1,4}(?:[-–/]\\d+)?\\)")),
          new TokenPattern(
              "range",
              Pattern.compile("\\b[A-Za-z]?\\d{1,6}\\s?[-–—‐‑]{1,2}\\s?[A-Za-z]?\\d{1,6}\\b")),
          new TokenPattern("ord", Pattern.compile("\\b\\d{1,3}(?:st|nd|rd|th)\\b")),
          new TokenPattern("apos", Pattern.compile("['’‘]\\s?\\d{2}\\b")));

  private static final Set<String> AND = Set.of("and", "&", "und", "et", "y", "e", "with");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "di", "da", "dos", "del", "della", "la", "le", "el",
          "al", "bin", "ter", "ten", "zu", "du", "do", "jr", "st", "ibn");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  final ReferenceText reference;
  final List<Token> tokens;
  final String[] shapes;
  final String[] letters;
  final String[] patterns;
  final String[] styles;

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

  EntryView(ReferenceText reference, Gazetteer gazetteer) {
    this.reference = reference;
    tokens = Collections.unmodifiableList(Tokenizer.tokens(reference.text()));
    int n = tokens.size();
    shapes = new String[n];
    letters = new String[n];
    for (int i = 0; i < n; i++) {
      shapes[i] = shape(tokens.get(i));
      letters[i] = known(tokens.get(i), gazetteer);
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

  /** The characters of a run of tokens. */
  Span characters(Span run) {
    return new Span(tokens.get(run.start()).span().start(), tokens.get(run.end() - 1).span().end());
  }

  int lineCount() {
    return lines.length == 0 ? 0 : lines[lines.length - 1] + 1;
  }

  private static String shape(Token token) {
    String form = token.form();
    if (token.isMark()) {
      return token.norm();
    }
    if (token.kind() == Token.Kind.NUMBER) {
      return YEAR.matcher(form).matches() ? "Y" : "d" + Math.min(form.length(), 5);
    }
    int upper = 0;
    int lower = 0;
    for (int c : form.codePoints().toArray()) {
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    boolean isCapital = token.isCapitalized();
    if (upper == 0) {
      return lower == 0 ? "c" : lower == 1 ? "x" : "xx";
    }
    if (lower == 0) {
      return upper == 1 ? "X" : upper <= 3 ? "XX" : "XXX";
    }
    return upper == 1 && isCapital ? "Xx" : isCapital ? "XxX" : "xX";
  }

  private static String known(Token token, Gazetteer gazetteer) {
    String letters = gazetteer.letters(token);
    if (letters.isEmpty() || token.isCapitalized()) {
      return letters;
    }
    return letters.replaceAll("[gfla]", "");
  }

  private String[] patterns() {
    String[] found = new String[tokens.size()];
    Arrays.fill(found, "");
    for (TokenPattern pattern : PATTERNS) {
      Matcher matcher = pattern.pattern().matcher(reference.text());
      int i = 0;
      while (matcher.find()) {
        while (i < tokens.size() && tokens.get(i).span().start() < matcher.start()) {
          i++;
        }
        for (int k = i; k < tokens.size() && tokens.get(k).span().end() <= matcher.end(); k++) {
          if (found[k].isEmpty()) {
            found[k] = k == i ? pattern.name() : pattern.name() + "+";
          }
        }
      }
    }
    return found;
  }

  private String[] styles() {
    List<EnumSet<Style>> sets = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      sets.add(EnumSet.noneOf(Style.class));
    }
    for (StyledSpan styled : reference.styles()) {
      for (int i = 0; i < tokens.size(); i++) {
        if (styled.span().contains(tokens.get(i).span())) {
          sets.get(i).add(styled.style());
        }
      }
    }
    String[] names = new String[sets.size()];
    for (int i = 0; i < names.length; i++) {
      StringBuilder name = new StringBuilder();
      sets.get(i).forEach(style -> name.append(style.name().charAt(0)));
      names[i] = name.toString();
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
    int words = 0;
    int lower = 0;
    int namelike = 0;
    int initials = 0;
    int numbers = 0;
    for (int i = start; i < end; i++) {
      Token token = tokens.get(i);
      char code = code(i);
      if (code == ' ') {
        continue;
      }
      if (signature.length() < 5) {
        signature.append(code);
      }
      words++;
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
        words == 0
            ? Look.EMPTY
            : lower >= 2
                ? Look.TEXT
                : lower == 0 && words <= 5 && numbers == 0 && namelike + initials > 0
                    ? Look.NAME
                    : numbers * 2 >= words ? Look.NUMBERS : Look.CAPITALS;
    chunkList.add(new Chunk(start, end, signature.toString(), look));
  }

  /** A letter for a word in a chunk's signature: an initial, a name, a capital, a number... */
  private char code(int i) {
    Token token = tokens.get(i);
    if (token.isMark()) {
      return ' ';
    }
    if (!token.isWord()) {
      return shapes[i].equals("Y") ? 'Y' : 'd';
    }
    if (PARTICLES.contains(token.norm())) {
      return 'p';
    }
    return switch (shapes[i]) {
      case "X" -> 'i';
      case "XX" -> 'I';
      case "x", "xx", "xX" -> letters[i].indexOf('t') >= 0 ? 't' : 'l';
      default ->
          letters[i].indexOf('g') >= 0 || letters[i].indexOf('f') >= 0
              ? 'n'
              : letters[i].indexOf('t') >= 0 ? 'T' : 'c';
    };
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
    for (int i = 0; i < shapes.length; i++) {
      if (shapes[i].equals("Y")) {
        return i;
      }
    }
    return shapes.length;
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
}
