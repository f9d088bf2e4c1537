package org.vitagraph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/** Writes blocks down as one text, and remembers where their lines and marks are in it. */
final class PdfText {
  /** A line before the text is whole: its span, and marks over the line. */
  private record Place(Span span, List<Mark> marks, PdfLine line, double gap) {}

  private record Placed(PdfBlocks.Draft draft, List<Place> lines) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Placed> blocks = new ArrayList<>();

  /** Adds a line that belongs to no block, such as a running head. */
  void addAside(String line) {
    text.append(line).append('\n');
  }

  void add(PdfBlocks.Draft draft, PdfSpacing spacing, @Nullable PdfLine above) {
    List<Place> places = new ArrayList<>();
    PdfLine last = above;
    for (PdfLine line : draft.lines()) {
      int bullet =
          draft.kind() == Block.Kind.ITEM && places.isEmpty()
              ? PdfMarkers.bulletLength(line.row())
              : 0;
      double gap =
          last == null || last.column() != line.column() ? 0 : Math.max(0, spacing.gap(last, line));
      places.add(write(line, bullet, gap));
      last = line;
    }
    text.append('\n');
    blocks.add(new Placed(draft, places));
  }

  private Place write(PdfLine line, int bullet, double gap) {
    int start = text.length();
    Marks marks = new Marks();
    int seen = 0;
    boolean number = !PdfMarkers.number(line.row()).isEmpty();
    for (int i = 0; i < line.row().cells().size(); i++) {
      PdfCell cell = line.row().cells().get(i);
      if (seen > 0) {
        text.append(seen == bullet || (i == 1 && number) ? ' ' : '\t');
      }
      for (PdfGlyph glyph : cell.glyphs()) {
        if (glyph.space()) {
          text.append(' ');
        }
        if (seen == bullet) {
          start = text.length();
        }
        int from = text.length();
        text.append(glyph.text());
        if (seen >= bullet) {
          marks.add(glyph, from, text.length());
        }
        seen++;
      }
    }
    Place place = new Place(new Span(start, text.length()), marks.from(start), line, gap);
    text.append('\n');
    return place;
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks(double bodySize) {
    String whole = text.toString();
    List<Block> result = new ArrayList<>();
    for (Placed block : blocks) {
      List<Line> lines = new ArrayList<>();
      for (Place place : block.lines()) {
        PdfLine line = place.line();
        lines.add(
            new Line(
                AlignedText.of(whole, place.span()),
                place.marks(),
                Math.max(0, line.indent() / (bodySize / 2)),
                place.gap(),
                line.em() / bodySize,
                line.row().page()));
      }
      result.add(new Block(block.draft().kind(), block.draft().level(), lines));
    }
    return result;
  }

  /** Runs of glyphs of one look, as marks of the line. */
  private static final class Marks {
    private final List<Mark> marks = new ArrayList<>();
    private final int[] from = {-1, -1, -1, -1};
    private final int[] to = new int[4];
    private String target = "";

    void add(PdfGlyph glyph, int begin, int end) {
      extend(0, glyph.bold(), begin, end);
      extend(1, glyph.italic(), begin, end);
      extend(2, glyph.raised(), begin, end);
      String link = glyph.target() == null ? "" : glyph.target();
      if (!link.equals(target)) {
        close(3);
        target = link;
      }
      extend(3, !link.isEmpty(), begin, end);
    }

    private void extend(int kind, boolean on, int begin, int end) {
      if (!on) {
        close(kind);
        return;
      }
      from[kind] = from[kind] < 0 ? begin : from[kind];
      to[kind] = end;
    }

    private void close(int kind) {
      if (from[kind] >= 0) {
        Span span = new Span(from[kind], to[kind]);
        marks.add(
            switch (kind) {
              case 0 -> new Mark(Mark.Kind.BOLD, span, null);
              case 1 -> new Mark(Mark.Kind.ITALIC, span, null);
              case 2 -> new Mark(Mark.Kind.SUPERSCRIPT, span, null);
              default -> new Mark(Mark.Kind.LINK, span, target);
            });
      }
      from[kind] = -1;
    }

    /** The marks of a line that starts at the given place. */
    List<Mark> from(int start) {
      for (int kind = 0; kind < 4; kind++) {
        close(kind);
      }
      return marks.stream()
          .map(mark -> new Mark(mark.kind(), mark.span().shift(-start), mark.target()))
          .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::kind))
          .toList();
    }
  }
}
