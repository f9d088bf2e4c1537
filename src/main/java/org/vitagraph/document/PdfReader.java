package org.vitagraph.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF by where its characters stand: characters become rows and cells, rows become columns in
 * reading order, lines become headings, items and paragraphs. Running heads are in the text but in
 * no block.
 */
public final class PdfReader implements DocumentReader {
  private static final int PAGE_LIMIT = 1000;
  private static final long SCRATCH_LIMIT = 512L << 20;

  @Override
  public boolean accepts(String name, byte[] head) {
    return name.toLowerCase(Locale.ROOT).endsWith(".pdf")
        || new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF-");
  }

  @Override
  public Document read(byte[] bytes, String name, String contentHash)
      throws UnreadableDocumentException {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException("the file is empty");
    }
    try (PDDocument pdf =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            MemoryUsageSetting.setupMainMemoryOnly(SCRATCH_LIMIT).streamCache)) {
      return read(pdf, name, contentHash);
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException("the PDF is encrypted and needs a password", e);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // PDFBox meets many kinds of damage with unchecked exceptions.
      throw new UnreadableDocumentException("the PDF is damaged: " + e.getMessage(), e);
    }
  }

  private static Document read(PDDocument pdf, String name, String contentHash) throws IOException {
    if (pdf.getNumberOfPages() == 0) {
      throw new UnreadableDocumentException("the PDF has no pages");
    }
    List<Problem> problems = new ArrayList<>();
    List<List<PdfGlyph>> pages = PdfGlyphs.of(pdf, PAGE_LIMIT, problems);
    if (pdf.getNumberOfPages() > PAGE_LIMIT) {
      problems.add(new Problem("page " + (PAGE_LIMIT + 1), "not read, nor what follows it"));
    }
    List<List<PdfRow>> rows = new ArrayList<>();
    boolean images = false;
    for (int i = 0; i < pages.size(); i++) {
      rows.add(PdfRows.of(pages.get(i), i + 1));
      if (pages.get(i).isEmpty() && hasImage(pdf.getPage(i))) {
        images = true;
        problems.add(new Problem("page " + (i + 1), "no text, only images"));
      }
    }
    if (rows.stream().allMatch(List::isEmpty)) {
      throw new UnreadableDocumentException(
          images
              ? "the PDF has no text, only images: it was scanned and needs text recognition"
              : problems.isEmpty()
                  ? "the PDF has no text"
                  : "the PDF is damaged: " + problems.get(0));
    }
    PdfText text = new PdfText();
    double body = write(rows, text);
    return new Document(
        name, "application/pdf", contentHash, text.text(), text.blocks(body), problems);
  }

  private static double write(List<List<PdfRow>> drawn, PdfText text) {
    List<List<PdfRow>> pages = PdfTabStops.applied(drawn);
    Set<PdfRow> heads = PdfRunningHeads.in(pages);
    List<List<PdfRow>> bodies = new ArrayList<>();
    for (List<PdfRow> rows : pages) {
      bodies.add(rows.stream().filter(row -> !heads.contains(row)).toList());
      rows.stream().filter(heads::contains).forEach(row -> text.addAside(row.text()));
    }
    List<PdfLine> lines = PdfLines.of(PdfMargin.of(bodies));
    if (lines.isEmpty()) {
      return 1;
    }
    PdfSpacing spacing = PdfSpacing.of(lines);
    PdfLine above = null;
    for (PdfBlocks.Draft draft : PdfBlocks.of(lines)) {
      text.add(draft, spacing, above);
      above = draft.lines().get(draft.lines().size() - 1);
    }
    return spacing.bodySize();
  }

  private static boolean hasImage(PDPage page) throws IOException {
    PDResources resources = page.getResources();
    if (resources != null) {
      for (COSName object : resources.getXObjectNames()) {
        if (resources.isImageXObject(object)) {
          return true;
        }
      }
    }
    return false;
  }
}
