package org.vitagraph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Renders a page to text as a browser would without its style: words run together into lines, lines
 * into blocks, white space collapses, marks run on over the end of a line.
 */
final class PageText {
  /** Where a mark began: at the start of the page, or where its line began. */
  private static final class OpenMark {
    private final Mark.Kind kind;
    private final @Nullable String target;
    private int start;

    OpenMark(Mark.Kind kind, @Nullable String target, int start) {
      this.kind = kind;
      this.target = target;
      this.start = start;
    }
  }

  private record Piece(Mark.Kind kind, int start, int end, @Nullable String target) {}

  private record Printed(int start, int end, boolean gapAbove, List<Piece> pieces) {}

  private record Shape(Block.Kind kind, int level, List<Printed> lines) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Printed> lines = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<OpenMark> open = new ArrayList<>();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int level;
  private int lineStart;
  private boolean spaceDue;
  private boolean tabDue;
  private boolean lineDue;
  private boolean seamDue;
  private boolean gapDue;
  private int breaks;

  /** Starts a block of that kind; what was before ends. */
  void block(Block.Kind newKind, int newLevel) {
    endBlock();
    kind = newKind;
    level = newLevel;
  }

  /** Ends the block; words that follow without a new one are a paragraph. */
  void endBlock() {
    endLine();
    if (!lines.isEmpty()) {
      shapes.add(new Shape(kind, level, List.copyOf(lines)));
      lines.clear();
      text.append('\n');
      lineStart = text.length();
    }
    kind = Block.Kind.PARAGRAPH;
    level = 0;
    breaks = 0;
  }

  /** Ends the line, if there is any on it. */
  void endLine() {
    if (text.length() > lineStart) {
      for (OpenMark mark : open) {
        addPiece(mark);
        mark.start = -1;
      }
      boolean gapAbove = lines.isEmpty() ? gapDue : breaks > 1;
      gapDue = false;
      lines.add(new Printed(lineStart, text.length(), gapAbove, List.copyOf(pieces)));
      pieces.clear();
      text.append('\n');
      breaks = 0;
    }
    lineStart = text.length();
    spaceDue = false;
    tabDue = false;
    lineDue = false;
    seamDue = false;
  }

  /** White space stands above the next block. */
  void gap() {
    gapDue = true;
  }

  /** Whether nothing stands on this line yet. */
  boolean isAtLineStart() {
    return text.length() == lineStart || lineDue;
  }

  /** The next words stand on a line of their own, unless they begin a cell. */
  void line() {
    lineDue = !tabDue && text.length() > lineStart;
  }

  /** A forced line break; returns how many there were without words between. */
  int lineBreak() {
    endLine();
    return ++breaks;
  }

  /** A tab goes before the next words of this line. */
  void tab() {
    tabDue = text.length() > lineStart;
    lineDue = false;
  }

  /** White space goes before the next words of this line, whether or not the page has some. */
  void space() {
    spaceDue = text.length() > lineStart;
  }

  /** Words run on here that only a style holds apart: {@code Spring 2019Talk at}. */
  void seam() {
    seamDue = text.length() > lineStart;
  }

  /** Words with collapsible white space. */
  void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        spaceDue |= text.length() > lineStart;
      } else if (!isInvisible(c)) {
        if (lineDue) {
          endLine();
        }
        if (seamDue && Character.isUpperCase(c)) {
          spaceDue |= isEndOfWord(text.charAt(text.length() - 1));
        }
        if (tabDue || spaceDue) {
          text.append(tabDue ? '\t' : ' ');
        }
        tabDue = false;
        spaceDue = false;
        seamDue = false;
        for (OpenMark mark : open) {
          mark.start = mark.start < 0 ? text.length() : mark.start;
        }
        text.append(c);
      }
    }
  }

  /** Opens a mark; what {@link #close} takes. */
  int open(Mark.Kind markKind, @Nullable String target) {
    open.add(new OpenMark(markKind, target, -1));
    return open.size() - 1;
  }

  /** What to {@link #close} for all marks opened from now on. */
  int marks() {
    return open.size();
  }

  /** Closes the mark and all opened after it. */
  void close(int mark) {
    while (open.size() > mark) {
      addPiece(open.remove(open.size() - 1));
    }
  }

  /** Whether words of the page hold the given ones. */
  boolean contains(String words) {
    return text.indexOf(words) >= 0;
  }

  /** The text; it must be complete. */
  String text() {
    return text.toString();
  }

  /** The blocks over the text; it must be complete. */
  List<Block> blocks() {
    String all = text.toString();
    List<Block> blocks = new ArrayList<>();
    for (Shape shape : shapes) {
      blocks.add(
          new Block(
              shape.kind,
              shape.level,
              shape.lines.stream().map(printed -> line(all, printed)).toList()));
    }
    return blocks;
  }

  private static Line line(String text, Printed printed) {
    List<Mark> marks = new ArrayList<>();
    for (Piece piece : printed.pieces) {
      Span span = new Span(piece.start - printed.start, piece.end - printed.start);
      marks.add(new Mark(piece.kind, span, piece.target));
    }
    marks.sort(
        Comparator.comparingInt((Mark mark) -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end())
            .thenComparing(Mark::kind));
    AlignedText words = AlignedText.of(text, new Span(printed.start, printed.end));
    return new Line(words, marks, 0, printed.gapAbove ? 1 : 0, 1.0, 0);
  }

  private void addPiece(OpenMark mark) {
    if (mark.start >= 0 && mark.start < text.length() && text.length() > lineStart) {
      Piece piece = new Piece(mark.kind, mark.start, text.length(), mark.target);
      if (!pieces.contains(piece)) {
        pieces.add(piece);
      }
    }
  }

  private static boolean isEndOfWord(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c) || c == '.' || c == ')';
  }

  /** Soft hyphens, joiners, marks of direction: they are there, and nobody sees them. */
  private static boolean isInvisible(char c) {
    boolean joins = c == '\u200C' || c == '\u200D';
    return (Character.getType(c) == Character.FORMAT && !joins) || Character.isISOControl(c);
  }
}
