package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.vitagraph.name.NameToken.Gap;
import org.vitagraph.name.NameToken.Kind;
import org.vitagraph.text.Span;

/**
 * Cuts an author block into words and says what each can be. {@code Kim, J.-Y. and A. van Dyk}
 * becomes {@code Kim} NAME, {@code J.-Y.} INITIALS after a comma, {@code A.} INITIALS after an and,
 * {@code van} PARTICLE, {@code Dyk} NAME.
 */
final class NameTokens {
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "and", "und", "et", "y", "e", "og", "och", "en", "with", "mit", "avec", "con", "com", "и",
          "a", "i", "dan", "plus", "AND", "UND", "ET", "WITH", "And", "&amp");

  /** Conjunctions that are one letter long are also initials or leftovers: only between names. */
  private static final String LETTERS = "[\\p{L}\\p{M}´`¨ˇ˜]";

  private static final Pattern GLUED =
      Pattern.compile("((?:\\p{Lu}\\p{M}*\\.[-‐–]?)+)(\\p{Lu}\\p{M}*[\\p{L}\\p{M}'’-]+)");

  private static final Pattern DOTTED_INITIALS =
      Pattern.compile("(?:\\p{Lu}\\p{M}*\\p{Ll}?[.]?[-‐–‑]?){1,5}\\.?");

  private static final Pattern SINGLE_INITIALS =
      Pattern.compile("\\p{Lu}\\p{M}*(?:\\.?[-‐–‑]\\.?\\p{Lu}\\p{M}*){0,3}\\.?");

  private static final Pattern HALF_INITIALS =
      Pattern.compile("\\p{Lu}\\p{M}*\\.?[-‐–‑]\\p{Ll}\\.?");

  private static final Pattern CAPITAL_INITIALS = Pattern.compile("\\p{Lu}{2,3}");

  private static final Pattern NO_VOWEL = Pattern.compile("[^AEIOUYÀ-ÖØ-Ý]+");

  private static final Set<String> ABBREVIATED_NAMES =
      Set.of(
          "md", "chr", "wm", "jos", "geo", "chas", "thos", "alex", "st", "fr", "mc", "ste", "mohd");

  private final CharSequence text;
  private final List<NameToken> tokens = new ArrayList<>();

  private NameTokens(CharSequence text) {
    this.text = text;
  }

  /** The words of the block, in order. */
  static List<NameToken> of(CharSequence block) {
    NameTokens lexer = new NameTokens(block);
    lexer.cut();
    return lexer.withoutTitles(lexer.withCapitalInitials());
  }

  private void cut() {
    Gap gap = Gap.SPACE;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (opensNickname(c) && nicknameEnd(i) > 0) {
        int end = nicknameEnd(i);
        tokens.add(
            new NameToken(
                new Span(i, end), text.subSequence(i + 1, end - 1).toString(), Kind.NICKNAME, gap));
        gap = Gap.SPACE;
        i = end;
      } else if (isWordStart(i)) {
        int end = wordEnd(i);
        gap = addWord(i, end, gap);
        i = end;
        if (i < text.length() && text.charAt(i) == '.') {
          i++;
        }
      } else {
        gap = stronger(gap, gapOf(c));
        i++;
      }
    }
  }

  private Gap addWord(int start, int end, Gap gap) {
    String word = text.subSequence(start, end).toString();
    boolean dot = end < text.length() && text.charAt(end) == '.';
    if (isConjunction(word, dot, end)) {
      return stronger(gap, Gap.AND);
    }
    var glued = GLUED.matcher(word);
    if (glued.matches()) {
      int cut = start + glued.end(1);
      tokens.add(new NameToken(new Span(start, cut), glued.group(1), Kind.INITIALS, gap));
      return addWord(cut, end, Gap.SPACE);
    }
    Kind kind = kindOf(word, dot);
    boolean keepsDot =
        dot
            && (kind == Kind.INITIALS
                || kind == Kind.SUFFIX
                || NameWords.isTitle(word)
                || isAbbreviation(word));
    int last = keepsDot ? end + 1 : end;
    tokens.add(
        new NameToken(new Span(start, last), text.subSequence(start, last).toString(), kind, gap));
    return dot && !keepsDot && kind != Kind.PARTICLE ? Gap.PERIOD : Gap.SPACE;
  }

  private static boolean isAbbreviation(String word) {
    return ABBREVIATED_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean isConjunction(String word, boolean dot, int end) {
    if (!CONJUNCTIONS.contains(word) || tokens.isEmpty() || dot) {
      return false;
    }
    int next = end;
    while (next < text.length() && !Character.isLetter(text.charAt(next))) {
      next++;
    }
    boolean before = Character.isLowerCase(word.charAt(0)) || word.length() > 1;
    return before && next < text.length();
  }

  private static Kind kindOf(String word, boolean dot) {
    int first = word.codePointAt(0);
    if (isIdeographic(first)) {
      return Kind.IDEOGRAPHIC;
    }
    if (NameWords.isSuffix(word)) {
      return Kind.SUFFIX;
    }
    if (SINGLE_INITIALS.matcher(word).matches()
        || HALF_INITIALS.matcher(word).matches()
        || (word.indexOf('.') > 0 && DOTTED_INITIALS.matcher(word).matches())
        || dot
            && word.length() == 2
            && !isAbbreviation(word)
            && DOTTED_INITIALS.matcher(word).matches()) {
      return Kind.INITIALS;
    }
    if (NameWords.isParticle(word)) {
      return Kind.PARTICLE;
    }
    return Character.isLowerCase(first) && word.chars().noneMatch(Character::isUpperCase)
        ? Kind.LOWER
        : Kind.NAME;
  }

  /**
   * Two or three capitals are initials where other words are not all in capitals; among capitals
   * only where they cannot be spoken, or follow a long word.
   */
  private List<NameToken> withCapitalInitials() {
    long longWords = tokens.stream().filter(t -> t.is(Kind.NAME) && t.text().length() > 3).count();
    long shouted =
        tokens.stream()
            .filter(t -> t.is(Kind.NAME) && t.text().length() > 3 && t.isCapitals())
            .count();
    boolean capitals = shouted * 2 >= longWords && shouted > 0;
    boolean anyUpper = tokens.stream().anyMatch(t -> !t.is(Kind.LOWER) && !t.is(Kind.PARTICLE));
    List<NameToken> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      NameToken token = tokens.get(i);
      if (token.is(Kind.NAME) && CAPITAL_INITIALS.matcher(token.text()).matches()) {
        boolean last = i + 1 == tokens.size() || tokens.get(i + 1).gap().compareTo(Gap.COMMA) >= 0;
        boolean afterLong =
            i > 0
                && token.gap() == Gap.SPACE
                && last
                && tokens.get(i - 1).text().length() > 3
                && !NameWords.isEastAsianFamily(token.text());
        if (!capitals || NO_VOWEL.matcher(token.text()).matches() || afterLong) {
          token = token.withKind(Kind.INITIALS);
        }
      } else if (token.is(Kind.LOWER) && !anyUpper) {
        token = token.withKind(Kind.NAME);
      }
      out.add(token);
    }
    return out;
  }

  /** Degrees and forms of address are no part of a name. */
  private List<NameToken> withoutTitles(List<NameToken> all) {
    List<NameToken> out = new ArrayList<>();
    Gap carried = Gap.SPACE;
    for (int i = 0; i < all.size(); i++) {
      NameToken token = all.get(i);
      boolean afterComma = token.gap() == Gap.COMMA && !out.isEmpty();
      boolean title =
          NameWords.isTitle(token.text())
              && (!token.isCapitals() && !token.text().equals("Md.") && !token.text().equals("Md")
                  || afterComma
                      && i >= 2
                      && all.get(i - 1).is(Kind.NAME)
                      && all.get(i - 1).gap() == Gap.SPACE);
      if (title) {
        carried = stronger(carried, token.gap());
        // A title in front of a name keeps what separated it; one behind a name takes its comma
        // along.
        if (afterComma) {
          carried = Gap.SPACE;
        }
      } else {
        out.add(
            new NameToken(
                token.span(), token.text(), token.kind(), stronger(carried, token.gap())));
        carried = Gap.SPACE;
      }
    }
    return out;
  }

  private boolean isWordStart(int i) {
    char c = text.charAt(i);
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || (c == '\'' || c == '’' || c == '‘')
            && i + 2 < text.length()
            && text.charAt(i + 1) == 't'
            && text.charAt(i + 2) == ' ';
  }

  private int wordEnd(int start) {
    int i = start + 1;
    int sinceStop = 1;
    boolean ideographic = isIdeographic(Character.codePointAt(text, start));
    while (i < text.length()) {
      char c = text.charAt(i);
      if (String.valueOf(c).matches(LETTERS)
          || Character.isSurrogate(c)
          || c == '・' && ideographic) {
        sinceStop++;
      } else if (!ideographic && isInner(c) && letterAfter(i)) {
        sinceStop = 0;
      } else if (c == '.' && sinceStop <= 2 && continuesAfterStop(i, sinceStop)) {
        sinceStop = 0;
      } else if (isHyphen(c) && brokenLineAfter(i)) {
        i = skipSpace(i + 1) - 1;
        sinceStop = 0;
      } else {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean continuesAfterStop(int i, int sinceStop) {
    int next = i + 1;
    if (next < text.length() && isHyphen(text.charAt(next))) {
      return letterAfter(next);
    }
    return sinceStop == 1 && next < text.length() && Character.isUpperCase(text.charAt(next));
  }

  private boolean letterAfter(int i) {
    return i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
  }

  private boolean brokenLineAfter(int i) {
    int next = skipSpace(i + 1);
    return next > i + 1
        && next < text.length()
        && text.subSequence(i + 1, next).toString().indexOf('\n') >= 0
        && Character.isLetter(text.charAt(next));
  }

  private int skipSpace(int i) {
    int next = i;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isInner(char c) {
    return isHyphen(c) || "'’ʼ‘`´".indexOf(c) >= 0;
  }

  private static boolean isHyphen(char c) {
    return "-‐‑–".indexOf(c) >= 0;
  }

  static boolean isIdeographic(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  private static boolean opensNickname(char c) {
    return c == '(' || c == '“' || c == '"' || c == '‘' || c == '[';
  }

  /** The end of a nickname that begins here, or 0: one or two words, inside a name. */
  private int nicknameEnd(int start) {
    char close =
        switch (text.charAt(start)) {
          case '(' -> ')';
          case '[' -> ']';
          case '“' -> '”';
          case '‘' -> '’';
          default -> '"';
        };
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != close) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) && c != ' ' && c != '-' && c != '.') {
        return 0;
      }
      i++;
    }
    boolean inside =
        !tokens.isEmpty() && start > 0 && Character.isWhitespace(text.charAt(start - 1));
    boolean capital = start + 1 < text.length() && !Character.isLowerCase(text.charAt(start + 1));
    return inside && capital && i < text.length() && i > start + 2 ? i + 1 : 0;
  }

  private static Gap gapOf(char c) {
    return switch (c) {
      case ',', '，', '、' -> Gap.COMMA;
      case ';', '；', '|', '•', '·', '/', '∙' -> Gap.SEMICOLON;
      case '&', '＆', '+' -> Gap.AND;
      case '\n', '\t', '\r' -> Gap.BREAK;
      case '.', ':' -> Gap.PERIOD;
      default -> Gap.SPACE;
    };
  }

  private static Gap stronger(Gap one, Gap other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
