package org.vitagraph.document;

import org.jspecify.annotations.Nullable;

/**
 * A character as drawn, in points from the top left corner of the page.
 *
 * @param text one letter, or the letters of a ligature
 * @param baseline distance of its baseline from the top
 * @param size of its font
 * @param order its place among the page's characters as the file draws them
 * @param space whether a blank stands before it
 * @param raised whether it stands above its line in a smaller font
 * @param target where the link that covers it leads
 */
record PdfGlyph(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    String font,
    boolean bold,
    boolean italic,
    int order,
    boolean space,
    boolean raised,
    @Nullable String target) {

  double centre() {
    return (left + right) / 2;
  }

  /** Whether its letters are of the same font, size and weight. */
  boolean looksLike(PdfGlyph other) {
    return font.equals(other.font)
        && size == other.size
        && bold == other.bold
        && italic == other.italic;
  }

  PdfGlyph spaced(boolean spaceBefore) {
    return new PdfGlyph(
        text, left, right, baseline, size, font, bold, italic, order, spaceBefore, raised, target);
  }

  PdfGlyph raisedGlyph() {
    return new PdfGlyph(
        text, left, right, baseline, size, font, bold, italic, order, space, true, target);
  }

  PdfGlyph emboldened() {
    return new PdfGlyph(
        text, left, right, baseline, size, font, true, italic, order, space, raised, target);
  }

  /** This glyph with another text, over its own width and that of {@code other}. */
  PdfGlyph joined(PdfGlyph other, String joinedText) {
    return new PdfGlyph(
        joinedText,
        Math.min(left, other.left),
        Math.max(right, other.right),
        baseline,
        size,
        font,
        bold,
        italic,
        order,
        space || other.space,
        raised,
        target);
  }
}
