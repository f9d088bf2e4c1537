package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vitagraph.name.NameToken.Gap;
import org.vitagraph.name.NameToken.Kind;
import org.vitagraph.text.Span;
import org.vitagraph.text.WordSet;

/**
 * Cuts an author block into words and says what each can be. {@code Kim, J.-Y. and A. van Dyk}
 * becomes {@code Kim} NAME, {@code J.-Y.} INITIALS after a comma, {@code A.} INITIALS after an and,
 * {@code van} PARTICLE, {@code Dyk} NAME.
 */
final class NameTokens {
  private static final WordSet CONJUNCTIONS =
      WordSet.of(
          "and", "und", "et", "y", "e", "og", "och", "en", "with", "mit", "avec", "con", "com", "и",
          "a", "i", "dan", "plus", "AND", "UND", "ET", "WITH", "And", "&amp");

  private static final Pattern ONE_WORD =
      Pattern.compile("\\s+\\p{Lu}\\p{M}*[\\p{Ll}\\p{M}'’-]+\\s*(?:$|;|,\\s*(?!\\p{Lu}\\.))");

  private static final Pattern BROKEN_BEFORE_SMALL = Pattern.compile("[-‐]\\s*\\n\\s*(?=\\p{Ll})");
  private static final Pattern BROKEN = Pattern.compile("(?<=[-‐])\\s+");
  private static final Pattern GLUED =
      Pattern.compile("((?:\\p{Lu}\\p{M}*\\.[-‐–]?)+)(\\p{Lu}\\p{M}*[\\p{L}\\p{M}'’-]+)");

  private static final Pattern DOTTED_INITIALS =
      Pattern.compile("(?:\\p{Lu}\\p{M}*\\p{Ll}?[.]?[-‐–‑]?){1,5}\\.?");

  private static final Pattern SINGLE_INITIALS =
      Pattern.compile("\\p{Lu}\\p{M}*(?:\\.?[-‐–‑]\\.?\\p{Lu}\\p{M}*){0,3}\\.?");

  private static final Pattern HALF_INITIALS =
      Pattern.compile("\\p{Lu}\\p{M}*\\.?[-‐–‑]\\p{Ll}\\.?");

  private static final WordSet ABBREVIATED_NAMES =
      WordSet.of(
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
    return WordsInContext.of(lexer.tokens);
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
        gap = tokens.isEmpty() ? Gap.SPACE : stronger(gap, gapOf(c));
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
    if (word.indexOf('.') > 0 && glued.matches()) {
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
        new NameToken(new Span(start, last), mended(text.subSequence(start, last)), kind, gap));
    return dot && !keepsDot && kind != Kind.PARTICLE ? Gap.PERIOD : Gap.SPACE;
  }

  /** A word that a line break cut: {@code Hiem-} {@code stra} is one word again. */
  static String mended(CharSequence word) {
    if (!Signs.hasAny(word, "-‐")) {
      return word.toString();
    }
    String joined = BROKEN_BEFORE_SMALL.matcher(word).replaceAll("");
    return BROKEN.matcher(joined).replaceAll("");
  }

  private static boolean isAbbreviation(String word) {
    return ABBREVIATED_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@code Yu.} and {@code d.} are initials when a stop follows; {@code Md.} is a name. */
  private static boolean isShort(String word) {
    return word.length() == 1
        || (word.length() == 2 && !isAbbreviation(word) && DOTTED_INITIALS.matcher(word).matches());
  }

  private boolean isConjunction(String word, boolean dot, int end) {
    if (word.equals("u") && dot && !tokens.isEmpty()) {
      return true;
    }
    if (!CONJUNCTIONS.contains(word) || tokens.isEmpty() || dot || endsName(word, end)) {
      return false;
    }
    return word.length() > 1 || !joinsFamilyNames(end);
  }

