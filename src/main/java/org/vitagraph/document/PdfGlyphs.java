package org.vitagraph.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The characters of every page in the order in which the file draws them. A page that cannot be
 * drawn to its end gives what it had up to there, and a problem.
 */
final class PdfGlyphs extends PDFTextStripper {
  private static final Pattern BOLD =
      Pattern.compile(
          "(?i)bold|black|heavy|demi|medi(?!um)|cmbx|cmssbx|sfbx|[-_]bd|semib|[a-z]{3}b\\d+$");
  private static final Pattern ITALIC =
      Pattern.compile("(?i)ital|obli|slant|kursiv|cmti|cmsl|sfti|sfsl|cmssi|[-_]it$");
  private static final String SMALL_CAPITALS = "-sc";
  private static final Pattern SMALL_CAPITAL =
      Pattern.compile("(?i)\\p{L}+(?:\\.(?:sc|smcp|c2sc)|small)");
  private static final Pattern MATHEMATICAL = Pattern.compile("(?i)cmmi|cmsy|cmex|msam|msbm");

  /** What a font's name and description say of its letters. */
  private record Face(String name, String family, boolean bold, boolean italic, boolean pictures) {
    static Face of(PDFont font) {
      String name = font.getName() == null ? "" : font.getName();
      PDFontDescriptor descriptor = font.getFontDescriptor();
      return new Face(
          name,
          name.substring(name.indexOf('+') + 1),
          isBold(name, descriptor),
          isItalic(name, descriptor),
          PdfCharacters.arePictures(name));
    }

    Face inSmallCapitals() {
      return new Face(name, family + SMALL_CAPITALS, bold, italic, pictures);
    }
  }

  private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, PdfBitmapFont> bitmaps = new IdentityHashMap<>();
  private final List<Problem> problems;
  private final List<List<PdfGlyph>> pages = new ArrayList<>();
  private List<TextPosition> drawn = new ArrayList<>();
  private List<PdfLink> links = List.of();

  private PdfGlyphs(List<Problem> problems) {
    this.problems = problems;
  }

  /** One list a page, up to {@code pageLimit} pages. */
  static List<List<PdfGlyph>> of(PDDocument document, int pageLimit, List<Problem> problems)
      throws IOException {
    PdfGlyphs glyphs = new PdfGlyphs(problems);
    glyphs.setEndPage(pageLimit);
    glyphs.writeText(document, Writer.nullWriter());
    return glyphs.pages;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    int number = getCurrentPageNo();
    if (number > getEndPage()) {
      return;
    }
    drawn = new ArrayList<>();
    links = List.of();
    try {
      links = PdfLink.of(page);
      super.processPage(page);
    } catch (IOException | RuntimeException e) {
      // PDFBox meets many kinds of damage with unchecked exceptions.
      problems.add(new Problem("page " + number, "damaged, not read to its end: " + e));
    }
    pages.add(PdfAccents.composed(glyphs()));
  }

  /** What an operator that fails would draw is lost; the page goes on, with one problem said. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    String place = "page " + getCurrentPageNo();
    if (problems.stream().noneMatch(problem -> problem.place().equals(place))) {
      problems.add(new Problem(place, "damaged in part: " + e.getMessage()));
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    drawn.add(position);
  }

  /** What stands in the page's main direction; stamps up the margin are left out. */
  private List<PdfGlyph> glyphs() {
    int upright = 0;
    int[] directions = new int[4];
    for (TextPosition position : drawn) {
      directions[Math.floorMod(Math.round(position.getDir() / 90), 4)]++;
    }
    for (int i = 1; i < 4; i++) {
      upright = directions[i] > directions[upright] ? i : upright;
    }
    List<PdfGlyph> glyphs = new ArrayList<>();
    boolean space = false;
    for (TextPosition position : drawn) {
      if (Math.floorMod(Math.round(position.getDir() / 90), 4) != upright) {
        continue;
      }
      Face face = faces.computeIfAbsent(position.getFont(), Face::of);
      face = isSmallCapital(position) ? face.inSmallCapitals() : face;
      String text = PdfCharacters.readable(drawn(position), face.name, face.pictures);
      if (text.isBlank()) {
        space |= !text.isEmpty();
        continue;
      }
      PdfGlyph glyph = glyph(position, face, text, glyphs.size(), space);
      PdfGlyph last = glyphs.isEmpty() ? null : glyphs.get(glyphs.size() - 1);
      if (last != null && isDrawnTwice(last, glyph)) {
        glyphs.set(glyphs.size() - 1, last.emboldened());
      } else {
        glyphs.add(glyph);
        space = false;
      }
    }
    return glyphs;
  }

  private String drawn(TextPosition position) {
    int[] codes = position.getCharacterCodes();
    return codes.length == 1 && position.getFont() instanceof PDType3Font font
        ? bitmaps
            .computeIfAbsent(font.getCOSObject(), file -> PdfBitmapFont.of(font))
            .read(codes[0], position.getUnicode())
        : position.getUnicode();
  }

  private PdfGlyph glyph(TextPosition position, Face face, String text, int order, boolean space) {
    PDFont font = position.getFont();
    double size = font instanceof PDType3Font ? 2 * position.getHeightDir() : position.getYScale();
    double left = position.getXDirAdj();
    double right = left + Math.max(0, position.getWidthDirAdj());
    double baseline = position.getYDirAdj();
    return new PdfGlyph(
        text,
        left,
        right,
        baseline,
        size > 0.5 ? size : Math.max(1, 2 * position.getHeightDir()),
        face.family,
        face.bold,
        face.italic,
        order,
        space,
        false,
        target((left + right) / 2, baseline - size / 4));
  }

  private @Nullable String target(double x, double y) {
    for (PdfLink link : links) {
      if (link.covers(x, y)) {
        return link.target();
      }
    }
    return null;
  }

  /** Some programs make bold letters by drawing them twice with a small shift. */
  private static boolean isDrawnTwice(PdfGlyph last, PdfGlyph glyph) {
    double near = 0.12 * glyph.size();
    return last.text().equals(glyph.text())
        && Math.abs(last.left() - glyph.left()) < near
        && Math.abs(last.baseline() - glyph.baseline()) < near;
  }

  /** Whether the font calls the letter a small capital: {@code a.sc}, {@code Asmall}. */
  private static boolean isSmallCapital(TextPosition position) {
    int[] codes = position.getCharacterCodes();
    return codes.length == 1
        && position.getFont() instanceof PDSimpleFont font
        && font.getEncoding() != null
        && isSmallCapital(font.getEncoding().getName(codes[0]));
  }

  /** Most letters have the short names of their own: {@code a}. */
  private static boolean isSmallCapital(String name) {
    return name.length() > 3 && SMALL_CAPITAL.matcher(name).matches();
  }

  private static boolean isBold(String name, @Nullable PDFontDescriptor descriptor) {
    return BOLD.matcher(name).find()
        || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
  }

  private static boolean isItalic(String name, @Nullable PDFontDescriptor descriptor) {
    return ITALIC.matcher(name).find()
        || (descriptor != null
            && (descriptor.isItalic() || descriptor.getItalicAngle() != 0)
            && !MATHEMATICAL.matcher(name).find());
  }
}
