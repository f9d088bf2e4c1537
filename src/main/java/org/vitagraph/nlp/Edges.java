package org.vitagraph.nlp;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vitagraph.text.Span;
import org.vitagraph.text.WordSet;

/**
 * Where a field really starts and ends: without separators, without quotes and brackets that wrap
 * it whole or have no partner, without the words that introduce it. Gold and output pass here
 * alike.
 *
 * <p>{@code “Lakes of Mars,”} is {@code Lakes of Mars}; {@code (pp. 3–9).} is {@code 3–9}.
 */
final class Edges {
  private static final WordSet IN = WordSet.of("in", "im", "dans", "en", "no", "on", "at", "the");
  private static final WordSet SEPARATORS =
      WordSet.of(
          ",", ";", ":", ".", "-", "/", "|", "'", "\"", "·", "•", "_", "=", "\\", "…", "~", ">",
          "<", "◦", "▪");

  /** Words behind a title that lead to the next field: no title ends in them. */
  private static final WordSet TITLE_ENDERS =
      WordSet.of("by", "with", "and", "par", "por", "von", "mit", "avec", "und", "et");

  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";
  private static final WordSet SHORT_FORMS =
      WordSet.of("al", "jr", "sr", "ph", "phd", "inc", "etc");

  /** Words that introduce a field and do not belong to it. */
  private static final Map<Label, Set<String>> LEADS =
      Map.of(
          Label.PAGES,
          Set.of("pp", "p", "pages", "page", "pgs", "s", "pág", "págs"),
          Label.VOLUME,
          Set.of("vol", "volume", "v", "band", "bd", "tome"),
          Label.ISSUE,
          Set.of("no", "number", "nr", "issue", "iss", "n", "num", "núm", "numéro"),
          Label.AUTHOR,
          Set.of("by", "with", "and", "authors", "author"),
          Label.EDITOR,
          Set.of("in", "edited", "by", "ed", "eds", "editors", "editor", "dans"));

  private static final WordSet EDITORS = WordSet.of("editor", "editors", "ed", "eds", "hrsg");

  private Edges() {}

  /** The tokens of a run, {@code from} inclusive and {@code to} exclusive, that are the field. */
  static Span trim(Label label, List<Token> tokens, int from, int to) {
    int start = from;
    int end = to;
    boolean isTrimmed = true;
    while (isTrimmed && start < end) {
      int length = end - start;
      if (dropsFirst(label, tokens, start, end)) {
        start++;
      } else if (dropsLast(label, tokens, start, end)) {
        end--;
      } else if (isWrapped(tokens, start, end)) {
        start++;
        end--;
      }
      isTrimmed = end - start < length;
    }
    return new Span(start, end);
  }

  /** One token more, where a run of names ends in an initial and its period was left out. */
  static Span withPeriod(Label label, List<Token> tokens, Span core) {
    boolean hasNames = label == Label.AUTHOR || label == Label.EDITOR;
    if (!hasNames || core.end() >= tokens.size() || core.isEmpty()) {
      return core;
    }
    Token last = tokens.get(core.end() - 1);
    Token next = tokens.get(core.end());
    boolean isShort =
        (last.isCapitalized() && last.form().length() == 1) || SHORT_FORMS.contains(last.norm());
    boolean isPeriod = next.isMark(".") && next.gap() == Token.Gap.NONE;
    return isShort && isPeriod ? new Span(core.start(), core.end() + 1) : core;
  }

  private static boolean dropsFirst(Label label, List<Token> tokens, int start, int end) {
    Token first = tokens.get(start);
    String norm = first.norm();
    if (first.isMark()) {
      if (norm.equals("\"") || OPENING.contains(norm)) {
        return partner(tokens, start, end) < 0;
      }
      return SEPARATORS.contains(norm)
          || CLOSING.contains(norm)
          || (label == Label.AUTHOR ? !norm.equals("*") : norm.equals("*"));
    }
    if (end - start < 2) {
      return false;
    }
    if (label == Label.CONTAINER) {
      return first.startsLine() || start == 0 || tokens.get(start - 1).isMark()
          ? norm.equals("in") && !tokens.get(start + 1).isMark("-")
          : IN.contains(norm) && !norm.equals("the");
    }
    return LEADS.getOrDefault(label, Set.of()).contains(norm);
  }

  private static boolean dropsLast(Label label, List<Token> tokens, int start, int end) {
    Token last = tokens.get(end - 1);
    String norm = last.norm();
    if (label == Label.TITLE && end - start > 2 && TITLE_ENDERS.contains(norm)) {
      return true;
    }
    if (!last.isMark()) {
      return label == Label.EDITOR && end - start > 2 && EDITORS.contains(norm);
    }
    if (CLOSING.contains(norm) || norm.equals("\"")) {
      return partner(tokens, end - 1, start, end) < 0;
    }
    if (norm.equals(".") && (label == Label.AUTHOR || label == Label.EDITOR) && end - start > 1) {
      Token before = tokens.get(end - 2);
      return !(before.isWord()
          && (before.form().length() <= 2 || SHORT_FORMS.contains(before.norm()))
          && last.gap() == Token.Gap.NONE);
    }
    return SEPARATORS.contains(norm)
        || OPENING.contains(norm)
        || (label != Label.TITLE && (norm.equals("!") || norm.equals("?")))
        || (label != Label.AUTHOR && (norm.equals("*") || norm.equals("†") || norm.equals("‡")));
  }

  /** Whether a pair of quotes or brackets stands around the whole. */
  private static boolean isWrapped(List<Token> tokens, int start, int end) {
    return end - start > 2 && tokens.get(start).isMark() && partner(tokens, start, end) == end - 1;
  }

  private static int partner(List<Token> tokens, int opening, int end) {
    String open = tokens.get(opening).norm();
    if (open.equals("\"")) {
      for (int i = opening + 1; i < end; i++) {
        if (tokens.get(i).isMark("\"")) {
          return i;
        }
      }
      return -1;
    }
    int kind = OPENING.indexOf(open);
    if (kind < 0) {
      return -1;
    }
    String close = CLOSING.substring(kind, kind + 1);
    int depth = 0;
    for (int i = opening; i < end; i++) {
      depth += tokens.get(i).isMark(open) ? 1 : tokens.get(i).isMark(close) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int partner(List<Token> tokens, int closing, int start, int end) {
    String close = tokens.get(closing).norm();
    if (close.equals("\"")) {
      int quotes = 0;
      for (int i = start; i < end; i++) {
        quotes += tokens.get(i).isMark("\"") ? 1 : 0;
      }
      return quotes % 2 == 0 ? closing : -1;
    }
    String open = OPENING.substring(CLOSING.indexOf(close), CLOSING.indexOf(close) + 1);
    int depth = 0;
    for (int i = closing; i >= start; i--) {
      depth += tokens.get(i).isMark(close) ? 1 : tokens.get(i).isMark(open) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
