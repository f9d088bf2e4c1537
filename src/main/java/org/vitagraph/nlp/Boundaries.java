package org.vitagraph.nlp;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.vitagraph.nlp.EntryView.Chunk;
import org.vitagraph.text.NameLine;
import org.vitagraph.text.WordSet;

/**
 * Where fields cannot begin or go on, whatever the model says: print sets them apart by marks, line
 * breaks or small words. These hold in every style, so they bound the search rather than weigh in
 * it.
 *
 * <p>In {@code “Lakes of Mars”. Journal of Mars} the title ends with its quotes; in {@code Fast and
 * slow lakes, Ada Lee} the authors cannot begin at {@code lakes}; {@code [pdf, code]} is links.
 */
final class Boundaries {
  private static final WordSet LEADS =
      WordSet.of(
          "by", "with", "and", "&", "in", "von", "par", "por", "de", "di", "und", "et", "y", "e",
          "mit", "avec", "con", "com", "title", "authors");
  private static final WordSet EDITING =
      WordSet.of(
          "ed",
          "eds",
          "editor",
          "editors",
          "edited",
          "hrsg",
          "hg",
          "herausgeber",
          "herausgeberin",
          "herausgegeben",
          "éd",
          "éds",
          "éditeur",
          "éditeurs",
          "dir",
          "direction",
          "coord",
          "coords",
          "comp",
          "comps",
          "org",
          "orgs",
          "cura",
          "trans",
          "transl",
          "translated",
          "translator",
          "translators",
          "übers",
          "übersetzt",
          "editado",
          "organizado",
          "主编",
          "編",
          "编",
          "편",
          "엮음");
  private static final Pattern UNIVERSITY = Pattern.compile("universi[dt]\\p{L}*");
  private static final WordSet NO_NAMES =
      WordSet.of(
          "uniwersytet",
          "laboratory",
          "laboratories",
          "dissertation",
          "thesis",
          "theses",
          "proceedings",
          "conference",
          "workshop",
          "symposium",
          "journal",
          "award",
          "prize");
  private static final WordSet JOINING = WordSet.of("-", "'", "_", "’", "/");
  private static final WordSet LINK_WORDS =
      WordSet.of(
          "link",
          "links",
          "pdf",
          "ps",
          "doi",
          "url",
          "html",
          "code",
          "slide",
          "slides",
          "video",
          "talk",
          "poster",
          "bibtex",
          "bib",
          "abs",
          "abstract",
          "arxiv",
          "paper",
          "preprint",
          "github",
          "website",
          "web",
          "data",
          "demo",
          "supplement",
          "appendix",
          "press",
          "blog",
          "cite",
          "here",
          "download",
          "project",
          "page");
  private static final long TEXT_FIELDS =
      Outcomes.mask(Label.TITLE) | Outcomes.mask(Label.AUTHOR) | Outcomes.mask(Label.CONTAINER);
  private static final long NAME_BEGINS =
      1L << Outcomes.begin(Label.TITLE)
          | 1L << Outcomes.begin(Label.AUTHOR)
          | 1L << Outcomes.begin(Label.CONTAINER)
          | 1L << Outcomes.begin(Label.PUBLISHER)
          | 1L << Outcomes.begin(Label.LOCATION);
  private static final WordSet VENUE_WORDS =
      WordSet.of(
          "arxiv",
          "biorxiv",
          "medrxiv",
          "preprint",
          "proceedings",
          "proc",
          "journal",
          "conference",
          "workshop",
          "personal",
          "hep");
  private static final int TITLE_GOES_ON = Outcomes.inside(Label.TITLE);
  private static final Map<String, String> CLOSERS =
      Map.of("“", "”", "„", "“”", "«", "»", "»", "«");
  private static final int SHORTEST_QUOTE = 3;

  /** {@code pdf (long version)}, brackets counted. */
  private static final int LONGEST_REMARK = 5;

  private static final WordSet STATUS =
      WordSet.of("forthcoming", "submitted", "accepted", "erscheint", "eingereicht", "rezension");
  private static final WordSet EDITED =
      WordSet.of(
          "edited", "herausgegeben", "hrsg", "hg", "ed", "eds", "editors", "editado", "dirigé");

