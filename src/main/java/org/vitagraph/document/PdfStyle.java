package org.vitagraph.document;

import java.util.regex.Pattern;

/**
 * How characters look: font family, size in half points, and what sets them apart.
 *
 * @param capitals all capitals, or small capitals
 */
record PdfStyle(String font, int halfPoints, boolean bold, boolean italic, boolean capitals) {
  private static final Pattern SMALL_CAPITALS = Pattern.compile("(?i)csc|smallcap|smcp|-sc|caps");

  static PdfStyle of(PdfGlyph glyph, boolean capitals) {
    return new PdfStyle(
        glyph.font(),
        (int) Math.round(2 * glyph.size()),
        glyph.bold(),
        glyph.italic(),
        capitals || SMALL_CAPITALS.matcher(glyph.font()).find());
  }

  double size() {
    return halfPoints / 2.0;
  }
}
