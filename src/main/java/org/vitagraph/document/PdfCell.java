package org.vitagraph.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Characters on one baseline without a wide gap, left to right; each says if a blank precedes it.
 */
record PdfCell(List<PdfGlyph> glyphs) {
  PdfCell {
    glyphs = List.copyOf(glyphs);
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

  /** The look of most of its characters. */
  PdfStyle style() {
    Map<PdfStyle, Integer> counts = new HashMap<>();
    PdfStyle best = PdfStyle.of(glyphs.get(0), false);
    boolean caps = isCapitals();
    int most = 0;
    for (PdfGlyph glyph : glyphs) {
      PdfStyle style = PdfStyle.of(glyph, caps);
      int count = counts.merge(style, 1, Integer::sum);
      if (count > most) {
        most = count;
        best = style;
      }
    }
    return best;
  }

  /** How wide its first word is. */
  double firstWord() {
    int i = 1;
    while (i < glyphs.size() && !glyphs.get(i).space()) {
      i++;
    }
    return glyphs.get(i - 1).right() - left();
  }

  private boolean isCapitals() {
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
