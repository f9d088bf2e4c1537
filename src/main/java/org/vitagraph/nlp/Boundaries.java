package org.vitagraph.nlp;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.vitagraph.nlp.EntryView.Chunk;
import org.vitagraph.text.NameLine;

/**
 * Where fields cannot begin or go on, whatever the model says: print sets them apart by marks, line
 * breaks or small words. These hold in every style, so they bound the search rather than weigh in
 * it.
 *
 * <p>In {@code “Lakes of Mars”. Journal of Mars} the title ends with its quotes; in {@code Fast and
 * slow lakes, Ada Lee} the authors cannot begin at {@code lakes}; {@code [pdf, code]} is links.
 */
final class Boundaries {
  private static final Set<String> LEADS =
      Set.of(
          "by", "with", "and", "&", "in", "von", "par", "por", "de", "di", "und", "et", "y", "e",
          "mit", "avec", "con", "com", "title", "authors");
  private static final Pattern EDITING =
      Pattern.compile(
          "eds?|editors?|edited|hrsg|hg|herausgeber(?:in)?|herausgegeben|éds?|éditeurs?|dir|direction"
              + "|coords?|comps?|orgs?|cura|transl?|translat(?:ed|ors?)|übers(?:etzt)?|editado|organizado|主编|编|編|편|엮음");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "universit(?:y|ies|ät|é|à|ies)|universidade?|laborator(?:y|ies)|dissertation|thesis|theses"
              + "|proceedings|conference|workshop|symposium|journal|award|prize");
  private static final Set<String> JOINING = Set.of("-", "'", "_", "’", "/");
  private static final Pattern LINK_WORD =
      Pattern.compile(
          "link|links|pdf|ps|doi|url|html|code|slides?|video|talk|poster|bibtex|bib|abs|abstract|arxiv|paper"
              + "|preprint|github|website|web|data|demo|supplement|appendix|press|blog|cite|here|download|project|page");
  private static final long TEXT_FIELDS =
      Outcomes.mask(Label.TITLE) | Outcomes.mask(Label.AUTHOR) | Outcomes.mask(Label.CONTAINER);
  private static final long NAME_BEGINS =
      1L << Outcomes.begin(Label.TITLE)
          | 1L << Outcomes.begin(Label.AUTHOR)
          | 1L << Outcomes.begin(Label.CONTAINER)
          | 1L << Outcomes.begin(Label.PUBLISHER)
          | 1L << Outcomes.begin(Label.LOCATION);
  private static final Pattern VENUE_WORD =
      Pattern.compile(
          "arxiv|biorxiv|medrxiv|preprint|proceedings|proc|journal|conference|workshop|personal|hep");
  private static final int SHORTEST_QUOTE = 3;

  private final EntryView view;
  private final long[] allowed;

  private Boundaries(EntryView view) {
    this.view = view;
    allowed = new long[view.size()];
    Arrays.fill(allowed, Outcomes.ALL);
  }

  /** The outcomes that each token may have. */
  static long[] allowed(EntryView view) {
    Boundaries boundaries = new Boundaries(view);
    boundaries.beginBehindMarks();
    boundaries.endWithQuotes();
    boundaries.keepLinksOut();
    boundaries.keepNamesApart();
    boundaries.askForEditing();
    boundaries.keepWorkplacesOut();
    boundaries.goOnInLowerCase();
    return boundaries.allowed;
  }

  /** Authors begin behind a mark, a number, a line break or a leading word. */
  private void beginBehindMarks() {
    long begins = 1L << Outcomes.begin(Label.AUTHOR);
    for (int i = 1; i < view.size(); i++) {
      Token token = view.token(i);
      Token before = view.token(i - 1);
      boolean joined =
          before.isMark()
              && JOINING.contains(before.norm())
              && token.gap() == Token.Gap.NONE
              && before.gap() == Token.Gap.NONE;
      boolean behindWord = before.isWord() && !LEADS.contains(before.norm());
      if (!token.startsLine() && !token.isMark() && (joined || behindWord)) {
        allowed[i] &= ~begins;
      }
    }
  }

  /** Editors and translators are said to be such; other names are authors. */
  private void askForEditing() {
    for (int i = 0; i < view.size(); i++) {
      if (view.token(i).isWord() && EDITING.matcher(view.token(i).norm()).matches()) {
        return;
      }
    }
    for (int i = 0; i < view.size(); i++) {
      allowed[i] &= ~Outcomes.mask(Label.EDITOR);
    }
  }

  /** What stands between marks and names a university, a meeting or a thesis is not authors. */
  private void keepWorkplacesOut() {
    for (Chunk chunk : view.chunkList) {
      boolean isNoName = false;
      for (int i = chunk.start(); i < chunk.end(); i++) {
        isNoName |= view.brackets[i] == 0 && NO_NAME.matcher(view.token(i).norm()).matches();
      }
      for (int i = chunk.start(); isNoName && i < chunk.end(); i++) {
        allowed[i] &= ~Outcomes.mask(Label.AUTHOR);
      }
    }
  }

  /**
   * No name and no title begins in lower case right behind another word, be it on a new line: only
   * a leading word, a mark or the name of a venue sets them apart.
   */
  private void goOnInLowerCase() {
    for (int i = 1; i < view.size(); i++) {
      Token token = view.token(i);
      Token before = view.token(i - 1);
      boolean isLower = token.isWord() && token.form().equals(token.norm());
      if (isLower
          && token.form().length() > 3
          && before.isWord()
          && !LEADS.contains(before.norm())
          && !VENUE_WORD.matcher(token.norm()).matches()) {
        allowed[i] &= ~NAME_BEGINS;
      }
    }
  }

  /** A title that is quoted ends where the quotes do. */
  private void endWithQuotes() {
    int open = -1;
    for (int i = 0; i < view.size(); i++) {
      if (!view.token(i).isMark("\"")) {
        continue;
      }
      if (open < 0) {
        open = i;
      } else {
        if (i - open > SHORTEST_QUOTE && isWhole(open, i) && i + 1 < view.size()) {
          allowed[i + 1] &= ~(1L << Outcomes.inside(Label.TITLE));
        }
        open = -1;
      }
    }
  }

  /** Whether the quotes stand around a field and not around some words of it. */
  private boolean isWhole(int open, int close) {
    boolean begins =
        open == 0 || view.token(open).startsLine() || !view.token(open - 1).isWord() || open == 1;
    Token last = view.token(close - 1);
    boolean marked = last.isMark(".") || last.isMark(",");
    boolean followed =
        close + 1 < view.size()
            && (view.token(close + 1).isMark(".")
                || view.token(close + 1).isMark(",")
                || view.token(close + 1).startsLine()
                || view.token(close + 1).norm().equals("in"));
    return begins && (marked || followed);
  }

  /** Bracketed words such as {@code [pdf, code]} lead somewhere and say nothing themselves. */
  private void keepLinksOut() {
    for (int open = 0; open < view.size(); open++) {
      if (!view.token(open).isMark("[")) {
        continue;
      }
      int close = open + 1;
      while (close < view.size() && isLinkPart(view.token(close))) {
        close++;
      }
      if (close > open + 1 && close < view.size() && view.token(close).isMark("]")) {
        for (int i = open; i <= close; i++) {
          allowed[i] &= ~TEXT_FIELDS;
        }
      }
    }
  }

  private static boolean isLinkPart(Token token) {
    return LINK_WORD.matcher(token.norm()).matches()
        || token.isMark(",")
        || token.isMark("/")
        || token.isMark("|");
  }

  /** Behind the first line, a line of nothing but names is authors, and no title runs into it. */
  private void keepNamesApart() {
    int start = 0;
    for (int i = 1; i <= view.size(); i++) {
      if (i < view.size() && view.token(i).gap() != Token.Gap.LINE) {
        continue;
      }
      if (start > 0 && isNames(start, i)) {
        allowed[start] &= ~(1L << Outcomes.inside(Label.TITLE));
        if (i < view.size() && endsList(i - 1)) {
          allowed[i] &= ~(1L << Outcomes.inside(Label.AUTHOR));
        }
      }
      start = i;
    }
  }

  private boolean isNames(int first, int end) {
    int from = view.token(first).span().start();
    int to = view.token(end - 1).span().end();
    return NameLine.is(view.reference.text().substring(from, to));
  }

  private boolean endsList(int last) {
    Token token = view.token(last);
    return !token.isMark(",") && !LEADS.contains(token.norm());
  }
}
