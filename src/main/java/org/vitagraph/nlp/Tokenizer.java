package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vitagraph.nlp.Token.Gap;
import org.vitagraph.nlp.Token.Kind;
import org.vitagraph.text.Span;

/**
 * Cuts a reference into fine tokens: runs of letters, runs of digits, and every other character for
 * itself. {@code Proc. HPCA'23,} is {@code Proc . HPCA ' 23 ,}.
 */
final class Tokenizer {
  /** No entry is longer; of a text that is none, the rest is left alone. */
  private static final int MOST = 2000;

  private Tokenizer() {}

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Gap gap = Gap.LINE;
    int at = 0;
    while (at < text.length() && tokens.size() < MOST) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        gap = wider(gap, c);
        at += Character.charCount(c);
        continue;
      }
      Kind kind = kind(c);
      int end = at + Character.charCount(c);
      while (kind != Kind.MARK && end < text.length() && goesOn(kind, text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      String form = text.substring(at, end);
      tokens.add(new Token(new Span(at, end), form, norm(form, kind), kind, gap));
      gap = Gap.NONE;
      at = end;
    }
    return tokens;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Gap wider(Gap gap, int c) {
    Gap here = c == '\n' || c == '\f' ? Gap.LINE : c == '\t' ? Gap.TAB : Gap.SPACE;
    return here.compareTo(gap) > 0 ? here : gap;
  }

  private static Kind kind(int c) {
    return Character.isLetter(c) ? Kind.WORD : Character.isDigit(c) ? Kind.NUMBER : Kind.MARK;
  }

  private static boolean goesOn(Kind kind, int c) {
    int type = Character.getType(c);
    boolean isCombining = type == Character.NON_SPACING_MARK || c == '\u00AD';
    return kind == Kind.WORD ? isCombining || Character.isLetter(c) : Character.isDigit(c);
  }

  private static String norm(String form, Kind kind) {
    if (kind != Kind.MARK) {
      return form.toLowerCase(Locale.ROOT);
    }
    return switch (form) {
      case "“", "”", "„", "«", "»", "‟", "″" -> "\"";
      case "‘", "’", "‚", "‛", "`", "´", "′" -> "'";
      case "–", "—", "‐", "‑", "‒", "―", "−" -> "-";
      default -> form;
    };
  }
}
