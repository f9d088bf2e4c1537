package org.vitagraph.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts accents that are drawn as characters of their own, over or under a letter, together with the
 * letter, as TeX's older fonts need it: an acute and an e drawn at one place become é.
 */
final class PdfAccents {
  private static final String SPACING =
      "\u00B4`^~\u00A8\u00B8\u02C6\u02C7\u02D8\u02D9\u02DA\u02DB\u02DC\u02DD\u00AF";
  private static final String COMBINING =
      "\u0301\u0300\u0302\u0303\u0308\u0327\u0302\u030C\u0306\u0307\u030A\u0328\u0303\u030B\u0304";

  private PdfAccents() {}

  /** The glyphs of a page, in the order drawn, with accents composed. */
  static List<PdfGlyph> composed(List<PdfGlyph> glyphs) {
    List<PdfGlyph> composed = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      PdfGlyph glyph = glyphs.get(i);
      int last = composed.size() - 1;
      if (combining(glyph) == 0) {
        composed.add(glyph);
      } else if (i + 1 < glyphs.size() && isOver(glyph, glyphs.get(i + 1))) {
        PdfGlyph letter = glyphs.get(++i);
        composed.add(letter.joined(glyph, accented(letter, glyph)));
      } else if (last >= 0 && isOver(glyph, composed.get(last))) {
        PdfGlyph letter = composed.get(last);
        composed.set(last, letter.joined(glyph, accented(letter, glyph)));
      } else {
        composed.add(glyph);
      }
    }
    return composed;
  }

  private static char combining(PdfGlyph glyph) {
    if (glyph.text().length() != 1) {
      return 0;
    }
    char c = glyph.text().charAt(0);
    int spacing = SPACING.indexOf(c);
    return spacing >= 0
        ? COMBINING.charAt(spacing)
        : Character.getType(c) == Character.NON_SPACING_MARK ? c : 0;
  }

  private static boolean isOver(PdfGlyph accent, PdfGlyph letter) {
    double reach = Math.max(letter.right() - letter.left(), 0.2 * letter.size()) * 0.55;
    return Character.isLetter(letter.text().codePointAt(0))
        && Math.abs(accent.centre() - letter.centre()) < reach
        && Math.abs(accent.baseline() - letter.baseline()) < 0.6 * letter.size();
  }

  private static String accented(PdfGlyph letter, PdfGlyph accent) {
    String base = letter.text().replace('\u0131', 'i').replace('\u0237', 'j');
    return Normalizer.normalize(
        base.substring(0, 1) + combining(accent) + base.substring(1), Normalizer.Form.NFC);
  }
}
