package org.vitagraph.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Characters on one baseline without a wide gap, left to right; each says if a blank precedes it.
 *
 * @param style the look of most of its characters, told once since it is asked for again and again
 */
record PdfCell(List<PdfGlyph> glyphs, PdfStyle style) {
  PdfCell {
    glyphs = List.copyOf(glyphs);
  }

  PdfCell(List<PdfGlyph> glyphs) {
    this(glyphs, styleOfMost(glyphs));
  }

  double left() {
    return glyphs.get(0).left();
  }

  double right() {
    return glyphs.get(glyphs.size() - 1).right();
  }

  /** Its place in the order in which the file draws the page. */
  int order() {
    int order = Integer.MAX_VALUE;
    for (PdfGlyph glyph : glyphs) {
      order = Math.min(order, glyph.order());
    }
    return order;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (PdfGlyph glyph : glyphs) {
      if (glyph.space() && !text.isEmpty()) {
        text.append(' ');
      }
      text.append(glyph.text());
    }
    return text.toString();
  }

  /** How wide its first word is. */
  double firstWord() {
    int i = 1;
    while (i < glyphs.size() && !glyphs.get(i).space()) {
      i++;
    }
    return glyphs.get(i - 1).right() - left();
  }

  private static PdfStyle styleOfMost(List<PdfGlyph> glyphs) {
    boolean caps = isCapitals(glyphs);
    PdfGlyph before = glyphs.get(0);
    PdfStyle style = PdfStyle.of(before, caps);
    PdfStyle best = style;
    Map<PdfStyle, int[]> counts = new HashMap<>();
    int[] count = counts.computeIfAbsent(style, s -> new int[1]);
    int most = 0;
    for (PdfGlyph glyph : glyphs) {
      if (!glyph.looksLike(before)) {
        style = PdfStyle.of(glyph, caps);
        count = counts.computeIfAbsent(style, s -> new int[1]);
      }
      if (++count[0] > most) {
        most = count[0];
        best = style;
      }
      before = glyph;
    }
    return best;
  }

  private static boolean isCapitals(List<PdfGlyph> glyphs) {
    int letters = 0;
    for (PdfGlyph glyph : glyphs) {
      int c = glyph.text().codePointAt(0);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 3;
  }
}
