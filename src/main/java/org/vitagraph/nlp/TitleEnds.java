package org.vitagraph.nlp;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitagraph.text.Span;

/**
 * How titles end in one list. Where nearly all end with a full stop, none ends at a comma, at a
 * bracket or between two words: {@code (2011). Lakes of Mars, Titan and the Moon. Journal of
 * Lakes}.
 */
final class TitleEnds {
  private static final int FEWEST = 5;
  private static final double NEARLY_ALL = 0.75;

  /** No title has so many more words than what was taken for it. */
  private static final int FURTHEST = 20;

  private static final int LONGEST_INITIAL = 2;

  /** What stands behind titles and not in them, as a rule. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\[|\"|journal|proceedings|proc|conference|workshop|symposium|transactions|press|universit.*|arxiv|biorxiv"
              + "|chapter|pages?|pp?|vol|volume|no|tech|report|thesis|phd|edition|pdf|(?:19|20)\\d\\d");

  private final boolean isStop;

  TitleEnds(List<EntryView> views, List<int[]> paths) {
    int titles = 0;
    int stopped = 0;
    for (int i = 0; i < views.size(); i++) {
      Optional<Span> title = title(paths.get(i));
      if (title.isPresent()) {
        titles++;
        stopped += isStopped(views.get(i), title.get().end()) ? 1 : 0;
      }
    }
    isStop = titles >= FEWEST && stopped >= NEARLY_ALL * titles;
  }

  /**
   * The tokens of the whole title behind authors, where the path breaks it off against the list's
   * habit.
   */
  Optional<Span> whole(EntryView view, int[] path) {
    Optional<Span> title = isStop ? title(path) : Optional.empty();
    if (title.isEmpty()
        || isStopped(view, title.get().end())
        || Arrays.stream(path, 0, title.get().start()).noneMatch(TitleEnds::isAuthor)) {
      return Optional.empty();
    }
    int from = title.get().end();
    for (int i = from; i < view.size() && i <= from + FURTHEST; i++) {
      Token token = view.token(i);
      if (view.brackets[i] == 0 && isStop(view, i)) {
        return i > from ? Optional.of(new Span(title.get().start(), i)) : Optional.empty();
      }
      boolean begins = token.norm().equals("in") && token.isCapitalized();
      if (begins || BEHIND.matcher(token.norm()).matches()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isAuthor(int outcome) {
    return Outcomes.label(outcome) == Label.AUTHOR;
  }

  private static Optional<Span> title(int[] path) {
    for (int i = 0; i < path.length; i++) {
      if (path[i] == Outcomes.begin(Label.TITLE)) {
        int end = i + 1;
        while (end < path.length && path[end] == Outcomes.inside(Label.TITLE)) {
          end++;
        }
        return Optional.of(new Span(i, end));
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence, or the entry, ends before the token, or quotes do. */
  private static boolean isStopped(EntryView view, int end) {
    return end == view.size()
        || view.token(end).isMark("\"")
        || view.token(end - 1).isMark("\"")
        || view.token(end - 1).isMark("?")
        || view.token(end - 1).isMark("!")
        || view.token(end).isMark("?")
        || view.token(end).isMark("!")
        || view.token(end).isMark(".")
        || view.token(end - 1).isMark(".");
  }

  /** Whether a full stop ends a sentence, and not an initial or an abbreviation. */
  private static boolean isStop(EntryView view, int i) {
    Token before = view.token(i - 1);
    boolean isShort = before.isWord() && before.form().length() <= LONGEST_INITIAL;
    if (!view.token(i).isMark(".") || isShort) {
      return false;
    }
    return i + 1 == view.size()
        || view.token(i + 1).gap() != Token.Gap.NONE && !view.token(i + 1).isLower();
  }
}
