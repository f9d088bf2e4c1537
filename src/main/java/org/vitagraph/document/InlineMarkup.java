package org.vitagraph.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.InlineScanner.Token;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Takes Markdown's and HTML's inline mark-up off a text and keeps what it says as marks: {@code
 * **A. Lee**, [Bo Chen](#), "Trees", <i>Notes</i>} becomes {@code A. Lee, Bo Chen, "Trees", Notes}
 * with a bold, a link and an italic mark.
 *
 * <p>More careful than a Markdown parser, since its texts are lists of names: the stars in {@code
 * A. Lee*, B. Chen*} stay, as do {@code snake_case}, {@code ``quotes''} and {@code [C1](2019)}.
 */
public final class InlineMarkup {
  private InlineMarkup() {}

  /** The text without its mark-up; {@code <br>} and the ends of HTML blocks become line feeds. */
  public static Stripped strip(AlignedText raw) {
    return strip(raw, Map.of());
  }

  /**
   * The same for a text that has links of the form {@code [text][label]}.
   *
   * @param references targets of links by their labels, in lower case
   */
  public static Stripped strip(AlignedText raw, Map<String, String> references) {
    List<Token> tokens = new InlineScanner(raw, references).scan();
    List<Pair> pairs = new ArrayList<>();
    pairTags(tokens, pairs);
    pairDelimiters(tokens, pairs);
    AlignedText.Builder out = new AlignedText.Builder();
    int[] before = new int[tokens.size()];
    int[] after = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      before[i] = out.length();
      out.append(tokens.get(i).literal());
      after[i] = out.length();
    }
    AlignedText text = out.build();
    List<Mark> marks = new ArrayList<>();
    for (Pair pair : pairs) {
      addMark(marks, text, after[pair.open], before[pair.close], pair.kind, pair.target);
    }
    marks.sort(
        Comparator.comparingInt((Mark mark) -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end())
            .thenComparing(Mark::kind));
    return new Stripped(text, marks);
  }

  /** Adds a mark over the span without the white space at its ends, unless nothing is left. */
  static void addMark(
      List<Mark> marks,
      CharSequence text,
      int start,
      int end,
      Mark.Kind kind,
      @Nullable String target) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      marks.add(new Mark(kind, new Span(from, to), target));
    }
  }

  /** Two tokens with what they mark between them. */
  private record Pair(int open, int close, Mark.Kind kind, @Nullable String target) {}

  private static void pairTags(List<Token> tokens, List<Pair> pairs) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof InlineScanner.Open) {
        open.push(i);
      } else if (tokens.get(i) instanceof InlineScanner.Close close) {
        for (Iterator<Integer> opens = open.iterator(); opens.hasNext(); ) {
          int at = opens.next();
          InlineScanner.Open opener = (InlineScanner.Open) tokens.get(at);
          if (opener.name().equals(close.name())) {
            String target = close.target() == null ? opener.target() : close.target();
            if (close.kind() != Mark.Kind.LINK || (target != null && !target.isEmpty())) {
              pairs.add(new Pair(at, i, close.kind(), target));
            }
            opens.remove();
            break;
          }
        }
      }
    }
  }

  /**
   * Pairs runs of stars, underscores and tildes as CommonMark does, but for one thing: one star
   * never closes two, nor two one, so that a co-author's star inside bold words stays what it is.
   */
  private static void pairDelimiters(List<Token> tokens, List<Pair> pairs) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!(tokens.get(i) instanceof InlineScanner.Delimiter closer)) {
        continue;
      }
      boolean closed = false;
      for (int k = open.size() - 1; closer.canClose() && closer.left() > 0 && k >= 0; k--) {
        InlineScanner.Delimiter opener = (InlineScanner.Delimiter) tokens.get(open.get(k));
        int used = opener.sharedWith(closer);
        if (used == 0) {
          continue;
        }
        if (closer.mark() != '~') {
          if (used != 2) {
            pairs.add(new Pair(open.get(k), i, Mark.Kind.ITALIC, null));
          }
          if (used != 1) {
            pairs.add(new Pair(open.get(k), i, Mark.Kind.BOLD, null));
          }
        }
        opener.open(used);
        closer.close(used);
        closed = true;
        open.subList(opener.left() == 0 ? k : k + 1, open.size()).clear();
      }
      if (!closed && closer.canOpen()) {
        open.add(i);
      }
    }
  }

  /**
   * A text without its mark-up.
   *
   * @param text may hold line feeds
   * @param marks spans of the text, by start
   */
  public record Stripped(AlignedText text, List<Mark> marks) {
    /** Copies the marks. */
    public Stripped {
      marks = List.copyOf(marks);
    }

    /** Its lines, each without white space at its ends; none for those that hold nothing else. */
    public List<Line> lines() {
      List<Line> lines = new ArrayList<>();
      String all = text.toString();
      int start = 0;
      while (start <= all.length()) {
        int end = all.indexOf('\n', start);
        end = end < 0 ? all.length() : end;
        AlignedText whole = text.slice(new Span(start, end));
        AlignedText line = whole.strip();
        if (line.length() > 0) {
          int shift = start;
          while (Character.isWhitespace(all.charAt(shift))) {
            shift++;
          }
          lines.add(Line.of(line, marksWithin(line, shift)));
        }
        start = end + 1;
      }
      return lines;
    }

    private List<Mark> marksWithin(AlignedText line, int shift) {
      List<Mark> within = new ArrayList<>();
      for (Mark mark : marks) {
        int from = Math.max(0, mark.span().start() - shift);
        int to = Math.min(line.length(), mark.span().end() - shift);
        if (from < to) {
          addMark(within, line, from, to, mark.kind(), mark.target());
        }
      }
      return within;
    }
  }
}
