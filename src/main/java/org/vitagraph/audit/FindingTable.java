package org.vitagraph.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Findings for eyes: one a line, under the name of its document, and below it the words on each
 * side with where they stand.
 *
 * <pre>
 * lee.txt
 *   0.90  edition-numbers  CSW is the 27th both in 2021 and in 2022.
 *           320-355  "The 27th Conference on Small Worlds"
 *           710-745  "The 27th Conference on Small Worlds"
 * </pre>
 */
final class FindingTable implements FindingWriter {
  private static final int SHOWN = 6;
  private static final int WIDEST = 100;
  private static final int KIND = 18;

  private final Writer out;
  private String file = "";
  private long written;

  FindingTable(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Finding finding) throws IOException {
    written++;
    String first = finding.quotes().get(0).file();
    if (!first.equals(file)) {
      out.write((file.isEmpty() ? "" : "\n") + first + "\n");
      file = first;
    }
    out.write(
        String.format(
            Locale.ROOT,
            "  %.2f  %-" + KIND + "s  %s%s%n",
            finding.sure(),
            finding.kind(),
            finding.message(),
            finding.verdict().map(verdict -> " [" + verdict.replace('-', ' ') + "]").orElse("")));
    List<Quote> quotes = finding.quotes();
    for (Quote quote : quotes.subList(0, Math.min(SHOWN, quotes.size()))) {
      String place = quote.start() + "-" + quote.end();
      String page = quote.page() > 0 ? ", page " + quote.page() : "";
      String other = quote.file().equals(file) ? "" : quote.file() + " ";
      out.write("          " + other + place + page + "  \"" + oneLine(quote.text()) + "\"\n");
    }
    if (quotes.size() > SHOWN) {
      out.write("          and " + (quotes.size() - SHOWN) + " more\n");
    }
  }

  @Override
  public void close() throws IOException {
    out.write(
        (written == 0 ? "" : "\n") + (written == 1 ? "1 finding\n" : written + " findings\n"));
    out.flush();
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.codePointCount(0, line.length()) <= WIDEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }
}