  /** What stands behind the names of editors. */
  private static final WordSet EDITORS =
      WordSet.of(
          "ed", "eds", "editor", "editors", "hrsg", "hg", "éd", "éds", "coord", "coords", "org");

  private static final WordSet BY = WordSet.of("by", "von", "v", "par", "por", "da");
  private static final WordSet REVIEW =
      WordSet.of("review", "rezension", "besprechung", "recensione", "reseña", "recension");
  private static final WordSet WITH = WordSet.of("with", "mit", "avec", "con", "com");
  private static final WordSet AUTHORS = WordSet.of("authors", "author", "作者", "著者");
  private static final WordSet COMPANY =
      WordSet.of(
          "collaboration", "zusammenarbeit", "colaboración", "collaborazione", "colaboração");
  private static final WordSet COMPANY_LEADS = WordSet.of("in", "en", "em");
  private static final WordSet OF = WordSet.of("of", "essay", "on", "von", "zu", "di", "de");

  private static final WordSet CONTINUING = WordSet.of("-", ":", ",", "&", "/", "(");

  /** No column of print is narrower. */
  private static final int BADGE = 32;

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
    boundaries.keepLinksOut();
    boundaries.keepLinkLinesOut();
    boundaries.keepNamesApart();
    boundaries.askForEditing();
    boundaries.keepWorkplacesOut();
    boundaries.goOnInLowerCase();
    boundaries.keepStatusOut();
    boundaries.keepEditorsOut();
    boundaries.keepEditorsOfBooksOut();
    boundaries.endWithShortLines();
    boundaries.endTitlesBeforeBy();
    boundaries.keepReviewsWhole();
    boundaries.keepCompanyOut();
    boundaries.keepEtAlOut();
    boundaries.keepQuotesWhole();
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
      if (view.token(i).isWord() && EDITING.contains(view.token(i).norm())) {
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
        isNoName |= view.brackets[i] == 0 && isNoName(view.token(i).norm());
      }
      for (int i = chunk.start(); isNoName && i < chunk.end(); i++) {
        allowed[i] &= ~Outcomes.mask(Label.AUTHOR);
      }
    }
  }

  private static boolean isNoName(String word) {
    return NO_NAMES.contains(word)
        || word.startsWith("universi") && UNIVERSITY.matcher(word).matches();
  }

  /**
   * No name and no title begins in lower case right behind another word, be it on a new line: only
   * a leading word, a mark or the name of a venue sets them apart.
   */
  private void goOnInLowerCase() {
    for (int i = 1; i < view.size(); i++) {
      Token token = view.token(i);
      Token before = view.token(i - 1);
      if (token.isLower()
          && token.form().length() > 3
          && before.isWord()
          && !LEADS.contains(before.norm())
          && !VENUE_WORDS.contains(token.norm())) {
        allowed[i] &= ~NAME_BEGINS;
      }
    }
  }

  /**
   * The first field of some words that quotes stand around is the title, whole and nothing else;
   * none goes on behind its quotes.
   */
  private void keepQuotesWhole() {
    boolean found = false;
    for (int open = 0; open < view.size(); open++) {
      int close = view.token(open).isMark("\"") ? closing(open) : -1;
      if (close < 0 || !isWhole(open, close)) {
        continue;
      }
      if (close + 1 < view.size()) {
        allowed[close + 1] &= ~(1L << TITLE_GOES_ON);
      }
      if (!found && words(open, close) >= SHORTEST_QUOTE) {
        found = true;
        allowed[open] &= ~(1L << TITLE_GOES_ON);
        beTitle(open + 1, close);
      }
      open = close;
    }
  }

  private void beTitle(int start, int end) {
    beTitle(allowed, start, end);
  }

  /** Makes the tokens the title. */
  static void beTitle(long[] allowed, int start, int end) {
    for (int i = start; i < end; i++) {
      allowed[i] = i == start ? Outcomes.mask(Label.TITLE) : 1L << TITLE_GOES_ON;
    }
  }

  /** The mark that closes the quotes, those within them left out; -1 if none does. */
  private int closing(int open) {
    String opener = view.token(open).form();
    int depth = 1;
    for (int i = open + 1; i < view.size(); i++) {
      String form = view.token(i).form();
      if (CLOSERS.getOrDefault(opener, opener).contains(form)) {
        depth--;
      } else if (form.equals(opener)) {
        depth++;
      }
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private int words(int open, int close) {
    int words = 0;
    for (int i = open + 1; i < close; i++) {
      words += view.token(i).isWord() ? 1 : 0;
    }
    return words;
  }

  /** Whether the quotes stand around a field and not around some words of it. */
  private boolean isWhole(int open, int close) {
    boolean begins =
        open == 0 || view.token(open).startsLine() || !view.token(open - 1).isWord() || open == 1;
    Token last = view.token(close - 1);
    Token next = close + 1 < view.size() ? view.token(close + 1) : null;
    return begins
        && (last.isMark(".")
            || last.isMark(",")
            || next == null
            || next.isMark(".")
            || next.isMark(",")
            || next.startsLine()
            || next.norm().equals("in")
            || last.isMark("?") && !next.isLower());
  }

  /** Who edited the book that a chapter stands in is no author of the chapter. */
  private void keepEditorsOut() {
    for (int i = 3; i < view.size(); i++) {
      int name = EDITED.contains(view.token(i).norm()) ? behindLead(i + 1) : view.size();
      if (name < view.size() && view.token(name).isCapitalized()) {
        for (int k = i; k < view.size() && !endsSentence(k) && !isHalt(k); k++) {
          allowed[k] &= ~Outcomes.mask(Label.AUTHOR);
        }
      }
    }
  }

  /** {@code In A. Lee, B. Chen (Eds.)}: who stands between the two is an editor. */
  private void keepEditorsOfBooksOut() {
    for (int i = 2; i < view.size(); i++) {
      if (!EDITORS.contains(view.token(i).norm())) {
        continue;
      }
      int in = i - 1;
      while (in > 0 && !isIn(in) && !endsSentence(in) && (!isHalt(in) || isIn(in - 1))) {
        in--;
      }
      int name = in + 1 < view.size() && view.token(in + 1).isMark(":") ? in + 2 : in + 1;
      boolean isNamed = isIn(in) && name < i && view.chunk(name).look() == EntryView.Look.NAME;
      for (int k = in; isIn(in) && k < i; k++) {
        allowed[k] &= isNamed ? ~TEXT_FIELDS : ~Outcomes.mask(Label.AUTHOR);
      }
    }
  }

  private boolean isIn(int i) {
    return view.token(i).norm().equals("in");
  }

  private int behindLead(int at) {
    int i = at;
    while (i < view.size() && (view.token(i).isMark(".") || BY.contains(view.token(i).norm()))) {
      i++;
    }
    return i;
  }

  private boolean isHalt(int i) {
    Token token = view.token(i);
    return token.kind() == Token.Kind.NUMBER || token.isMark(":") || token.isMark("\"");
  }

  /** Whether a full stop ends more than an initial. */
  private boolean endsSentence(int i) {
    return view.token(i).isMark(".")
        && i > 0
        && view.token(i - 1).form().length() > 2
        && (i + 1 == view.size() || view.token(i + 1).gap() != Token.Gap.NONE);
  }

  /**
   * {@code Review of Lakes by Ada Lee} is a title, or a remark on one, to its end: the names in it
   * are of what is reviewed.
   */
  private void keepReviewsWhole() {
    for (int i = 0; i + 1 < view.size(); i++) {
      if (!REVIEW.contains(view.token(i).norm())
          || !OF.contains(view.token(i + 1).norm())
          || i > 0 && view.token(i - 1).isWord() && !view.token(i).startsLine()) {
        continue;
      }
      int end = i + 2;
      boolean names = false;
      while (end < view.size()
          && !(endsSentence(end) && !EDITED.contains(view.token(end - 1).norm()))
          && !view.token(end).isMark("\"")
          && view.quotes[end] == view.quotes[i]
          && !(names && endsLineOfNames(end))) {
        names |= end > i + 2 && BY.contains(view.token(end).norm());
        end++;
      }
      if (names) {
        for (int k = i; k < end; k++) {
          allowed[k] &= Outcomes.mask(Label.TITLE) | Outcomes.mask(Label.NOTE) | 1L;
        }
        if (view.tokens.stream().noneMatch(token -> token.isMark("\""))) {
          beTitle(i, end);
        }
        return;
      }
    }
  }

  /** Whether the line before ended behind a family name, and not for want of room within one. */
  private boolean endsLineOfNames(int i) {
    return view.token(i).gap() == Token.Gap.LINE
        && view.token(i - 1).isCapitalized()
        && view.token(i - 1).form().length() > 1
        && !LEADS.contains(view.token(i - 1).norm());
  }

  /**
   * {@code Lakes of Mars, in collaboration with Ada Lee}, {@code Authors: Ada Lee}: the words that
   * lead to authors are none of the title, nor of a name.
   */
  private void keepCompanyOut() {
    for (int i = 1; i + 1 < view.size(); i++) {
      boolean isHeading = AUTHORS.contains(view.token(i).norm()) && view.token(i + 1).isMark(":");
      int with = isHeading ? i + 1 : WITH.contains(view.token(i).norm()) ? i : -1;
      int start = isHeading ? i : with < 0 ? -1 : companyStart(with);
      boolean isApart =
          start >= 0
              && (start == 0 || view.token(start).startsLine() || view.token(start - 1).isMark());
      if (isApart
          && with + 1 < view.size()
          && (isHeading || view.chunk(with + 1).look() == EntryView.Look.NAME)) {
        for (int k = start; k <= with; k++) {
          allowed[k] &= ~TEXT_FIELDS;
        }
        allowed[with + 1] &= ~(1L << TITLE_GOES_ON);
      }
    }
  }

  /** {@code Lakes of Mars, Ada Lee et al.}: the name behind a mark is none of a title or venue. */
  private void keepEtAlOut() {
    for (int i = 1; i < view.size(); i++) {
      Chunk name = view.chunk(i - 1);
      int start = name.start();
      boolean isEtAl = view.patterns[i].text.equals("etal") && view.token(i).norm().equals("et");
      boolean isApart = start > 0 && view.token(start - 1).isMark();
      if (isEtAl && isApart && name.end() == i && name.look() == EntryView.Look.NAME) {
        for (int k = start; k <= i; k++) {
          allowed[k] &= ~(Outcomes.mask(Label.TITLE) | Outcomes.mask(Label.CONTAINER));
        }
      }
    }
  }

  private int companyStart(int with) {
    String before = view.token(with - 1).norm();
    if (before.equals("jointly")) {
      return with - 1;
    }
    String second = with > 1 ? view.token(with - 2).norm() : "";
    boolean isWork = before.equals("work") && second.equals("joint");
    boolean isCompany = COMPANY.contains(before) && COMPANY_LEADS.contains(second);
    return isWork || isCompany ? with - 2 : -1;
  }

  /** {@code Lakes of Mars by Ada Lee, Bo Chen. Journal}: what follows names authors. */
  private void endTitlesBeforeBy() {
    boolean isReview = view.tokens.stream().anyMatch(token -> REVIEW.contains(token.norm()));
    for (int i = 2; i + 1 < view.size() && !isReview; i++) {
      if (!view.token(i).form().equals("by") || EDITED.contains(view.token(i - 1).norm())) {
        continue;
      }
      int end = i + 1;
      boolean others = false;
      while (end < view.size() && !endsSentence(end) && view.token(end).gap() != Token.Gap.LINE) {
        others |= view.token(end).norm().equals("with");
        end++;
      }
      if (!others && end > i + 1 && !isCommon(i + 1) && isNames(i + 1, end)) {
        for (int k = i; k < end; k++) {
          allowed[k] &= ~Outcomes.mask(Label.TITLE);
        }
        return;
      }
    }
  }

  /**
   * Whether the words up to the next mark are those of titles: {@code by Machine Learning, Ada
   * Lee}.
   */
  private boolean isCommon(int start) {
    int i = start;
    while (i < view.size()
        && view.token(i).isWord()
        && view.words[i].letters.text.indexOf('t') >= 0) {
      i++;
    }
    return i > start && (i == view.size() || view.token(i).isMark());
  }

  /** A line of names of links says nothing of the paper. */
  private void keepLinkLinesOut() {
    int start = 0;
    for (int i = 1; i <= view.size(); i++) {
      if (i < view.size() && view.token(i).gap() != Token.Gap.LINE) {
        continue;
      }
      if (start > 0 && isLinks(start, i)) {
        for (int k = start; k < i; k++) {
          allowed[k] &= ~TEXT_FIELDS;
        }
      }
      start = i;
    }
  }

  private boolean isLinks(int start, int end) {
    int i = start;
    while (i < end && isLinkPart(view.token(i))) {
      i++;
    }
    if (i > start && i < end && view.token(i).isMark("(") && view.token(end - 1).isMark(")")) {
      return end - i <= LONGEST_REMARK;
    }
    boolean address =
        i > start && i + 1 < end && view.token(i).isMark(":") && !view.patterns[i + 1].isEmpty();
    return i == end || address;
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
    return LINK_WORDS.contains(token.norm())
        || token.isMark(",")
        || token.isMark("/")
        || token.isMark("|");
  }

  /** {@code Forthcoming. Ada Lee} names one author. */
  private void keepStatusOut() {
    for (int i = 0; i < view.size(); i++) {
      if (STATUS.contains(view.token(i).norm())) {
        allowed[i] &= ~Outcomes.mask(Label.AUTHOR);
      }
    }
  }

  /**
   * A line much shorter than others was ended on purpose: no title runs on, unless its last mark or
   * word says so. {@code LAKES'19} on a line of its own is a badge.
   */
  private void endWithShortLines() {
    int width = 0;
    for (int start = 0, i = 1; i <= view.size(); i++) {
      if (i == view.size() || view.token(i).gap() == Token.Gap.LINE) {
        width = Math.max(width, length(start, i));
        start = i;
      }
    }
    for (int start = 0, i = 1; i < view.size(); i++) {
      if (view.token(i).gap() == Token.Gap.LINE) {
        int length = length(start, i);
        boolean isShort = length < BADGE && 2 * length < width && view.token(start).isWord();
        if (isShort && view.token(i).isCapitalized() && !goesOn(i - 1)) {
          allowed[i] &= ~(1L << TITLE_GOES_ON);
        }
        start = i;
      }
    }
  }

  private int length(int first, int end) {
    return view.token(end - 1).span().end() - view.token(first).span().start();
  }

  private boolean goesOn(int last) {
    Token token = view.token(last);
    return token.isWord() ? token.isLower() : CONTINUING.contains(token.norm());
  }

  /** Behind the first line, a line of nothing but names is authors, and no title runs into it. */
  private void keepNamesApart() {
    int start = 0;
    int before = 0;
    for (int i = 1; i <= view.size(); i++) {
      if (i < view.size() && view.token(i).gap() != Token.Gap.LINE) {
        continue;
      }
      if (start > 0 && isNames(start, i)) {
        allowed[start] &= ~(1L << Outcomes.inside(Label.TITLE));
        beTitle(before, endOfName(before, start));
        if (i < view.size() && endsList(i - 1)) {
          allowed[i] &= ~(1L << Outcomes.inside(Label.AUTHOR));
          keepNamesOutOfBooks(i);
        }
      }
      before = start;
      start = i;
    }
  }

  /** {@code Lake-Net: Counting Lakes from Orbit} above the authors is a title from its start. */
  private int endOfName(int start, int end) {
    int last = start + 1;
    while (last + 2 < end && JOINING.contains(view.token(last).norm())) {
      last += 2;
    }
    return !isIn(start) && last + 1 < end && view.token(last).isMark(":") ? last + 1 : start;
  }

  /** Where the authors have a line of their own, {@code In Lee, Ada, Lakes} names an editor. */
  private void keepNamesOutOfBooks(int line) {
    for (int k = line;
        isIn(line) && k < view.size() && (k == line || view.token(k).gap() != Token.Gap.LINE);
        k++) {
      allowed[k] &= ~Outcomes.mask(Label.AUTHOR);
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