  /** {@code Stone ET, Chen B}: a conjunction has a name behind it, initials have none. */
  private boolean endsName(String word, int end) {
    int next = skipSpace(end);
    boolean last = next >= text.length() || gapOf(text.charAt(next)).compareTo(Gap.COMMA) >= 0;
    return last && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /**
   * Whether a conjunction of one letter stands inside a family name, as in {@code João da Cunha e
   * Costa}: between words spelt out, with but one word behind it.
   */
  private boolean joinsFamilyNames(int end) {
    int last = tokens.size() - 1;
    return last >= 0
        && tokens.get(last).is(Kind.NAME)
        && tokens.get(last).gap().compareTo(Gap.PERIOD) <= 0
        && ONE_WORD.matcher(text).region(end, text.length()).lookingAt();
  }

  private static Kind kindOf(String word, boolean dot) {
    int first = word.codePointAt(0);
    if (isIdeographic(first)) {
      return Kind.IDEOGRAPHIC;
    }
    if (NameWords.isSuffix(word)) {
      return Kind.SUFFIX;
    }
    boolean isLong = word.length() > 1 && Character.isLetter(word.charAt(1));
    boolean initials =
        (!isLong && SINGLE_INITIALS.matcher(word).matches())
            || (!isLong && HALF_INITIALS.matcher(word).matches())
            || (word.indexOf('.') > 0 && DOTTED_INITIALS.matcher(word).matches())
            || (dot && isShort(word));
    if (initials) {
      return Kind.INITIALS;
    }
    if (NameWords.isParticle(word)) {
      return Kind.PARTICLE;
    }
    return Character.isLowerCase(first) && word.chars().noneMatch(Character::isUpperCase)
        ? Kind.LOWER
        : Kind.NAME;
  }

  private boolean isWordStart(int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isShortenedArticle(i);
  }

  /** The Dutch {@code 't}. */
  private boolean isShortenedArticle(int i) {
    return "'’‘".indexOf(text.charAt(i)) >= 0
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
      if (isLetter(c) || Character.isSurrogate(c) || (c == '・' && ideographic)) {
        sinceStop++;
      } else if (!ideographic && isInner(c) && letterAfter(i)) {
        sinceStop = 0;
      } else if (isGarbledLetter(c) && letterAfter(i)) {
        sinceStop++;
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
    boolean capital = next < text.length() && Character.isUpperCase(text.charAt(next));
    boolean stopBehind = next + 1 < text.length() && text.charAt(next + 1) == '.';
    return capital && (sinceStop == 1 || stopBehind);
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

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || "´`¨ˇ˜".indexOf(c) >= 0;
  }

  private static boolean isInner(char c) {
    return isHyphen(c) || "'’ʼ‘`´".indexOf(c) >= 0;
  }

  /** What a letter became that was decoded wrongly: {@code BelizÃ¡n}. */
  private static boolean isGarbledLetter(char c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.FORMAT,
          Character.OTHER_NUMBER,
          Character.CONTROL ->
          c > 127;
      default -> c == '¡' || c == '¿' || c == '±' || c == '¬';
    };
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
    return c == '(' || c == '“' || c == '"' || c == '‘' || c == '[' || c == '\'';
  }

  /** The end of a nickname that begins here, or 0: one or two words, inside a name. */
  private int nicknameEnd(int start) {
    char close =
        switch (text.charAt(start)) {
          case '(' -> ')';
          case '[' -> ']';
          case '“' -> '”';
          case '‘' -> '’';
          case '\'' -> '\'';
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
      case ',', '，', '、', '‚', ':' -> Gap.COMMA;
      case ';', '；', '|', '•', '·', '/', '∙' -> Gap.SEMICOLON;
      case '&', '＆', '+' -> Gap.AND;
      case '\n', '\t', '\r' -> Gap.BREAK;
      case '.' -> Gap.PERIOD;
      default -> Gap.SPACE;
    };
  }

  private static Gap stronger(Gap one, Gap other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
